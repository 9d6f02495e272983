-- What share of the world's output is lost, at each stage?
-- for country facility company
-- chart  bar commodity lost_upper_pct
-- param  output         text * rows
-- column commodity      text
-- column stage          text
-- column year           year
-- column country        country
-- column lost_lower_pct %       of the world's output; empty when nothing bounds it
-- column lost_upper_pct %
-- column lost_lower     t
-- column lost_upper     t       empty when nothing bounds it
-- column world          t       what is listed, other countries included
-- column unit           text
-- column hidden         text    producers whose figures are withheld or not available
-- also   slack          t       what the printed world total holds beyond the list
-- also   form           text
-- also   basis          text
-- column source         source
-- column key            key     the figure that drops out
--
-- The upper share is of what is listed alone; the lower of that with all that is withheld, as far as the printed world total bounds it.
WITH row_ AS (
  SELECT json_extract(value, '$[0]') AS commodity_key, json_extract(value, '$[1]') AS stage, json_extract(value, '$[2]') AS form,
         json_extract(value, '$[3]') AS basis, json_extract(value, '$[4]') AS unit, json_extract(value, '$[5]') AS year,
         json_extract(value, '$[6]') AS source, json_extract(value, '$[7]') AS place_key, json_extract(value, '$[8]') AS low,
         json_extract(value, '$[9]') AS high, json_extract(value, '$[10]') AS listed, json_extract(value, '$[11]') AS slack,
         json_extract(value, '$[12]') AS lower_pct, json_extract(value, '$[13]') AS upper_pct, json_extract(value, '$[14]') AS key,
         json_extract(value, '$[15]') AS hidden
  FROM json_each(:output)
)
SELECT c.label AS commodity, r.stage, r.year, p.label AS country, ROUND(r.lower_pct, 1) AS lost_lower_pct,
       ROUND(r.upper_pct, 1) AS lost_upper_pct, r.low AS lost_lower, r.high AS lost_upper, r.listed AS world, r.unit, r.hidden, r.slack, r.form,
       r.basis, r.source, r.key
FROM row_ r
JOIN entity c ON c.key = r.commodity_key
JOIN entity p ON p.key = r.place_key
ORDER BY r.upper_pct DESC, c.label, r.stage, r.form;
