-- The hops of ways, worded in the direction of the walk: of the edges between two nodes the one that counts most, and how many others
-- there are. :hops is [[way, hop, from, to], ...]; :via the row ids of adjacency_via, or NULL.
WITH hop AS (
  SELECT json_extract(value, '$[0]') AS way, json_extract(value, '$[1]') AS hop, json_extract(value, '$[2]') AS a,
         json_extract(value, '$[3]') AS b
  FROM json_each(:hops)
), taken AS (
  SELECT h.way, h.hop, h.a, h.b, e.id, e.relation AS words
  FROM hop h JOIN adjacency_edge e ON e.from_id = h.a AND e.to_id = h.b
  UNION ALL
  SELECT h.way, h.hop, h.a, h.b, e.id, e.inverse
  FROM hop h JOIN adjacency_edge e ON e.from_id = h.b AND e.to_id = h.a
), ranked AS (
  SELECT t.way, t.hop, t.a, t.b, t.words, v.kind, e.*,
         row_number() OVER (PARTITION BY t.way, t.hop
                            ORDER BY e.rank = 'deprecated' OR e.polarity = -1, e.strength, e.rank <> 'preferred', v.kind = 'reserves',
                                     e.valid_from DESC, e.key) AS place,
         count(*) OVER (PARTITION BY t.way, t.hop) - 1 AS more
  FROM taken t JOIN adjacency_edge e ON e.id = t.id JOIN adjacency_via v ON v.id = e.via
  WHERE (:doubtful = 1 OR (e.rank <> 'deprecated' AND e.polarity = 1))
    AND (:via IS NULL OR e.via IN (SELECT value FROM json_each(:via)))
)
SELECT r.way, r.hop, f.label AS "from", r.words AS relation, t.label AS "to",
       CASE WHEN r.valid_from = r.valid_to THEN r.valid_from WHEN r.valid_to IS NULL THEN r.valid_from
            ELSE coalesce(r.valid_from, '') || ' to ' || r.valid_to END AS date,
       r.source, r.key, f.key AS from_key, t.key AS to_key, f.kind AS from_kind, t.kind AS to_kind, r.weight, r.unit, r.valid_from,
       r.valid_to, r.published_on, CASE WHEN r.polarity = -1 THEN 'denied' ELSE r.rank END AS rank, r.kind AS via, r.more
FROM ranked r
JOIN entity f ON f.id = r.a
JOIN entity t ON t.id = r.b
WHERE r.place = 1
ORDER BY r.way, r.hop;
