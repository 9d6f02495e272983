-- One row per statement about taking part in an event: who attended, was invited, was left out, who convened it.
CREATE VIEW event_participation AS
SELECT e.key AS event_key, e.label AS event, CASE WHEN st.object_key = e.key THEN st.subject ELSE st.object END AS participant,
       CASE WHEN st.object_key = e.key THEN st.subject_key ELSE st.object_key END AS participant_key,
       st.predicate AS role, st.polarity, st.rank, st.rank_reason, ss.source, ss.source_kind, st.key
FROM statement_text st
JOIN statement_source ss ON ss.id = st.id
JOIN entity e ON e.kind = 'event' AND e.key IN (st.object_key, st.subject_key)
WHERE st.predicate IN ('attended', 'will_attend', 'invited_to', 'not_invited_to', 'not_included_in', 'excluded_from', 'convened',
  'hosted_by', 'chaired_by', 'spoke_at');

-- One row per agreement: what kind, when signed, between whom, on which commodities, worth how much, with what status.
CREATE VIEW deal AS
SELECT e.key AS agreement_key, e.label AS agreement,
       (SELECT object_text FROM statement x WHERE x.subject_id = e.id AND x.predicate = 'agreement_kind' LIMIT 1) AS kind,
       (SELECT object_date FROM statement x WHERE x.subject_id = e.id AND x.predicate = 'signed_on' ORDER BY x.rank = 'deprecated', x.id LIMIT 1) AS signed_on,
       (SELECT group_concat(label, '; ') FROM (SELECT DISTINCT o.label FROM statement x JOIN entity o ON o.id = x.subject_id
        WHERE x.object_id = e.id AND x.predicate = 'party_to' AND x.polarity = 1 AND x.rank <> 'deprecated' ORDER BY x.id)) AS parties,
       (SELECT group_concat(label, '; ') FROM (SELECT DISTINCT o.label FROM statement x JOIN entity o ON o.id = x.object_id
        WHERE x.subject_id = e.id AND x.predicate = 'covers_commodity' AND x.polarity = 1 AND x.rank <> 'deprecated' ORDER BY x.id)) AS commodities,
       (SELECT value FROM statement x WHERE x.subject_id = e.id AND x.predicate = 'has_value' AND x.unit = 'USD' ORDER BY x.rank = 'deprecated', x.id LIMIT 1) AS value_usd,
       (SELECT bound FROM statement x WHERE x.subject_id = e.id AND x.predicate = 'has_value' AND x.unit = 'USD' ORDER BY x.rank = 'deprecated', x.id LIMIT 1) AS value_bound,
       (SELECT object_text FROM statement x WHERE x.subject_id = e.id AND x.predicate = 'has_status' ORDER BY coalesce(x.valid_from, '') DESC, x.id LIMIT 1) AS status,
       ss.source, ss.key
FROM entity e
JOIN statement_source ss ON ss.id = (SELECT x.id FROM statement x
  WHERE (x.subject_id = e.id AND x.predicate IN ('signed_on', 'has_value', 'covers_commodity', 'agreement_kind', 'announced_on'))
     OR (x.object_id = e.id AND x.predicate = 'party_to')
  ORDER BY x.rank = 'deprecated', CASE x.predicate WHEN 'signed_on' THEN 0 WHEN 'party_to' THEN 1 ELSE 2 END, x.id LIMIT 1)
WHERE e.kind = 'agreement';

