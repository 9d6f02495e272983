-- An entity is a node: a commodity, country, company, person, event, agreement, measure, list, facility ...
CREATE TABLE entity (
  id          INTEGER PRIMARY KEY,
  key         TEXT NOT NULL UNIQUE,                  -- commodity/antimony
  kind        TEXT NOT NULL,
  label       TEXT NOT NULL,                         -- English, as screens show it
  folded      TEXT NOT NULL,                         -- the label in the form in which names are compared
  description TEXT,
  source_id   INTEGER REFERENCES source,
  run_id      INTEGER NOT NULL REFERENCES import_run,
  line        INTEGER NOT NULL,
  CONSTRAINT entity_kind_is_known CHECK (kind IN
    ('commodity', 'material', 'country', 'aggregate', 'place', 'company', 'government', 'body', 'bloc', 'group', 'person',
     'office', 'account', 'facility', 'deposit', 'event', 'agreement', 'measure', 'list', 'product', 'concept', 'document')),
  CONSTRAINT key_starts_with_kind CHECK (key LIKE kind || '/_%')
) STRICT;
CREATE INDEX entity_by_folded ON entity (folded);

-- A name is what some language or publisher calls an entity.
CREATE TABLE name (
  id        INTEGER PRIMARY KEY,
  entity_id INTEGER NOT NULL REFERENCES entity,
  kind      TEXT NOT NULL,
  text      TEXT NOT NULL,                           -- as written
  folded    TEXT NOT NULL,                           -- the form in which names are compared
  language  TEXT NOT NULL DEFAULT '',                -- BCP 47; empty for symbols
  source_id INTEGER REFERENCES source,
  note      TEXT,
  run_id    INTEGER NOT NULL REFERENCES import_run,
  line      INTEGER NOT NULL,
  CONSTRAINT name_kind_is_known CHECK (kind IN
    ('official', 'common', 'alias', 'abbreviation', 'former', 'transliteration', 'symbol', 'misspelling', 'label')),
  CONSTRAINT a_name_stands_once UNIQUE (entity_id, text, language)
) STRICT;
CREATE INDEX name_by_folded ON name (folded);

-- An identifier is a code of an entity in a scheme: iso3, m49, hs2022, cas, wikidata.
CREATE TABLE identifier (
  id        INTEGER PRIMARY KEY,
  entity_id INTEGER NOT NULL REFERENCES entity,
  scheme    TEXT NOT NULL,
  code      TEXT NOT NULL,                           -- text: leading zeros count
  source_id INTEGER REFERENCES source,
  run_id    INTEGER NOT NULL REFERENCES import_run,
  line      INTEGER NOT NULL,
  CONSTRAINT a_code_stands_once UNIQUE (scheme, code, entity_id)
) STRICT;
CREATE INDEX identifier_by_entity ON identifier (entity_id);
CREATE INDEX identifier_by_code ON identifier (code);
