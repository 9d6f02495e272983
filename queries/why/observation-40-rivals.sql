-- What other editions say of the same (the newest edition is current)
-- for    observation
-- param  key text * key of the figure
-- column edition      text
-- column published_on date
-- column value        t
-- column unit         text
-- column flag         text
-- column key          key
SELECT b.source AS edition, b.published_on, b.value, b.unit, b.flag, b.key
FROM observation_text a
JOIN observation_text b ON b.commodity_key = a.commodity_key AND b.form = a.form AND b.measure = a.measure AND b.stage = a.stage
  AND b.basis = a.basis AND b.place_key = a.place_key AND b.detail = a.detail AND b.period = a.period AND b.unit = a.unit
WHERE a.key = :key AND b.key <> a.key
ORDER BY b.published_on DESC, b.source;
