-- Which of the article's minerals is on whose criticality list?
-- param  commodity commodity - the minerals of the article when left out
-- column mineral   text
-- column answer    text
-- column on_lists  count  current lists that name it, in part too
-- column off_lists count  current lists that leave it out
-- column not_known count  current lists that the store has not whole, or of which sources disagree
-- column source    source of the newest list that names it, else of the newest that leaves it out
-- column key       key    for `lode why`
-- also   commodity_key text
-- chart  bar mineral on_lists
--
-- The article's minerals are those that the agreements of Pakistan and American companies cover, as the article has it. A list is current
-- when the store has no successor of it. `lists-compared` has every list, older ones too. The store has no list of China or Pakistan.
WITH mineral AS (
  SELECT DISTINCT object_key AS commodity_key FROM statement_text
  WHERE subject_key = 'agreement/pakistan-us-minerals-2025' AND predicate = 'covers_commodity' AND polarity = 'positive'
    AND rank <> 'deprecated' AND :commodity IS NULL
  UNION SELECT CAST(:commodity AS TEXT) WHERE :commodity IS NOT NULL
), standing AS (
  SELECT p.commodity_key, p.commodity, p.list, p.list_key, p.status, p.basis, p.published_on, p.key,
         CASE p.position WHEN 'on' THEN 0 WHEN 'part' THEN 0 WHEN 'off' THEN 1 ELSE 2 END AS side
  FROM list_position p JOIN mineral m ON m.commodity_key = p.commodity_key
  WHERE p.successor_key IS NULL
), told AS (
  SELECT s.commodity_key, s.commodity, sum(CASE WHEN side = 0 THEN 1 ELSE 0 END) AS on_lists,
         sum(CASE WHEN side = 1 THEN 1 ELSE 0 END) AS off_lists, sum(CASE WHEN side = 2 THEN 1 ELSE 0 END) AS not_known,
         (SELECT group_concat(x.named, '; ') FROM (SELECT list || ' (' || status || ')' AS named FROM standing y
            WHERE y.commodity_key = s.commodity_key AND y.side = 0 ORDER BY list) x) AS named,
         (SELECT group_concat(x.list, '; ') FROM (SELECT list FROM standing y
            WHERE y.commodity_key = s.commodity_key AND y.side = 1 ORDER BY list) x) AS absent,
         (SELECT group_concat(x.open, '; ') FROM (SELECT list || ' (' || basis || ')' AS open FROM standing y
            WHERE y.commodity_key = s.commodity_key AND y.side = 2 ORDER BY list) x) AS open,
         (SELECT y.key FROM standing y WHERE y.commodity_key = s.commodity_key
          ORDER BY y.side, coalesce(y.published_on, '') DESC, y.list LIMIT 1) AS best_key
  FROM standing s
  GROUP BY s.commodity_key, s.commodity
)
SELECT t.commodity AS mineral,
       CASE WHEN t.on_lists = 0 THEN t.commodity || ': on none of the ' || CAST(t.off_lists AS TEXT) || ' current lists that can tell'
            ELSE t.commodity || ': on ' || CAST(t.on_lists AS TEXT) || ' of the ' || CAST(t.on_lists + t.off_lists AS TEXT)
                 || ' current lists that can tell: ' || t.named END
       || CASE WHEN t.off_lists > 0 THEN '. Off: ' || t.absent ELSE '' END
       || CASE WHEN t.not_known > 0 THEN '. Not known: ' || t.open ELSE '' END || '.' AS answer,
       t.on_lists, t.off_lists, t.not_known, ss.source, 'article-lists/commodity=' || substr(t.commodity_key, 11) AS key, t.commodity_key
FROM told t
LEFT JOIN statement_source ss ON ss.key = t.best_key
ORDER BY t.on_lists DESC, t.commodity;
