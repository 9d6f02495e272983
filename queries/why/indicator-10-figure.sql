-- The figure
-- for    indicator
-- param  key text * key of the figure
-- column figure     text
-- column period     year
-- column printed    text  as the source prints it
-- column value      index
-- column is_current text
SELECT e.label || ': ' || i.label || ' (' || i.name || ')' AS figure, i.period, i.original_value AS printed, i.value,
       CASE WHEN n.key IS NULL THEN 'yes: no newer edition in the store has it' ELSE 'no: ' || n.key || ' is newer' END AS is_current
FROM indicator i
JOIN entity e ON e.id = i.place_id
JOIN source s ON s.id = i.source_id
LEFT JOIN source n ON n.id = (SELECT t.id FROM indicator x JOIN source t ON t.id = x.source_id
  WHERE x.name = i.name AND x.place_id = i.place_id AND x.period = i.period AND t.series = s.series AND t.published_on > s.published_on
  ORDER BY t.published_on DESC LIMIT 1)
WHERE i.key = :key;
