-- The suppliers, their shares and their instability
-- param  product     product  * HS code or name
-- param  importer    country  - all when left out
-- param  year        year     - latest year with figures when left out
-- continues trade-risk
-- column input       text
-- column value       USD      imported
-- column unit        text
-- column share_pct   %        of the imports
-- column estimate    index    political stability, -2.5 to 2.5; empty when the store has none
-- column instability index    (2.5 - estimate) / 5
-- column adds        index    share times instability
-- column source      source
-- column key         key      of the flow
-- also   indicator_key key    of the estimate
-- column passed_on   index    the risk of the supplier's own imports that it may pass on, at most
SELECT importer || ' from ' || supplier AS input, value_usd AS value, 'USD' AS unit, ROUND(CAST(100 * value_usd / total_usd AS numeric), 1) AS share_pct, estimate,
       ROUND(CAST(instability AS numeric), 4) AS instability, ROUND(CAST(value_usd / total_usd * instability AS numeric), 4) AS adds, source,
       'trade/' || source || '/' || substr(product_key, 12) || '/' || year || '/' || substr(supplier_key, instr(supplier_key, '/') + 1) || '/'
         || substr(importer_key, instr(importer_key, '/') + 1) AS key, indicator_key,
       ROUND(CAST(passed_on AS numeric), 4) AS passed_on
FROM bought
WHERE value_usd > 0
ORDER BY importer, value_usd DESC, supplier;