-- One row per measure (export control, ban, stockpile, mission ...): who imposed it and the dates that decide its status.
CREATE VIEW export_measure AS
SELECT e.key AS measure_key, e.label AS measure,
       (SELECT group_concat(label, '; ') FROM (SELECT DISTINCT o.label FROM statement x JOIN entity o ON o.id = x.object_id
        WHERE x.subject_id = e.id AND x.predicate = 'imposed_by' AND x.polarity = 1 AND x.rank <> 'deprecated' ORDER BY x.id)) AS imposed_by,
       (SELECT object_text FROM statement x WHERE x.subject_id = e.id AND x.predicate = 'measure_kind' LIMIT 1) AS kind,
       (SELECT group_concat(label, '; ') FROM (SELECT DISTINCT o.label FROM statement x JOIN entity o ON o.id = x.object_id
        WHERE x.subject_id = e.id AND x.predicate = 'controls' AND x.polarity = 1 AND x.rank <> 'deprecated' ORDER BY x.id)) AS commodities,
       (SELECT object_date FROM statement x WHERE x.subject_id = e.id AND x.predicate = 'announced_on' ORDER BY x.rank = 'deprecated', x.id LIMIT 1) AS announced_on,
       (SELECT object_date FROM statement x WHERE x.subject_id = e.id AND x.predicate = 'effective_on' ORDER BY x.rank = 'deprecated', x.id LIMIT 1) AS effective_on,
       (SELECT object_date FROM statement x WHERE x.subject_id = e.id AND x.predicate = 'expires_on' ORDER BY x.rank = 'deprecated', x.id LIMIT 1) AS expires_on,
       su.valid_from AS suspended_from, su.valid_to AS suspended_to,
       (SELECT valid_from FROM statement x WHERE x.subject_id = e.id AND x.predicate = 'repealed' AND x.rank <> 'deprecated' LIMIT 1) AS repealed_from,
       ss.source, ss.key
FROM entity e
LEFT JOIN statement su ON su.id = (SELECT x.id FROM statement x WHERE x.subject_id = e.id AND x.predicate = 'suspended'
  AND x.rank <> 'deprecated' ORDER BY x.valid_from DESC LIMIT 1)
JOIN statement_source ss ON ss.id = coalesce(su.id, (SELECT x.id FROM statement x WHERE x.subject_id = e.id
  ORDER BY x.rank = 'deprecated', CASE x.predicate WHEN 'effective_on' THEN 0 WHEN 'announced_on' THEN 1 ELSE 2 END, x.id LIMIT 1))
WHERE e.kind = 'measure';

-- One row per measure and span of days between two of its dates, through which it stands in one way: in force, suspended until a day,
-- repealed ... `standing_from` is empty for the time before the first date; the span ends before `standing_until`. A suspension is not a
-- repeal; a term that has passed with no later source is told as exactly that.
CREATE VIEW measure_standing AS
WITH measure AS MATERIALIZED (
  SELECT m.*, date(substr(suspended_to || '-01-01', 1, 10), '+1 ' || CASE length(suspended_to) WHEN 10 THEN 'day' WHEN 7 THEN 'month' ELSE 'year' END) AS resumed_on,
         date(substr(expires_on || '-01-01', 1, 10), '+1 ' || CASE length(expires_on) WHEN 10 THEN 'day' WHEN 7 THEN 'month' ELSE 'year' END) AS expired_on
  FROM export_measure m
), turn AS (
  SELECT DISTINCT m.*, t.value AS day
  FROM measure m, json_each(json_array('', announced_on, effective_on, suspended_from, resumed_on, repealed_from, expired_on)) t
  WHERE t.value IS NOT NULL
)
SELECT measure_key, measure, imposed_by, kind, commodities, announced_on, effective_on, expires_on, suspended_from, suspended_to, repealed_from, source,
       key, day AS standing_from, coalesce(lead(day) OVER (PARTITION BY measure_key ORDER BY day), '9999-12-31') AS standing_until,
       CASE WHEN effective_on IS NULL AND announced_on IS NULL THEN 'no date stated'
            WHEN coalesce(announced_on, effective_on) > day THEN 'not yet announced'
            WHEN repealed_from <= day THEN 'repealed'
            WHEN suspended_from <= day AND suspended_to IS NULL THEN 'suspended'
            WHEN suspended_from <= day AND day < resumed_on THEN 'suspended until ' || suspended_to
            WHEN suspended_from <= day THEN 'suspension term ended ' || suspended_to || '; no later source'
            WHEN effective_on IS NULL OR effective_on > day THEN 'announced'
            WHEN expired_on <= day THEN 'term ended ' || expires_on || '; no later source'
            ELSE 'in force' END AS status
FROM turn;

