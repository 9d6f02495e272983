-- One row per figure that may go into the net import reliance of a country, by commodity, year and edition: what it counts as. Figures that an
-- edition repeats in a figure or a table of many commodities are left to the chapter. A table
-- with several products has a row for each that it says a reliance of; the figures of a product are those whose heading names it.
CREATE VIEW reliance_component AS
WITH own AS NOT MATERIALIZED (
  SELECT c.key AS commodity_key, c.label AS commodity, o.commodity_id, o.place_id, o.source_id, o.period, o.measure, o.stage, lower(o.detail) AS detail, o.unit, o.key, o.note,
         CASE WHEN x.id IS NULL THEN o.value ELSE x.value END AS value, o.value_max,
         CASE WHEN x.id IS NULL THEN o.bound ELSE '' END AS bound, CASE WHEN x.id IS NULL THEN o.flag ELSE 'corrected' END AS flag
  FROM observation o JOIN entity c ON c.id = o.commodity_id
  LEFT JOIN correction x ON x.observation_key = o.key AND x.status = 'accepted'
  WHERE o.measure IN ('reliance', 'consumption', 'domestic_production', 'import', 'export', 'stocks') AND o.partner_id IS NULL
    AND o.detail NOT LIKE 'figure of %' AND o.detail NOT LIKE 'table of %'
), product AS (
  SELECT r.*, count(*) OVER (PARTITION BY commodity_key, place_id, source_id, period) AS products FROM own r WHERE measure = 'reliance'
), latest AS (
  SELECT place_id, max(period) AS year FROM observation WHERE measure = 'reliance' GROUP BY place_id
), part AS (
  SELECT p.period = l.year AS is_latest, p.key AS product_key, p.detail AS product, p.source_id AS table_id, p.period AS year, o.*,
         CASE o.measure WHEN 'reliance' THEN 'published' WHEN 'domestic_production' THEN
                CASE WHEN o.detail LIKE '%new scrap%' AND o.detail NOT LIKE '%old%' THEN 'new scrap' WHEN o.detail LIKE '%old%scrap%' THEN 'old scrap'
                     WHEN o.detail LIKE '%secondary%' OR o.detail LIKE '%scrap%' OR o.detail LIKE '%spent catalyst%' THEN 'secondary'
                     WHEN o.detail LIKE '%primary%' OR o.detail LIKE '%refined%' OR o.stage IN ('refinery', 'smelter', 'primary') THEN 'primary'
                     WHEN o.detail LIKE '%total%' THEN 'total' ELSE 'mine or plant' END
              WHEN 'consumption' THEN
                CASE WHEN o.detail LIKE '%apparent%total%' THEN 'apparent, total' WHEN o.detail = '' OR o.detail LIKE '%apparent%' THEN 'apparent'
                     WHEN o.detail LIKE '%estimated%' THEN 'estimated' ELSE 'reported' END
              WHEN 'stocks' THEN CASE WHEN o.period = p.period THEN 'stocks at the end' ELSE 'stocks before' END
              ELSE CASE WHEN o.detail LIKE '%scrap%' OR o.detail LIKE '%waste%' THEN 'scrap' WHEN o.detail LIKE '%articles%' THEN 'articles'
                        WHEN o.detail LIKE '%ore%' OR o.detail LIKE '%concentrate%' THEN 'ore' WHEN o.detail LIKE '%total%' THEN 'total'
                        ELSE 'metal and compounds' END END AS part
  FROM product p
  JOIN latest l ON l.place_id = p.place_id
  JOIN own o ON o.commodity_key = p.commodity_key AND o.commodity_id = p.commodity_id AND o.place_id + 0 = p.place_id AND o.source_id + 0 = p.source_id
    AND (o.period = p.period OR (o.measure = 'stocks' AND o.period = CAST(p.period - 1 AS TEXT)))
    AND (o.measure <> 'reliance' OR o.key = p.key) AND (p.products = 1 OR instr(o.detail, p.detail) > 0)
), found AS (
  SELECT q.*, '; ' || group_concat(measure || ' ' || part, '; ') OVER w || ';' AS parts
  FROM part q
  WINDOW w AS (PARTITION BY commodity_key, year, product_key, is_latest)
)
SELECT q.commodity_key, q.commodity, p.key AS place_key, q.year, q.product, q.product_key, q.measure, q.part,
       CASE q.measure WHEN 'consumption' THEN
              part = CASE WHEN instr(parts, '; consumption apparent, total;') > 0 THEN 'apparent, total'
                          WHEN instr(parts, '; consumption apparent;') > 0 THEN 'apparent'
                          WHEN instr(parts, '; consumption estimated;') > 0 THEN 'estimated' ELSE 'reported' END
            WHEN 'domestic_production' THEN
              CASE WHEN instr(parts, '; domestic_production total;') > 0 THEN part = 'total'
                   ELSE part = 'old scrap' OR (part = 'secondary' AND instr(parts, ' old scrap;') = 0) OR part = 'primary'
                     OR (part = 'mine or plant' AND instr(parts, ' primary;') = 0) END
            WHEN 'import' THEN part = CASE WHEN instr(parts, '; import total;') > 0 THEN 'total'
                                           WHEN instr(parts, ' metal and compounds;') > 0 THEN 'metal and compounds' ELSE 'ore' END
            WHEN 'export' THEN part = CASE WHEN instr(parts, '; export total;') > 0 THEN 'total'
                                           WHEN instr(parts, ' metal and compounds;') > 0 THEN 'metal and compounds' ELSE 'ore' END
            WHEN 'stocks' THEN q.detail NOT LIKE '%exchange%' AND q.detail NOT LIKE '%lme%' AND q.detail NOT LIKE '%treasury%' ELSE 1 END AS counts,
       CASE WHEN q.bound IN ('<', '<=') THEN CASE WHEN q.measure = 'reliance' THEN NULL ELSE 0 END ELSE q.value END AS low,
       CASE q.bound WHEN '>' THEN NULL WHEN '>=' THEN NULL WHEN 'range' THEN q.value_max ELSE q.value END AS high,
       q.stage, q.detail, q.value, q.bound, q.flag, q.unit, q.note, s.key AS source, s.published_on, q.key, q.is_latest
