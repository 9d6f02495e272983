-- Into an empty store, from the store "kept": what a reading of a published file refers to. No facts: a reading gives those.
INSERT INTO source SELECT * FROM kept.source;
INSERT INTO document SELECT * FROM kept.document;
INSERT INTO document (id, file_name, sha256) VALUES (-1, 'kept', '0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO import_run (id, document_id, importer, version, imported_at) VALUES (-1, -1, 'kept', '', '');
INSERT INTO entity (id, key, kind, label, folded, description, source_id, run_id, line)
SELECT id, key, kind, label, folded, description, source_id, -1, line FROM kept.entity;
INSERT INTO name (id, entity_id, kind, text, folded, language, source_id, note, run_id, line)
SELECT id, entity_id, kind, text, folded, language, source_id, note, -1, line FROM kept.name;
INSERT INTO identifier (id, entity_id, scheme, code, source_id, run_id, line)
SELECT id, entity_id, scheme, code, source_id, -1, line FROM kept.identifier;
-- Which of them are one thing: judgements decide what a name stands for.
INSERT INTO statement SELECT * FROM kept.statement WHERE predicate = 'same_as' AND subject_id IS NOT NULL AND object_id IS NOT NULL;
INSERT INTO evidence (id, key, statement_id, source_id, run_id, line)
SELECT id, key, statement_id, source_id, -1, line FROM kept.evidence WHERE statement_id IN (SELECT id FROM statement);
