-- One row per figure that has a number, by names, with how strongly its source counts: what is compared with rival figures. An accepted
-- correction shows in value. Figure: what it is of, in words; amount: how much, with bound and unit.
CREATE VIEW figure_text AS
SELECT f.id, f.key, c.key AS commodity_key, c.label AS commodity, f.form, f.measure, f.stage, f.basis, p.key AS place_key, p.label AS place,
       f.role, r.key AS partner_key, r.label AS partner, f.detail, f.period, f.unit, f.bound, f.value, f.series, f.published_on,
       s.key AS source, s.kind AS source_kind, s.strength,
       p.label || ': ' || c.label || CASE f.form WHEN '' THEN '' ELSE ' (' || f.form || ')' END || ', ' || replace(f.measure, '_', ' ')
         || CASE f.stage WHEN '' THEN '' ELSE ' at the ' || f.stage END || coalesce(CASE f.measure WHEN 'export' THEN ' to ' ELSE ' from ' END || r.label, '')
         || CASE f.basis WHEN '' THEN '' ELSE ', counted as ' || f.basis END || CASE f.detail WHEN '' THEN '' ELSE ', ' || f.detail END
         || ', ' || f.period AS figure,
       trim(f.bound || ' ' || CASE WHEN f.value = CAST(f.value AS INTEGER) THEN printf('%,d', f.value)
                                   ELSE round(f.value, CASE WHEN abs(f.value) >= 100 THEN 1 ELSE 6 END) END || ' ' || f.unit) AS amount
FROM figure_value f
JOIN entity c ON c.id = f.commodity_id
JOIN entity p ON p.id = f.place_id
LEFT JOIN entity r ON r.id = f.partner_id
JOIN source_strength s ON s.id = f.source_id;

-- One row per figure that another figure of the same thing contradicts (commodity, form, measure, stage, basis, place, partner, period,
-- unit): an older edition beside the newest of its series, the newest of a series beside that of a stronger kind of source, and a figure as
-- printed beside its accepted correction. The other is the current one, by the rule. A bound that the other keeps is no dispute.
-- Difference: % of the
-- larger of the two.
CREATE VIEW figure_dispute AS
SELECT a.commodity_key, a.commodity, a.form, a.measure, a.stage, a.basis, a.place_key, a.place, a.role, a.partner_key, a.partner, a.detail,
       a.period, a.unit, a.key, a.bound, a.value, a.source, a.source_kind,
       CASE WHEN v.is_revised = 1 THEN 'revised by' WHEN a.strength > b.strength THEN 'outweighed by' ELSE 'differs from' END AS relation,
       b.key AS other_key, b.bound AS other_bound, b.value AS other_value, b.source AS other_source, b.source_kind AS other_source_kind,
       CASE WHEN v.is_revised = 1 THEN 'the newest edition of the series is current'
            WHEN a.strength > b.strength THEN 'the stronger kind of source is current'
            ELSE 'none: sources of one strength, both stand' END AS rule,
       NULL AS note, 100.0 * abs(a.value - b.value) / max(abs(a.value), abs(b.value)) AS difference_pct,
       a.figure || ': ' || a.amount AS statement, a.figure || ': ' || b.amount AS other_statement, v.id, v.other_id
FROM figure_rival v
JOIN figure_text a ON a.id = v.id
JOIN figure_text b ON b.id = v.other_id
UNION ALL
SELECT f.commodity_key, f.commodity, f.form, f.measure, f.stage, f.basis, f.place_key, f.place, f.role, f.partner_key, f.partner, f.detail,
       f.period, f.unit, f.key, o.bound, o.value, f.source, f.source_kind, 'corrected by', f.key, f.bound, f.value, f.source, f.source_kind,
       'an accepted correction is current', x.why || ' (' || x.said_by || ')',
       100.0 * abs(o.value - f.value) / max(abs(o.value), abs(f.value)),
       f.figure || ': ' || trim(o.bound || ' ' || CASE WHEN o.value = CAST(o.value AS INTEGER) THEN printf('%,d', o.value) ELSE o.value END
                                || ' ' || o.unit),
       f.figure || ': ' || f.amount, f.id, f.id
FROM correction x
JOIN observation o ON o.key = x.observation_key
JOIN figure_text f ON f.id = o.id
WHERE x.status = 'accepted' AND o.value <> f.value;

-- One row per pair of statements that cannot both hold: one contradicts or corrects the other by a link, or two sources give different
-- numbers or dates (of agreements: kinds, or whether it binds) for the same subject, predicate, validity and qualifiers, or one rests on
-- a deprecated one. The other is the one that stands, where the rule names one. Difference: % of the larger of two numbers.
CREATE VIEW statement_dispute AS
SELECT d.id, d.other_id, sa.key, sa.sentence AS statement, ua.key AS subject_key, oa.key AS object_key, sa.rank, sa.rank_reason, sa.source, sa.source_kind, d.relation,
       sb.key AS other_key, sb.sentence AS other_statement, ub.key AS other_subject_key, ob.key AS other_object_key,
       sb.rank AS other_rank, sb.source AS other_source, sb.source_kind AS other_source_kind,
       CASE WHEN d.relation = 'rests on' THEN 'none: it says something of what is deprecated'
            WHEN sa.rank = 'deprecated' THEN 'the rank: this one is deprecated'
            WHEN sb.rank = 'deprecated' THEN 'the rank: the other is deprecated'
            WHEN sb.rank = 'preferred' AND sa.rank <> 'preferred' THEN 'the rank: the other is preferred'
            WHEN sa.rank = 'preferred' AND sb.rank <> 'preferred' THEN 'the rank: this one is preferred'
            WHEN sa.rank = 'preferred' THEN 'none: both are preferred'
            WHEN d.relation = 'corrected by' THEN 'none but the correction: neither is ranked'
            ELSE 'none: nobody has ranked them, both stand' END AS rule, d.note,
       CASE WHEN ta.unit = tb.unit THEN 100.0 * abs(ta.value - tb.value) / max(abs(ta.value), abs(tb.value)) END AS difference_pct
FROM statement_rival d
JOIN statement ta ON ta.id = d.id
JOIN statement tb ON tb.id = d.other_id
LEFT JOIN entity ua ON ua.id = ta.subject_id
LEFT JOIN entity oa ON oa.id = ta.object_id
LEFT JOIN entity ub ON ub.id = tb.subject_id
LEFT JOIN entity ob ON ob.id = tb.object_id
JOIN statement_sentence sa ON sa.id = d.id
JOIN statement_sentence sb ON sb.id = d.other_id;
