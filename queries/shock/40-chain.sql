-- What is lost further down the chain, and with its hosts?
-- for country facility company
-- chart  tree after what lost_upper_pct
-- param  chain        text * rows
-- column what         text
-- column stage        text
-- column steps        count   from what drops out
-- column own_upper_pct %      of the world's output, lost directly
-- column feed_pct     %       the largest share of its feed that can be lost
-- column lost_upper_pct %     of it at most
-- column after        text    the feed that takes most along
-- column relation     text
-- also   own_lower_pct %
-- also   what_key     text
-- column source       source
-- column key          key     the statement that the feed rests on
--
-- Proportional shortfall: who loses d of itself and f of its feed loses at most d + (1 - d) f. Where feeds meet the worst counts; a chain
-- passes nothing twice. Stocks, scrap and substitutes are not counted, so nothing of this need come true.
WITH row_ AS (
  SELECT json_extract(value, '$[0]') AS what_key, json_extract(value, '$[1]') AS stage, json_extract(value, '$[2]') AS steps,
         json_extract(value, '$[3]') AS own_lower, json_extract(value, '$[4]') AS own_upper, json_extract(value, '$[5]') AS feed,
         json_extract(value, '$[6]') AS upper_pct, json_extract(value, '$[7]') AS by_key, json_extract(value, '$[8]') AS by_stage,
         json_extract(value, '$[9]') AS relation, json_extract(value, '$[10]') AS key
  FROM json_each(:chain)
)
SELECT w.label AS what, r.stage, CAST(r.steps AS INTEGER) AS steps, ROUND(r.own_upper, 1) AS own_upper_pct, ROUND(r.feed, 1) AS feed_pct,
       ROUND(r.upper_pct, 1) AS lost_upper_pct, b.label || coalesce(' (' || r.by_stage || ')', '') AS after, r.relation,
       ROUND(r.own_lower, 1) AS own_lower_pct, r.what_key, s.source, r.key
FROM row_ r
JOIN entity w ON w.key = r.what_key
JOIN entity b ON b.key = r.by_key
LEFT JOIN statement_source s ON s.key = r.key
ORDER BY r.steps, r.upper_pct DESC, w.label, r.stage;
