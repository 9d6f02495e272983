-- One row per table of production or reserves and edition: how concentrated it is, by the bounds of figure_table_made. The question is the key by
-- which `lode why` shows what the index is made of; the key is that of the leading country's figure.
CREATE VIEW concentration_of AS
SELECT f.measure, c.key AS commodity_key, c.label AS commodity, f.period AS year, f.stage, f.form, f.basis, f.unit, f.total, f.hhi_lower,
       f.hhi_upper, p.label AS top_country, f.top_share_pct, f.top3_share_pct, f.countries, f.withheld, f.withheld_countries,
       s.key AS edition, s.published_on, f.is_newest, f.top_key AS key,
       'concentration/commodity=' || substr(c.key, 11) || CASE f.measure WHEN 'production' THEN '' ELSE '/measure=' || f.measure END
         || CASE f.stage WHEN '' THEN '' ELSE '/stage=' || f.stage END
         || CASE f.form WHEN '' THEN '' ELSE '/form=' || replace(replace(f.form, '/', '%2F'), ' ', '%20') END
         || CASE WHEN EXISTS (SELECT 1 FROM figure_table o WHERE o.commodity_id = f.commodity_id AND o.measure = f.measure AND o.stage = f.stage
                              AND o.period = f.period AND o.source_id = f.source_id AND (o.basis <> f.basis OR o.unit <> f.unit))
                 THEN CASE f.basis WHEN '' THEN '' ELSE '/basis=' || f.basis END || '/unit=' || f.unit ELSE '' END
         || '/year=' || f.period || '/edition=' || s.key AS question
FROM figure_table f
JOIN entity c ON c.id = f.commodity_id
JOIN source s ON s.id = f.source_id
LEFT JOIN entity p ON p.id = f.top_id
WHERE f.total IS NOT NULL;

-- One row per product code of a commodity, year, reporter and source: how concentrated its exporters are, by value. The columns of
-- concentration_of; the form is the code, what is counted the value, and nothing is withheld, so that both bounds are the same.
CREATE VIEW trade_concentration AS
SELECT 'exports' AS measure, c.key AS commodity_key, c.label AS commodity, CAST(t.year AS TEXT) AS year, '' AS stage,
       'HS ' || substr(p.key, 12) AS form, 'value' AS basis, 'USD' AS unit, t.value_usd AS total, t.hhi AS hhi_lower, t.hhi AS hhi_upper,
       (SELECT x.label FROM trade_export e JOIN entity x ON x.id = e.exporter_id
        WHERE e.rowid BETWEEN t.first_export AND t.last_export ORDER BY e.value_usd DESC, x.label LIMIT 1) AS top_country,
       (SELECT 100.0 * max(e.value_usd) / nullif(t.value_usd, 0) FROM trade_export e
        WHERE e.rowid BETWEEN t.first_export AND t.last_export) AS top_share_pct,
       (SELECT 100.0 * sum(v) / nullif(t.value_usd, 0)
        FROM (SELECT e.value_usd AS v FROM trade_export e WHERE e.rowid BETWEEN t.first_export AND t.last_export
              ORDER BY e.value_usd DESC LIMIT 3) AS first) AS top3_share_pct,
       t.exporters AS countries, 0 AS withheld, NULL AS withheld_countries, s.key AS edition, s.published_on,
       CASE t.reporter WHEN 0 THEN 'reconciled' WHEN 1 THEN 'exporter' ELSE 'importer' END AS reported_by, p.key AS product_key,
       'trade/' || s.key || '/' || substr(p.key, 12) || '/' || t.year AS key,
       'concentration/commodity=' || substr(c.key, 11) || '/measure=exports/product=' || substr(p.key, 12) || '/year=' || t.year
         || '/edition=' || s.key AS question
FROM entity c
CROSS JOIN statement st ON st.object_id = c.id AND st.predicate = 'classifies'
CROSS JOIN entity p ON p.id = st.subject_id
CROSS JOIN trade_product t ON t.product_id = p.id
CROSS JOIN document d ON d.id = t.document_id
CROSS JOIN source s ON s.id = d.source_id
WHERE c.kind = 'commodity' AND st.polarity = 1 AND st.rank <> 'deprecated';

-- One row per table of production (commodity, form, stage, basis, year, edition): how concentrated it is. The bounds
-- are those of figure_table_made.
CREATE VIEW concentration AS
SELECT commodity_key, commodity, year, stage, form, basis, unit, total, hhi_lower, hhi_upper, top_country, top_share_pct, top3_share_pct,
       countries, withheld, withheld_countries, edition, published_on, is_newest, key
FROM concentration_of
WHERE measure = 'production';
