-- A figure that figure_rival calls contradicted, or does not, otherwise than the figures do.
-- severity error
-- cost     slow
-- column row_key   key
-- column sentence  text
SELECT c.key AS row_key,
       'figure_rival and the figures disagree on what contradicts figures of it: ' || count(*) || ' rows stand in one of them alone' AS sentence
FROM (SELECT * FROM (SELECT * FROM figure_rival EXCEPT SELECT * FROM figure_rival_made)
      UNION ALL
      SELECT * FROM (SELECT * FROM figure_rival_made EXCEPT SELECT * FROM figure_rival)) d
JOIN entity c ON c.id = d.commodity_id
GROUP BY c.key
ORDER BY c.key;
