-- One row per relation between two nodes: statements that may be walked, production, reserves and trade. The key leads to the evidence.
CREATE VIEW edge AS
SELECT se.key AS from_key,
       CASE WHEN st.polarity = -1 AND p.key NOT LIKE 'not%' AND p.key <> 'excluded_from' THEN 'denied: ' ELSE '' END || p.label AS relation,
       CASE WHEN st.polarity = -1 AND p.key NOT LIKE 'not%' AND p.key <> 'excluded_from' THEN 'denied: ' ELSE '' END || p.inverse_label AS inverse, oe.key AS to_key, st.value AS weight, st.unit,
       st.valid_from, st.valid_to, st.rank, st.polarity, st.key, 'statement' AS kind
FROM statement st
JOIN predicate p ON p.key = st.predicate
JOIN entity se ON se.id = st.subject_id
JOIN entity oe ON oe.id = st.object_id
WHERE (p.walkable = 1 OR st.polarity = -1) AND st.polarity <> 0
UNION ALL
SELECT 'country/' || iso3, 'produces at the ' || stage, 'is produced at the ' || stage || ' by', commodity_key, quantity, unit, year, year,
       'normal', 1, key, 'production'
FROM production x
WHERE is_newest = 1 AND quantity > 0
  AND year = (SELECT max(n.period) FROM newest_edition n JOIN commodity c ON c.id = n.commodity_id
              WHERE c.key = x.commodity_key AND n.measure = 'production' AND n.stage = x.stage AND n.form = x.form)
UNION ALL
SELECT 'country/' || iso3, 'holds reserves of', 'has reserves in', commodity_key, quantity, unit, year, year, 'normal', 1, key, 'reserves'
FROM reserves x
WHERE is_newest = 1 AND quantity > 0
  AND year = (SELECT max(n.period) FROM newest_edition n JOIN commodity c ON c.id = n.commodity_id
              WHERE c.key = x.commodity_key AND n.measure = 'reserves' AND n.form = x.form)
UNION ALL
SELECT 'country/' || exporter_iso3, 'exports (HS ' || hs_code || ') to', 'imports (HS ' || hs_code || ') from', 'country/' || importer_iso3,
       value_usd, 'USD', CAST(year AS TEXT), CAST(year AS TEXT), 'normal', 1, NULL, 'trade'
FROM trade
WHERE role = 'flow' AND reported_by <> 'exporter';

-- One row per step that a walk may take: each relation from both of its ends.
CREATE VIEW step AS
SELECT from_key, relation, to_key, weight, unit, valid_from, valid_to, rank, polarity, key, kind FROM edge
UNION ALL
SELECT to_key, coalesce(inverse, 'is related to'), from_key, weight, unit, valid_from, valid_to, rank, polarity, key, kind FROM edge;
