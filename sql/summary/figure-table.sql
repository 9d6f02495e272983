-- Which commodities a run has brought figures or corrections of; of run 0 all. The temporary view hides the table, so that
-- figure_table_made and figure_rival_made look at these alone.
CREATE TEMP TABLE touched (id INTEGER PRIMARY KEY);
INSERT INTO touched
SELECT commodity_id FROM main.observation WHERE :run IN (0, run_id)
UNION
SELECT o.commodity_id FROM main.correction x JOIN main.observation o ON o.key = x.observation_key WHERE x.run_id = :run;

CREATE TEMP VIEW observation AS
SELECT o.* FROM touched t CROSS JOIN main.observation o ON o.commodity_id = t.id;

DELETE FROM figure_table WHERE :run = 0 OR commodity_id IN (SELECT id FROM touched);
DELETE FROM figure_rival WHERE :run = 0 OR commodity_id IN (SELECT id FROM touched);
