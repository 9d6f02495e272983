-- A figure that a later edition revised more than five-fold.
-- severity warning
-- column row_key  key
-- column sentence text
SELECT b.key AS row_key,
       b.place || ': ' || b.commodity || ' ' || b.measure || ' ' || b.period || ' was ' || a.original_value || ' ' || a.original_unit || ' in '
         || a.source || ' and is ' || b.original_value || ' ' || b.original_unit || ' in ' || b.source AS sentence
FROM observation_text a
JOIN observation_text b ON b.commodity_key = a.commodity_key AND b.form = a.form AND b.measure = a.measure AND b.stage = a.stage
  AND b.basis = a.basis AND b.unit = a.unit AND b.place_key = a.place_key AND b.detail = a.detail AND b.period = a.period
  AND b.published_on > a.published_on
WHERE a.value > 0 AND b.value > 0 AND (b.value > 5 * a.value OR a.value > 5 * b.value);
