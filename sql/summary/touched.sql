-- Which commodities run :run has brought figures or corrections of; what is derived of their figures is made anew.
SELECT commodity_id FROM observation WHERE run_id = :run
UNION
SELECT c.commodity_id FROM correction x JOIN observation c ON c.key = x.observation_key WHERE x.run_id = :run
