-- Which minerals are on whose criticality lists, at a glance?
-- param  commodity commodity - all minerals that some list names when left out
-- column mineral   text
-- column us        text   2025
-- column us22      text   2022
-- column eu        text   2024
-- column ind       text   2023
-- column uk        text   2024
-- column uk21      text   2021
-- column can       text   2024
-- column aus       text   2024, with the strategic materials list
-- column jpn       text   31 rare metals
-- column lists     count  current lists that name it, of the ones above
-- also   key       key    for `lode why`
-- also   commodity_key text
-- chart  bar mineral lists
--
-- C critical, S strategic, CS both, p named in part, - off the list, ! sources disagree, ? the store has not the whole list. Lists without
-- a column (a draft, other Japanese lists, one that is loaded later) are in `lists-compared`. The store has no list of China.
WITH cell AS (
  SELECT p.commodity_key, p.commodity, p.list_key, p.position,
         CASE p.position WHEN 'off' THEN '-' WHEN 'unknown' THEN '?'
              ELSE CASE WHEN p.status LIKE '%critical and strategic%' THEN 'CS' WHEN p.status LIKE 'strategic%' THEN 'S'
                        WHEN p.status LIKE 'critical%' THEN 'C' ELSE '' END
                   || CASE WHEN p.position = 'part' THEN 'p' ELSE '' END || CASE WHEN p.basis = 'sources disagree' THEN '!' ELSE '' END END
           AS mark
  FROM list_position p
  WHERE (:commodity IS NULL OR p.commodity_key = :commodity)
)
SELECT commodity AS mineral,
       max(CASE list_key WHEN 'list/us-critical-minerals-2025' THEN mark END) AS us,
       max(CASE list_key WHEN 'list/us-critical-minerals-2022' THEN mark END) AS us22,
       max(CASE list_key WHEN 'list/eu-crma-2024' THEN mark END) AS eu,
       max(CASE list_key WHEN 'list/india-2023' THEN mark END) AS ind,
       max(CASE list_key WHEN 'list/uk-2024' THEN mark END) AS uk,
       max(CASE list_key WHEN 'list/uk-2021' THEN mark END) AS uk21,
       max(CASE list_key WHEN 'list/canada-2024' THEN mark END) AS can,
       CASE WHEN max(CASE WHEN list_key = 'list/australia-2024' AND position IN ('on', 'part', 'disputed') THEN 1 ELSE 0 END) = 1
            THEN max(CASE list_key WHEN 'list/australia-2024' THEN mark END)
            ELSE max(CASE list_key WHEN 'list/australia-strategic-2024' THEN mark END) END AS aus,
       max(CASE list_key WHEN 'list/japan-rare-metals-31' THEN mark END) AS jpn,
       sum(CASE WHEN position IN ('on', 'part') AND list_key IN ('list/us-critical-minerals-2025', 'list/eu-crma-2024', 'list/india-2023',
             'list/uk-2024', 'list/canada-2024', 'list/japan-rare-metals-31') THEN 1 ELSE 0 END)
         + max(CASE WHEN position IN ('on', 'part') AND list_key IN ('list/australia-2024', 'list/australia-strategic-2024')
               THEN 1 ELSE 0 END) AS lists,
       'lists-compared/commodity=' || substr(commodity_key, 11) AS key, commodity_key
FROM cell
GROUP BY commodity_key, commodity
HAVING max(CASE WHEN position IN ('on', 'part', 'disputed') THEN 1 ELSE 0 END) = 1 OR :commodity IS NOT NULL
ORDER BY lists DESC, commodity;
