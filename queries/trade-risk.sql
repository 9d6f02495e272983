-- How much of what countries import comes from unstable countries?
-- param  product     product  * HS code or name
-- param  importer    country  - all when left out
-- param  year        year     - latest year with figures when left out
-- column importer    country
-- column risk_lower  index    0 to 1; suppliers without an indicator count as stable
-- column risk_upper  index    they count as unstable
-- column adds_most   country  the supplier that adds most
-- column adds        index    what it adds
-- column imports_usd USD
-- column suppliers   count
-- column indicator_year year  the newest that is used
-- column source      source
-- also   year        year
-- also   unknown_pct %        imported from countries without an indicator
-- column key         key      for `lode why`: the suppliers, one by one
--
-- Importer risk of Klimek, Obersteiner and Thurner, Systemic trade risk of critical resources, Science Advances 1 (2015) e1500522: the sum
-- over suppliers i of V_ij, the share of the imports of j that come from i times the instability of i. Instability is
-- (2.5 - estimate) / 5, between 0 and 1, of the World Bank's estimate of political stability and absence of violence (PV.EST), the newest
-- that is no later than the trade. How risk travels further through trade, which that paper calls systemic, is not in this number.
WITH picked AS (
  SELECT p.id AS product_id, p.key AS product_key, t.year, t.reporter, d.source_id, s.key AS source
  FROM entity p
  JOIN trade_product t ON t.product_id = p.id
  JOIN document d ON d.id = t.document_id
  JOIN source s ON s.id = d.source_id
  WHERE p.key = :product AND (:year IS NULL OR t.year = CAST(:year AS INTEGER))
  ORDER BY t.year DESC, CASE t.reporter WHEN 0 THEN 0 WHEN 2 THEN 1 ELSE 2 END, coalesce(s.published_on, '') DESC, s.key
  LIMIT 1
), flow AS (
  SELECT k.product_key, k.year, k.source, f.exporter_id, f.importer_id, f.value_usd,
         row_number() OVER (PARTITION BY f.exporter_id, f.importer_id ORDER BY f.document_id DESC) AS n
  FROM picked k
  CROSS JOIN trade_record f
  JOIN document d ON d.id = f.document_id AND d.source_id = k.source_id
  WHERE f.product_id = k.product_id AND f.year = k.year AND f.reporter = k.reporter AND f.value_usd IS NOT NULL
), stability AS (
  SELECT i.place_id, i.period, i.value, i.key, row_number() OVER (PARTITION BY i.place_id ORDER BY i.period DESC, coalesce(s.published_on, '') DESC) AS n
  FROM indicator i
  JOIN source s ON s.id = i.source_id
  WHERE i.name = 'PV.EST' AND CAST(i.period AS INTEGER) <= (SELECT year FROM picked)
), bought AS (
  SELECT f.product_key, f.year, f.source, f.importer_id, m.key AS importer_key, m.label AS importer, x.key AS supplier_key, x.label AS supplier, f.value_usd,
         b.period, b.value AS estimate, b.key AS indicator_key,
         sum(f.value_usd) OVER (PARTITION BY f.importer_id) AS total_usd,
         CASE WHEN b.value > 2.5 THEN 0.0 WHEN b.value < -2.5 THEN 1.0 ELSE (2.5 - b.value) / 5 END AS instability
  FROM flow f
  JOIN entity m ON m.id = f.importer_id AND m.key <> 'aggregate/world'
  JOIN entity x ON x.id = f.exporter_id AND x.key <> 'aggregate/world'
  LEFT JOIN stability b ON b.place_id = f.exporter_id AND b.n = 1
  WHERE f.n = 1 AND (:importer IS NULL OR m.key = :importer)
), ranked AS (
  SELECT b.*, row_number() OVER (PARTITION BY b.importer_id ORDER BY b.value_usd * coalesce(b.instability, 0) DESC, b.supplier) AS place
  FROM bought b
)
SELECT importer, ROUND(CAST(sum(value_usd * coalesce(instability, 0)) / max(total_usd) AS numeric), 4) AS risk_lower,
       ROUND(CAST(sum(value_usd * coalesce(instability, 1)) / max(total_usd) AS numeric), 4) AS risk_upper,
       max(CASE WHEN place = 1 THEN supplier END) AS adds_most,
       ROUND(CAST(max(CASE WHEN place = 1 THEN value_usd * coalesce(instability, 0) / total_usd END) AS numeric), 4) AS adds,
       max(total_usd) AS imports_usd, count(*) AS suppliers, max(period) AS indicator_year, source, year,
       ROUND(CAST(100.0 * sum(CASE WHEN instability IS NULL THEN value_usd ELSE 0 END) / max(total_usd) AS numeric), 1) AS unknown_pct,
       'trade-risk/product=' || substr(product_key, 12) || '/importer=' || replace(substr(importer_key, instr(importer_key, '/') + 1), '/', '%2F')
         || '/year=' || year AS key
FROM ranked
WHERE total_usd > 0
GROUP BY importer_id, importer, importer_key, product_key, year, source
ORDER BY risk_lower DESC, importer;
