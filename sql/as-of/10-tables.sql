-- The store as it could have been on a day: run on a connection whose table as_of holds that day. These temporary views hide the
-- tables of the same name, and the views of sql/derived are made anew on top of them. What was known is found out once, into tables
-- that the views ask row by row. A date of which only the year or the month is known counts from its last day; a source without a date
-- was not known.
CREATE TEMP TABLE known_source (id INTEGER PRIMARY KEY);
INSERT INTO known_source
SELECT s.id FROM main.source s, as_of a
WHERE s.published_on || substr('-12-31', length(s.published_on) - 3) <= a.day;

-- Files of which each row names its own source are always there.
CREATE TEMP TABLE known_document (id INTEGER PRIMARY KEY);
INSERT INTO known_document
SELECT d.id FROM main.document d WHERE d.source_id IS NULL OR d.source_id IN (SELECT id FROM known_source);

CREATE TEMP VIEW source AS
SELECT s.* FROM main.source s WHERE EXISTS (SELECT 1 FROM known_source k WHERE k.id = s.id);

CREATE TEMP VIEW observation AS
SELECT o.* FROM main.observation o WHERE EXISTS (SELECT 1 FROM known_source k WHERE k.id = o.source_id);

CREATE TEMP VIEW indicator AS
SELECT i.* FROM main.indicator i WHERE EXISTS (SELECT 1 FROM known_source k WHERE k.id = i.source_id);

CREATE TEMP VIEW evidence AS
SELECT e.* FROM main.evidence e WHERE EXISTS (SELECT 1 FROM known_source k WHERE k.id = e.source_id);

-- A statement was there when somebody had said it. It was preferred when the evidence that makes it so had been given, deprecated when
-- what speaks against it, or what took the preference back, had been said. A reason that names what was said later is not given.
CREATE TEMP TABLE known_statement (id INTEGER PRIMARY KEY, rank TEXT NOT NULL, rank_reason TEXT);
INSERT INTO known_statement
SELECT id, 'normal', NULL FROM main.statement WHERE id IN (SELECT statement_id FROM evidence);

UPDATE known_statement SET rank = 'preferred', rank_reason = (SELECT r.reason FROM main.ranking r JOIN evidence e ON e.id = r.evidence_id
  WHERE r.statement_id = known_statement.id AND r.rank = 'preferred' AND e.rank = 'preferred' ORDER BY r.id LIMIT 1)
WHERE id IN (SELECT e.statement_id FROM evidence e WHERE e.rank = 'preferred');

UPDATE known_statement SET rank = 'deprecated',
  rank_reason = (SELECT CASE WHEN EXISTS (SELECT 1 FROM main.evidence l WHERE l.source_id NOT IN (SELECT id FROM known_source)
                                          AND instr(s.rank_reason, l.key) > 0)
                             THEN 'contradicted by what had been said by then' ELSE s.rank_reason END
                 FROM main.statement s WHERE s.id = known_statement.id)
WHERE id IN (SELECT s.id FROM main.statement s WHERE s.rank = 'deprecated')
  AND (id IN (SELECT l.to_id FROM main.statement_link l
              WHERE l.kind IN ('contradicts', 'corrects', 'supersedes') AND l.from_id IN (SELECT statement_id FROM evidence))
       OR id IN (SELECT r.statement_id FROM main.ranking r JOIN evidence e ON e.id = r.evidence_id
                 WHERE r.rank = 'deprecated' AND r.rank_was = 'preferred'));

CREATE TEMP VIEW statement AS
SELECT s.id, s.key, s.identity, s.subject_id, s.subject_statement_id, s.predicate, s.object_id, s.object_statement_id, s.object_text,
       s.object_date, s.value, s.value_max, s.bound, s.unit, s.polarity, s.valid_from, s.valid_to, k.rank, k.rank_reason
FROM main.statement s JOIN known_statement k ON k.id = s.id;

CREATE TEMP VIEW statement_link AS
SELECT l.* FROM main.statement_link l JOIN known_statement f ON f.id = l.from_id JOIN known_statement t ON t.id = l.to_id;

CREATE TEMP VIEW finding AS
SELECT f.* FROM main.finding f
WHERE EXISTS (SELECT 1 FROM observation o WHERE o.key = f.row_key) OR EXISTS (SELECT 1 FROM statement s WHERE s.key = f.row_key)
   OR EXISTS (SELECT 1 FROM source s WHERE s.key = f.row_key);

CREATE TEMP VIEW document AS
SELECT d.* FROM main.document d WHERE EXISTS (SELECT 1 FROM known_document k WHERE k.id = d.id);

CREATE TEMP VIEW quarantine AS
SELECT q.* FROM main.quarantine q JOIN main.import_run r ON r.id = q.run_id JOIN known_document k ON k.id = r.document_id;

CREATE TEMP VIEW trade_block AS
SELECT b.* FROM main.trade_block b WHERE EXISTS (SELECT 1 FROM known_document k WHERE k.id = b.document_id);

CREATE TEMP VIEW trade_product AS
SELECT t.* FROM main.trade_product t WHERE EXISTS (SELECT 1 FROM known_document k WHERE k.id = t.document_id);

CREATE TEMP VIEW trade_importer AS
SELECT t.* FROM main.trade_importer t WHERE EXISTS (SELECT 1 FROM known_document k WHERE k.id = t.document_id);

-- Names and codes without a date are no news. What a later source calls a thing is.
CREATE TEMP VIEW name AS
SELECT n.* FROM main.name n LEFT JOIN main.source s ON s.id = n.source_id
WHERE s.published_on IS NULL OR EXISTS (SELECT 1 FROM known_source k WHERE k.id = s.id);

CREATE TEMP VIEW identifier AS
SELECT i.* FROM main.identifier i LEFT JOIN main.source s ON s.id = i.source_id
WHERE s.published_on IS NULL OR EXISTS (SELECT 1 FROM known_source k WHERE k.id = s.id);

-- How concentrated the table of an edition is does not depend on what was published later; which edition is the newest does.
CREATE TEMP TABLE figure_table AS
SELECT f.commodity_id, f.measure, f.stage, f.period, f.form, f.basis, f.unit, f.source_id, f.numbers,
       f.numbers > 0 AND row_number() OVER (PARTITION BY f.commodity_id, f.measure, f.stage, f.period, f.form, f.basis, f.unit,
         coalesce(s.series, s.key) ORDER BY f.numbers = 0, s.published_on DESC, f.source_id DESC) = 1 AS is_newest,
       coalesce(f.period = max(CASE WHEN CASE WHEN f.measure IN ('production', 'reserves') THEN f.countries > 0 ELSE f.numbers > 0 END THEN f.period END)
         OVER (PARTITION BY f.commodity_id, f.measure, f.stage, f.form, f.basis, f.unit, coalesce(s.series, s.key)), 0) AS is_latest,
       f.total, f.hhi_lower, f.hhi_upper, f.top_id, f.top_key, f.top_share_pct, f.top3_share_pct, f.countries, f.withheld,
       f.withheld_countries
FROM main.figure_table f JOIN source s ON s.id = f.source_id;
CREATE UNIQUE INDEX temp.figure_table_by_all ON figure_table (commodity_id, measure, stage, period, form, basis, unit, source_id);

-- Which figure is current does depend on it: asked of the figures themselves.
CREATE TEMP VIEW figure_rival AS SELECT * FROM figure_rival_made;

-- So does which statements contradict each other.
CREATE TEMP VIEW statement_rival AS SELECT * FROM statement_rival_made;
