-- What joined and what left from one edition of a criticality list to the next?
-- param  list      entity    - one list, its successor or its predecessor; all when left out
-- param  commodity commodity - all minerals when left out
-- column list      text
-- column successor text
-- column change    text   joined, left, became strategic ..., or not known
-- column commodity text
-- column before    text   its status on the list
-- column after     text   its status on the successor
-- column basis     text   how the change is known
-- column source    source
-- column key       key    the statement of the edition that names it, or of how long the list is
-- also   list_key      text
-- also   successor_key text
-- also   commodity_key text
--
-- Where the store has not the whole of one of the two, one row says of how many minerals no change can be told.
WITH pair AS (
  SELECT a.list_key, a.list, a.published_on, b.list_key AS successor_key, b.list AS successor
  FROM list_extent a JOIN list_extent b ON b.list_key = a.successor_key
  WHERE :list IS NULL OR :list IN (a.list_key, b.list_key)
), compared AS (
  SELECT p.*, x.commodity_key, x.commodity, x.position AS position_before, x.status AS before, x.basis AS basis_before, x.key AS key_before,
         y.position AS position_after, y.status AS after, y.basis AS basis_after, y.key AS key_after
  FROM pair p
  JOIN list_position x ON x.list_key = p.list_key
  JOIN list_position y ON y.list_key = p.successor_key AND y.commodity_key = x.commodity_key
  WHERE :commodity IS NULL OR x.commodity_key = :commodity
), change AS (
  SELECT list, successor, published_on,
         CASE WHEN position_before = 'off' AND position_after IN ('on', 'part') THEN 'joined'
              WHEN position_before IN ('on', 'part') AND position_after = 'off' THEN 'left' ELSE 'status changed' END AS change,
         commodity, before, after,
         'before: ' || basis_before || '; after: ' || basis_after AS basis,
         CASE WHEN position_after IN ('on', 'part') THEN key_after ELSE key_before END AS key, list_key, successor_key, commodity_key
  FROM compared
  WHERE position_before <> 'unknown' AND position_after <> 'unknown' AND before <> after
  UNION ALL
  SELECT list, successor, published_on, 'not known', CAST(count(*) AS TEXT) || ' minerals', min(before), min(after),
         'named by one; of the other ' || min(CASE WHEN position_before = 'unknown' THEN basis_before ELSE basis_after END),
         min(CASE WHEN position_before = 'unknown' THEN key_before ELSE key_after END),
         list_key, successor_key, NULL
  FROM compared
  WHERE (position_before = 'unknown' AND position_after IN ('on', 'part')) OR (position_after = 'unknown' AND position_before IN ('on', 'part'))
  GROUP BY list, successor, published_on, list_key, successor_key
)
SELECT c.list, c.successor, c.change, c.commodity, c.before, c.after, c.basis, ss.source, c.key, c.list_key, c.successor_key,
       c.commodity_key
FROM change c
LEFT JOIN statement_source ss ON ss.key = c.key
ORDER BY c.published_on, c.list, CASE c.change WHEN 'joined' THEN 0 WHEN 'left' THEN 1 WHEN 'not known' THEN 3 ELSE 2 END, c.commodity;
