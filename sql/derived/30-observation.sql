-- One row per table of figures (series, commodity, form, measure, stage, basis, unit, period) and the newest edition that has it.
CREATE VIEW newest_edition AS
SELECT coalesce(s.series, s.key) AS series, f.commodity_id, f.form, f.measure, f.stage, f.basis, f.unit, f.period, f.source_id, s.published_on
FROM figure_table f JOIN source s ON s.id = f.source_id
WHERE f.is_newest = 1;

-- One row per figure, readable: what, where, when, how much, in which unit, who says so. All editions, totals included. An accepted
-- correction shows in value and flag; original_value stays as printed.
CREATE VIEW observation_text AS
SELECT o.key, c.key AS commodity_key, c.label AS commodity, o.form, o.measure, o.stage, o.basis,
       p.key AS place_key, p.label AS place, CASE p.kind WHEN 'country' THEN substr(p.key, 9) END AS iso3,
       CASE WHEN p.kind = 'country' THEN 'country' WHEN p.key LIKE 'aggregate/world%' THEN 'total' ELSE 'residual' END AS role,
       r.key AS partner_key, r.label AS partner, o.detail, o.period,
       CASE WHEN x.id IS NULL THEN o.value ELSE x.value END AS value, CASE WHEN x.id IS NULL THEN o.value_max END AS value_max,
       CASE WHEN x.id IS NULL THEN o.bound ELSE '' END AS bound, o.unit, CASE WHEN x.id IS NULL THEN o.flag ELSE 'corrected' END AS flag,
       o.original_value, o.original_unit, o.note,
       s.key AS source, coalesce(s.series, s.key) AS series, s.edition, s.published_on,
       coalesce(f.is_newest, 0) AS is_newest
FROM observation o
JOIN entity c ON c.id = o.commodity_id
JOIN entity p ON p.id = o.place_id
LEFT JOIN entity r ON r.id = o.partner_id
JOIN source s ON s.id = o.source_id
LEFT JOIN correction x ON x.observation_key = o.key AND x.status = 'accepted'
LEFT JOIN figure_table f ON f.commodity_id = o.commodity_id AND f.measure = o.measure AND f.stage = o.stage AND f.period = o.period
  AND f.form = o.form AND f.basis = o.basis AND f.unit = o.unit AND f.source_id = o.source_id;

-- One row per country, year and edition: what a country produced. World totals and other countries are in production_total.
CREATE VIEW production AS
SELECT commodity_key, commodity, form, stage, basis, place AS country, iso3, detail, period AS year, value AS quantity, bound,
       unit, flag, note, source AS edition, published_on, is_newest, key, place_key AS country_key
FROM observation_text
WHERE measure = 'production' AND role = 'country';

-- One row per printed world total or "other countries" of production.
CREATE VIEW production_total AS
SELECT commodity_key, commodity, form, stage, basis, place, role, detail, period AS year, value AS quantity, bound, unit, flag,
       note, source AS edition, published_on, is_newest, key
FROM observation_text
WHERE measure = 'production' AND role <> 'country';

-- One row per country and edition: reserves, as estimated when the edition was published.
CREATE VIEW reserves AS
SELECT commodity_key, commodity, form, basis, place AS country, iso3, detail, period AS year, value AS quantity, bound, unit,
       flag, original_value, note, source AS edition, published_on, is_newest, key, place_key AS country_key
FROM observation_text
WHERE measure = 'reserves' AND role = 'country';

-- One row per country, year and edition: what plants could produce in a year.
CREATE VIEW capacity AS
SELECT commodity_key, commodity, form, stage, basis, place AS country, iso3, detail, period AS year, value AS quantity, bound,
       unit, flag, note, source AS edition, published_on, is_newest, key, place_key AS country_key
FROM observation_text
WHERE measure = 'capacity' AND role = 'country';

-- One row per price: in the unit it was printed in (as words in unit_text), and in US dollars per metric ton where it is a price by mass.
CREATE VIEW price AS
SELECT commodity_key, commodity, form, detail, basis, place AS market, period, original_value, original_unit, value, unit, flag,
       source, published_on, is_newest, key,
       CASE original_unit WHEN 'dlb' THEN 'dollars per pound' WHEN 'ctslb' THEN 'cents per pound' WHEN 'dkg' THEN 'dollars per kilogram'
         WHEN 'dt' THEN 'dollars per metric ton' WHEN 'dtoz' THEN 'dollars per troy ounce' ELSE original_unit END AS unit_text
FROM observation_text
WHERE measure = 'price';

-- One row per figure in the layout of the curated format "observations": what an export writes and an import reads back.
CREATE VIEW observation_record AS
SELECT c.key AS commodity, o.form, o.measure, o.stage, o.basis, p.key AS place, r.key AS partner, o.detail, o.period, o.value,
       o.value_max, o.bound, o.unit, o.flag, o.original_value, o.original_unit, o.note, s.key AS source, d.file_name AS file,
       o.line, o.column_name AS "column"
FROM observation o
JOIN entity c ON c.id = o.commodity_id
JOIN entity p ON p.id = o.place_id
LEFT JOIN entity r ON r.id = o.partner_id
JOIN source s ON s.id = o.source_id
JOIN document d ON d.id = o.document_id
ORDER BY s.key, d.file_name, o.line, o.column_name, o.key;

-- One row per published file that figures were read from, in the layout of the curated format "documents".
CREATE VIEW document_record AS
SELECT d.file_name AS file, s.key AS source, d.sha256, d.size
FROM document d JOIN source s ON s.id = d.source_id
ORDER BY s.key, d.file_name;

-- One row per indicator of a country and period: governance and the like.
CREATE VIEW country_indicator AS
SELECT i.key, c.country, c.iso3, i.name, i.label, i.period, i.value, i.original_value, s.key AS source, s.edition, s.published_on
FROM indicator i
JOIN country c ON c.id = i.place_id
JOIN source s ON s.id = i.source_id;
