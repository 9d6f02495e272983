-- One row per table of production or reserves and edition: how concentrated it is. The columns and bounds of concentration.
CREATE VIEW concentration_of AS
SELECT f.measure, c.key AS commodity_key, c.label AS commodity, f.period AS year, f.stage, f.form, f.basis, f.unit, f.total, f.hhi_lower,
       f.hhi_upper, p.label AS top_country, f.top_share_pct, f.top3_share_pct, f.countries, f.withheld, f.withheld_countries,
       s.key AS edition, s.published_on, f.is_newest, f.top_key AS key
FROM figure_table f
JOIN entity c ON c.id = f.commodity_id
JOIN source s ON s.id = f.source_id
LEFT JOIN entity p ON p.id = f.top_id
WHERE f.total IS NOT NULL;

-- One row per table of production (commodity, form, stage, basis, year, edition): how concentrated it is. Herfindahl-Hirschman index,
-- 0 to 10,000: sum of squared percentage shares. Lower bound: "other countries" and what the printed world total holds beyond the rows,
-- where a figure is withheld, count in the whole and are squared as nothing; "less than" counts as nothing. Upper bound: all of it is
-- one country; NULL when a withheld figure is outside the printed total, so that nothing bounds it. "More than" counts as what it says,
-- the rest is withheld. A table of one country without a printed total says nothing of the world: its bounds are 0 and 10,000.
CREATE VIEW concentration AS
SELECT commodity_key, commodity, year, stage, form, basis, unit, total, hhi_lower, hhi_upper, top_country, top_share_pct, top3_share_pct,
       countries, withheld, withheld_countries, edition, published_on, is_newest, key
FROM concentration_of
WHERE measure = 'production';
