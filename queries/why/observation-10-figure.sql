-- The figure
-- for    observation
-- param  key text * key of the figure
-- column figure      text
-- column period      year
-- column printed     text  as the source prints it
-- column value       text  in the canonical unit
-- column conversion  text
-- column flag        text
-- column note        text  as printed
-- column is_current  text
-- column corrected   text  why the printed figure is not believed, and who says so
SELECT o.place || ': ' || o.commodity || CASE o.form WHEN '' THEN '' ELSE ' (' || o.form || ')' END || ', ' || o.measure
         || CASE o.stage WHEN '' THEN '' ELSE ' at the ' || o.stage END
         || CASE o.basis WHEN '' THEN '' ELSE ', counted as ' || o.basis END
         || CASE o.detail WHEN '' THEN '' ELSE ', ' || o.detail END AS figure,
       o.period, o.original_value || ' ' || o.original_unit AS printed,
       CASE WHEN o.value IS NULL THEN 'no number' ELSE trim(o.bound || ' ' || CASE WHEN o.value = CAST(o.value AS INTEGER) THEN CAST(o.value AS INTEGER) ELSE o.value END)
         || CASE WHEN o.value_max IS NULL THEN '' ELSE ' to ' || CASE WHEN o.value_max = CAST(o.value_max AS INTEGER) THEN CAST(o.value_max AS INTEGER) ELSE o.value_max END END || ' ' || o.unit END AS value,
       CASE WHEN u.key IS NOT NULL AND u.key <> u.canonical AND o.value IS NOT NULL
            THEN '1 ' || u.key || ' = ' || u.numerator || '/' || u.denominator || ' ' || u.canonical END AS conversion,
       o.flag, o.note,
       CASE o.is_current WHEN 1 THEN 'yes: no newer edition in the store has this table'
            ELSE 'no: ' || (SELECT s.key FROM newest_edition n JOIN source s ON s.id = n.source_id JOIN observation b ON b.key = :key
                 AND n.commodity_id = b.commodity_id AND n.form = b.form AND n.measure = b.measure AND n.stage = b.stage
                 AND n.basis = b.basis AND n.unit = b.unit AND n.period = b.period
                 JOIN source t ON t.id = b.source_id AND n.series = coalesce(t.series, t.key)) || ' is newer' END AS is_current,
       (SELECT x.why || ' (' || x.said_by || ', ' || x.status || ')' FROM correction x WHERE x.observation_key = :key) AS corrected
FROM (SELECT t.*, t.is_newest AS is_current FROM observation_text t WHERE t.key = :key) o
LEFT JOIN unit u ON u.key = o.original_unit OR u.label = trim(o.original_unit);
