-- What does the newest edition say otherwise?
-- column commodity  commodity
-- column country    country
-- column year       year
-- column stage      text
-- column said       t        by the edition before
-- column now        t
-- column unit       text
-- column change_pct %
-- column form       text
-- column edition    source
-- column before     source
-- column key        key
WITH newest AS (
  SELECT key, published_on, edition, series FROM source s
  WHERE series IS NOT NULL AND EXISTS (SELECT 1 FROM observation o WHERE o.source_id = s.id AND o.measure = 'production')
  ORDER BY published_on DESC, key DESC LIMIT 1
), before AS (
  SELECT s.key FROM source s JOIN newest n ON n.series = s.series
  WHERE s.published_on < n.published_on AND EXISTS (SELECT 1 FROM observation o WHERE o.source_id = s.id AND o.measure = 'production')
  ORDER BY s.published_on DESC LIMIT 1
)
SELECT b.commodity, b.country, b.year, b.stage, a.quantity AS said, b.quantity AS now, b.unit,
       ROUND(CAST(100.0 * (b.quantity - a.quantity) / a.quantity AS numeric), 0) AS change_pct, b.form, b.edition, a.edition AS before, b.key
FROM production b
JOIN production a ON a.commodity_key = b.commodity_key AND a.form = b.form AND a.stage = b.stage AND a.basis = b.basis
  AND a.country = b.country AND a.detail = b.detail AND a.year = b.year AND a.unit = b.unit
WHERE b.edition = (SELECT key FROM newest) AND a.edition = (SELECT key FROM before) AND a.quantity > 0 AND b.quantity <> a.quantity
ORDER BY abs(b.quantity - a.quantity) / (SELECT max(t.quantity) FROM production t WHERE t.commodity_key = b.commodity_key AND t.form = b.form
           AND t.stage = b.stage AND t.basis = b.basis AND t.year = b.year AND t.edition = b.edition) DESC, b.commodity, b.country
LIMIT 12;
