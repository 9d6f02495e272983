-- A statement that statement_rival calls contradicted, or does not, otherwise than the statements do.
-- severity error
-- cost     slow
-- column row_key   key
-- column sentence  text
SELECT s.key AS row_key,
       'statement_rival and the statements disagree on what contradicts it: ' || count(*) || ' rows stand in one of them alone' AS sentence
FROM (SELECT * FROM (SELECT * FROM statement_rival EXCEPT SELECT * FROM statement_rival_made)
      UNION ALL
      SELECT * FROM (SELECT * FROM statement_rival_made EXCEPT SELECT * FROM statement_rival)) d
JOIN statement s ON s.id = d.id
GROUP BY s.key
ORDER BY s.key;
