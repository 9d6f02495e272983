-- What trade is lost?
-- for country facility company measure
-- param  trade          text * rows
-- column hs_code        text
-- column commodity      text    one of those that the code is for
-- column coverage       text    clean: nothing else falls under the code; shared, bundle: other things do
-- column year           year
-- column lost_lower_usd USD
-- column lost_upper_usd USD
-- column lost_upper_pct %       of the trade in the product
-- column importers      count   that lose some
-- column source         source
-- also   reported_by    text
-- also   product        text
-- also   traded_usd     USD
-- column key            key     the trade in the product
WITH row_ AS (
  SELECT json_extract(value, '$[0]') AS hs_code, json_extract(value, '$[1]') AS commodity_key, json_extract(value, '$[2]') AS coverage,
         json_extract(value, '$[3]') AS year, json_extract(value, '$[4]') AS reporter, json_extract(value, '$[5]') AS source,
         json_extract(value, '$[6]') AS traded, json_extract(value, '$[7]') AS low, json_extract(value, '$[8]') AS high,
         json_extract(value, '$[9]') AS importers
  FROM json_each(:trade)
)
SELECT r.hs_code, c.label AS commodity, r.coverage, CAST(r.year AS INTEGER) AS year, ROUND(r.low) AS lost_lower_usd,
       ROUND(r.high) AS lost_upper_usd, ROUND(100.0 * r.high / NULLIF(r.traded, 0), 1) AS lost_upper_pct, CAST(r.importers AS INTEGER) AS importers,
       r.source, CASE r.reporter WHEN 0 THEN 'reconciled' WHEN 1 THEN 'exporter' ELSE 'importer' END AS reported_by, p.label AS product,
       ROUND(r.traded) AS traded_usd, 'trade/' || r.source || '/' || r.hs_code || '/' || CAST(r.year AS INTEGER) AS key
FROM row_ r
JOIN entity c ON c.key = r.commodity_key
JOIN entity p ON p.key = 'product/hs-' || r.hs_code
ORDER BY r.high / NULLIF(r.traded, 0) DESC, r.hs_code;