-- One row per commodity and criticality list that says yes (critical, strategic) or no (not listed) of it.
CREATE VIEW criticality_list AS
SELECT st.subject_key AS list_key, st.subject AS list,
       (SELECT object FROM statement_text x WHERE x.subject_key = st.subject_key AND x.predicate = 'issued_by' LIMIT 1) AS authority,
       (SELECT object FROM statement_text x WHERE x.subject_key = st.subject_key AND x.predicate = 'published_on' LIMIT 1)
         AS published_on,
       st.object_key AS commodity_key, st.object AS commodity,
       CASE WHEN st.polarity = 'negative' THEN 'not listed' WHEN st.predicate = 'lists_as_strategic' THEN 'strategic'
            ELSE 'critical' END AS status,
       st.rank, ss.source, ss.source_kind, st.key
FROM statement_text st JOIN statement_source ss ON ss.id = st.id
WHERE st.predicate IN ('lists_as_critical', 'lists_as_strategic');

-- One row per facility: what it is, where, whose, what it makes.
CREATE VIEW facility AS
SELECT e.key AS facility_key, e.label AS facility,
       (SELECT group_concat(object_text, '; ') FROM (SELECT DISTINCT x.object_text FROM statement x
        WHERE x.subject_id = e.id AND x.predicate = 'facility_kind' AND x.polarity = 1 AND x.rank <> 'deprecated' ORDER BY x.id)) AS kind,
       c.country, c.key AS country_key,
       (SELECT group_concat(label, '; ') FROM (SELECT DISTINCT o.label FROM statement x JOIN entity o ON o.id = x.object_id
        WHERE x.subject_id = e.id AND x.predicate = 'produces' AND x.polarity = 1 AND x.rank <> 'deprecated' ORDER BY x.id)) AS products,
       (SELECT group_concat(label, '; ') FROM (SELECT DISTINCT o.label FROM statement x JOIN entity o ON o.id = x.subject_id
        WHERE x.object_id = e.id AND x.predicate IN ('operates', 'owns_share') AND x.polarity = 1 AND x.rank <> 'deprecated' ORDER BY x.id)) AS operators,
       (SELECT group_concat(object || coalesce(' (' || qualifiers || ')', ''), '; ') FROM statement_text x
        WHERE x.subject_key = e.key AND x.predicate = 'has_capacity'
          AND x.polarity = 'positive' AND x.rank <> 'deprecated') AS capacity,
       (SELECT value FROM statement x WHERE x.subject_id = e.id AND x.predicate = 'latitude' ORDER BY x.rank = 'deprecated', x.id LIMIT 1) AS latitude,
       (SELECT value FROM statement x WHERE x.subject_id = e.id AND x.predicate = 'longitude' ORDER BY x.rank = 'deprecated', x.id LIMIT 1) AS longitude,
       ss.source, ss.source_kind, ss.key
FROM entity e
JOIN country c ON c.id = (SELECT x.object_id FROM statement x JOIN entity o ON o.id = x.object_id
  WHERE x.subject_id = e.id AND x.predicate = 'located_in' AND o.kind = 'country' ORDER BY x.id LIMIT 1)
JOIN statement_source ss ON ss.id = (SELECT x.id FROM statement x WHERE x.subject_id = e.id
  ORDER BY CASE x.predicate WHEN 'produces' THEN 0 WHEN 'located_in' THEN 1 ELSE 2 END, x.id LIMIT 1)
WHERE e.kind = 'facility';

-- One row per flow, by row ids, for queries that need no labels.
CREATE VIEW trade_record AS
SELECT b.product_id, b.year, b.reporter, b.document_id, f.exporter_id, f.importer_id, f.value_usd, f.quantity_t
FROM trade_block b
CROSS JOIN trade_flow f ON f.rowid BETWEEN b.first_row AND b.last_row;

