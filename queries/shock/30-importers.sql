-- Who buys what from there, and what share of its imports is lost?
-- for country facility company measure
-- chart  bar importer lost_lower_usd hs_code lost_upper_usd
-- param  importers      text * rows
-- param  from           text - the country that drops out, when it is one
-- column hs_code        text
-- column importer       country
-- also   lost_lower_usd USD
-- column lost_upper_usd USD
-- column lost_upper_pct %       of its imports of the product
-- column passed_on_pct  %       with what its other suppliers can no longer pass on, at most
-- column imports_usd    USD
-- also   lost_upper_t   t       where all its flows state a quantity
-- also   imports_t      t
-- also   own_output_t   t       of metal, the newest figure, where the code is clean
-- also   supply_lost_pct %      of imports and own output together
-- also   product        text
-- also   year           year
-- column source         source
-- column key            key     the flow, for `lode why`
WITH row_ AS (
  SELECT json_extract(value, '$[0]') AS hs_code, json_extract(value, '$[1]') AS commodity_key, json_extract(value, '$[2]') AS coverage,
         CAST(json_extract(value, '$[3]') AS INTEGER) AS year, json_extract(value, '$[5]') AS source, json_extract(value, '$[6]') AS stage,
         json_extract(value, '$[7]') AS importer_id, json_extract(value, '$[8]') AS bought, json_extract(value, '$[9]') AS low,
         json_extract(value, '$[10]') AS high, json_extract(value, '$[11]') AS passed_on, json_extract(value, '$[12]') AS bought_t,
         json_extract(value, '$[13]') AS lost_t
  FROM json_each(:importers)
), supplied AS (
  SELECT r.*, CASE WHEN r.coverage = 'clean' AND r.stage = 'metal' AND r.bought_t IS NOT NULL THEN
           (SELECT o.value FROM observation o JOIN entity c ON c.id = o.commodity_id JOIN source s ON s.id = o.source_id
            WHERE o.place_id = r.importer_id AND o.measure = 'production' AND c.key = r.commodity_key AND o.value IS NOT NULL
              AND o.stage IN ('refinery', 'smelter', 'primary') AND o.basis = 'content' AND o.unit = 't' AND o.period <= r.year
            ORDER BY o.period DESC, s.published_on DESC, o.stage DESC LIMIT 1) END AS own_t
  FROM row_ r
)
SELECT r.hs_code, m.label AS importer, ROUND(r.low) AS lost_lower_usd, ROUND(r.high) AS lost_upper_usd,
       ROUND(100.0 * r.high / NULLIF(r.bought, 0), 1) AS lost_upper_pct, ROUND(r.passed_on, 1) AS passed_on_pct, ROUND(r.bought) AS imports_usd,
       r.lost_t AS lost_upper_t, r.bought_t AS imports_t, r.own_t AS own_output_t,
       ROUND(100.0 * r.lost_t / NULLIF(r.bought_t + r.own_t, 0), 1) AS supply_lost_pct, p.label AS product, r.year, r.source,
       'trade/' || r.source || '/' || r.hs_code || '/' || r.year || '/' || CASE WHEN r.high > 0 THEN coalesce(substr(:from, 9), 'all') ELSE 'all' END
         || '/' || substr(m.key, instr(m.key, '/') + 1) AS key
FROM supplied r
JOIN entity m ON m.id = r.importer_id
JOIN entity p ON p.key = 'product/hs-' || r.hs_code
ORDER BY r.hs_code, r.passed_on * r.bought DESC, m.label;
