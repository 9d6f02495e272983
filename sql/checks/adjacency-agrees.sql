-- Adjacency that does not say what the edges say.
-- severity error
-- cost     slow
-- column row_key   key
-- column sentence  text
--
-- Only where the adjacency is of the facts that the store holds; an older one is not read.
SELECT key AS row_key,
       from_key || ' ' || relation || ' ' || to_key || CASE side WHEN 1 THEN ': stands in edge and not in the adjacency'
         ELSE ': stands in the adjacency and not in edge' END AS sentence
FROM (SELECT 1 AS side, * FROM (
        SELECT from_key, relation, to_key, key, valid_from, valid_to, rank, polarity, source FROM edge WHERE from_key <> to_key
        EXCEPT
        SELECT f.key, a.relation, t.key, a.key, a.valid_from, a.valid_to, a.rank, a.polarity, a.source
        FROM adjacency_edge a JOIN entity f ON f.id = a.from_id JOIN entity t ON t.id = a.to_id)
      UNION ALL
      SELECT 2, * FROM (
        SELECT f.key, a.relation, t.key, a.key, a.valid_from, a.valid_to, a.rank, a.polarity, a.source
        FROM adjacency_edge a JOIN entity f ON f.id = a.from_id JOIN entity t ON t.id = a.to_id
        EXCEPT
        SELECT from_key, relation, to_key, key, valid_from, valid_to, rank, polarity, source FROM edge))
WHERE (SELECT value FROM meta WHERE key = 'adjacency') = (SELECT basis FROM adjacency_basis)
ORDER BY side, key;
