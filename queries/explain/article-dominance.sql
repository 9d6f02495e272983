-- The figures behind the shares
-- param  country   country   China the country that is said to dominate
-- param  commodity commodity - the minerals of the article when left out
-- param  threshold integer   50 from this share in percent on a country dominates
-- continues article-dominance
-- column input    text
-- column value    number
-- column unit     text
-- column counted  text    how it goes into the answer
-- column source   source
-- column key      key
, input AS (
  SELECT s.commodity, s.stage, 0 AS part, s.country || ', ' || s.stage || ' output of ' || s.year || ' of ' || lower(s.commodity) AS input, s.quantity AS value,
         s.unit, CASE WHEN s.hidden = 1 THEN 'no: ' || replace(s.flag, '_', ' ') WHEN 'country/' || s.iso3 = :country THEN 'the share asked for'
                      ELSE 'in the whole' END AS counted, s.edition AS source, s.key
  FROM production_standing s JOIN mineral m ON m.commodity_key = s.commodity_key
  UNION ALL
  SELECT DISTINCT s.commodity, s.stage, 1, 'other countries, ' || s.stage || ' output of ' || s.year || ' of ' || lower(s.commodity), s.other, s.unit,
         'in the whole', s.edition, NULL
  FROM production_standing s JOIN mineral m ON m.commodity_key = s.commodity_key
  WHERE s.other > 0
  UNION ALL
  SELECT '~', '', 2, 'threshold', CAST(:threshold AS REAL), '%', 'the share is compared with it', NULL, NULL
)
SELECT input, value, unit, counted, source, key
FROM input
ORDER BY commodity, stage, part, value IS NULL, value DESC, input;
