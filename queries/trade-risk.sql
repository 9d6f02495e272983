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
-- column systemic_upper index with what suppliers may pass on of the risk of their own imports, at most; at least risk_lower
--
-- Importer risk of Klimek, Obersteiner and Thurner, Systemic trade risk of critical resources, Science Advances 1 (2015) e1500522: the sum
-- over suppliers i of V_ij, the share of the imports of j that come from i times the instability of i. Instability is
-- (2.5 - estimate) / 5, between 0 and 1, of the World Bank's estimate of political stability and absence of violence (PV.EST), the newest
-- that is no later than the trade. Systemic: risk travels on by proportional shortfall. A supplier that is stable, but buys from unstable
-- countries, sells at most that share less, and no more than it buys: V_ij grows by (1 - instability of i) x the importer risk of i, which
-- counts without what i buys from j, x imports of i / exports of i where that is below 1. Two steps, and no country twice on the way.
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
), weighed AS (
  SELECT f.product_key, f.year, f.source, f.importer_id, m.key AS importer_key, m.label AS importer, f.exporter_id, x.key AS supplier_key, x.label AS supplier,
         f.value_usd, b.period, b.value AS estimate, b.key AS indicator_key,
         sum(f.value_usd) OVER (PARTITION BY f.importer_id) AS total_usd, sum(f.value_usd) OVER (PARTITION BY f.exporter_id) AS sold_usd,
         CASE WHEN b.value > 2.5 THEN 0.0 WHEN b.value < -2.5 THEN 1.0 ELSE (2.5 - b.value) / 5 END AS instability
  FROM flow f
  JOIN entity m ON m.id = f.importer_id AND m.key <> 'aggregate/world'
  JOIN entity x ON x.id = f.exporter_id AND x.key <> 'aggregate/world'
  LEFT JOIN stability b ON b.place_id = f.exporter_id AND b.n = 1
  WHERE f.n = 1
), supplied AS (
  SELECT importer_id, sum(value_usd) AS total_usd, sum(value_usd * coalesce(instability, 1)) AS unstable_usd
  FROM weighed
  GROUP BY importer_id
), bought AS (
  SELECT w.*, coalesce((s.unstable_usd - coalesce(back.value_usd * coalesce(back.instability, 1), 0))
                       / CASE WHEN s.total_usd > w.sold_usd THEN s.total_usd ELSE nullif(w.sold_usd, 0) END, 0) AS passed_on
  FROM weighed w
  LEFT JOIN supplied s ON s.importer_id = w.exporter_id
  LEFT JOIN weighed back ON back.importer_id = w.exporter_id AND back.exporter_id = w.importer_id
  WHERE :importer IS NULL OR w.importer_key = :importer
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
         || '/year=' || year AS key,
       ROUND(CAST(sum(value_usd * (coalesce(instability, 1) + (1 - coalesce(instability, 1)) * passed_on)) / max(total_usd) AS numeric), 4) AS systemic_upper
FROM ranked
WHERE total_usd > 0
GROUP BY importer_id, importer, importer_key, product_key, year, source
ORDER BY risk_lower DESC, importer;
