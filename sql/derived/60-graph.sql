-- One row per table of figures of the latest period that any edition has of its commodity, measure, stage and form, in the newest edition.
CREATE VIEW latest_table AS
SELECT f.*
FROM figure_table f
WHERE f.is_newest = 1
  AND NOT EXISTS (SELECT 1 FROM figure_table n WHERE n.commodity_id = f.commodity_id AND n.measure = f.measure AND n.stage = f.stage
                  AND n.period > f.period AND n.form = f.form AND n.is_newest = 1);

-- One row per relation between two nodes: statements that may be walked, the newest production and reserves, and trade. The key leads to
-- the evidence; source is the strongest that says it. Trade: of each product the newest year, and of that the flows that are at least a
-- tenth of what the importer bought or of what the exporter sold, so that small flows do not drown the rest. (product_id + 0: the exporters
-- are to be gone through first, which takes half the time.)
CREATE VIEW edge AS
SELECT se.key AS from_key,
       CASE WHEN st.polarity = -1 AND p.key NOT LIKE 'not%' AND p.key <> 'excluded_from' THEN 'denied: ' ELSE '' END || p.label AS relation,
       CASE WHEN st.polarity = -1 AND p.key NOT LIKE 'not%' AND p.key <> 'excluded_from' THEN 'denied: ' ELSE '' END || p.inverse_label AS inverse, oe.key AS to_key,
       CAST(q.value AS REAL) AS weight, CASE WHEN q.value IS NOT NULL THEN '%' END AS unit,
       st.valid_from, st.valid_to, st.rank, st.polarity, st.key, 'statement' AS kind, p.key AS predicate, so.key AS source,
       so.strength, so.published_on
FROM statement st
JOIN predicate p ON p.key = st.predicate
JOIN entity se ON se.id = st.subject_id
JOIN entity oe ON oe.id = st.object_id
LEFT JOIN qualifier q ON q.statement_id = st.id AND q.name = 'pct'
LEFT JOIN source_strength so ON so.id = (SELECT b.id FROM evidence ev JOIN source_strength b ON b.id = ev.source_id WHERE ev.statement_id = st.id
                                        ORDER BY b.strength, b.published_on, ev.id LIMIT 1)
WHERE (p.walkable = 1 OR st.polarity = -1) AND st.polarity <> 0
UNION ALL
SELECT p.key, 'produces at the ' || f.stage, 'is produced at the ' || f.stage || ' by', c.key, o.value, o.unit, f.period, f.period,
       'normal', 1, o.key, 'production', 'production', so.key, so.strength, so.published_on
FROM latest_table f
CROSS JOIN figure_value o ON o.commodity_id = f.commodity_id AND o.measure = f.measure AND o.stage = f.stage AND o.period = f.period
  AND o.form = f.form AND o.basis = f.basis AND o.unit = f.unit AND o.source_id = f.source_id
JOIN entity c ON c.id = f.commodity_id
JOIN entity p ON p.id = o.place_id
JOIN source_strength so ON so.id = f.source_id
WHERE f.measure = 'production' AND o.role = 'country' AND o.value > 0
UNION ALL
SELECT p.key, 'holds reserves of', 'has reserves in', c.key, o.value, o.unit, f.period, f.period, 'normal', 1, o.key, 'reserves',
       'reserves', so.key, so.strength, so.published_on
FROM latest_table f
CROSS JOIN figure_value o ON o.commodity_id = f.commodity_id AND o.measure = f.measure AND o.stage = f.stage AND o.period = f.period
  AND o.form = f.form AND o.basis = f.basis AND o.unit = f.unit AND o.source_id = f.source_id
JOIN entity c ON c.id = f.commodity_id
JOIN entity p ON p.id = o.place_id
JOIN source_strength so ON so.id = f.source_id
WHERE f.measure = 'reserves' AND o.role = 'country' AND o.value > 0
UNION ALL
SELECT x.key, 'exports (HS ' || substr(p.key, 12) || ') to', 'imports (HS ' || substr(p.key, 12) || ') from', m.key, t.value_usd, 'USD',
       CAST(t.year AS TEXT), CAST(t.year AS TEXT), 'normal', 1,
       'trade/' || t.source || '/' || substr(p.key, 12) || '/' || t.year || '/' || substr(x.key, 9) || '/' || substr(m.key, 9), 'trade', 'trade',
       t.source, t.strength, t.published_on
FROM (SELECT f.*, n.source, n.strength, n.published_on, sum(f.value_usd) OVER (PARTITION BY f.product_id, f.exporter_id) AS sold,
             sum(f.value_usd) OVER (PARTITION BY f.product_id, f.importer_id) AS bought
      FROM (SELECT tp.product_id, tp.year, tp.reporter, tp.document_id, so.key AS source, so.strength, so.published_on,
                   row_number() OVER (PARTITION BY tp.product_id
                                      ORDER BY tp.year DESC, tp.reporter, so.published_on DESC, tp.document_id DESC) AS place
            FROM trade_product tp JOIN document d ON d.id = tp.document_id JOIN source_strength so ON so.id = d.source_id
            WHERE tp.reporter <> 1
              AND tp.product_id IN (SELECT st.subject_id FROM statement st WHERE st.predicate = 'classifies' AND st.rank <> 'deprecated')) n
      CROSS JOIN trade_record f ON f.product_id = n.product_id AND f.year = n.year AND f.reporter = n.reporter AND f.document_id = n.document_id
      WHERE n.place = 1 AND f.exporter_id IN (SELECT id FROM entity WHERE kind = 'country')
        AND f.importer_id IN (SELECT id FROM entity WHERE kind = 'country')) t
JOIN entity p ON p.id = t.product_id
JOIN entity x ON x.id = t.exporter_id
JOIN entity m ON m.id = t.importer_id
WHERE t.value_usd > 0 AND (t.value_usd >= 0.1 * t.bought OR t.value_usd >= 0.1 * t.sold);

-- One row per step that a walk may take: each relation from both of its ends.
CREATE VIEW step AS
SELECT from_key, relation, to_key, weight, unit, valid_from, valid_to, rank, polarity, key, kind FROM edge
UNION ALL
SELECT to_key, coalesce(inverse, 'is related to'), from_key, weight, unit, valid_from, valid_to, rank, polarity, key, kind FROM edge;

-- One row: a text that changes when the facts do. The adjacency remembers the one that it was made of.
CREATE VIEW adjacency_basis AS
SELECT (SELECT value FROM meta WHERE key = 'derived') || ' ' || (SELECT coalesce(max(id), 0) FROM import_run)
       || ' ' || (SELECT count(*) FROM statement) || ' ' || (SELECT count(*) FROM evidence)
       || ' ' || (SELECT coalesce(max(id), 0) FROM observation) AS basis;
