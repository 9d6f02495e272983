-- From ore to end use, and who holds which stage
-- for    commodity
-- more   stages commodity
-- chart  sankey stage what share_pct
-- param  entity entity * whose profile it is
-- column stage     text
-- column what      text   what it is; of a stage whose output is known, who makes it
-- column share_pct %      of all listed output
-- column year      year
-- column source    source
-- column key       key
WITH stage AS MATERIALIZED (
  SELECT q.value AS stage, s.object AS what, ss.source, s.key, coalesce(CAST(o.value AS INTEGER), 99) AS place, s.id
  FROM statement_text s
  JOIN statement_source ss ON ss.id = s.id
  JOIN qualifier q ON q.statement_id = s.id AND q.name = 'stage'
  LEFT JOIN qualifier o ON o.statement_id = s.id AND o.name = 'order'
  WHERE s.subject_key = :entity AND s.predicate = 'has_stage'
), counted AS (
  SELECT c.*, CASE stage WHEN 'mine' THEN 'mine' ELSE 'refined' END AS link
  FROM concentration_of c
  WHERE measure = 'production' AND commodity_key = :entity AND is_newest = 1 AND top_share_pct IS NOT NULL
    AND stage IN ('mine', 'refinery', 'smelter', 'primary')
), whole AS MATERIALIZED (
  SELECT c.*, row_number() OVER (PARTITION BY link ORDER BY year DESC, stage = 'refinery' DESC, form, basis) AS n FROM counted c
), made AS (
  SELECT w.link, w.question, w.edition, w.year, p.country, 100.0 * p.quantity / w.total AS share_pct, p.key,
         row_number() OVER (PARTITION BY w.link ORDER BY p.quantity DESC, p.country) AS place
  FROM whole w
  JOIN production p ON p.commodity_key = w.commodity_key AND p.form = w.form AND p.stage = w.stage AND p.basis = w.basis AND p.year = w.year
    AND p.edition = w.edition AND p.quantity > 0
  WHERE w.n = 1
), holder AS (
  SELECT link, country, share_pct, year, edition AS source, key, place FROM made WHERE place <= 5
  UNION ALL
  SELECT link, 'all others', 100 - sum(share_pct), year, edition, question, 6 FROM made WHERE place <= 5
  GROUP BY link, year, edition, question HAVING sum(share_pct) < 99.95
), row_ AS (
  SELECT s.stage, s.what, NULL AS share_pct, NULL AS year, s.source, s.key, s.place, s.id, 0 AS rank FROM stage s
  UNION ALL
  SELECT h.link, h.country, round(h.share_pct, 1), h.year, h.source, h.key, (SELECT min(s.place) FROM stage s WHERE s.stage = h.link), 0, h.place
  FROM holder h WHERE h.link IN (SELECT stage FROM stage)
)
SELECT stage, what, share_pct, year, source, key FROM row_ ORDER BY place, stage, rank, id;
