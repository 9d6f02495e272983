-- Where do criticality lists disagree with each other, and with how concentrated the supply is?
-- param  commodity  commodity - all minerals of which something disagrees when left out
-- param  threshold  integer   2500 from this index on supply counts as concentrated
-- column commodity     text
-- column verdict       text
-- column on_lists      count     current lists that name it, in part too
-- column off_lists     count     current lists that leave it out
-- column not_known     count     current lists that the store has not whole, or of which sources disagree
-- column hhi_lower     index     of the most concentrated stage; Herfindahl-Hirschman index, 0 to 10,000
-- column hhi_upper     index
-- column stage         text
-- column top_country   country
-- column top_share_pct %
-- column year          year
-- column edition       source
-- column key           key       for `lode why`
-- also   commodity_key text
-- also   form          text
-- also   hhi_key       key       the leading producer's figure
-- chart  bar commodity hhi_lower
--
-- A list is current when the store has no successor of it; drafts and lists of strategic materials count like others. Supply is
-- concentrated when the lower bound of the index reaches the threshold, and not when even the upper bound stays below it; between the two
-- it is open. Of the newest year of each edition and stage the stage with the highest lower bound is compared.
WITH standing AS (
  SELECT commodity_key, commodity, sum(CASE WHEN position IN ('on', 'part') THEN 1 ELSE 0 END) AS on_lists,
         sum(CASE WHEN position = 'off' THEN 1 ELSE 0 END) AS off_lists,
         sum(CASE WHEN position IN ('unknown', 'disputed') THEN 1 ELSE 0 END) AS not_known
  FROM list_position
  WHERE successor_key IS NULL AND (:commodity IS NULL OR commodity_key = :commodity)
  GROUP BY commodity_key, commodity
), measured AS (
  SELECT c.*, max(c.year) OVER (PARTITION BY c.commodity_key, c.stage, c.form, c.basis) AS newest
  FROM concentration c
  WHERE c.is_newest = 1 AND (:commodity IS NULL OR c.commodity_key = :commodity)
), ranked AS (
  SELECT m.*, ROW_NUMBER() OVER (PARTITION BY m.commodity_key
    ORDER BY CASE WHEN m.top_share_pct IS NULL THEN 1 ELSE 0 END, m.hhi_lower DESC, m.stage, m.form, m.basis, m.edition) AS n
  FROM measured m
  WHERE m.year = m.newest
), compared AS (
  SELECT s.*, r.hhi_lower, r.hhi_upper, r.stage, r.form, r.top_country, r.top_share_pct, r.year, r.edition, r.key AS hhi_key,
         CASE WHEN r.top_share_pct IS NULL THEN 'no index'
              WHEN r.hhi_lower >= CAST(:threshold AS REAL) THEN 'concentrated'
              WHEN r.hhi_upper < CAST(:threshold AS REAL) THEN 'spread' ELSE 'open' END AS supply
  FROM standing s LEFT JOIN ranked r ON r.commodity_key = s.commodity_key AND r.n = 1
), judged AS (
  SELECT c.*,
         CASE WHEN supply = 'concentrated' AND on_lists = 0 THEN 'concentrated, and on no list'
              WHEN supply = 'concentrated' AND off_lists > on_lists THEN 'concentrated, yet more lists leave it out than name it'
              WHEN supply = 'spread' AND on_lists > off_lists THEN 'spread, yet more lists name it than leave it out'
              WHEN on_lists > 0 AND off_lists > 0 THEN 'lists disagree'
              ELSE 'no disagreement' END
         || CASE WHEN on_lists > 0 AND supply = 'open' THEN '; withheld figures leave open whether supply is concentrated'
                 WHEN on_lists > 0 AND supply = 'no index' THEN '; no index of its supply' ELSE '' END AS verdict
  FROM compared c
)
SELECT commodity, verdict, on_lists, off_lists, not_known, ROUND(CAST(hhi_lower AS numeric), 0) AS hhi_lower,
       ROUND(CAST(hhi_upper AS numeric), 0) AS hhi_upper, stage, top_country, ROUND(CAST(top_share_pct AS numeric), 1) AS top_share_pct, year,
       edition, 'lists-disagree/commodity=' || substr(commodity_key, 11) || '/threshold=' || CAST(:threshold AS TEXT) AS key,
       commodity_key, form, hhi_key
FROM judged
WHERE :commodity IS NOT NULL OR verdict NOT LIKE 'no disagreement%'
ORDER BY CASE WHEN verdict LIKE 'concentrated%' THEN 0 WHEN verdict LIKE 'spread%' THEN 1 ELSE 2 END, coalesce(judged.hhi_lower, -1) DESC, commodity;
