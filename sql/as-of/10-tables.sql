-- The store as it could have been on a day: run on a connection whose table as_of holds that day. These temporary views hide the
-- tables of the same name, and the views of sql/derived are made anew on top of them. A date of which only the year or the month
-- is known counts from its last day; a source without a date was not known.
CREATE TEMP VIEW source AS
SELECT s.* FROM main.source s, as_of a
WHERE s.published_on || substr('-12-31', length(s.published_on) - 3) <= a.day;

CREATE TEMP VIEW observation AS
SELECT o.* FROM main.observation o WHERE o.source_id IN (SELECT id FROM source);

CREATE TEMP VIEW evidence AS
SELECT e.* FROM main.evidence e WHERE e.source_id IN (SELECT id FROM source);

-- A statement was there when somebody had said it; it was deprecated when what speaks against it had been said.
CREATE TEMP VIEW statement AS
SELECT s.id, s.key, s.identity, s.subject_id, s.subject_statement_id, s.predicate, s.object_id, s.object_statement_id, s.object_text,
       s.object_date, s.value, s.value_max, s.bound, s.unit, s.polarity, s.valid_from, s.valid_to,
       CASE WHEN s.rank = 'deprecated' AND NOT EXISTS (
              SELECT 1 FROM main.statement_link l JOIN evidence e ON e.statement_id = l.from_id
              WHERE l.to_id = s.id AND l.kind IN ('contradicts', 'corrects', 'supersedes')) THEN 'normal' ELSE s.rank END AS rank,
       CASE WHEN s.rank = 'deprecated' AND NOT EXISTS (
              SELECT 1 FROM main.statement_link l JOIN evidence e ON e.statement_id = l.from_id
              WHERE l.to_id = s.id AND l.kind IN ('contradicts', 'corrects', 'supersedes')) THEN NULL ELSE s.rank_reason END AS rank_reason
FROM main.statement s
WHERE s.id IN (SELECT statement_id FROM evidence);

CREATE TEMP VIEW statement_link AS
SELECT l.* FROM main.statement_link l
WHERE l.from_id IN (SELECT id FROM statement) AND l.to_id IN (SELECT id FROM statement);

CREATE TEMP VIEW finding AS
SELECT f.* FROM main.finding f
WHERE f.row_key IN (SELECT key FROM observation) OR f.row_key IN (SELECT key FROM statement) OR f.row_key IN (SELECT key FROM source);

CREATE TEMP VIEW trade_block AS
SELECT b.* FROM main.trade_block b JOIN main.document d ON d.id = b.document_id WHERE d.source_id IN (SELECT id FROM source);

CREATE TEMP VIEW trade_product AS
SELECT p.* FROM main.trade_product p JOIN main.document d ON d.id = p.document_id WHERE d.source_id IN (SELECT id FROM source);

CREATE TEMP VIEW trade_importer AS
SELECT i.* FROM main.trade_importer i JOIN main.document d ON d.id = i.document_id WHERE d.source_id IN (SELECT id FROM source);

CREATE TEMP VIEW indicator AS
SELECT i.* FROM main.indicator i WHERE i.source_id IN (SELECT id FROM source);
