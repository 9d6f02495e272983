-- How its rank came about
-- for    statement
-- param  key text * key of a statement or of a piece of evidence
-- column judged       text   what was before, what was said, and what is since
-- column reason       text
-- column said_by      source
-- column published_on date
-- column read_from    text   file and line, importer
-- column imported_at  date
-- column key          key    of the evidence
WITH known AS (
  SELECT r.*, s.key AS said_by, s.published_on, ev.key AS evidence,
         (SELECT min(e.id) FROM evidence e WHERE e.statement_id = r.statement_id) AS first_evidence
  FROM ranking r
  JOIN evidence ev ON ev.id = r.evidence_id
  JOIN source s ON s.id = ev.source_id
  WHERE r.statement_id IN (SELECT id FROM statement WHERE key = :key UNION SELECT statement_id FROM evidence WHERE key = :key)
)
SELECT coalesce((SELECT y.rank FROM known y WHERE y.id < x.id AND y.rank = x.rank_was LIMIT 1),
                (SELECT y.rank FROM known y WHERE y.id < x.id AND y.rank = y.rank_now ORDER BY y.id DESC LIMIT 1), 'normal') || ' -> ' || x.rank
         || CASE WHEN x.rank_now = x.rank THEN ''
                 ELSE coalesce((SELECT '; it is ' || y.rank || ', by other evidence' FROM known y WHERE y.rank = x.rank_now LIMIT 1), '')
            END AS judged,
       x.reason, x.said_by, x.published_on, d.file_name || ' line ' || x.line || ', ' || i.importer AS read_from, i.imported_at,
       x.evidence AS key
FROM known x
JOIN import_run i ON i.id = x.run_id
JOIN document d ON d.id = i.document_id
WHERE (SELECT count(*) FROM known) > 1 OR x.evidence_id <> x.first_evidence
ORDER BY x.id;
