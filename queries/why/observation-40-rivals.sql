-- What other editions and sources say of the same
-- for    observation
-- param  key text * key of the figure
-- column edition      text
-- column published_on date
-- column value        t
-- column unit         text
-- column flag         text
-- column key          key
-- column rule         text  by which one of the two is current
SELECT b.source AS edition, b.published_on, b.value, b.unit, b.flag, b.key,
       CASE WHEN coalesce(a.series, a.source) = coalesce(b.series, b.source) THEN 'the newest edition of the series is current'
            WHEN x.strength = y.strength THEN 'none: sources of one strength, both stand'
            ELSE 'the stronger kind of source is current' END AS rule
FROM observation_text a
JOIN observation_text b ON b.commodity_key = a.commodity_key AND b.form = a.form AND b.measure = a.measure AND b.stage = a.stage
  AND b.basis = a.basis AND b.place_key = a.place_key AND coalesce(b.partner_key, '') = coalesce(a.partner_key, '') AND b.detail = a.detail
  AND b.period = a.period AND b.unit = a.unit
JOIN source_strength x ON x.key = a.source
JOIN source_strength y ON y.key = b.source
WHERE a.key = :key AND b.key <> a.key
ORDER BY b.published_on DESC, b.source;
