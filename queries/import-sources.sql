-- From where does the United States import a commodity, and with which shares?
-- chart  bar country share_pct
-- param  commodity commodity * name, symbol or code
-- param  edition   source    - newest that names sources when left out
-- column form      text
-- column rank      integer   1 is the largest source
-- column country   country
-- column iso3      text
-- column share_pct %         of the imports of these years; empty where only the order is published
-- column bound     text
-- column flag      text
-- column period    text      the years together
-- column edition   source
-- column in_table  text      where the edition prints it, if not in the chapter of the commodity
-- column key       key
-- also   note      text
--
-- The rest ("other countries") has no rank. Where an edition gives shares, the bare order of other tables of it is left out.
WITH shares AS (
  SELECT form, coalesce(partner, detail) AS country, partner_key, value, bound, flag, period,
         source, published_on, CASE WHEN partner_key IS NULL THEN '' ELSE detail END AS detail, key, note
  FROM observation_text
  WHERE measure = 'import_share' AND place_key = 'country/USA' AND commodity_key = :commodity
), named AS (
  SELECT coalesce(f.value, '') AS form, CAST(r.value AS INTEGER) AS rank, c.label AS country, c.key AS country_key,
         st.valid_from || '-' || st.valid_to AS period, s.key AS source, s.published_on, e.key, e.note
  FROM statement st
  JOIN entity m ON m.id = st.subject_id
  JOIN entity c ON c.id = st.object_id
  JOIN qualifier a ON a.statement_id = st.id AND a.name = 'area' AND a.value = 'USA'
  JOIN qualifier r ON r.statement_id = st.id AND r.name = 'rank'
  LEFT JOIN qualifier f ON f.statement_id = st.id AND f.name = 'form'
  JOIN evidence e ON e.statement_id = st.id
  JOIN source s ON s.id = e.source_id
  WHERE st.predicate = 'has_major_import_source' AND st.rank <> 'deprecated' AND m.key = :commodity
), wanted AS (
  SELECT source
  FROM (SELECT source, published_on FROM shares UNION SELECT source, published_on FROM named) x
  WHERE :edition IS NULL OR source = :edition
  ORDER BY published_on DESC, source
  LIMIT 1
), answer AS (
  SELECT form,
         CASE WHEN partner_key LIKE 'aggregate/%' THEN NULL
              ELSE RANK() OVER (PARTITION BY form, detail, CASE WHEN partner_key LIKE 'aggregate/%' THEN 1 ELSE 0 END
                                ORDER BY value DESC) END AS rank,
         country, partner_key AS country_key, value, bound, flag, period, source, detail, key, note
  FROM shares
  WHERE source IN (SELECT source FROM wanted)
  UNION ALL
  SELECT form, rank, country, country_key, NULL, '', '', period, source, 'order without shares', key, note
  FROM named
  WHERE source IN (SELECT source FROM wanted) AND source NOT IN (SELECT source FROM shares)
)
SELECT form, rank, country, CASE WHEN country_key LIKE 'country/%' THEN substr(country_key, 9) END AS iso3, value AS share_pct, bound, flag,
       period, source AS edition, detail AS in_table, key, note
FROM answer
ORDER BY in_table, form, CASE WHEN rank IS NULL THEN 1 ELSE 0 END, rank, country, key;
