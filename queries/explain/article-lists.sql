-- Where each current list stands
-- param  commodity commodity - the minerals of the article when left out
-- continues article-lists
-- column input    text
-- column value    number
-- column unit     text
-- column counted  text    how it goes into the answer
-- column source   source
-- column key      key
SELECT p.commodity || ', ' || p.list || ': ' || p.status AS input, CAST(NULL AS REAL) AS value, '' AS unit,
       CASE p.position WHEN 'on' THEN 'names it' WHEN 'part' THEN 'names it' WHEN 'off' THEN 'leaves it out' ELSE 'not known' END
         || ' (' || p.basis || ')' AS counted, ss.source, p.key
FROM list_position p
JOIN mineral m ON m.commodity_key = p.commodity_key
LEFT JOIN statement_source ss ON ss.key = p.key
WHERE p.successor_key IS NULL
ORDER BY p.commodity, p.list;
