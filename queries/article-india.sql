-- How does the position of one country differ from another's: output, reserves, reliance, lists, attendance, blocs, deals, measures?
-- param  country   country   India one of the two
-- param  against   country   Pakistan the other
-- param  aspect    choice:output|reserves|us-imports|reliance|lists|attendance|blocs|deals|measures - all when left out
-- param  commodity commodity - the minerals of the article when left out
-- param  event     event     event/critical-minerals-ministerial-2026 the event that attendance is about
-- column aspect      text
-- column about       text   mineral with its stage, bloc, event
-- column answer      text
-- column has         text   what the one has
-- column against_has text   what the other has
-- column source      source of what the one has, else of what the other has
-- column key         key    of the figure or statement of the one, else of the other; else the question
-- also   against_key key
-- also   against_source source
--
-- What no source of the store says is said to be unknown; it is no zero. `exposure` has supply and suppliers, `article-deals` the deals.
WITH side AS (
  SELECT 0 AS n, id, key, substr(key, 9) AS iso3, label FROM entity WHERE key = :country
  UNION ALL SELECT 1, id, key, substr(key, 9), label FROM entity WHERE key = :against
), pair AS (
  SELECT a.label AS one, b.label AS other FROM side a CROSS JOIN side b WHERE a.n = 0 AND b.n = 1
), mineral AS (
  SELECT e.id, e.key AS commodity_key, e.label AS commodity FROM entity e
  WHERE e.key = :commodity
     OR (:commodity IS NULL AND e.key IN (SELECT object_key FROM statement_text
           WHERE subject_key = 'agreement/pakistan-us-minerals-2025' AND predicate = 'covers_commodity' AND polarity = 'positive'
             AND rank <> 'deprecated'))
), standing AS MATERIALIZED (
  SELECT s.* FROM production_standing s JOIN mineral m ON m.commodity_key = s.commodity_key
  WHERE :aspect IS NULL OR :aspect = 'output'
), tabled AS (
  SELECT commodity_key, commodity, stage, form, basis, unit, edition, year, other, count(*) AS countries
  FROM standing
  GROUP BY commodity_key, commodity, stage, form, basis, unit, edition, year, other
), own_list AS MATERIALIZED (
  SELECT i.n, l.commodity_key, l.status, l.list, l.key
  FROM side i
  JOIN statement_text b ON b.object_key = i.key AND b.predicate = 'issued_by' AND b.rank <> 'deprecated'
  JOIN list_position l ON l.list_key = b.subject_key
  WHERE l.successor_key IS NULL
), fact AS (
  SELECT 'output' AS aspect, 0 AS part, t.commodity || ', ' || t.stage || ' ' || t.year AS about, t.commodity AS ordered, i.n,
         CASE WHEN s.iso3 IS NULL THEN 'not listed among ' || CAST(t.countries AS TEXT) || ' countries'
                   || CASE WHEN t.other > 0 OR t.other IS NULL THEN ', any is within "other countries"' ELSE '' END
              WHEN s.hidden = 1 THEN replace(s.flag, '_', ' ')
              ELSE printf('%,d', s.quantity) || ' ' || s.unit || ', ' || CASE WHEN s.share_pct < 0.05 AND s.quantity > 0
                THEN 'less than 0.1' ELSE CAST(ROUND(CAST(s.share_pct AS numeric), 1) AS TEXT) END || ' % of what is listed' END AS has,
         CASE WHEN s.iso3 IS NULL THEN 0 ELSE 1 END AS known, t.edition AS source, s.key
  FROM tabled t CROSS JOIN side i
  LEFT JOIN standing s ON s.commodity_key = t.commodity_key AND s.stage = t.stage AND s.form = t.form AND s.basis = t.basis
    AND s.unit = t.unit AND s.edition = t.edition AND s.iso3 = i.iso3
  UNION ALL
  SELECT 'reserves', 1, m.commodity, m.commodity, i.n,
         coalesce(CASE WHEN r.value IS NULL THEN replace(r.flag, '_', ' ') ELSE printf('%,d', r.value) || ' ' || r.unit END
                  || ' (' || r.source || ')', 'not listed'), CASE WHEN r.key IS NULL THEN 0 ELSE 1 END, r.source, r.key
  FROM mineral m CROSS JOIN side i
  LEFT JOIN (SELECT o.commodity_id, o.place_id, o.value, o.flag, o.unit, s.key AS source, o.key,
                    ROW_NUMBER() OVER (PARTITION BY o.commodity_id, o.place_id ORDER BY s.published_on DESC, o.period DESC, o.key) AS n
             FROM side x CROSS JOIN observation o JOIN source s ON s.id = o.source_id
             WHERE o.place_id = x.id AND o.measure = 'reserves') r ON r.commodity_id = m.id AND r.place_id = i.id AND r.n = 1
  UNION ALL
  SELECT 'us-imports', 2, m.commodity, m.commodity, i.n,
         CASE WHEN r.key IS NOT NULL THEN CAST(ROUND(CAST(r.value AS numeric), 1) AS TEXT) || ' % of ' || coalesce(NULLIF(r.form, ''), 'imports') || ', ' || r.period
              WHEN EXISTS (SELECT 1 FROM observation o JOIN entity u ON u.id = o.place_id
                           WHERE o.commodity_id = m.id AND o.measure = 'import_share' AND u.key = 'country/USA')
                THEN 'not among the sources named' ELSE 'no shares stored' END, CASE WHEN r.key IS NULL THEN 0 ELSE 1 END, r.source, r.key
  FROM mineral m CROSS JOIN side i
  LEFT JOIN (SELECT o.commodity_id, o.partner_id, o.value, o.form, o.period, s.key AS source, o.key,
                    ROW_NUMBER() OVER (PARTITION BY o.commodity_id, o.partner_id
                      ORDER BY s.published_on DESC, o.period DESC, CASE WHEN o.form LIKE '%total%' OR o.form = '' THEN 0 ELSE 1 END, o.value DESC) AS n
             FROM entity u CROSS JOIN observation o JOIN source s ON s.id = o.source_id
             WHERE u.key = 'country/USA' AND o.place_id = u.id AND o.measure = 'import_share') r
    ON r.commodity_id = m.id AND r.partner_id = i.id AND r.n = 1
  UNION ALL
  SELECT 'reliance', 3, m.commodity, m.commodity, i.n,
         coalesce(CASE r.bound WHEN '' THEN '' ELSE r.bound || ' ' END || CAST(ROUND(CAST(r.value AS numeric), 1) AS TEXT) || ' % in ' || r.period, 'no published reliance stored'),
         CASE WHEN r.key IS NULL THEN 0 ELSE 1 END, r.source, r.key
  FROM mineral m CROSS JOIN side i
  LEFT JOIN (SELECT o.commodity_id, o.place_id, o.value, o.bound, o.period, s.key AS source, o.key,
                    ROW_NUMBER() OVER (PARTITION BY o.commodity_id, o.place_id ORDER BY s.published_on DESC, o.period DESC, o.value DESC) AS n
             FROM side x CROSS JOIN observation o JOIN source s ON s.id = o.source_id
             WHERE o.place_id = x.id AND o.measure = 'reliance' AND o.value IS NOT NULL) r
    ON r.commodity_id = m.id AND r.place_id = i.id AND r.n = 1
  UNION ALL
  SELECT 'lists', 4, m.commodity || ', on the country''s own list', m.commodity, i.n,
         CASE WHEN p.key IS NULL THEN 'no list of the country stored' ELSE p.status || ' (' || p.list || ')' END,
         CASE WHEN p.key IS NULL THEN 0 ELSE 1 END, ss.source, p.key
  FROM mineral m CROSS JOIN side i
  LEFT JOIN own_list p ON p.commodity_key = m.commodity_key AND p.n = i.n
  LEFT JOIN statement_source ss ON ss.key = p.key
  UNION ALL
  SELECT 'attendance', 5, e.label, e.label, i.n,
         coalesce((SELECT group_concat(x.said, '; ') FROM (
             SELECT replace(p.role, '_', ' ') || CASE WHEN p.polarity = 'negative' AND p.role NOT LIKE 'not!_%' ESCAPE '!' AND p.role <> 'excluded_from' THEN ' (denied)' ELSE '' END || ', ' || p.rank || ', ' || coalesce(p.source, '') AS said
             FROM event_participation p WHERE p.event_key = e.key AND p.participant_key = i.key
             ORDER BY CASE p.rank WHEN 'preferred' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END, p.role, p.key) x), 'nothing said'),
         CASE WHEN b.key IS NULL THEN 0 ELSE 1 END, b.source, b.key
  FROM entity e CROSS JOIN side i
  LEFT JOIN event_participation b ON b.key = (SELECT p.key FROM event_participation p WHERE p.event_key = e.key AND p.participant_key = i.key
    ORDER BY CASE p.rank WHEN 'preferred' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END, p.role, p.key LIMIT 1)
  WHERE e.key = :event
  UNION ALL
  SELECT 'blocs', 6, b.label, b.label, i.n,
         CASE WHEN t.key IS NULL THEN 'nothing said' WHEN t.polarity = 'negative' THEN 'said to be no member'
              ELSE 'member' || coalesce(' since ' || t.valid_from, '') END, CASE WHEN t.key IS NULL THEN 0 ELSE 1 END, ss.source, t.key
  FROM entity b CROSS JOIN side i
  LEFT JOIN statement_text t ON t.id = (SELECT x.id FROM statement_text x WHERE x.subject_key = i.key AND x.predicate = 'member_of'
    AND x.object_key = b.key AND x.rank <> 'deprecated' ORDER BY x.polarity DESC, x.id LIMIT 1)
  LEFT JOIN statement_source ss ON ss.id = t.id
  WHERE b.kind = 'bloc' AND EXISTS (SELECT 1 FROM statement_text x JOIN side y ON y.key = x.subject_key
                                    WHERE x.object_key = b.key AND x.predicate = 'member_of' AND x.rank <> 'deprecated')
  UNION ALL
  SELECT 'deals', 7, m.commodity, m.commodity, i.n,
         CASE WHEN count(DISTINCT c.subject_key) = 0 THEN 'no agreement stored that covers it with a party there'
              ELSE CAST(count(DISTINCT c.subject_key) AS TEXT) || ' with a party there, first ' || min(c.subject) END,
         CASE WHEN count(c.key) = 0 THEN 0 ELSE 1 END, min(ss.source), min(c.key)
  FROM mineral m CROSS JOIN side i
  LEFT JOIN statement_text c ON c.predicate = 'covers_commodity' AND c.object_key = m.commodity_key AND c.subject_kind = 'agreement'
    AND c.polarity = 'positive' AND c.rank <> 'deprecated'
    AND EXISTS (SELECT 1 FROM statement_text p WHERE p.predicate = 'party_to' AND p.object_key = c.subject_key AND p.polarity = 'positive'
                  AND p.rank <> 'deprecated'
                  AND (p.subject_key = i.key OR p.subject_key IN (SELECT h.subject_key FROM statement_text h WHERE h.object_key = i.key
                         AND h.predicate IN ('based_in', 'part_of') AND h.polarity = 'positive' AND h.rank <> 'deprecated')))
  LEFT JOIN statement_source ss ON ss.id = c.id
  GROUP BY m.commodity, i.n
  UNION ALL
  SELECT 'measures', 8, 'imposed by the country or aimed at it', '', i.n,
         coalesce((SELECT group_concat(x.label, '; ') FROM (
             SELECT DISTINCT t.subject || CASE t.predicate WHEN 'directed_at' THEN ' (aimed at it)' ELSE '' END AS label FROM statement_text t
             WHERE t.object_key = i.key AND t.predicate IN ('imposed_by', 'directed_at') AND t.polarity = 'positive' AND t.rank <> 'deprecated'
             ORDER BY label) x), 'none stored'), CASE WHEN t.key IS NULL THEN 0 ELSE 1 END, ss.source, t.key
  FROM side i
  LEFT JOIN statement_text t ON t.id = (SELECT min(x.id) FROM statement_text x
    WHERE x.object_key = i.key AND x.predicate IN ('imposed_by', 'directed_at') AND x.polarity = 'positive' AND x.rank <> 'deprecated')
  LEFT JOIN statement_source ss ON ss.id = t.id
)
SELECT a.aspect, a.about, p.one || ': ' || a.has || '. ' || p.other || ': ' || b.has || '.'
         || CASE WHEN a.has = b.has THEN ' No difference.' ELSE '' END AS answer,
       a.has, b.has AS against_has, coalesce(a.source, b.source) AS source,
       coalesce(a.key, b.key, 'article-india/country=' || substr(:country, 9) || '/against=' || substr(:against, 9) || '/aspect=' || a.aspect) AS key,
       b.key AS against_key, b.source AS against_source
FROM fact a
JOIN fact b ON b.aspect = a.aspect AND b.about = a.about AND b.n = 1
CROSS JOIN pair p
WHERE a.n = 0 AND (:aspect IS NULL OR a.aspect = :aspect) AND (a.aspect <> 'reliance' OR a.known + b.known > 0 OR :aspect IS NOT NULL)
ORDER BY a.part, a.about;
