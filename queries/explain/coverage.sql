-- Which editions and files are counted?
-- param  commodity commodity - one commodity only
-- param  measure   text      - one measure only: production, reserves, price ...
-- column input     text
-- column value     count
-- column unit      text
-- column source    source
-- column file      text
-- column first_year year
-- column last_year  year
-- column key       key
SELECT 'figures of an edition' AS input, count(*) AS value, 'figures' AS unit, s.key AS source, min(d.file_name) || CASE WHEN count(DISTINCT d.id) > 1 THEN ' and others' ELSE '' END AS file,
       min(o.period) AS first_year, max(o.period) AS last_year, 'source/' || s.key AS key
FROM observation o
JOIN entity c ON c.id = o.commodity_id
JOIN source s ON s.id = o.source_id
JOIN document d ON d.id = o.document_id
WHERE (:commodity IS NULL OR c.key = :commodity) AND (:measure IS NULL OR o.measure = :measure)
GROUP BY s.id
ORDER BY s.published_on DESC, s.key;
