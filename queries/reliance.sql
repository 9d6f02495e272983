-- How far does the United States rely on imports of a commodity, as published?
-- param  commodity commodity - all commodities when left out
-- param  year      year      - all years of a commodity, and the latest of all commodities, when left out
-- param  edition   source    - all editions when left out
-- column commodity text
-- column form      text
-- column year      year
-- column reliance  %         net imports as a share of apparent consumption
-- column bound     text      > 50 means more than 50; < 0 is a net exporter
-- column flag      text
-- column edition   source
-- column in_table  text      where the edition prints it
-- column key       key
-- also   printed   text
-- also   note      text      with the major sources of imports, where the table names them
-- chart line year reliance form
--
-- Tables of one edition may print the same reliance, rounded or bounded otherwise: each is a row. `import-sources` has the shares of
-- the sources.
SELECT commodity, form, period AS year, value AS reliance, bound, flag, source AS edition, detail AS in_table, key,
       original_value AS printed, note
FROM observation_text
WHERE measure = 'reliance' AND place_key = 'country/USA'
  AND (:commodity IS NULL OR commodity_key = :commodity)
  AND (:edition IS NULL OR source = :edition)
  AND (period = CAST(:year AS TEXT)
       OR (:year IS NULL AND (:commodity IS NOT NULL
           OR period = (SELECT max(o.period) FROM observation_text o
                        WHERE o.measure = 'reliance' AND (:edition IS NULL OR o.source = :edition)))))
ORDER BY commodity, form, period DESC, published_on DESC, in_table;
