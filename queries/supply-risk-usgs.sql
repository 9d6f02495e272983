-- How high is the supply risk of a commodity to manufacturers by the method of the U.S. Geological Survey?
-- param  commodity commodity * name, symbol or code
-- param  country   country   USA whose manufacturers
-- param  year      year      - latest with production and reliance when left out
-- param  stage     stage     - mine, smelter, refinery ...; every stage when left out
-- param  edition   source    - of production; the newest that has the year when left out
-- param  form      form      - where production is counted in several forms
-- param  basis     basis     - where it is counted in several ways
-- chart  bar stage upper
-- column commodity        text
-- column stage            text
-- column year             year
-- column lower            score   0 to 1; the score, where lower and upper are the same
-- column upper            score   empty: nothing bounds it
-- column disruption_lower index   DP: shares squared, weighed by ability and willingness to supply
-- column disruption_upper index
-- column exposure_lower   ratio   TE: net imports / apparent consumption, 0 where the country exports more
-- column exposure_upper   ratio
-- column vulnerability    text    EV: as a source states it, or the range that stands for it
-- column missing          text    what is not known, and the range that stands for it
-- column edition          source
-- also   exposure_from    text    computed from components, or as published
-- also   product          text    whose reliance it is, where a table has several
-- also   form             text
-- also   basis            text
-- also   reliance_key     key
-- also   key              key
--
-- Nassar et al. 2020, Science Advances 6, eaay8647: SR = (DP x TE x EV) ^ (1/3); DP = sum of share squared x ASI x WSI over the producers;
-- TE = net import reliance; EV = sum over industries of value added / GDP x expenditure / operating profit. ASI and WSI (ability and
-- willingness to supply, 0 to 1) are read from indicators of these names, EV from statements of economic vulnerability. Each that the store
-- does not have stands for all of 0 to 1, and the result is a bound: it says what concentration and reliance alone allow.
WITH made AS (
  SELECT s.*, (SELECT i.value FROM indicator i WHERE i.place_id = s.place_id AND i.name = 'ASI' AND i.period <= s.to_year ORDER BY i.period DESC, i.id DESC LIMIT 1) AS asi,
         (SELECT i.value FROM indicator i WHERE i.place_id = s.place_id AND i.name = 'WSI' AND i.period <= s.to_year ORDER BY i.period DESC, i.id DESC LIMIT 1) AS wsi
  FROM production_share s
  WHERE commodity_key = :commodity AND measure = 'production' AND (:stage IS NULL OR stage = :stage) AND (edition = :edition OR (:edition IS NULL AND is_newest = 1))
    AND (:form IS NULL OR form = :form) AND (:basis IS NULL OR basis = :basis) AND (:year IS NULL OR year = CAST(:year AS TEXT))
), relied AS (
  SELECT r.*, row_number() OVER (PARTITION BY year, product ORDER BY CASE WHEN lower_pct = upper_pct THEN 0 WHEN published IS NOT NULL THEN 1 ELSE 2 END, published_on DESC, way) AS n
  FROM reliance_computed r
  WHERE commodity_key = :commodity AND place_key = :country
), exposure AS (
  SELECT year, product, published_key,
         CASE WHEN lower_pct = upper_pct THEN 'computed' WHEN published IS NOT NULL THEN 'published' ELSE 'not known' END AS exposure_from,
         CASE WHEN lower_pct = upper_pct THEN lower_pct WHEN published IS NULL THEN 0 WHEN published_bound IN ('<', '<=') THEN 0 ELSE published END / 100.0 AS te_low,
         CASE WHEN lower_pct = upper_pct THEN upper_pct WHEN published IS NULL THEN 100 WHEN published_bound IN ('>', '>=') THEN 100 ELSE published END / 100.0 AS te_high
  FROM relied WHERE n = 1
), tabled AS (
  SELECT commodity, stage, year, form, basis, edition, whole, other, unlisted, alone, hidden_places,
         sum(CASE WHEN role = 'country' THEN quantity * quantity * coalesce(asi, 0) * coalesce(wsi, 0) ELSE 0 END) AS low,
         sum(CASE WHEN role = 'country' THEN quantity * quantity * coalesce(asi, 1) * coalesce(wsi, 1) ELSE 0 END) AS high,
         max(CASE WHEN role = 'country' AND hidden THEN quantity ELSE 0 END) AS open_quantity,
         sum(CASE WHEN role = 'country' AND quantity > 0 AND asi IS NULL THEN 1 ELSE 0 END) AS no_asi,
         sum(CASE WHEN role = 'country' AND quantity > 0 AND wsi IS NULL THEN 1 ELSE 0 END) AS no_wsi
  FROM made
  GROUP BY commodity, stage, year, form, basis, edition, whole, other, unlisted, alone, hidden_places
), ends AS (
  SELECT t.*, coalesce(low / ((whole + unlisted) * (whole + unlisted)), 0.0) AS dp_low,
         (high + (other + unlisted) * (other + unlisted + 2 * open_quantity)) / ((whole + unlisted) * (whole + unlisted)) AS bounded
  FROM tabled t
), stated AS (
  SELECT value, key FROM risk_parameter WHERE parameter = 'economic_vulnerability' AND commodity_key = :commodity AND 'country/' || country = :country ORDER BY key LIMIT 1
), factors AS (
  SELECT e.*, x.product, x.published_key, x.exposure_from, CASE WHEN x.te_low < 0 THEN 0.0 WHEN x.te_low > 1 THEN 1.0 ELSE x.te_low END AS te_low,
         CASE WHEN x.te_high < 0 THEN 0.0 WHEN x.te_high > 1 THEN 1.0 ELSE x.te_high END AS te_high, (SELECT value FROM stated) AS ev,
         CASE WHEN alone = 1 THEN 1.0 ELSE bounded END AS dp_high, max(e.year) OVER (PARTITION BY e.stage, e.form, e.basis) AS latest
  FROM ends e JOIN exposure x ON x.year = e.year
)
SELECT commodity, stage, year, ROUND(CAST(power(CASE WHEN alone = 1 THEN 0.0 ELSE dp_low END * te_low * coalesce(ev, 0), 1.0 / 3) AS numeric), 4) AS lower,
       ROUND(CAST(power(dp_high * te_high * coalesce(ev, 1), 1.0 / 3) AS numeric), 4) AS upper,
       ROUND(CAST(CASE WHEN alone = 1 THEN 0.0 ELSE dp_low END AS numeric), 4) AS disruption_lower, ROUND(CAST(dp_high AS numeric), 4) AS disruption_upper,
       ROUND(CAST(te_low AS numeric), 4) AS exposure_lower, ROUND(CAST(te_high AS numeric), 4) AS exposure_upper, coalesce(CAST(ev AS TEXT), '0 to 1') AS vulnerability,
       NULLIF(rtrim(CASE WHEN no_asi > 0 THEN 'ability to supply of ' || no_asi || ' producers (0 to 1); ' ELSE '' END
         || CASE WHEN no_wsi > 0 THEN 'willingness to supply of ' || no_wsi || ' producers (0 to 1); ' ELSE '' END
         || CASE WHEN hidden_places > 0 THEN 'output of ' || hidden_places || ' places' || CASE WHEN unlisted IS NULL THEN ' (no bound); ' ELSE ' (0 to what is unlisted); ' END ELSE '' END
         || CASE WHEN exposure_from = 'not known' THEN 'reliance (0 to 1); ' WHEN te_low < te_high THEN 'reliance (published as a bound); ' ELSE '' END
         || CASE WHEN ev IS NULL THEN 'economic vulnerability (0 to 1); ' ELSE '' END, '; '), '') AS missing,
       edition, exposure_from, product, form, basis, published_key AS reliance_key,
       'supply-risk-usgs/commodity=' || substr(:commodity, 11) || '/country=' || substr(:country, 9) || '/year=' || year || '/stage=' || stage || '/edition=' || edition
         || CASE WHEN form = '' THEN '' ELSE '/form=' || replace(replace(replace(form, '%', '%25'), '/', '%2F'), ' ', '%20') END
         || CASE WHEN basis = '' THEN '' ELSE '/basis=' || basis END AS key
FROM factors
WHERE year = latest
ORDER BY stage, form, basis, edition, product;
