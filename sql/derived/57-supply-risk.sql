-- One row per country and year of the Worldwide Governance Indicators, newest edition: the mean of the six estimates, that mean on the scale
-- 0 (best) to 10 (worst) by which the European Union weighs producers, and political instability on a scale of 0 to 1. A country of which
-- one of the six is missing has no mean.
CREATE VIEW governance AS
SELECT i.place_id, p.key AS place_key, p.label AS country, i.period AS year,
       CASE WHEN count(*) = 6 THEN avg(i.value) END AS estimate, CASE WHEN count(*) = 6 THEN 5 - 2 * avg(i.value) END AS wgi_0_to_10,
       0.5 - max(CASE i.name WHEN 'PV.EST' THEN i.value END) / 5 AS instability_0_to_1, s.key AS source,
       coalesce(max(CASE i.name WHEN 'PV.EST' THEN i.key END), min(i.key)) AS key
FROM (SELECT x.*, rank() OVER (PARTITION BY x.place_id, x.name, x.period ORDER BY e.published_on DESC, e.key DESC) AS edition_
      FROM indicator x JOIN source e ON e.id = x.source_id
      WHERE x.name IN ('CC.EST', 'GE.EST', 'PV.EST', 'RL.EST', 'RQ.EST', 'VA.EST')) i
JOIN entity p ON p.id = i.place_id
JOIN source s ON s.id = i.source_id
WHERE i.edition_ = 1
GROUP BY i.place_id, p.key, p.label, i.period, s.key;

-- One row per place in a table of production (commodity, form, stage, basis, unit, year, edition), with the whole of that table: for shares
-- with bounds. Shares that a study prints instead of tonnes are a table too. quantity: what counts; hidden: 1 where the figure could be
-- anything up to what nothing accounts for; whole: all that is listed; unlisted: what the printed total holds beyond that where something
-- is hidden, NULL when nothing says how much. from_year and to_year are those that the figures stand for.
CREATE VIEW production_share AS
WITH figure AS NOT MATERIALIZED (
  SELECT c.key AS commodity_key, c.label AS commodity, o.commodity_id, o.form, o.measure, o.stage, o.basis, o.unit, o.period, o.source_id,
         s.key AS edition, s.published_on, p.id AS place_id, p.key AS place_key, p.label AS place,
         CASE WHEN p.kind = 'country' THEN 'country' WHEN p.key LIKE 'aggregate/world%' THEN 'total' ELSE 'residual' END AS role,
         CASE WHEN x.id IS NOT NULL THEN x.value WHEN o.bound IN ('<', '<=') THEN 0 ELSE o.value END AS counted,
         CASE WHEN x.id IS NOT NULL THEN x.value WHEN o.bound = 'range' THEN o.value_max ELSE o.value END AS most,
         CASE WHEN x.id IS NOT NULL THEN x.value IS NULL ELSE o.bound NOT IN ('', '~') OR (o.value IS NULL AND o.flag <> 'not_applicable') END AS hidden,
         CASE WHEN x.id IS NULL THEN o.flag ELSE 'corrected' END AS flag, o.bound, o.key,
         coalesce(o.note, '') LIKE '%xclud%' OR coalesce(o.note, '') LIKE '%not include%' AS excludes, t.is_newest, t.is_latest
  FROM figure_table t
  JOIN observation o ON o.commodity_id = t.commodity_id AND o.measure = t.measure AND o.stage = t.stage AND o.period = t.period AND o.form = t.form
    AND o.basis = t.basis AND o.unit = t.unit AND o.source_id = t.source_id
  JOIN entity c ON c.id = o.commodity_id
  JOIN entity p ON p.id = o.place_id
  JOIN source s ON s.id = o.source_id
  LEFT JOIN correction x ON x.observation_key = o.key AND x.status = 'accepted'
  WHERE t.measure = 'production' OR (t.measure = 'share' AND o.detail = 'global supply')
), summed AS (
  SELECT f.*, sum(CASE WHEN role = 'country' THEN counted END) OVER w AS listed,
         coalesce(sum(CASE WHEN role = 'residual' THEN counted END) OVER w, 0) AS other,
         sum(role <> 'total' AND hidden) OVER w AS hidden_places,
         CASE measure WHEN 'share' THEN 100.0 ELSE max(CASE WHEN role = 'total' AND NOT excludes AND bound NOT IN ('>', '>=') THEN most END) OVER w END AS printed,
         sum(role = 'country' AND counted > 0) OVER w AS producers
  FROM figure f
  WINDOW w AS (PARTITION BY commodity_key, form, measure, stage, basis, unit, period, source_id, is_newest, is_latest)
)
SELECT commodity_key, commodity, commodity_id, form, measure, stage, basis, unit, period AS year, substr(period, 1, 4) AS from_year,
       CASE WHEN length(period) = 9 THEN substr(period, 6) ELSE substr(period, 1, 4) END AS to_year, edition, published_on,
       is_newest, is_latest, place_id, place_key, place, role, coalesce(counted, 0) AS quantity, hidden, flag, bound,
       producers, listed + other AS whole, other,
       CASE WHEN measure = 'share' THEN max(0, printed - listed - other) WHEN hidden_places = 0 THEN 0 WHEN printed IS NULL THEN NULL
            ELSE max(0, printed - listed - other) END AS unlisted,
       hidden_places, CASE WHEN producers = 1 AND other = 0 AND printed IS NULL THEN 1 ELSE 0 END AS alone, key