FROM found q
JOIN entity p ON p.id = q.place_id
JOIN source s ON s.id = q.table_id;

-- One row per net import reliance that an edition prints, beside what its components give, in two ways: by consumption, 1 - production
-- / apparent consumption; and by trade, net imports / (production + net imports), net imports being imports - exports + decrease of
-- stocks. Production is primary (of the mine where no smelter or refinery is told apart) and secondary, from old scrap where told apart.
-- A component that is withheld or bounded makes a bound; consumption that is withheld leaves the way empty. What is missing is named.
CREATE VIEW reliance_computed AS
WITH summed AS (
  SELECT measure, commodity_key, commodity, place_key, year, product, product_key, source, published_on, is_latest, min(CASE WHEN measure <> 'reliance' AND counts THEN unit END) OVER w AS unit,
         sum(CASE WHEN measure = 'domestic_production' AND counts THEN coalesce(low, 0) END) OVER w AS produced,
         sum(measure = 'domestic_production' AND counts AND high IS NULL) OVER w AS produced_open,
         sum(CASE WHEN measure = 'domestic_production' AND counts THEN high END) OVER w AS produced_high,
         sum(measure = 'consumption' AND counts) OVER w AS consumptions, min(CASE WHEN measure = 'consumption' AND counts AND bound IN ('', '~') THEN value END) OVER w AS consumed,
         max(CASE WHEN measure = 'consumption' AND counts THEN CASE WHEN value IS NULL THEN replace(flag, '_', ' ') ELSE 'printed as a bound' END END) OVER w AS consumed_as,
         sum(CASE WHEN measure = 'import' AND counts THEN coalesce(low, 0) END) OVER w AS imports_low,
         sum(CASE WHEN measure = 'import' AND counts THEN high END) OVER w AS imports_high, sum(measure = 'import' AND counts AND high IS NULL) OVER w AS imports_open,
         sum(CASE WHEN measure = 'export' AND counts THEN coalesce(low, 0) END) OVER w AS exports_low,
         sum(CASE WHEN measure = 'export' AND counts THEN high END) OVER w AS exports_high, sum(measure = 'export' AND counts AND high IS NULL) OVER w AS exports_open,
         sum(part = 'stocks before' AND counts) OVER w AS before_rows, sum(part = 'stocks at the end' AND counts) OVER w AS end_rows,
         sum(CASE part WHEN 'stocks before' THEN value WHEN 'stocks at the end' THEN -value END * counts) OVER w AS drawn,
         sum(part LIKE 'stocks%' AND counts AND (value IS NULL OR bound <> '')) OVER w AS stocks_open,
         max(CASE WHEN measure <> 'reliance' AND counts THEN unit END) OVER w AS other_unit,
         sum(part = 'mine or plant' AND counts) OVER w AS products,
         max(CASE WHEN measure = 'reliance' THEN value END) OVER w AS published, max(CASE WHEN measure = 'reliance' THEN bound END) OVER w AS published_bound,
         max(CASE WHEN measure = 'reliance' THEN flag END) OVER w AS published_flag,
         group_concat(CASE WHEN counts AND measure <> 'reliance' AND (value IS NULL OR bound NOT IN ('', '~'))
           THEN measure || CASE WHEN detail = '' THEN '' ELSE ' (' || detail || ')' END || ' ' || CASE WHEN value IS NULL THEN replace(flag, '_', ' ') ELSE bound || value END END, '; ') OVER w AS missing
  FROM reliance_component
  WINDOW w AS (PARTITION BY commodity_key, year, product_key, is_latest)
), ready AS (
  SELECT *, CASE WHEN before_rows > 0 AND before_rows = end_rows AND stocks_open = 0 THEN drawn ELSE 0 END AS from_stocks,
         CASE WHEN produced IS NULL THEN 'no production in the table' WHEN unit <> other_unit THEN 'figures in several units'
              WHEN products > 1 THEN 'several products, which are not added up' END AS refused
  FROM summed WHERE measure = 'reliance'
), ways AS (
  SELECT r.*, w.way, CASE w.way WHEN 'trade' THEN imports_low - exports_high + from_stocks END AS net_low,
         CASE w.way WHEN 'trade' THEN imports_high - exports_low + from_stocks END AS net_high,
         CASE WHEN w.way = 'consumption' AND consumptions = 1 AND consumed > 0 THEN consumed END AS whole
  FROM ready r CROSS JOIN (SELECT 'consumption' AS way UNION ALL SELECT 'trade') w
), computed AS (
  SELECT *,
         CASE WHEN refused IS NOT NULL OR produced_open > 0 THEN NULL WHEN way = 'consumption' THEN 100 * (1 - produced_high / whole)
              WHEN exports_open = 0 AND net_low + produced_high > 0 THEN 100 * net_low / (net_low + produced_high) END AS lower_pct,
         CASE WHEN refused IS NOT NULL THEN NULL WHEN way = 'consumption' THEN 100 * (1 - produced / whole)
              WHEN imports_open = 0 AND net_high + produced > 0 THEN 100 * net_high / (net_high + produced) END AS upper_pct,
         CASE WHEN refused IS NOT NULL THEN refused
              WHEN way = 'consumption' THEN
                CASE WHEN consumptions = 0 THEN 'no consumption in the table' WHEN consumptions > 1 THEN 'several kinds of consumption'
                     WHEN consumed IS NULL THEN 'consumption is ' || consumed_as END
              WHEN imports_low IS NULL THEN 'no imports in the table' WHEN exports_low IS NULL THEN 'no exports in the table' END AS refusal
  FROM ways
)
SELECT commodity_key, commodity, place_key, year, product, way, lower_pct, upper_pct, published, published_bound, published_flag,
       CASE WHEN lower_pct = upper_pct AND published_bound = '' THEN lower_pct - published END AS difference,
       produced, CASE WHEN produced_open = 0 THEN produced_high END AS produced_high, consumed, imports_low AS imports, exports_low AS exports, from_stocks,
       unit, refusal, missing, source AS edition, published_on, product_key AS published_key, is_latest
FROM computed;
