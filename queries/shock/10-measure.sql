-- How the measure stood on that day, and what exports that takes
-- for measure
-- param  entity         text * the measure
-- param  date           date today the day
-- column measure        text
-- column imposed_by     text
-- column kind           text
-- column status         text
-- column effect         text   what it takes of the exports that it covers
-- column lost_lower_pct %      of these exports
-- column lost_upper_pct %
-- column commodities    text
-- column targets        text   whom it is aimed at
-- column suspended_from date
-- column suspended_to   date
-- column source         source
-- column key            key
--
-- A ban in force takes all of them. Where a licence is needed, or where only some goods or users are covered, the store does not know how
-- much: anything from nothing to all. A suspension takes nothing while it lasts; when its term has passed and no later source says more,
-- it is anything again.
WITH standing AS (
  SELECT m.*, (SELECT group_concat(object, '; ') FROM (SELECT DISTINCT object FROM statement_text t
                WHERE t.subject_key = m.measure_key AND t.predicate = 'directed_at' AND t.polarity = 'positive' AND t.rank <> 'deprecated'))
                AS targets,
         EXISTS (SELECT 1 FROM statement_text c JOIN qualifier q ON q.statement_id = c.id AND q.name = 'scope'
                 WHERE c.subject_key = m.measure_key AND c.predicate = 'controls') AS is_partial
  FROM measure_standing m
  WHERE m.measure_key = :entity AND m.standing_from <= :date AND :date < m.standing_until
), judged AS (
  SELECT s.*, CASE WHEN coalesce(s.kind, '') NOT LIKE '%export%' OR s.kind LIKE '%technology%' THEN 'no goods'
                   WHEN s.status LIKE '%no later source' THEN 'open'
                   WHEN s.status <> 'in force' THEN 'nothing'
                   WHEN s.kind LIKE '%ban%' AND s.is_partial = 0 THEN 'all'
                   ELSE 'some' END AS effect
  FROM standing s
)
SELECT measure, imposed_by, kind, status,
       CASE effect WHEN 'no goods' THEN 'none: it does not control the export of goods'
                   WHEN 'nothing' THEN 'none on that day: ' || status
                   WHEN 'open' THEN 'not known: ' || status
                   WHEN 'all' THEN 'all exports to its targets'
                   ELSE 'from none to all: ' || CASE WHEN is_partial = 1 THEN 'some goods or users only' ELSE 'a licence may be given or not' END
                   END AS effect,
       CASE effect WHEN 'all' THEN 100.0 ELSE 0.0 END AS lost_lower_pct,
       CASE WHEN effect IN ('no goods', 'nothing') THEN 0.0 ELSE 100.0 END AS lost_upper_pct,
       commodities, coalesce(targets, 'all countries') AS targets, suspended_from, suspended_to, source, key
FROM judged;