FROM summed
WHERE listed > 0;

-- One row per parameter of a method that a source states for a commodity: how much of its use is met from end-of-life scrap, how hard it is
-- to substitute, how vulnerable an economy is, and the risk that the method's own publication arrives at.
CREATE VIEW risk_parameter AS
SELECT c.key AS commodity_key, c.label AS commodity, st.predicate AS parameter, st.value, st.value_max, st.bound, st.unit,
       max(CASE q.name WHEN 'method' THEN q.value END) AS method, max(CASE q.name WHEN 'stage' THEN q.value END) AS stage,
       max(CASE q.name WHEN 'country' THEN q.value END) AS country, max(CASE q.name WHEN 'period' THEN q.value END) AS period,
       ss.source, ss.source_kind, st.rank, st.key
FROM statement st
JOIN entity c ON c.id = st.subject_id
JOIN statement_source ss ON ss.id = st.id
LEFT JOIN qualifier q ON q.statement_id = st.id
WHERE st.predicate IN ('supply_risk', 'economic_importance', 'end_of_life_recycling_input_rate', 'substitution_index', 'trade_parameter',
                       'economic_vulnerability') AND st.rank <> 'deprecated' AND st.polarity = 1
GROUP BY c.key, c.label, st.predicate, st.value, st.value_max, st.bound, st.unit, ss.source, ss.source_kind, st.rank, st.key;

-- One row per place in a table of production_share, with what the method of the European Union weighs it by: governance on the scale 0 to 10
-- (the mean of the years that the figures stand for, else the nearest year
-- before, else the first; of the newest edition that has them), and the trade parameter t: as a source
-- states it, 0.8 for a member of the European Union in that year, 1 otherwise. (DISTINCT drops nothing: it keeps SQLite from finding out
-- the same year and edition several times for each place.)
CREATE VIEW eu_supplier AS
WITH dated AS NOT MATERIALIZED (
  SELECT DISTINCT s.*,
         CASE WHEN role = 'country' THEN coalesce(
           (SELECT s.from_year FROM indicator i WHERE i.place_id = s.place_id AND i.name = 'PV.EST' AND i.period BETWEEN s.from_year AND s.to_year LIMIT 1),
           (SELECT max(i.period) FROM indicator i WHERE i.place_id = s.place_id AND i.name = 'PV.EST' AND i.period < s.from_year),
           (SELECT min(i.period) FROM indicator i WHERE i.place_id = s.place_id AND i.name = 'PV.EST')) END AS governance_from
  FROM production_share s
), governed AS NOT MATERIALIZED (
  SELECT DISTINCT d.*, CASE WHEN governance_from = from_year THEN to_year ELSE governance_from END AS governance_to,
         (SELECT i.source_id FROM indicator i JOIN source e ON e.id = i.source_id
          WHERE i.place_id = d.place_id AND i.name = 'PV.EST' AND i.period BETWEEN d.governance_from AND CASE WHEN governance_from = from_year THEN to_year ELSE governance_from END
          ORDER BY e.published_on DESC, e.key DESC LIMIT 1) AS governance_id
  FROM dated d
)
SELECT d.*,
       CASE WHEN role = 'country' THEN
         (SELECT CASE WHEN count(*) = 6 * count(DISTINCT i.period) AND count(*) > 0 THEN 5 - 2 * avg(i.value) END FROM indicator i
          WHERE i.place_id = d.place_id AND i.name IN ('CC.EST', 'GE.EST', 'PV.EST', 'RL.EST', 'RQ.EST', 'VA.EST') AND i.source_id = d.governance_id
            AND i.period BETWEEN d.governance_from AND d.governance_to) END AS wgi,
       CASE WHEN EXISTS (SELECT 1 FROM statement m JOIN entity b ON b.id = m.object_id AND b.key = 'bloc/european-union'
                         WHERE m.subject_id = d.place_id AND m.predicate = 'member_of' AND m.polarity = 1 AND m.rank <> 'deprecated'
                           AND coalesce(substr(m.valid_from, 1, 4), '0') <= d.to_year AND coalesce(substr(m.valid_to, 1, 4), '9') > d.to_year)
            THEN 1 ELSE 0 END AS is_member,
       (SELECT st.value FROM statement st JOIN qualifier q ON q.statement_id = st.id AND q.name = 'country'
        WHERE st.subject_id = d.commodity_id AND st.predicate = 'trade_parameter' AND st.rank <> 'deprecated' AND st.polarity = 1
          AND 'country/' || q.value = d.place_key ORDER BY CASE st.rank WHEN 'preferred' THEN 0 ELSE 1 END, st.id LIMIT 1) AS stated_t
FROM governed d;
