-- One row per edition of a publication that appears again, with what the store holds of it.
CREATE VIEW edition AS
SELECT s.series, s.edition, s.key AS source, s.title, s.publisher, s.published_on, s.licence, s.url,
       (SELECT count(*) FROM observation o WHERE o.source_id = s.id) AS figures
FROM source s
WHERE s.series IS NOT NULL;

-- One row per source, with how strongly its kind of speaker counts: 1 for a law, 9 for background knowledge.
CREATE VIEW source_strength AS
SELECT id, key, kind, title, publisher, published_on,
       CASE kind WHEN 'law' THEN 1 WHEN 'official' THEN 2 WHEN 'statistics' THEN 3 WHEN 'company' THEN 4 WHEN 'reference' THEN 5
                 WHEN 'news' THEN 6 WHEN 'analysis' THEN 7 WHEN 'social' THEN 8 ELSE 9 END AS strength
FROM source;

-- One row per row of a file, or cell of one, that was set aside, with a key that is the same in every store that read these bytes.
CREATE VIEW quarantine_row AS
SELECT 'quarantine/' || substr(d.sha256, 1, 12) || '/' || q.line || coalesce('/' || replace(q.column_name, ' ', '%20'), '') AS key, d.file_name AS file, q.line,
       q.column_name AS column_, q.found, q.reason, q.row_text AS row, q.id, q.run_id
FROM quarantine q
JOIN import_run r ON r.id = q.run_id
JOIN document d ON d.id = r.document_id;
