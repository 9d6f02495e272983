-- The adjacency's edges anew from the view edge; :on is a day on which statements must hold, or NULL.
DELETE FROM adjacency;
DELETE FROM adjacency_edge;
DELETE FROM adjacency_via;

INSERT INTO adjacency_via (id, kind, predicate)
SELECT row_number() OVER (ORDER BY kind, predicate), kind, predicate
FROM (SELECT 'statement' AS kind, key AS predicate FROM predicate
      UNION SELECT 'production', 'production' UNION SELECT 'reserves', 'reserves' UNION SELECT 'trade', 'trade');

INSERT INTO adjacency_edge (from_id, to_id, relation, inverse, weight, unit, valid_from, valid_to, rank, polarity, key, via, source,
                            strength, published_on)
SELECT f.id, t.id, e.relation, coalesce(e.inverse, 'is related to'), e.weight, e.unit, e.valid_from, e.valid_to, e.rank, e.polarity, e.key,
       v.id, e.source, coalesce(e.strength, 9), e.published_on
FROM edge e
JOIN entity f ON f.key = e.from_key
JOIN entity t ON t.key = e.to_key
JOIN adjacency_via v ON v.kind = e.kind AND v.predicate = e.predicate
WHERE f.id <> t.id
  AND (:on IS NULL OR e.kind <> 'statement'
       OR ((e.valid_from IS NULL OR e.valid_from <= :on)
           AND (e.valid_to IS NULL OR e.valid_to || substr('-12-31', length(e.valid_to) - 3) >= :on)))
ORDER BY f.id, t.id, e.key;
