-- How exposed is a country, mineral by mineral: reliance, suppliers, allies among them, measures, what would change it?
-- param  country   country   * whose supply
-- param  commodity commodity - all minerals when left out
-- param  date      date      today the day for membership and for the status of measures
-- param  bloc      entity    bloc/minerals-security-partnership whose members are allies
-- param  year      integer   - of reliance and trade; the latest there is when left out
-- column mineral       text
-- column reliance_pct  %       as published, or from trade as reliance_is says
-- column bound         text    > 50 means more than 50; < 0 is a net exporter
-- column top_supplier  country
-- column top_share_pct %
-- column hhi_lower     index   of suppliers, 0 to 10,000: what is not broken down squared as nothing, the least that withheld figures can make of it
-- column hhi_upper     index   that as one country; empty where withheld figures leave it open
-- column allied_pct    %       of supply, from members of the bloc on that day
-- column allied_max_pct %      with what is not broken down, and members that sources dispute; empty where figures are withheld
-- column in_force      count   measures against it on that day
-- column suspended     count
-- column term_passed   count   of a suspension or a measure, with no later source: neither in force nor ended
-- column deals         count   agreements that cover it, with a party there
-- column projects      count   facilities there that are not yet at work
-- column supply_is     text    what the suppliers are taken from
-- column reliance_is   text
-- column source        source  of the suppliers
-- column reliance_source source
-- column key           key     for `lode why`
-- also   commodity_key text
-- also   period        text
-- also   reliance_year year
-- chart  bar mineral reliance_pct
--
-- Suppliers come from the first of these that there is: published shares of imports (of several forms the total, else the one that names
-- most); imports by value, of the largest product code that is the mineral's alone; the mines of all other countries. Where no
-- reliance is published, and imports and own output of a year are of one kind (ore, gross weight), it is imports over imports and own
-- output, of the product codes that are the mineral's alone: exports are not deducted. An output that is not listed may be all of "other
-- countries": the bound says so. A measure counts when
-- another country imposed it and it is aimed at this country or at all. Members of a bloc that is itself a member count only when
-- named. `--explain` lists suppliers, measures, deals and projects.
WITH whose AS (
  SELECT id, key, substr(key, 9) AS iso3 FROM entity WHERE key = :country
), mineral AS (
  SELECT id, key, label FROM entity WHERE kind = 'commodity' AND (:commodity IS NULL OR key = :commodity)
), said_member AS (
  SELECT m.subject_key AS place_key, max(CASE WHEN m.polarity = 'positive' THEN 1 ELSE 0 END) AS said,
         max(CASE WHEN m.polarity = 'negative' THEN 1 ELSE 0 END) AS denied
  FROM statement_text m
  WHERE m.predicate = 'member_of' AND m.object_key = :bloc AND m.rank <> 'deprecated' AND m.subject_key <> :country
    AND (m.valid_from IS NULL OR m.valid_from <= :date) AND (m.valid_to IS NULL OR m.valid_to || substr('-12-31', length(m.valid_to) - 3) >= :date)
  GROUP BY m.subject_key
), ally AS (
  SELECT place_key, CASE WHEN denied = 1 THEN 0 ELSE 1 END AS sure FROM said_member WHERE said = 1
), printed AS (
  SELECT o.commodity_id, o.form, CASE WHEN o.partner_id IS NULL THEN '' ELSE o.detail END AS detail, o.period, o.source_id,
         p.key AS place_key, coalesce(p.label, o.detail) AS place, o.value, o.bound
  FROM whose w
  CROSS JOIN observation o
  LEFT JOIN entity p ON p.id = o.partner_id
  WHERE o.place_id = w.id AND o.measure = 'import_share' AND o.value IS NOT NULL AND o.commodity_id IN (SELECT id FROM mineral)
), form AS (
  SELECT p.commodity_id, p.form, p.detail, p.period, p.source_id, sum(p.value) AS named,
         ROW_NUMBER() OVER (PARTITION BY p.commodity_id ORDER BY s.published_on DESC, p.period DESC,
           CASE WHEN p.form LIKE '%total%' OR p.form LIKE 'all %' THEN 0 WHEN p.form = '' AND p.detail = '' THEN 1 ELSE 2 END,
           count(*) DESC, sum(p.value) DESC, p.form, p.detail) AS n
  FROM printed p JOIN source s ON s.id = p.source_id
  GROUP BY p.commodity_id, p.form, p.detail, p.period, p.source_id, s.published_on
), share AS (
  SELECT 1 AS choice, p.commodity_id, p.place_key, p.place, CASE WHEN p.place_key LIKE 'country/%' THEN 1 ELSE 0 END AS is_country, p.value AS pct,
         f.period, s.key AS source,
         'imports as published' || CASE WHEN f.form = '' THEN '' ELSE ': ' || f.form END AS supply_is, 0 AS hidden, 0 AS is_open
  FROM form f
  JOIN printed p ON p.commodity_id = f.commodity_id AND p.form = f.form AND p.detail = f.detail AND p.period = f.period
    AND p.source_id = f.source_id
  JOIN source s ON s.id = f.source_id
  WHERE f.n = 1
  UNION ALL
  SELECT 1, f.commodity_id, NULL, 'not named', 0, 100 - f.named, f.period, s.key,
         'imports as published' || CASE WHEN f.form = '' THEN '' ELSE ': ' || f.form END, 0, 0
  FROM form f JOIN source s ON s.id = f.source_id
  WHERE f.n = 1 AND f.named < 100
), code AS (
  SELECT st.subject_id AS product_id, st.object_id AS commodity_id, max(g.value) AS stage
  FROM statement st
  JOIN qualifier v ON v.statement_id = st.id AND v.name = 'coverage' AND v.value = 'clean'
  LEFT JOIN qualifier g ON g.statement_id = st.id AND g.name = 'stage'
  WHERE st.predicate = 'classifies' AND st.rank <> 'deprecated' AND st.object_id IN (SELECT id FROM mineral)
  GROUP BY st.subject_id, st.object_id
), bought AS (
  SELECT c.commodity_id, c.product_id, c.stage, t.year, t.reporter, t.document_id, t.importer_id, i.value_usd, i.quantity_t, s.key AS source,
         ROW_NUMBER() OVER (PARTITION BY c.commodity_id
           ORDER BY t.year DESC, CASE t.reporter WHEN 0 THEN 0 WHEN 2 THEN 1 ELSE 2 END, s.published_on DESC, i.value_usd DESC, c.product_id) AS n,
         ROW_NUMBER() OVER (PARTITION BY c.commodity_id, c.stage
           ORDER BY t.year DESC, CASE t.reporter WHEN 0 THEN 0 WHEN 2 THEN 1 ELSE 2 END, s.published_on DESC, i.value_usd DESC, c.product_id)
           AS n_of_stage
  FROM whose w
  CROSS JOIN trade_importer t
  CROSS JOIN document d
  CROSS JOIN source s
  CROSS JOIN trade_import i
  CROSS JOIN code c
  WHERE t.importer_id = w.id AND d.id = t.document_id AND s.id = d.source_id AND i.rowid BETWEEN t.first_row AND t.last_row
    AND c.product_id = i.product_id AND (:year IS NULL OR t.year = CAST(:year AS INTEGER))
), flow AS (
  SELECT b.commodity_id, x.key AS place_key, x.label AS place, CASE WHEN x.kind = 'country' THEN 1 ELSE 0 END AS is_country, f.value_usd,
         b.year, b.source, substr(p.key, 12) AS hs_code
  FROM bought b
  CROSS JOIN trade_record f
  CROSS JOIN entity x
  CROSS JOIN entity p
  WHERE x.id = f.exporter_id AND p.id = b.product_id AND b.n = 1 AND f.product_id = b.product_id AND f.year = b.year AND f.reporter = b.reporter AND f.document_id = b.document_id
    AND f.importer_id + 0 = b.importer_id AND x.key <> 'aggregate/world'
), flow_sum AS (
  SELECT commodity_id, sum(value_usd) AS total FROM flow GROUP BY commodity_id
), standing AS MATERIALIZED (
  SELECT * FROM production_standing WHERE :commodity IS NULL OR commodity_key = :commodity
), tabled AS (
  SELECT commodity_key, stage, form, basis, unit, edition, ROW_NUMBER() OVER (PARTITION BY commodity_key
           ORDER BY CASE WHEN stage = 'mine' THEN 0 ELSE 1 END, published_on DESC, total DESC, stage, form, basis, edition) AS n
  FROM (SELECT DISTINCT commodity_key, stage, form, basis, unit, edition, published_on, total FROM standing) x
), mined AS MATERIALIZED (
  SELECT m.id AS commodity_id, s.*, s.total - coalesce(o.quantity, 0) AS total_other, s.withheld - coalesce(o.hidden, 0) AS hidden_others,
         CASE WHEN s.other IS NULL THEN 1 ELSE 0 END AS is_open
  FROM tabled t
  JOIN mineral m ON m.key = t.commodity_key
  CROSS JOIN whose w
  JOIN standing s ON s.commodity_key = t.commodity_key AND s.stage = t.stage AND s.form = t.form AND s.basis = t.basis AND s.unit = t.unit
    AND s.edition = t.edition
  LEFT JOIN standing o ON o.commodity_key = t.commodity_key AND o.stage = t.stage AND o.form = t.form AND o.basis = t.basis
    AND o.unit = t.unit AND o.edition = t.edition AND o.iso3 = w.iso3
  WHERE t.n = 1
), supply AS MATERIALIZED (
  SELECT * FROM share
  UNION ALL
  SELECT 2, f.commodity_id, f.place_key, f.place, f.is_country, 100.0 * f.value_usd / NULLIF(t.total, 0), CAST(f.year AS TEXT), f.source,
         'imports by value: HS ' || f.hs_code, 0, 0
  FROM flow f JOIN flow_sum t ON t.commodity_id = f.commodity_id
  UNION ALL
  SELECT 3, d.commodity_id, 'country/' || d.iso3, d.country, 1, 100.0 * coalesce(d.quantity, 0) / NULLIF(d.total_other, 0), d.year, d.edition,
         'no imports known: ' || d.stage || ' output of other countries', d.hidden_others, d.is_open
  FROM mined d CROSS JOIN whose w
  WHERE d.iso3 <> w.iso3
  UNION ALL
  SELECT 3, d.commodity_id, NULL, 'other countries', 0, max(100.0 * d.other / NULLIF(d.total_other, 0)), d.year, d.edition,
         'no imports known: ' || d.stage || ' output of other countries', d.hidden_others, d.is_open
  FROM mined d
  WHERE d.other > 0
  GROUP BY d.commodity_id, d.year, d.edition, d.stage, d.hidden_others, d.is_open
), ranked AS (
  SELECT u.*, min(choice) OVER (PARTITION BY commodity_id) AS first_choice,
         ROW_NUMBER() OVER (PARTITION BY commodity_id, choice, is_country ORDER BY pct DESC, place) AS n
  FROM supply u
), supplied AS (
  SELECT r.commodity_id, r.period, r.source, r.supply_is, max(r.hidden) AS hidden, max(r.is_open) AS is_open,
         max(CASE WHEN r.is_country = 1 AND r.n = 1 AND r.pct > 0 THEN r.place END) AS top_supplier,
         max(CASE WHEN r.is_country = 1 AND r.n = 1 AND r.pct > 0 THEN r.pct END) AS top_share_pct,
         coalesce(sum(CASE WHEN r.is_country = 1 THEN r.pct * r.pct END), 0) AS squares,
         coalesce(sum(CASE WHEN r.is_country = 0 THEN r.pct END), 0) AS unnamed,
         coalesce(sum(CASE WHEN a.sure = 1 THEN r.pct END), 0) AS allied, coalesce(sum(CASE WHEN a.sure = 0 THEN r.pct END), 0) AS disputed
  FROM ranked r LEFT JOIN ally a ON a.place_key = r.place_key
  WHERE r.choice = r.first_choice
  GROUP BY r.commodity_id, r.period, r.source, r.supply_is
), relied AS (
  SELECT o.commodity_id, o.value, o.bound, o.period AS year, s.key AS source,
         'published' || CASE WHEN o.form <> '' THEN ': ' || o.form WHEN o.detail = '' OR o.detail LIKE '%relian%' OR o.detail LIKE '%table%'
                             THEN '' ELSE ': ' || o.detail END AS reliance_is,
         ROW_NUMBER() OVER (PARTITION BY o.commodity_id ORDER BY s.published_on DESC, o.period DESC, o.value DESC,
                            CASE WHEN o.detail = '' THEN 0 ELSE 1 END, o.detail, o.form) AS n
  FROM whose w
  CROSS JOIN observation o
  JOIN source s ON s.id = o.source_id
  WHERE o.place_id = w.id AND o.measure = 'reliance' AND o.value IS NOT NULL AND (:year IS NULL OR o.period = CAST(:year AS TEXT))
    AND o.commodity_id IN (SELECT id FROM mineral)
), weighed AS (
  SELECT b.commodity_id, b.year, b.source, sum(a.quantity_t) AS quantity_t, count(*) AS codes, min(substr(p.key, 12)) AS hs_code
  FROM bought b
  JOIN bought a ON a.commodity_id = b.commodity_id AND a.stage = b.stage AND a.year = b.year AND a.reporter = b.reporter
    AND a.document_id = b.document_id AND a.quantity_t > 0
  JOIN entity p ON p.id = a.product_id
  WHERE b.stage = 'ore' AND b.n_of_stage = 1
  GROUP BY b.commodity_id, b.year, b.source
), own AS (
  SELECT g.commodity_id, s.key AS edition, max(CASE WHEN o.place_id = w.id THEN o.value END) AS quantity,
         max(CASE WHEN o.place_id = w.id AND o.value IS NULL THEN 1 ELSE 0 END) AS hidden,
         coalesce(sum(CASE WHEN x.kind <> 'country' AND x.key NOT LIKE 'aggregate/world%' THEN o.value END), 0) AS other,
         ROW_NUMBER() OVER (PARTITION BY g.commodity_id ORDER BY s.published_on DESC, s.key, o.form) AS n
  FROM weighed g
  CROSS JOIN whose w
  JOIN observation o ON o.commodity_id = g.commodity_id AND o.measure = 'production' AND o.stage = 'mine' AND o.period = CAST(g.year AS TEXT)
    AND o.basis = 'gross' AND o.unit = 't' AND o.bound IN ('', '~')
  JOIN entity x ON x.id = o.place_id
  JOIN source s ON s.id = o.source_id
  GROUP BY g.commodity_id, s.key, s.published_on, o.form
), traded AS (
  SELECT g.commodity_id, CASE WHEN o.hidden = 1 THEN 0.0
           ELSE 100.0 * g.quantity_t / NULLIF(g.quantity_t + coalesce(o.quantity, o.other), 0) END AS value,
         CASE WHEN o.hidden = 1 OR (o.quantity IS NULL AND o.other > 0) THEN '>=' ELSE '' END AS bound, CAST(g.year AS TEXT) AS year, g.source,
         'imports over imports and own output: HS ' || g.hs_code || CASE WHEN g.codes > 1 THEN ' and ' || CAST(g.codes - 1 AS TEXT) || ' more' ELSE '' END
           || ', ' || o.edition || CASE WHEN o.hidden = 1 THEN ', own output withheld' WHEN o.quantity IS NULL THEN ', own output not listed'
                                        ELSE '' END AS reliance_is
  FROM weighed g JOIN own o ON o.commodity_id = g.commodity_id AND o.n = 1
), wide AS (
  SELECT m.id AS commodity_id, m.key AS touched FROM mineral m
  UNION SELECT m.id, t.object_key FROM mineral m JOIN statement_text t ON t.subject_key = m.key AND t.predicate IN ('has_form', 'part_of')
  UNION SELECT m.id, t.subject_key FROM mineral m JOIN statement_text t ON t.object_key = m.key AND t.predicate = 'part_of'
), aimed AS MATERIALIZED (
  SELECT m.*
  FROM measure_standing m
  WHERE m.standing_from <= :date AND :date < m.standing_until
    AND NOT EXISTS (SELECT 1 FROM statement_text b WHERE b.subject_key = m.measure_key AND b.predicate = 'imposed_by' AND b.object_key = :country
                      AND b.polarity = 'positive' AND b.rank <> 'deprecated')
    AND (EXISTS (SELECT 1 FROM statement_text a WHERE a.subject_key = m.measure_key AND a.predicate = 'directed_at' AND a.object_key = :country
                   AND a.polarity = 'positive' AND a.rank <> 'deprecated')
         OR NOT EXISTS (SELECT 1 FROM statement_text a WHERE a.subject_key = m.measure_key AND a.predicate = 'directed_at'
                          AND a.polarity = 'positive' AND a.rank <> 'deprecated'))
), restricted AS MATERIALIZED (
  SELECT w.commodity_id, count(DISTINCT CASE WHEN a.status = 'in force' THEN a.measure_key END) AS in_force,
         count(DISTINCT CASE WHEN a.status LIKE 'suspended%' THEN a.measure_key END) AS suspended,
         count(DISTINCT CASE WHEN a.status LIKE '%; no later source' THEN a.measure_key END) AS term_passed
  FROM aimed a
  JOIN statement_text c ON c.subject_key = a.measure_key AND c.predicate = 'controls' AND c.polarity = 'positive' AND c.rank <> 'deprecated'
  JOIN wide w ON w.touched = c.object_key
  GROUP BY w.commodity_id
), there AS (
  SELECT CAST(:country AS TEXT) AS key
  UNION SELECT subject_key FROM statement_text
  WHERE object_key = :country AND predicate IN ('based_in', 'part_of', 'located_in') AND polarity = 'positive' AND rank <> 'deprecated'
), agreed AS (
  SELECT c.object_key AS commodity_key, count(DISTINCT c.subject_key) AS deals
  FROM there t
  JOIN statement_text p ON p.subject_key = t.key AND p.predicate = 'party_to' AND p.polarity = 'positive' AND p.rank <> 'deprecated'
  JOIN statement_text c ON c.subject_key = p.object_key AND c.predicate = 'covers_commodity' AND c.polarity = 'positive' AND c.rank <> 'deprecated'
  GROUP BY c.object_key
), planned AS (
  SELECT c.object_key AS commodity_key, count(DISTINCT k.subject_key) AS projects
  FROM there t
  JOIN statement_text k ON k.subject_key = t.key AND k.predicate = 'facility_kind'
  JOIN statement_text c ON c.subject_key = k.subject_key AND c.predicate = 'produces' AND c.polarity = 'positive' AND c.rank <> 'deprecated'
  WHERE k.object LIKE 'project%' OR k.object LIKE '%under construction%' OR k.object LIKE '%planned%'
  GROUP BY c.object_key
)
SELECT m.label AS mineral, ROUND(CAST(coalesce(r.value, t.value) AS numeric), 1) AS reliance_pct, coalesce(r.bound, t.bound) AS bound,
       u.top_supplier, ROUND(CAST(u.top_share_pct AS numeric), 1) AS top_share_pct, ROUND(CAST(CASE WHEN u.is_open = 1 THEN 0.0 ELSE u.squares / (1 + u.hidden * u.squares / 10000) END AS numeric), 0) AS hhi_lower,
       CASE WHEN u.hidden = 0 AND u.is_open = 0 THEN ROUND(CAST(u.squares + u.unnamed * u.unnamed AS numeric), 0) END AS hhi_upper,
       ROUND(CAST(u.allied AS numeric), 1) AS allied_pct,
       CASE WHEN u.hidden = 0 AND u.is_open = 0 THEN ROUND(CAST(u.allied + u.disputed + u.unnamed AS numeric), 1) END AS allied_max_pct,
       coalesce(x.in_force, 0) AS in_force, coalesce(x.suspended, 0) AS suspended, coalesce(x.term_passed, 0) AS term_passed,
       coalesce(g.deals, 0) AS deals, coalesce(j.projects, 0) AS projects, u.supply_is,
       coalesce(r.reliance_is, t.reliance_is, 'not known') AS reliance_is, u.source, coalesce(r.source, t.source) AS reliance_source,
       'exposure/country=' || substr(:country, 9) || '/commodity=' || substr(m.key, 11) || '/date=' || :date || '/bloc='
         || replace(:bloc, '/', '%2F') || coalesce('/year=' || CAST(:year AS TEXT), '') AS key, m.key AS commodity_key, u.period,
       coalesce(r.year, t.year) AS reliance_year
FROM mineral m
LEFT JOIN supplied u ON u.commodity_id = m.id
LEFT JOIN relied r ON r.commodity_id = m.id AND r.n = 1
LEFT JOIN traded t ON t.commodity_id = m.id
LEFT JOIN restricted x ON x.commodity_id = m.id
LEFT JOIN agreed g ON g.commodity_key = m.key
LEFT JOIN planned j ON j.commodity_key = m.key
WHERE u.commodity_id IS NOT NULL OR r.commodity_id IS NOT NULL OR x.in_force > 0
ORDER BY coalesce(x.in_force, 0) DESC, CASE WHEN r.value IS NULL AND t.value IS NULL THEN 1 ELSE 0 END, coalesce(r.value, t.value) DESC,
         coalesce(u.squares, -1) DESC, m.label;
