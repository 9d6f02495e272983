-- From where the United States imports it
-- for    commodity
-- more   import-sources commodity
-- chart  bar country share_pct
-- param  entity text * whose profile it is
-- column form      text
-- column country   country
-- column share_pct %
-- column bound     text
-- column flag      text
-- column period    text
-- column source    source
-- column key       key
SELECT form, coalesce(partner, detail) AS country, value AS share_pct, bound, flag, period, source, key
FROM observation_text
WHERE measure = 'import_share' AND place_key = 'country/USA' AND commodity_key = :entity
  AND period = (SELECT max(o.period) FROM observation_text o
                WHERE o.measure = 'import_share' AND o.place_key = 'country/USA' AND o.commodity_key = :entity)
  AND (partner_key IS NULL OR detail = '')
ORDER BY published_on DESC, form, CASE WHEN partner_key LIKE 'aggregate/%' THEN 1 ELSE 0 END, value DESC, country
LIMIT 20;
