-- How far does a country rely on imports of a commodity, computed from its components and beside what is published?
-- param  commodity commodity - all commodities when left out
-- param  year      year      - all years of a commodity, and the latest of all commodities, when left out
-- param  country   country   USA whose tables
-- param  edition   source    - newest edition that has the year when left out
-- param  way       choice:consumption|trade - both when left out
-- param  product   text      - of a table with several products
-- chart  line year upper way
-- column commodity         text
-- column year              year
-- column product           text     where a table has several
-- column way               text     consumption: 1 - production / consumption; trade: net imports / (production + net imports)
-- column lower             %        the computed reliance, where lower and upper are the same; empty: nothing bounds it
-- column upper             %
-- column published         text     as a bound where the edition prints one: > 50, < 0 (a net exporter)
-- column difference        %        points: computed less published
-- column verdict           text
-- column edition           source
-- also   production        t        primary and secondary
-- also   consumption       t
-- also   net_imports       t        imports - exports + decrease of stocks, of what counts
-- also   unit              text     of production, consumption and trade
-- also   missing           text     what is withheld or bounded
-- also   published_key     key      of the published figure
-- also   key               key
--
-- Method of the U.S. Geological Survey: net imports = imports - exports + decrease of stocks; apparent consumption = primary and secondary
-- production + net imports; reliance = net imports / apparent consumption. Production of the mine counts where no smelter or refinery is
-- told apart; scrap counts as old scrap where that is told apart. Of trade, metal and compounds count, ore where there is nothing else;
-- scrap and articles do not. Stocks count where the table has both years. Figures are rounded by the source: up to a point of difference
-- is agreement. A withheld figure makes a bound, never a zero.
WITH asked AS (
  SELECT * FROM reliance_computed WHERE commodity_key = :commodity AND (:year IS NULL OR year = CAST(:year AS TEXT))
  UNION ALL
  SELECT * FROM reliance_computed WHERE :commodity IS NULL AND year = CAST(:year AS TEXT)
  UNION ALL
  SELECT * FROM reliance_computed WHERE :commodity IS NULL AND :year IS NULL AND is_latest = 1
), picked AS (
  SELECT r.*, row_number() OVER (PARTITION BY commodity_key, year, product, way, CASE WHEN :edition IS NULL THEN '' ELSE edition END
                                 ORDER BY published_on DESC) AS n
  FROM asked r
  WHERE place_key = :country AND (:edition IS NULL OR edition = :edition)
    AND (:way IS NULL OR way = :way) AND (:product IS NULL OR product = :product)
)
SELECT commodity, year, product, way, ROUND(CAST(lower_pct AS numeric), 1) AS lower, ROUND(CAST(upper_pct AS numeric), 1) AS upper,
       CASE WHEN published IS NULL THEN replace(published_flag, '_', ' ')
            ELSE CASE WHEN published_bound = '' THEN '' ELSE published_bound || ' ' END || CASE WHEN published = CAST(published AS INTEGER) THEN CAST(CAST(published AS INTEGER) AS TEXT) ELSE CAST(published AS TEXT) END END AS published,
       ROUND(CAST(difference AS numeric), 1) AS difference,
       CASE WHEN refusal IS NOT NULL THEN 'not computed: ' || refusal
            WHEN upper_pct IS NULL AND lower_pct IS NULL THEN 'not computed: ' || coalesce(missing, 'no positive consumption')
            WHEN published IS NULL THEN 'nothing published to compare'
            WHEN published_bound IN ('>', '>=') THEN
              CASE WHEN upper_pct < published - 1 THEN 'outside the published bound' WHEN lower_pct >= published - 1 THEN 'within the published bound'
                   ELSE 'a bound that allows it' END
            WHEN published_bound IN ('<', '<=') THEN
              CASE WHEN lower_pct > published + 1 THEN 'outside the published bound' WHEN upper_pct <= published + 1 THEN 'within the published bound'
                   ELSE 'a bound that allows it' END
            WHEN difference IS NULL THEN
              CASE WHEN published > upper_pct + 1 OR published < lower_pct - 1 THEN 'outside the published figure' ELSE 'a bound that allows it' END
            WHEN abs(difference) <= 1 THEN 'agrees' ELSE 'differs: the source counts otherwise' END AS verdict, edition,
       produced AS production, consumed AS consumption, imports - exports + from_stocks AS net_imports, unit, missing, published_key,
       'reliance-computed/commodity=' || substr(commodity_key, 11) || '/year=' || year || '/country=' || substr(place_key, 9) || '/edition=' || edition || '/way=' || way
         || CASE WHEN product = '' THEN '' ELSE '/product=' || replace(replace(replace(product, '%', '%25'), '/', '%2F'), ' ', '%20') END AS key
FROM picked
WHERE n = 1
ORDER BY commodity, product, year DESC, edition DESC, way;
