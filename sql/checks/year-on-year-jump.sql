-- Output that grows or shrinks more than five-fold from one year to the next within an edition.
-- severity warning
-- column row_key  key
-- column sentence text
SELECT b.key AS row_key,
       b.place || ': ' || b.commodity || ' ' || b.measure || ' goes from ' || a.original_value || ' in ' || a.period || ' to '
         || b.original_value || ' in ' || b.period AS sentence
FROM observation_text a
JOIN observation_text b ON b.source = a.source AND b.commodity_key = a.commodity_key AND b.form = a.form AND b.measure = a.measure
  AND b.stage = a.stage AND b.basis = a.basis AND b.place_key = a.place_key AND b.detail = a.detail
  AND CAST(b.period AS INTEGER) = CAST(a.period AS INTEGER) + 1
WHERE a.measure = 'production' AND a.role = 'country' AND length(a.period) = 4 AND length(b.period) = 4
  AND a.value > 0 AND b.value > 0 AND a.bound = '' AND b.bound = ''
  AND (b.value > 5 * a.value OR a.value > 5 * b.value);
