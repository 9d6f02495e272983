-- What does something lead to, hop by hop, through statements, production, ownership and trade?
-- chart  graph from to relation
-- param  from  entity  *  where to begin: any name, symbol, code or key
-- param  depth integer 3  number of hops
-- param  kind  text    -  only steps of this kind: statement, production, reserves, trade
-- param  all   choice:yes|no no yes: follow deprecated and negative statements too
-- column hop        count
-- column from       text
-- column relation   text
-- column to         text
-- also   valid_from date
-- also   valid_to   date
-- column rank       text
-- column source     source
-- column key        key
-- also   to_key     text
--
-- Each node once, at the fewest hops; where several steps reach it, one of them is shown.
WITH RECURSIVE known AS MATERIALIZED (
  SELECT from_key, relation, inverse, to_key, valid_from, valid_to, rank, key, kind
  FROM edge
  WHERE (:all = 'yes' OR (rank <> 'deprecated' AND polarity = 1)) AND (:kind IS NULL OR kind = :kind)
), way AS MATERIALIZED (
  SELECT from_key, relation, to_key, valid_from, valid_to, rank, key, kind FROM known
  UNION ALL
  SELECT to_key, coalesce(inverse, 'is related to'), from_key, valid_from, valid_to, rank, key, kind FROM known
), walk (node, hop) AS (
  SELECT CAST(:from AS TEXT), 0
  UNION
  SELECT s.to_key, w.hop + 1
  FROM walk w
  JOIN way s ON s.from_key = w.node
  WHERE w.hop < :depth
), reached AS MATERIALIZED (
  SELECT node, min(hop) AS hop FROM walk GROUP BY node
), taken AS (
  SELECT r.hop, s.from_key, s.relation, s.to_key, s.valid_from, s.valid_to, s.rank, s.key, s.kind,
         row_number() OVER (PARTITION BY s.to_key ORDER BY s.from_key, s.relation, s.key) AS n
  FROM reached r
  CROSS JOIN way s ON s.to_key = r.node
  CROSS JOIN reached p ON p.node = s.from_key AND p.hop + 1 = r.hop
  WHERE r.hop > 0
)
SELECT t.hop, f.label AS "from", t.relation, e.label AS "to", t.valid_from, t.valid_to, t.rank,
       coalesce((SELECT ss.source FROM statement_sentence ss WHERE ss.key = t.key),
                (SELECT so.key FROM observation ob JOIN source so ON so.id = ob.source_id WHERE ob.key = t.key)) AS source, t.key, t.to_key
FROM taken t
JOIN entity f ON f.key = t.from_key
JOIN entity e ON e.key = t.to_key
WHERE t.n = 1
ORDER BY t.hop, f.label, t.relation, e.label;
