-- What the geopolitical supply risk is computed from
-- param  commodity commodity * name, symbol or code
-- param  country   country   USA who imports
-- param  year      year      - latest with production and imports when left out
-- param  product   product   - one product code; all that hold nothing else when left out
-- param  stage     stage     mine where production is concentrated
-- param  edition   source    - of production; the newest that has the year when left out
-- param  form      form      - where production is counted in several forms
-- param  basis     basis     - where it is counted in several ways
-- continues geopolrisk
-- column input          text
-- column value          t
-- column unit           text
-- column share_pct      %       of production, or of imports
-- column instability    score   0 to 1; empty: not known, 0 to 1
-- column source         source
-- column key            key
-- also   note           text
-- also   product        text
-- also   governance_year year
-- also   governance_key key
, produced AS (
  -- printed: what is withheld counts as nothing in the lower bound, and is no nothing
  SELECT *, CASE WHEN flag IN ('reported', 'estimated', 'corrected') THEN quantity END AS printed FROM made
), listed AS (
  SELECT 1 AS part, 'production: ' || place AS input, printed AS value, unit, 100.0 * printed / whole AS share_pct, NULL AS instability, edition AS source, key,
         CASE WHEN flag NOT IN ('reported', 'estimated') THEN replace(flag, '_', ' ') WHEN role = 'residual' THEN 'not squared in the lower bound' ELSE flag END AS note,
         NULL AS product, NULL AS governance_year, NULL AS governance_key
  FROM produced
  WHERE role <> 'total' AND (quantity > 0 OR hidden) AND year IN (SELECT year FROM governed)
  UNION ALL
  SELECT 2, 'imports from ' || place, coalesce(quantity_t, value_usd), CASE WHEN quantity_t IS NULL THEN 'USD' ELSE 't' END,
         100.0 * coalesce(quantity_t, value_usd) / sum(coalesce(quantity_t, value_usd)) OVER (PARTITION BY product), instability, source,
         coalesce(figure_key, 'trade/' || source || '/' || substr(product, 12) || '/' || year || '/' || substr(place_key, instr(place_key, '/') + 1) || '/' || substr(:country, 9)),
         CASE WHEN instability IS NULL THEN 'no governance: 0 to 1' END, substr(product, 12), governance_year, governance_key
  FROM governed
)
SELECT input, ROUND(CAST(value AS numeric), 3) AS value, unit, ROUND(CAST(share_pct AS numeric), 2) AS share_pct, ROUND(CAST(instability AS numeric), 4) AS instability, source, key, note, product,
       governance_year, governance_key
FROM listed
ORDER BY part, product, source, value DESC, input;