-- One row per product, year, exporter, importer, reporter and document. The world has role total, areas that are no country have role
-- residual: never add a total to the others.
CREATE VIEW trade AS
SELECT b.year, p.key AS product_key, substr(p.key, 12) AS hs_code, p.label AS product, x.label AS exporter,
       CASE x.kind WHEN 'country' THEN substr(x.key, 9) END AS exporter_iso3, m.label AS importer,
       CASE m.kind WHEN 'country' THEN substr(m.key, 9) END AS importer_iso3,
       CASE b.reporter WHEN 0 THEN 'reconciled' WHEN 1 THEN 'exporter' ELSE 'importer' END AS reported_by,
       CASE WHEN x.kind = 'country' AND m.kind = 'country' THEN 'flow'
            WHEN 'aggregate/world' IN (x.key, m.key) THEN 'total' ELSE 'residual' END AS role,
       t.value_usd, t.quantity_t, s.key AS source,
       'trade/' || s.key || '/' || substr(p.key, 12) || '/' || b.year || '/' || substr(x.key, instr(x.key, '/') + 1) || '/'
         || substr(m.key, instr(m.key, '/') + 1) AS key
FROM entity p
CROSS JOIN trade_block b ON b.product_id = p.id
CROSS JOIN document d ON d.id = b.document_id
LEFT JOIN source s ON s.id = d.source_id
CROSS JOIN trade_flow t ON t.rowid BETWEEN b.first_row AND b.last_row
CROSS JOIN entity x ON x.id = t.exporter_id
CROSS JOIN entity m ON m.id = t.importer_id;

-- One row per product, year, reporter and source: the trade between countries, and how concentrated its exporters are.
CREATE VIEW trade_total AS
SELECT t.year, p.key AS product_key, substr(p.key, 12) AS hs_code, p.label AS product, t.value_usd, t.quantity_t, t.flows, t.exporters,
       t.hhi, CASE t.reporter WHEN 0 THEN 'reconciled' WHEN 1 THEN 'exporter' ELSE 'importer' END AS reported_by, s.key AS source,
       'trade/' || s.key || '/' || substr(p.key, 12) || '/' || t.year AS key
FROM trade_product t
JOIN entity p ON p.id = t.product_id
JOIN document d ON d.id = t.document_id
LEFT JOIN source s ON s.id = d.source_id;

-- One row per product, year, exporter, reporter and source: what a country sold to all others.
CREATE VIEW trade_by_exporter AS
SELECT t.year, p.key AS product_key, substr(p.key, 12) AS hs_code, p.label AS product, x.key AS exporter_key, x.label AS exporter,
       e.value_usd, e.quantity_t, e.importers, 100.0 * e.value_usd / nullif(t.value_usd, 0) AS share_pct,
       CASE t.reporter WHEN 0 THEN 'reconciled' WHEN 1 THEN 'exporter' ELSE 'importer' END AS reported_by, s.key AS source,
       'trade/' || s.key || '/' || substr(p.key, 12) || '/' || t.year || '/' || substr(x.key, instr(x.key, '/') + 1) AS key
FROM entity p
CROSS JOIN trade_product t ON t.product_id = p.id
CROSS JOIN document d ON d.id = t.document_id
LEFT JOIN source s ON s.id = d.source_id
CROSS JOIN trade_export e ON e.rowid BETWEEN t.first_export AND t.last_export
CROSS JOIN entity x ON x.id = e.exporter_id;

-- One row per importer, year, product, reporter and source: what a country bought of all others, and from whom most.
CREATE VIEW trade_by_importer AS
SELECT i.year, m.key AS importer_key, m.label AS importer, p.key AS product_key, substr(p.key, 12) AS hs_code, p.label AS product,
       t.value_usd, t.quantity_t, t.suppliers, x.label AS top_supplier, 100.0 * t.top_value_usd / nullif(t.value_usd, 0) AS top_share_pct,
       t.hhi, CASE i.reporter WHEN 0 THEN 'reconciled' WHEN 1 THEN 'exporter' ELSE 'importer' END AS reported_by, s.key AS source,
       'trade/' || s.key || '/' || substr(p.key, 12) || '/' || i.year || '/all/' || substr(m.key, instr(m.key, '/') + 1) AS key
FROM entity m
CROSS JOIN trade_importer i ON i.importer_id = m.id
CROSS JOIN document d ON d.id = i.document_id
LEFT JOIN source s ON s.id = d.source_id
CROSS JOIN trade_import t ON t.rowid BETWEEN i.first_row AND i.last_row
CROSS JOIN entity p ON p.id = t.product_id
CROSS JOIN entity x ON x.id = t.top_supplier_id;
