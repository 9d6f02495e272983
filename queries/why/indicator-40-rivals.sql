-- What other editions say of the same (the newest edition is current)
-- for    indicator
-- param  key text * key of the figure
-- column edition      text
-- column published_on date
-- column value        text  as printed
-- column key          key
SELECT s.key AS edition, s.published_on, b.original_value AS value, b.key
FROM indicator a
JOIN indicator b ON b.name = a.name AND b.place_id = a.place_id AND b.period = a.period AND b.key <> a.key
JOIN source s ON s.id = b.source_id
WHERE a.key = :key
ORDER BY s.published_on DESC, s.key;
