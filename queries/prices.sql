-- What does a commodity cost?
-- chart  line period price market
-- param  commodity commodity * name, symbol or code
-- param  since     text      - first year
-- param  edition   source    - newest edition that has the figure when left out
-- column form      text      what the price is of
-- column market    text
-- column period    year
-- column price     price     as printed
-- column unit      text      of the price, in words
-- column usd_per_t price     US dollars per metric ton of what is priced
-- column flag      text
-- column edition   source
-- column key       key
-- column detail    text
SELECT form, market, period, original_value AS price, unit_text AS unit,
       ROUND(CAST(value AS numeric), 2) AS usd_per_t, flag, source AS edition, key, detail
FROM price
WHERE commodity_key = :commodity
  AND (source = :edition OR (:edition IS NULL AND is_newest = 1))
  AND (:since IS NULL OR period >= :since)
ORDER BY form, detail, market, period;
