-- One row per pair of entities of which somebody has judged whether they are the same thing, with the judgement that counts: of those that are not deprecated a preferred one, of these the latest, of these the last that was loaded. It merges when it is preferred and positive.
CREATE VIEW same_judgement AS
SELECT a.key AS one_key, b.key AS other_key, j.one_id, j.other_id,
       CASE j.polarity WHEN 1 THEN 'positive' WHEN 0 THEN 'unsure' ELSE 'negative' END AS polarity, j.rank, j.judged_on,
       CASE WHEN j.polarity = 1 AND j.rank = 'preferred' THEN 1 ELSE 0 END AS merges, j.key
FROM (SELECT st.id, st.key, st.polarity, st.rank, st.subject_id AS one_id, st.object_id AS other_id, d.judged_on,
             row_number() OVER (PARTITION BY CASE WHEN st.subject_id < st.object_id THEN st.subject_id ELSE st.object_id END,
                                             CASE WHEN st.subject_id < st.object_id THEN st.object_id ELSE st.subject_id END
                                ORDER BY CASE st.rank WHEN 'preferred' THEN 0 ELSE 1 END, d.judged_on DESC, st.id DESC) AS place
      FROM statement st
      JOIN (SELECT ev.statement_id, max(coalesce(s.published_on, '')) AS judged_on
            FROM evidence ev JOIN source s ON s.id = ev.source_id JOIN statement x ON x.id = ev.statement_id
            WHERE x.predicate = 'same_as' GROUP BY ev.statement_id) d ON d.statement_id = st.id
      WHERE st.predicate = 'same_as' AND st.rank <> 'deprecated' AND st.subject_id <> st.object_id) j
JOIN entity a ON a.id = j.one_id
JOIN entity b ON b.id = j.other_id
WHERE j.place = 1;

-- One row per entity of a group that counts as one thing, with the entity that stands for the group: the one that is said to be the same as no other, of several the first that was loaded. Nothing is rewritten: the row is gone when the judgement no longer counts.
CREATE VIEW entity_merged AS
WITH RECURSIVE link (from_id, to_id) AS (
  SELECT one_id, other_id FROM same_judgement WHERE merges = 1
),
pair (from_id, to_id) AS (
  SELECT from_id, to_id FROM link UNION SELECT to_id, from_id FROM link
),
reach (id, other_id) AS (
  SELECT from_id, from_id FROM pair
  UNION
  SELECT r.id, p.to_id FROM reach r JOIN pair p ON p.from_id = r.other_id
),
ranked AS (
  SELECT id, other_id,
         row_number() OVER (PARTITION BY id ORDER BY CASE WHEN other_id IN (SELECT from_id FROM link) THEN 1 ELSE 0 END, other_id) AS place
  FROM reach
)
SELECT e.id, e.key, e.label, c.id AS canonical_id, c.key AS canonical_key, c.label AS canonical,
       (SELECT min(j.key) FROM same_judgement j WHERE j.merges = 1 AND e.id IN (j.one_id, j.other_id)) AS judgement
FROM ranked r
JOIN entity e ON e.id = r.id
JOIN entity c ON c.id = r.other_id
WHERE r.place = 1;
