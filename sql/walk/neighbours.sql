-- What lies around a node: every edge that leads from a node of the hop before to one that is not nearer. :reached is [[node, hop], ...]. (CAST, and +n.hop: nodes are to be
-- looked up by number, since many have the same hop.)
WITH reached AS MATERIALIZED (
  SELECT CAST(json_extract(value, '$[0]') AS INTEGER) AS node, json_extract(value, '$[1]') AS hop FROM json_each(:reached)
), taken AS (
  SELECT n.hop, p.node AS a, n.node AS b, e.id, e.relation AS words
  FROM reached p CROSS JOIN adjacency_edge e ON e.from_id = p.node CROSS JOIN reached n ON n.node = e.to_id AND +n.hop = p.hop + 1
  UNION ALL
  SELECT n.hop, p.node, n.node, e.id, e.inverse
  FROM reached p CROSS JOIN adjacency_edge e ON e.to_id = p.node CROSS JOIN reached n ON n.node = e.from_id AND +n.hop = p.hop + 1
)
SELECT x.hop, f.label AS "from", x.words AS relation, t.label AS "to",
       CASE WHEN e.valid_from = e.valid_to THEN e.valid_from WHEN e.valid_to IS NULL THEN e.valid_from
            ELSE coalesce(e.valid_from, '') || ' to ' || e.valid_to END AS date,
       e.source, e.key, f.key AS from_key, t.key AS to_key, f.kind AS from_kind, t.kind AS to_kind, e.weight, e.unit, e.valid_from,
       e.valid_to, e.published_on, CASE WHEN e.polarity = -1 THEN 'denied' ELSE e.rank END AS rank, v.kind AS via
FROM taken x
JOIN adjacency_edge e ON e.id = x.id
JOIN entity f ON f.id = x.a
JOIN entity t ON t.id = x.b
JOIN adjacency_via v ON v.id = e.via
WHERE (:doubtful = 1 OR (e.rank <> 'deprecated' AND e.polarity = 1))
  AND (:via IS NULL OR e.via IN (SELECT value FROM json_each(:via)))
ORDER BY x.hop, f.label, v.kind <> 'statement', x.words, e.weight DESC, t.label, e.key;
