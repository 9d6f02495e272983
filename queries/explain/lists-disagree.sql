-- The lists, and the figures that the index is made of
-- param  commodity  commodity - all minerals of which something disagrees when left out
-- param  threshold  integer   2500 from this index on supply counts as concentrated
-- column input    text
-- column value    number    output at the stage that is compared; a list has none
-- column unit     text
-- column counted  text      how it goes into the answer
-- column source   source
-- column key      key
--
-- Stage, form and basis are those of the newest year with the highest lower bound.
WITH measured AS (
  SELECT c.*, max(c.year) OVER (PARTITION BY c.commodity_key, c.stage, c.form, c.basis) AS newest
  FROM concentration c
  WHERE c.is_newest = 1 AND c.commodity_key = :commodity
), ranked AS (
  SELECT m.*, ROW_NUMBER() OVER (
    ORDER BY CASE WHEN m.top_share_pct IS NULL THEN 1 ELSE 0 END, m.hhi_lower DESC, m.stage, m.form, m.basis, m.edition) AS n
  FROM measured m
  WHERE m.year = m.newest
), input AS (
  SELECT 0 AS part, p.list || ': ' || p.status AS input, CAST(NULL AS REAL) AS value, '' AS unit,
         CASE p.position WHEN 'on' THEN 'names it' WHEN 'part' THEN 'names it' WHEN 'off' THEN 'leaves it out' ELSE 'not known' END
         || ' (' || p.basis || ')' AS counted, ss.source, p.key
  FROM list_position p LEFT JOIN statement_source ss ON ss.key = p.key
  WHERE p.commodity_key = :commodity AND p.successor_key IS NULL
  UNION ALL
  SELECT 1, o.place || ', ' || o.stage || ' output of ' || o.period, o.value, o.unit,
         CASE WHEN o.role = 'total' THEN 'whole, where figures are withheld' WHEN o.value IS NULL THEN 'no: ' || o.flag
              WHEN o.role = 'country' THEN 'squared' ELSE 'in the whole; squared only in the upper bound' END, o.source, o.key
  FROM ranked r
  JOIN observation_text o ON o.commodity_key = r.commodity_key AND o.measure = 'production' AND o.stage = r.stage AND o.form = r.form
    AND o.basis = r.basis AND o.period = r.year AND o.source = r.edition
  WHERE r.n = 1
  UNION ALL
  SELECT 2, 'threshold', CAST(:threshold AS REAL), 'index', 'the index is compared with it', NULL, NULL
)
SELECT input, value, unit, counted, source, key
FROM input
ORDER BY part, value IS NULL, value DESC, input;
