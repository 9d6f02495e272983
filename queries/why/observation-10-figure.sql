-- The figure
-- for    observation
-- param  key text * key of the figure
-- column figure      text
-- column period      year
-- column printed     text  as the source prints it, with what an abbreviation of a unit stands for
-- column value       text  in the canonical unit
-- column conversion  text  from the unit that the figure was read in
-- column flag        text
-- column note        text  as printed
-- column is_current  text
-- column corrected   text  why the printed figure is not believed, and who says so
WITH printed AS (
  SELECT b.id, b.value, b.unit, b.original_value, trim(b.original_unit) AS printed_unit,
         CAST(ltrim(replace(b.original_value, ',', ''), '<>=~$ ') AS REAL) AS number
  FROM observation b
  WHERE b.key = :key
), candidate AS (
  -- leads: the conversion leads from what is printed to what is stored. A unit that is read otherwise than it is printed shows as what it is read as.
  SELECT u.key, p.printed_unit IN (u.key, u.label) AS is_named,
         p.value <> 0 AND abs(p.number * u.numerator / u.denominator - p.value) <= 1e-9 * abs(p.value) AS leads
  FROM printed p
  JOIN unit u ON u.canonical = p.unit
), spelled AS (
  SELECT p.*, (SELECT key FROM candidate WHERE leads OR is_named ORDER BY coalesce(leads, 0) DESC, is_named DESC, key LIMIT 1) AS unit_key
  FROM printed p
), named AS (
  SELECT s.*, u.label, u.numerator, u.denominator, c.label AS canonical_label, u.key <> u.canonical AS is_converted,
         CASE WHEN u.label LIKE 'thousand %' OR u.label LIKE 'million %' THEN u.label
              WHEN u.label LIKE 'US %' THEN replace(replace(u.label, 'dollars', 'dollar'), 'cents', 'cent') ELSE rtrim(u.label, 's') END AS one,
         CASE WHEN u.numerator * 10000 > u.denominator THEN printf('%.15g', 1.0 * u.numerator / u.denominator)
              ELSE rtrim(printf('%.15f', 1.0 * u.numerator / u.denominator), '0') END AS factor, rtrim(u.denominator, '0') = '1' AS is_decimal
  FROM spelled s
  LEFT JOIN unit u ON u.key = s.unit_key
  LEFT JOIN unit c ON c.key = s.unit
)
SELECT o.place || ': ' || o.commodity || CASE o.form WHEN '' THEN '' ELSE ' (' || o.form || ')' END || ', ' || replace(o.measure, '_', ' ')
         || CASE o.stage WHEN '' THEN '' ELSE ' at the ' || o.stage END || coalesce(CASE o.measure WHEN 'export' THEN ' to ' ELSE ' from ' END || o.partner, '')
         || CASE o.basis WHEN '' THEN '' ELSE ', counted as ' || o.basis END
         || CASE o.detail WHEN '' THEN '' ELSE ', ' || o.detail END AS figure,
       o.period,
       CASE WHEN n.printed_unit = '' THEN o.original_value || ' (no unit is printed)'
            ELSE o.original_value || ' ' || n.printed_unit
              || CASE WHEN n.label IS NOT NULL AND n.label <> n.printed_unit AND length(n.printed_unit) <= 6 AND instr(n.printed_unit, ' ') = 0
                      THEN ' (' || n.label || ')' ELSE '' END END AS printed,
       CASE WHEN o.value IS NULL THEN 'no number'
            ELSE trim(o.bound || ' ' || CASE WHEN o.value = CAST(o.value AS INTEGER) THEN printf('%,d', o.value) ELSE ROUND(o.value, 4) END)
              || CASE WHEN o.value_max IS NULL THEN ''
                      ELSE ' to ' || CASE WHEN o.value_max = CAST(o.value_max AS INTEGER) THEN printf('%,d', o.value_max) ELSE ROUND(o.value_max, 4) END END
              || ' ' || o.unit END AS value,
       CASE WHEN n.is_converted AND n.value IS NOT NULL
            THEN CASE WHEN n.printed_unit = '' OR EXISTS (SELECT 1 FROM unit x WHERE n.printed_unit IN (x.key, x.label) AND x.key <> n.unit_key)
                      THEN 'read as ' || n.label || ': ' ELSE '' END
              || '1 ' || n.one || ' = '
              || CASE WHEN n.is_decimal THEN n.factor || ' ' || n.canonical_label || ' (exact)'
                      ELSE printf('%.10g', 1.0 * n.numerator / n.denominator) || ' ' || n.canonical_label || ' (exactly ' || n.numerator || '/' || n.denominator || ')' END
            END AS conversion,
       o.flag, o.note,
       CASE o.is_current WHEN 1 THEN 'yes: no newer edition in the store has this table'
            ELSE 'no: ' || (SELECT s.key FROM newest_edition e JOIN source s ON s.id = e.source_id JOIN observation b ON b.key = :key
                 AND e.commodity_id = b.commodity_id AND e.form = b.form AND e.measure = b.measure AND e.stage = b.stage
                 AND e.basis = b.basis AND e.unit = b.unit AND e.period = b.period
                 JOIN source t ON t.id = b.source_id AND e.series = coalesce(t.series, t.key)) || ' is newer' END AS is_current,
       (SELECT x.why || ' (' || x.said_by || ', ' || x.status || ')' FROM correction x WHERE x.observation_key = :key) AS corrected
FROM (SELECT t.*, t.is_newest AS is_current FROM observation_text t WHERE t.key = :key) o
CROSS JOIN named n;
