-- One row per country, with its ISO 3166 alpha-3 code.
CREATE VIEW country AS
SELECT e.id, e.key, e.label AS country, substr(e.key, 9) AS iso3
FROM entity e
WHERE e.kind = 'country';

-- One row per commodity, with its symbol where it has one.
CREATE VIEW commodity AS
SELECT e.id, e.key, e.label AS commodity,
       (SELECT n.text FROM name n WHERE n.entity_id = e.id AND n.kind = 'symbol' LIMIT 1) AS symbol, e.description
FROM entity e
WHERE e.kind = 'commodity';
