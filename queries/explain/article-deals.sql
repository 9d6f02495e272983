-- The agreements, and the figures of the country
-- param  country   country   Pakistan the country of the deals
-- param  commodity commodity - all minerals that its deals cover
-- continues article-deals
-- column input    text
-- column value    number
-- column unit     text
-- column counted  text    how it goes into the answer
-- column source   source
-- column key      key
, input AS (
  SELECT c.object AS mineral, c.object_key AS commodity_key, 0 AS part, c.subject || ' covers ' || lower(c.object) AS input, CAST(NULL AS REAL) AS value, '' AS unit,
         'an agreement' AS counted, ss.source, c.key
  FROM statement_text c
  JOIN touching a ON a.agreement_key = c.subject_key
  JOIN statement_source ss ON ss.id = c.id
  WHERE c.predicate = 'covers_commodity' AND c.polarity = 'positive' AND c.rank <> 'deprecated' AND c.object_kind = 'commodity'
    AND (:commodity IS NULL OR c.object_key = :commodity)
), touched AS (
  SELECT DISTINCT mineral, commodity_key FROM input
), figure AS (
  SELECT v.mineral, v.commodity_key, 1 AS part, w.label || ', ' || s.stage || ' output of ' || s.year AS input, s.quantity AS value, s.unit,
         'its output' || CASE WHEN s.hidden = 1 THEN ': ' || replace(s.flag, '_', ' ') ELSE '' END AS counted, s.edition AS source, s.key
  FROM touched v JOIN production_standing s ON s.commodity_key = v.commodity_key AND s.stage = 'mine'
  CROSS JOIN whose w
  WHERE s.iso3 = substr(w.key, 9)
  UNION ALL
  SELECT DISTINCT v.mineral, v.commodity_key, 2, 'all that is listed, ' || s.stage || ' output of ' || s.year, s.total, s.unit, 'the whole of the share',
         s.edition, NULL
  FROM touched v JOIN production_standing s ON s.commodity_key = v.commodity_key AND s.stage = 'mine'
  UNION ALL
  SELECT v.mineral, v.commodity_key, 3, w.label || ', reserves, ' || r.period, r.value, r.unit, 'newest counts'
           || CASE WHEN r.value IS NULL THEN ': ' || replace(r.flag, '_', ' ') ELSE '' END, s.key, r.key
  FROM whose w
  CROSS JOIN observation r
  JOIN source s ON s.id = r.source_id
  JOIN entity e ON e.id = r.commodity_id
  JOIN touched v ON v.commodity_key = e.key
  WHERE r.place_id = w.id AND r.measure = 'reserves'
  UNION ALL
  SELECT v.mineral, v.commodity_key, 4, coalesce(p.label, o.detail, 'not named') || ', imports of the United States, ' || o.period
           || CASE WHEN o.form = '' THEN '' ELSE ', ' || o.form END, o.value, '%', CASE WHEN o.partner_id = w.id THEN 'its share' ELSE 'others named' END,
         s.key, o.key
  FROM whose w
  CROSS JOIN entity u
  JOIN observation o ON o.place_id = u.id AND o.measure = 'import_share'
  JOIN source s ON s.id = o.source_id
  JOIN entity e ON e.id = o.commodity_id
  JOIN touched v ON v.commodity_key = e.key
  LEFT JOIN entity p ON p.id = o.partner_id
  WHERE u.key = 'country/USA'
  UNION ALL
  SELECT v.mineral, v.commodity_key, 5, s.subject, CAST(NULL AS REAL), '', CASE WHEN s.polarity = 'positive' THEN 'held it' ELSE 'said not to have held it' END,
         ss.source, s.key
  FROM touched v
  JOIN statement_text s ON s.object_key = v.commodity_key AND s.predicate = 'consists_of' AND s.rank <> 'deprecated'
  JOIN statement_text b ON b.subject_key = s.subject_key AND b.predicate = 'shipped_by' AND b.object_key = :country
  JOIN statement_source ss ON ss.id = s.id
)
SELECT input, value, unit, counted, source, key
FROM (SELECT * FROM input UNION ALL SELECT * FROM figure) x
ORDER BY mineral, part, value IS NULL, value DESC, input, key;
