-- What the exposure is made of: suppliers, reliance, allies, measures, deals and projects
-- param  country   country   * whose supply
-- param  commodity commodity - all minerals when left out
-- param  date      date      today the day for membership and for the status of measures
-- param  bloc      entity    bloc/minerals-security-partnership whose members are allies
-- param  year      integer   - of reliance and trade; the latest there is when left out
-- continues exposure
-- column input    text
-- column value    number
-- column unit     text
-- column counted  text    how it goes into the answer
-- column source   source
-- column key      key
-- column mineral  text
--
-- Forms of imports that are not counted are listed too.
, input AS (
  SELECT m.id AS commodity_id, 0 AS part, 'reliance of ' || o.period || CASE WHEN o.form = '' THEN '' ELSE ', ' || o.form END
           || CASE WHEN o.detail = '' THEN '' ELSE ', ' || o.detail END AS input, o.value, '%' AS unit,
         CASE WHEN r.commodity_id IS NOT NULL THEN 'the reliance' ELSE 'no: another table or form' END
           || CASE WHEN o.bound = '' THEN '' ELSE ', ' || o.bound END AS counted, s.key AS source, o.key
  FROM whose w
  CROSS JOIN observation o
  JOIN mineral m ON m.id = o.commodity_id
  JOIN source s ON s.id = o.source_id
  JOIN relied x ON x.commodity_id = m.id AND x.n = 1 AND x.source = s.key AND x.year = o.period
  LEFT JOIN relied r ON r.commodity_id = m.id AND r.n = 1 AND r.value = o.value AND r.bound = o.bound
  WHERE o.place_id = w.id AND o.measure = 'reliance' AND o.value IS NOT NULL
  UNION ALL
  SELECT m.id, 1, coalesce(p.label, o.detail, 'not named') || ', imports of ' || o.period || CASE WHEN o.form = '' THEN '' ELSE ', ' || o.form END,
         o.value, '%', CASE WHEN f.n = 1 THEN CASE WHEN p.kind = 'country' THEN 'a supplier' ELSE 'only in the upper bounds' END
                            ELSE 'no: another form or table' END, s.key, o.key
  FROM whose w
  CROSS JOIN observation o
  JOIN mineral m ON m.id = o.commodity_id
  JOIN source s ON s.id = o.source_id
  LEFT JOIN entity p ON p.id = o.partner_id
  LEFT JOIN form f ON f.commodity_id = o.commodity_id AND f.form = o.form AND f.period = o.period AND f.source_id = o.source_id
    AND f.detail = CASE WHEN o.partner_id IS NULL THEN '' ELSE o.detail END
  WHERE o.place_id = w.id AND o.measure = 'import_share' AND o.value IS NOT NULL
  UNION ALL
  SELECT b.commodity_id, 2, x.label || ', HS ' || substr(p.key, 12) || ' of ' || CAST(b.year AS TEXT), f.value_usd, 'USD',
         'a supplier', b.source, 'trade/' || b.source || '/' || substr(p.key, 12) || '/' || CAST(b.year AS TEXT) || '/'
           || substr(x.key, instr(x.key, '/') + 1) || '/' || substr(:country, 9)
  FROM bought b
  CROSS JOIN trade_record f
  CROSS JOIN entity x
  CROSS JOIN entity p
  WHERE x.id = f.exporter_id AND p.id = b.product_id AND b.n = 1 AND f.product_id = b.product_id AND f.year = b.year
    AND f.reporter = b.reporter AND f.document_id = b.document_id AND f.importer_id + 0 = b.importer_id AND x.key <> 'aggregate/world'
    AND NOT EXISTS (SELECT 1 FROM form g WHERE g.commodity_id = b.commodity_id)
  UNION ALL
  SELECT b.commodity_id, 2, 'all imports, HS ' || substr(p.key, 12) || ' of ' || CAST(b.year AS TEXT), b.quantity_t, 't',
         'in the reliance, where none is published', b.source,
         'trade/' || b.source || '/' || substr(p.key, 12) || '/' || CAST(b.year AS TEXT) || '/all/' || substr(:country, 9)
  FROM bought b JOIN entity p ON p.id = b.product_id
  WHERE b.stage = 'ore' AND b.quantity_t > 0
  UNION ALL
  SELECT DISTINCT b.commodity_id, 2, x.label || ', mine output of ' || o.period, o.value, o.unit,
         CASE WHEN o.place_id = w.id THEN 'in the reliance, where none is published' ELSE 'in the bound, where own output is not listed' END
           || CASE WHEN o.value IS NULL THEN ': ' || replace(o.flag, '_', ' ') ELSE '' END, s.key, o.key
  FROM bought b
  CROSS JOIN whose w
  JOIN observation o ON o.commodity_id = b.commodity_id AND o.measure = 'production' AND o.stage = 'mine' AND o.period = CAST(b.year AS TEXT)
    AND o.basis = 'gross' AND o.unit = 't'
  JOIN entity x ON x.id = o.place_id
  JOIN source s ON s.id = o.source_id
  WHERE b.stage = 'ore' AND b.n_of_stage = 1 AND b.quantity_t > 0
    AND (o.place_id = w.id OR (x.kind <> 'country' AND x.key NOT LIKE 'aggregate/world%'))
  UNION ALL
  SELECT d.commodity_id, 3, d.country || ', ' || d.stage || ' output of ' || d.year, d.quantity, d.unit,
         CASE WHEN d.iso3 = w.iso3 THEN 'no: own output' WHEN d.quantity IS NULL THEN 'no: ' || replace(d.flag, '_', ' ') ELSE 'a supplier' END,
         d.edition, d.key
  FROM mined d CROSS JOIN whose w
  WHERE d.iso3 = w.iso3 OR (NOT EXISTS (SELECT 1 FROM form g WHERE g.commodity_id = d.commodity_id)
    AND NOT EXISTS (SELECT 1 FROM bought b WHERE b.commodity_id = d.commodity_id))
  UNION ALL
  SELECT DISTINCT d.commodity_id, 3, 'other countries, ' || d.stage || ' output of ' || d.year, d.other, d.unit, 'only in the upper bounds', d.edition, NULL
  FROM mined d
  WHERE d.other > 0 AND NOT EXISTS (SELECT 1 FROM form g WHERE g.commodity_id = d.commodity_id)
    AND NOT EXISTS (SELECT 1 FROM bought b WHERE b.commodity_id = d.commodity_id)
  UNION ALL
  SELECT m.id, 4, e.label || ' ' || CASE WHEN t.polarity = 'negative' THEN 'is no member of ' ELSE 'is a member of ' END || t.object
           || coalesce(' since ' || t.valid_from, ''), CAST(NULL AS REAL), '',
         CASE WHEN a.said = 1 AND a.denied = 0 THEN 'an ally' WHEN a.said = 1 THEN 'disputed: only in the upper bound' ELSE 'no ally' END, ss.source, t.key
  FROM mineral m
  CROSS JOIN said_member a
  JOIN entity e ON e.key = a.place_key
  JOIN statement_text t ON t.subject_key = a.place_key AND t.predicate = 'member_of' AND t.object_key = :bloc AND t.rank <> 'deprecated'
  JOIN statement_source ss ON ss.id = t.id
  UNION ALL
  SELECT DISTINCT w.commodity_id, 5, a.measure, CAST(NULL AS REAL), '', a.status,
         a.source, a.key
  FROM aimed a
  JOIN statement_text c ON c.subject_key = a.measure_key AND c.predicate = 'controls' AND c.polarity = 'positive' AND c.rank <> 'deprecated'
  JOIN wide w ON w.touched = c.object_key
  UNION ALL
  SELECT DISTINCT m.id, 6, c.subject, CAST(NULL AS REAL), '', 'an agreement', ss.source, c.key
  FROM there t
  JOIN statement_text p ON p.subject_key = t.key AND p.predicate = 'party_to' AND p.polarity = 'positive' AND p.rank <> 'deprecated'
  JOIN statement_text c ON c.subject_key = p.object_key AND c.predicate = 'covers_commodity' AND c.polarity = 'positive' AND c.rank <> 'deprecated'
  JOIN mineral m ON m.key = c.object_key
  JOIN statement_source ss ON ss.id = c.id
  UNION ALL
  SELECT DISTINCT m.id, 7, k.subject || ', ' || k.object, CAST(NULL AS REAL), '', 'a project', ss.source, c.key
  FROM there t
  JOIN statement_text k ON k.subject_key = t.key AND k.predicate = 'facility_kind'
  JOIN statement_text c ON c.subject_key = k.subject_key AND c.predicate = 'produces' AND c.polarity = 'positive' AND c.rank <> 'deprecated'
  JOIN mineral m ON m.key = c.object_key
  JOIN statement_source ss ON ss.id = c.id
  WHERE k.object LIKE 'project%' OR k.object LIKE '%under construction%' OR k.object LIKE '%planned%'
)
SELECT i.input, i.value, i.unit, i.counted, i.source, i.key, m.label AS mineral
FROM input i JOIN mineral m ON m.id = i.commodity_id
ORDER BY m.label, i.part, CASE WHEN i.counted LIKE 'no%' THEN 1 ELSE 0 END, i.value IS NULL, i.value DESC, i.input, i.key;
