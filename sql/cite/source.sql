-- A source as it is cited. ?2: the keys of the figures of the answer, a JSON array; read: the files that these stand in, or all of the
-- source where it is not known which, with the hashes where they are not more than three.
WITH stands_in AS (
  SELECT o.document_id AS id FROM json_each(?2) k CROSS JOIN observation o ON o.key = k.value
  UNION SELECT i.document_id FROM json_each(?2) k CROSS JOIN indicator i ON i.key = k.value
), own AS (
  SELECT d.id, d.file_name, d.sha256, d.id IN (SELECT id FROM stands_in) AS is_used
  FROM document d JOIN source s ON s.id = d.source_id
  WHERE s.key = ?1
), used AS (
  SELECT id, file_name, sha256 FROM own WHERE is_used OR NOT EXISTS (SELECT 1 FROM own WHERE is_used)
)
SELECT s.key, s.kind, s.title, nullif(s.publisher, 'not stated') AS publisher, s.edition, s.published_on, s.retrieved_on, s.url, s.licence,
       s.language,
       CASE WHEN s.sha256 IS NOT NULL THEN 'text with sha256 ' || s.sha256
            WHEN (SELECT count(*) FROM used) BETWEEN 1 AND 3
            THEN (SELECT group_concat(file_name || ' with sha256 ' || sha256, ', ') FROM (SELECT * FROM used ORDER BY id))
            WHEN EXISTS (SELECT 1 FROM used) THEN (SELECT count(*) FROM used) || ' files' END AS read,
       s.publisher || ': ' || s.title || coalesce(', ' || s.published_on, '') || ' (' || s.key || ')'
         || CASE s.kind WHEN 'background' THEN ' - background knowledge, the weakest kind of source' ELSE '' END
         || coalesce(' ' || s.url, '') AS line
FROM source s
WHERE s.key = ?1;
