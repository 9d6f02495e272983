-- Which countries and facilities would be missed most: by share, and as the only one?
-- param  commodity commodity - all when left out
-- param  year      year      - figures of that year or the newest before it
-- param  min_pct   integer   30 smaller shares are left out
-- column commodity text
-- column at        text      the stage of production, or the code of the product traded
-- column what      text      country or facility
-- column kind      text      producer, facility, or exporter
-- column upper_pct %         of the world's output or trade, at most
-- column lower_pct %         at least; empty when nothing bounds it
-- column structure text      what hangs on it alone
-- column year      year
-- column source    source
-- also   others    count     who else makes or sells it
-- column key       key       of the figure, the capacity, or the flows, for `lode why`
-- chart  bar what upper_pct
--
-- A producer's upper share is of what is listed, its lower share of that with all that is withheld, as far as the printed world total
-- bounds it; a table of one country without a world total says nothing of the world. Where there is no other producer, every way from
-- mine to metal goes through it. A facility's share is its stated capacity by the listed output of its stage, at most; its lower share
-- is 0. An exporter's is of the trade in the product between countries, by value, in the newest year. `lode shock --remove WHAT`
-- follows a loss on.
WITH figure AS MATERIALIZED (
  SELECT o.commodity_id, o.form, o.stage, o.basis, o.unit, o.period, o.source_id, coalesce(s.published_on, '') AS published_on,
         CASE WHEN p.kind = 'country' THEN 'country' WHEN p.key LIKE 'aggregate/world%' THEN 'total' ELSE 'residual' END AS role,
         o.place_id, coalesce(x.value, o.value) AS value, o.value_max, CASE WHEN x.id IS NULL THEN o.bound ELSE '' END AS bound,
         o.flag, o.note, o.key
  FROM observation o
  JOIN source s ON s.id = o.source_id
  JOIN entity p ON p.id = o.place_id
  LEFT JOIN correction x ON x.observation_key = o.key AND x.status = 'accepted'
  WHERE o.measure = 'production' AND o.stage <> 'secondary' AND length(o.period) = 4 AND (:year IS NULL OR o.period <= :year)
    AND (:commodity IS NULL OR o.commodity_id = (SELECT id FROM entity WHERE key = :commodity))
), choice AS (
  SELECT commodity_id, stage, period, source_id,
         row_number() OVER (PARTITION BY commodity_id, stage ORDER BY period DESC, max(published_on) DESC, source_id) AS n
  FROM figure
  WHERE role = 'country' AND value IS NOT NULL
  GROUP BY commodity_id, stage, period, source_id
), counted AS (
  SELECT f.*, CASE WHEN f.bound IN ('<', '<=') THEN 0 ELSE coalesce(f.value, 0) END AS low,
         CASE WHEN f.bound IN ('<', '<=') THEN f.value WHEN f.bound = 'range' THEN f.value_max - f.value ELSE 0 END AS above,
         CASE WHEN (f.value IS NULL AND f.flag <> 'not_applicable') OR f.bound IN ('>', '>=') THEN 1 ELSE 0 END AS hidden
  FROM figure f
  JOIN choice c ON c.commodity_id = f.commodity_id AND c.stage = f.stage AND c.period = f.period AND c.source_id = f.source_id AND c.n = 1
), whole AS (
  SELECT commodity_id, stage, form, basis, unit, period, source_id, sum(CASE WHEN role <> 'total' THEN low ELSE 0 END) AS listed,
         sum(CASE WHEN role <> 'total' THEN above ELSE 0 END) AS above, sum(CASE WHEN role <> 'total' THEN hidden ELSE 0 END) AS hidden,
         sum(CASE WHEN role = 'residual' THEN low ELSE 0 END) AS other,
         max(CASE WHEN role = 'total' AND bound NOT IN ('>', '>=') AND coalesce(note, '') NOT LIKE '%xclud%'
               AND coalesce(note, '') NOT LIKE '%not include%' THEN coalesce(value_max, value) END)
           AS printed
  FROM counted
  GROUP BY commodity_id, stage, form, basis, unit, period, source_id
), own AS (
  SELECT commodity_id, stage, form, basis, unit, place_id, sum(low) AS low, sum(above) AS above, max(hidden) AS hidden, max(key) AS key
  FROM counted
  WHERE role = 'country'
  GROUP BY commodity_id, stage, form, basis, unit, place_id
), producers AS (
  SELECT commodity_id, stage, form, basis, unit, sum(CASE WHEN low > 0 THEN 1 ELSE 0 END) AS n
  FROM own
  GROUP BY commodity_id, stage, form, basis, unit
), stage_total AS (
  SELECT w.*, n.n AS producers,
         CASE WHEN w.hidden = 0 THEN 0.0 WHEN w.printed IS NULL THEN NULL WHEN w.printed > w.listed THEN w.printed - w.listed ELSE 0.0 END AS slack
  FROM whole w
  JOIN producers n ON n.commodity_id = w.commodity_id AND n.stage = w.stage AND n.form = w.form AND n.basis = w.basis AND n.unit = w.unit
  WHERE w.listed > 0
), producer AS (
  SELECT t.commodity_id, t.stage || CASE WHEN t.form = '' THEN '' ELSE ' (' || t.form || ')' END AS at, p.label AS what, 'producer' AS kind,
         CASE WHEN o.hidden = 1 THEN 100.0 * (o.low + o.above + t.slack) / (t.listed + o.above + t.slack)
              ELSE 100.0 * (o.low + o.above) / (t.listed + o.above) END AS upper_pct,
         100.0 * o.low / (t.listed + t.slack + t.above) AS lower_pct,
         CASE WHEN t.producers = 1 AND t.other = 0 AND t.hidden = 0 THEN 'the only producer'
              WHEN t.producers = 1 THEN 'the only producer listed' END AS structure,
         t.period AS year, s.key AS source, t.producers - 1 AS others, o.key
  FROM stage_total t
  JOIN own o ON o.commodity_id = t.commodity_id AND o.stage = t.stage AND o.form = t.form AND o.basis = t.basis AND o.unit = t.unit
  JOIN entity p ON p.id = o.place_id
  JOIN source s ON s.id = t.source_id
  WHERE o.low > 0 AND (t.producers > 1 OR t.other > 0 OR t.printed IS NOT NULL)
), capacity AS (
  SELECT c.id, c.key, c.subject_key, c.subject, coalesce(c.value_max, c.value) AS t, m.id AS commodity_id,
         (SELECT min(k.object) FROM statement_text k WHERE k.subject_key = c.subject_key AND k.predicate = 'facility_kind') AS facility_kind
  FROM statement_text c
  JOIN qualifier q ON q.statement_id = c.id AND q.name = 'content'
  JOIN name n ON n.text = q.value AND n.kind = 'symbol'
  JOIN entity m ON m.id = n.entity_id AND m.kind = 'commodity'
  WHERE c.predicate = 'has_capacity' AND c.unit = 't/y' AND c.rank <> 'deprecated' AND c.subject_key LIKE 'facility/%'
    AND (:commodity IS NULL OR m.key = :commodity)
), facility AS (
  SELECT k.commodity_id, t.stage AS at, k.subject AS what, 'facility' AS kind, 100.0 * k.t / t.listed AS upper_pct, 0.0 AS lower_pct,
         CAST(NULL AS TEXT) AS structure, t.period AS year, ss.source, CAST(NULL AS INTEGER) AS others, k.key,
         row_number() OVER (PARTITION BY k.subject_key, k.commodity_id, t.stage ORDER BY k.t DESC, k.id) AS n
  FROM capacity k
  JOIN stage_total t ON t.commodity_id = k.commodity_id AND t.basis = 'content' AND t.unit = 't' AND k.facility_kind LIKE '%' || t.stage || '%'
  JOIN statement_source ss ON ss.id = k.id
), wanted AS (
  SELECT st.subject_id AS product_id, min(st.object_id) AS commodity_id
  FROM statement st
  JOIN entity c ON c.id = st.object_id AND c.kind = 'commodity'
  JOIN qualifier v ON v.statement_id = st.id AND v.name = 'coverage' AND (v.value = 'clean' OR :commodity IS NOT NULL)
  WHERE st.predicate = 'classifies' AND st.rank <> 'deprecated' AND (:commodity IS NULL OR c.key = :commodity)
  GROUP BY st.subject_id
), traded AS (
  SELECT w.commodity_id, t.product_id, t.year, t.reporter, t.document_id, t.value_usd, t.exporters, t.first_export, t.last_export, s.key AS source,
         row_number() OVER (PARTITION BY t.product_id ORDER BY t.year DESC, CASE t.reporter WHEN 0 THEN 0 WHEN 2 THEN 1 ELSE 2 END,
                                                               coalesce(s.published_on, '') DESC, t.document_id DESC) AS n
  FROM wanted w
  JOIN trade_product t ON t.product_id = w.product_id
  JOIN document d ON d.id = t.document_id
  JOIN source s ON s.id = d.source_id
  WHERE :year IS NULL OR t.year <= CAST(:year AS INTEGER)
), sold AS (
  SELECT t.*, e.exporter_id, 100.0 * e.value_usd / t.value_usd AS share_pct
  FROM traded t
  JOIN trade_export e ON e.rowid BETWEEN t.first_export AND t.last_export
  WHERE t.n = 1 AND t.value_usd > 0 AND 100.0 * e.value_usd / t.value_usd >= CAST(:min_pct AS INTEGER)
), dependent AS (
  SELECT x.product_id, x.exporter_id, count(*) AS importers, sum(g.value_usd) AS usd
  FROM sold x
  JOIN trade_importer i ON i.year = x.year AND i.reporter = x.reporter AND i.document_id = x.document_id
  JOIN trade_import g ON g.rowid BETWEEN i.first_row AND i.last_row AND g.product_id = x.product_id
  WHERE g.suppliers = 1 AND g.top_supplier_id = x.exporter_id
  GROUP BY x.product_id, x.exporter_id
), exporter AS (
  SELECT x.commodity_id, 'HS ' || substr(p.key, 12) AS at, e.label AS what, 'exporter' AS kind, x.share_pct AS upper_pct, x.share_pct AS lower_pct,
         CASE WHEN x.exporters = 1 THEN 'the only exporter' WHEN d.importers = 1 THEN 'the only supplier of 1 importer'
              WHEN d.importers > 1 THEN 'the only supplier of ' || d.importers || ' importers' END AS structure,
         CAST(x.year AS TEXT) AS year, x.source, x.exporters - 1 AS others,
         'trade/' || x.source || '/' || substr(p.key, 12) || '/' || x.year || '/' || substr(e.key, instr(e.key, '/') + 1) AS key
  FROM sold x
  JOIN entity p ON p.id = x.product_id
  JOIN entity e ON e.id = x.exporter_id
  LEFT JOIN dependent d ON d.product_id = x.product_id AND d.exporter_id = x.exporter_id
), every AS (
  SELECT commodity_id, at, what, kind, upper_pct, lower_pct, structure, year, source, others, key FROM producer
  UNION ALL
  SELECT commodity_id, at, what, kind, upper_pct, lower_pct, structure, year, source, others, key FROM facility WHERE n = 1
  UNION ALL
  SELECT commodity_id, at, what, kind, upper_pct, lower_pct, structure, year, source, others, key FROM exporter
)
SELECT c.label AS commodity, v.at, v.what, v.kind, ROUND(CAST(v.upper_pct AS numeric), 1) AS upper_pct,
       ROUND(CAST(v.lower_pct AS numeric), 1) AS lower_pct, v.structure, v.year, v.source, v.others, v.key
FROM every v
JOIN entity c ON c.id = v.commodity_id
WHERE v.upper_pct >= CAST(:min_pct AS INTEGER) OR v.structure LIKE 'the only producer%'
ORDER BY v.upper_pct DESC, c.label, v.at, v.kind, v.what;
