-- A summary of a table of figures that does not say what its figures say.
-- severity error
-- cost     slow
-- column row_key   key
-- column sentence  text
WITH is_said AS (
  SELECT commodity_id, measure, stage, period, form, basis, unit, source_id, numbers, is_newest, is_latest, round(total, 6), round(hhi_lower, 6),
         round(hhi_upper, 6), top_id, top_key, round(top_share_pct, 6), round(top3_share_pct, 6), countries, withheld, withheld_countries
  FROM figure_table
), is_so AS (
  SELECT commodity_id, measure, stage, period, form, basis, unit, source_id, numbers, is_newest, is_latest, round(total, 6), round(hhi_lower, 6),
         round(hhi_upper, 6), top_id, top_key, round(top_share_pct, 6), round(top3_share_pct, 6), countries, withheld, withheld_countries
  FROM figure_table_made
)
SELECT c.key AS row_key,
       'figure_table and the figures disagree on ' || d.measure || CASE d.stage WHEN '' THEN '' ELSE ' at the ' || d.stage END || ' in '
         || min(d.period) || CASE WHEN min(d.period) < max(d.period) THEN ' to ' || max(d.period) ELSE '' END || ': '
         || count(*) || ' rows stand in one of them alone' AS sentence
FROM (SELECT * FROM (SELECT * FROM is_said EXCEPT SELECT * FROM is_so)
      UNION ALL
      SELECT * FROM (SELECT * FROM is_so EXCEPT SELECT * FROM is_said)) d
JOIN entity c ON c.id = d.commodity_id
GROUP BY c.key, d.measure, d.stage
ORDER BY c.key, d.measure, d.stage;
