-- How high is the geopolitical supply risk of what a country imports of a commodity (GeoPolRisk)?
-- param  commodity commodity * name, symbol or code
-- param  country   country   USA who imports
-- param  year      year      - latest with production and imports when left out
-- param  product   product   - one product code; all that hold nothing else when left out
-- param  stage     stage     mine where production is concentrated
-- param  edition   source    - of production; the newest that has the year when left out
-- param  form      form      - where production is counted in several forms
-- param  basis     basis     - where it is counted in several ways
-- chart  bar product upper
-- column commodity        text
-- column year             year
-- column product          text    product code; empty where imports are figures by partner
-- column lower            score   0 to 1; the score, where lower and upper are the same
-- column upper            score   empty: nothing bounds it
-- column hhi_lower        index   concentration of production, 0 to 1
-- column hhi_upper        index
-- column import_risk      score   instability of the suppliers, weighed by what they supply of production and imports; the upper bound
-- column suppliers        count
-- column weighed_by       text    tonnes, or value where tonnes are not stated
-- column missing          text    what is not known, and the range that stands for it
-- column edition          source
-- column trade_source     source
-- also   imports          t       or US dollars, where weighed by value
-- also   production       t       of the country itself
-- also   governance_year  year
-- also   key              key
--
-- Score = HHI x sum of (instability of a supplier x imports from it) / (domestic production + imports); HHI of the shares of all producers
-- listed, the world's total left out, 0 to 1; instability = 0.5 - political stability (estimate of the Worldwide Governance Indicators) /
-- 5, of the year or the nearest before it (doi 10.21105/joss.09600). A supplier without governance counts as 0 in the lower and as 1 in
-- the upper bound. Production that is counted as content is not added to imports by gross weight: the importer's own share is then 0 to 1.
WITH made AS (
  SELECT * FROM production_share
  WHERE commodity_key = :commodity AND measure = 'production' AND stage = :stage AND (edition = :edition OR (:edition IS NULL AND is_newest = 1))
    AND (:form IS NULL OR form = :form) AND (:basis IS NULL OR basis = :basis) AND (:year IS NULL OR year = CAST(:year AS TEXT))
), wanted AS (
  SELECT p.id, p.key
  FROM statement st JOIN entity p ON p.id = st.subject_id JOIN entity c ON c.id = st.object_id LEFT JOIN qualifier q ON q.statement_id = st.id AND q.name = 'coverage'
  WHERE st.predicate = 'classifies' AND st.rank <> 'deprecated' AND c.key = :commodity
    AND ((:product IS NULL AND coalesce(q.value, 'clean') = 'clean') OR (p.key >= :product AND p.key < :product || ':'))
  GROUP BY p.id, p.key
), flow AS (
  SELECT w.key AS product, CAST(f.year AS TEXT) AS year, f.exporter_id AS place_id, f.value_usd, f.quantity_t, f.reporter, s.key AS source, s.published_on, f.document_id,
         NULL AS figure_key
  FROM wanted w CROSS JOIN trade_record f JOIN document d ON d.id = f.document_id JOIN source s ON s.id = d.source_id
  WHERE f.product_id = w.id AND f.importer_id = (SELECT b.id FROM entity b WHERE b.key = :country) AND (:year IS NULL OR f.year = CAST(:year AS INTEGER))
  UNION ALL
  SELECT '', o.period, o.partner_id, NULL, o.value, 0, s.key, s.published_on, o.document_id, o.key
  FROM entity b CROSS JOIN observation o JOIN entity c ON c.id = o.commodity_id JOIN source s ON s.id = o.source_id
  WHERE b.key = :country AND o.place_id = b.id AND o.measure = 'import' AND o.partner_id IS NOT NULL AND o.unit = 't' AND c.key = :commodity AND :product IS NULL
    AND (:year IS NULL OR o.period = CAST(:year AS TEXT))
), dated AS (
  SELECT f.*, DENSE_RANK() OVER (PARTITION BY product ORDER BY CASE reporter WHEN 0 THEN 0 WHEN 2 THEN 1 ELSE 2 END, published_on DESC, source) AS choice,
         ROW_NUMBER() OVER (PARTITION BY product, source, reporter, place_id ORDER BY document_id DESC) AS file
  FROM flow f
  WHERE year = (SELECT max(g.year) FROM flow g WHERE g.product = f.product AND g.year IN (SELECT year FROM made))
), supplier AS (
  SELECT d.product, d.year, d.source, d.value_usd, d.quantity_t, d.figure_key, p.label AS place, p.key AS place_key,
         (SELECT max(i.period) FROM indicator i WHERE i.place_id = d.place_id AND i.name = 'PV.EST' AND i.period <= d.year) AS governance_year, p.id AS place_id
  FROM dated d JOIN entity p ON p.id = d.place_id
  WHERE d.choice = 1 AND d.file = 1 AND p.key NOT LIKE 'aggregate/world%' AND coalesce(d.quantity_t, d.value_usd) > 0
), governed AS (
  SELECT s.*, (SELECT 0.5 - i.value / 5 FROM indicator i JOIN source e ON e.id = i.source_id
               WHERE i.place_id = s.place_id AND i.name = 'PV.EST' AND i.period = s.governance_year ORDER BY e.published_on DESC, e.key DESC LIMIT 1) AS instability,
         (SELECT i.key FROM indicator i JOIN source e ON e.id = i.source_id
          WHERE i.place_id = s.place_id AND i.name = 'PV.EST' AND i.period = s.governance_year ORDER BY e.published_on DESC, e.key DESC LIMIT 1) AS governance_key
  FROM supplier s
), bought AS (
  SELECT product, year, source, count(*) AS suppliers, min(governance_year) AS governance_year, sum(CASE WHEN instability IS NULL THEN 1 ELSE 0 END) AS ungoverned,
         CASE WHEN sum(CASE WHEN quantity_t IS NULL THEN 1 ELSE 0 END) = 0 THEN 'tonnes' ELSE 'value' END AS weighed_by,
         sum(quantity_t) AS tonnes, sum(quantity_t * coalesce(instability, 0)) AS tonnes_low, sum(quantity_t * coalesce(instability, 1)) AS tonnes_high,
         sum(value_usd) AS usd, sum(value_usd * coalesce(instability, 0)) AS usd_low, sum(value_usd * coalesce(instability, 1)) AS usd_high
  FROM governed
  GROUP BY product, year, source
), tabled AS (
  SELECT commodity, year, form, basis, unit, edition, whole, other, unlisted, alone, hidden_places, sum(CASE WHEN role = 'country' THEN quantity * quantity ELSE 0 END) AS squares,
         sum(role = 'country' AND hidden) AS hidden_countries,
         max(CASE WHEN role = 'country' AND hidden THEN quantity ELSE 0 END) AS open_quantity,
         sum(CASE WHEN place_key = :country THEN quantity ELSE 0 END) AS own, max(CASE WHEN place_key = :country AND hidden THEN 1 ELSE 0 END) AS own_hidden
  FROM made
  GROUP BY commodity, year, form, basis, unit, edition, whole, other, unlisted, alone, hidden_places
), joined AS (
  SELECT t.*, b.product, b.source AS trade_source, b.suppliers, b.governance_year, b.ungoverned, b.weighed_by,
         CASE b.weighed_by WHEN 'tonnes' THEN b.tonnes ELSE b.usd END AS imports, CASE b.weighed_by WHEN 'tonnes' THEN b.tonnes_low ELSE b.usd_low END AS weighed_low,
         CASE b.weighed_by WHEN 'tonnes' THEN b.tonnes_high ELSE b.usd_high END AS weighed_high,
         CASE WHEN alone = 1 THEN 0.0 WHEN unlisted IS NOT NULL THEN squares / ((whole + unlisted) * (whole + unlisted))
              WHEN hidden_places > hidden_countries THEN 0.0 ELSE squares / (whole * whole + hidden_countries * squares) END AS hhi_low,
         (squares + (other + unlisted) * (other + unlisted + 2 * open_quantity)) / ((whole + unlisted) * (whole + unlisted)) AS bounded,
         CASE WHEN own = 0 AND own_hidden = 0 THEN 'none' WHEN b.weighed_by = 'value' OR t.unit <> 't' OR t.basis NOT IN ('gross', '') OR (own_hidden = 1 AND unlisted IS NULL)
              THEN 'open' ELSE 'known' END AS own_is
  FROM tabled t JOIN bought b ON b.year = t.year
), scored AS (
  SELECT *, CASE WHEN alone = 1 THEN 1.0 ELSE bounded END AS hhi_high,
         CASE own_is WHEN 'open' THEN 0.0 WHEN 'none' THEN weighed_low / imports ELSE weighed_low / (own + own_hidden * coalesce(unlisted, 0) + imports) END AS risk_low,
         CASE own_is WHEN 'known' THEN weighed_high / (own + imports) ELSE weighed_high / imports END AS risk_high
  FROM joined
)
SELECT commodity, year, substr(product, 12) AS product, ROUND(CAST(hhi_low * risk_low AS numeric), 7) AS lower, ROUND(CAST(hhi_high * risk_high AS numeric), 7) AS upper,
       ROUND(CAST(hhi_low AS numeric), 7) AS hhi_lower, ROUND(CAST(hhi_high AS numeric), 7) AS hhi_upper, ROUND(CAST(risk_high AS numeric), 7) AS import_risk,
       suppliers, weighed_by,
       NULLIF(rtrim(CASE WHEN ungoverned > 0 THEN 'governance of ' || ungoverned || ' suppliers (0 to 1); ' ELSE '' END
         || CASE WHEN hidden_places > 0 THEN 'output of ' || hidden_places || ' places' || CASE WHEN unlisted IS NULL THEN ' (no bound); ' ELSE ' (0 to what is unlisted); ' END ELSE '' END
         || CASE WHEN own_is = 'open' THEN CASE WHEN weighed_by = 'value' THEN 'tonnes of imports' WHEN own_hidden = 1 THEN 'domestic production'
              ELSE 'domestic production by gross weight' END || ' (imports are 0 to 1 of supply); ' ELSE '' END, '; '), '') AS missing,
       edition, trade_source, imports, own AS production, governance_year,
       'geopolrisk/commodity=' || substr(:commodity, 11) || '/country=' || substr(:country, 9) || '/year=' || year || '/stage=' || :stage || '/edition=' || edition
         || CASE WHEN product = '' THEN '' ELSE '/product=' || substr(product, 12) END
         || CASE WHEN form = '' THEN '' ELSE '/form=' || replace(replace(replace(form, '%', '%25'), '/', '%2F'), ' ', '%20') END
         || CASE WHEN basis = '' THEN '' ELSE '/basis=' || basis END AS key
FROM scored
ORDER BY product, form, basis, edition;
