-- One row per figure that has a number, with the ids of what it is about instead of names: what checks compare. An accepted correction
-- shows in value. Role: country, total (the printed world), residual ("other countries").
CREATE VIEW figure_value AS
SELECT o.id, o.key, o.source_id, coalesce(s.series, s.key) AS series, s.published_on, o.commodity_id, o.form, o.measure, o.stage, o.basis,
       o.place_id, CASE WHEN p.kind = 'country' THEN 'country' WHEN p.key LIKE 'aggregate/world%' THEN 'total' ELSE 'residual' END AS role,
       o.partner_id, o.detail, o.period, CASE WHEN x.id IS NULL THEN o.value ELSE x.value END AS value,
       CASE WHEN x.id IS NULL THEN o.bound ELSE '' END AS bound, o.unit
FROM observation o
JOIN source s ON s.id = o.source_id
JOIN entity p ON p.id = o.place_id
LEFT JOIN correction x ON x.observation_key = o.key AND x.status = 'accepted'
WHERE CASE WHEN x.id IS NULL THEN o.value ELSE x.value END IS NOT NULL;
