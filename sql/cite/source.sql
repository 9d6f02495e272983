-- A source as it is cited. read: what was read of it, with the hashes, where that is not more than three files.
SELECT s.key, s.kind, s.title, nullif(s.publisher, 'not stated') AS publisher, s.edition, s.published_on, s.retrieved_on, s.url, s.licence,
       s.language,
       CASE WHEN s.sha256 IS NOT NULL THEN 'text with sha256 ' || s.sha256
            WHEN (SELECT count(*) FROM document d WHERE d.source_id = s.id) BETWEEN 1 AND 3
            THEN (SELECT group_concat(file_name || ' with sha256 ' || sha256, ', ') FROM (SELECT * FROM document d WHERE d.source_id = s.id ORDER BY d.id))
            WHEN EXISTS (SELECT 1 FROM document d WHERE d.source_id = s.id)
            THEN (SELECT count(*) FROM document d WHERE d.source_id = s.id) || ' files' END AS read,
       s.publisher || ': ' || s.title || coalesce(', ' || s.published_on, '') || ' (' || s.key || ')'
         || CASE s.kind WHEN 'background' THEN ' - background knowledge, the weakest kind of source' ELSE '' END
         || coalesce(' ' || s.url, '') AS line
FROM source s
WHERE s.key = ?1;
