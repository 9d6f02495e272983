-- One row per criticality list: who issued it, what followed it, and how much of it is stored. Size is how many entries it is said to
-- have; it is whole when the store has as many. What is printed as one entry (bauxite/aluminium) is one, and a group most of whose
-- members are entries is none.
CREATE VIEW list_extent AS
WITH entry AS (
  SELECT st.subject_id, st.predicate, st.object_id, min(coalesce(q.value, CAST(st.object_id AS TEXT))) AS printed
  FROM statement st
  LEFT JOIN qualifier q ON q.statement_id = st.id AND q.name = 'as_printed'
  WHERE st.predicate IN ('lists_as_critical', 'lists_as_strategic') AND st.polarity = 1 AND st.rank <> 'deprecated'
  GROUP BY st.subject_id, st.predicate, st.object_id
), counted AS (
  SELECT e.subject_id, coalesce(nullif(count(DISTINCT CASE WHEN e.predicate = 'lists_as_critical' THEN e.printed END), 0), count(DISTINCT e.printed)) AS stored
  FROM entry e
  WHERE (SELECT 2 * count(DISTINCT m.object_id) <= count(DISTINCT p.subject_id)
         FROM statement p
         LEFT JOIN entry m ON m.subject_id = e.subject_id AND m.predicate = e.predicate AND m.object_id = p.subject_id
         WHERE p.predicate = 'part_of' AND p.object_id = e.object_id AND p.polarity = 1 AND p.rank <> 'deprecated')
  GROUP BY e.subject_id
)
SELECT e.key AS list_key, e.label AS list,
       (SELECT min(x.object) FROM statement_text x WHERE x.subject_key = e.key AND x.predicate = 'issued_by') AS authority,
       (SELECT min(x.object) FROM statement_text x WHERE x.subject_key = e.key AND x.predicate = 'published_on') AS published_on,
       (SELECT min(x.object_key) FROM statement_text x WHERE x.subject_key = e.key AND x.predicate = 'succeeded_by'
          AND x.polarity = 'positive') AS successor_key,
       s.size, s.size_key, n.stored, CASE WHEN n.stored = s.size THEN 1 ELSE 0 END AS is_whole
FROM entity e
LEFT JOIN (SELECT x.subject_key, CAST(max(x.value) AS INTEGER) AS size, min(x.key) AS size_key
           FROM statement_text x WHERE x.predicate = 'list_size' AND coalesce(x.qualifiers, '') <> 'part=strategic'
           GROUP BY x.subject_key) s ON s.subject_key = e.key
LEFT JOIN counted n ON n.subject_id = e.id
WHERE e.kind = 'list';

-- One row per commodity and criticality list, also where the list does not name the commodity: where it stands, and how that is known.
-- A list that names a group (rare earths) names what belongs to it; one that names members names the group in part. What a list does
-- not name is off it only when the store has the whole list; else it is not known. Position: on, part, off, disputed or unknown.
CREATE VIEW list_position AS
WITH said AS (
  SELECT st.subject_key AS list_key, st.object_key AS commodity_key,
         max(CASE WHEN st.predicate = 'lists_as_critical' AND st.polarity = 'positive' THEN 1 ELSE 0 END) AS critical,
         max(CASE WHEN st.predicate = 'lists_as_strategic' AND st.polarity = 'positive' THEN 1 ELSE 0 END) AS strategic,
         max(CASE WHEN st.predicate = 'lists_as_critical' AND st.polarity = 'negative' THEN 1 ELSE 0 END) AS not_critical,
         max(CASE WHEN st.predicate = 'lists_as_strategic' AND st.polarity = 'negative' THEN 1 ELSE 0 END) AS not_strategic,
         coalesce(min(CASE WHEN st.polarity = 'positive' AND st.predicate = 'lists_as_critical' THEN st.key END),
                  min(CASE WHEN st.polarity = 'positive' THEN st.key END), min(st.key)) AS key
  FROM statement_text st
  WHERE st.predicate IN ('lists_as_critical', 'lists_as_strategic') AND st.rank <> 'deprecated' AND st.polarity <> 'unsure'
  GROUP BY st.subject_key, st.object_key
), part AS (
  SELECT p.subject_key AS member_key, p.object_key AS group_key, p.object AS group_label
  FROM statement_text p
  WHERE p.predicate = 'part_of' AND p.subject_kind = 'commodity' AND p.object_kind = 'commodity' AND p.polarity = 'positive'
    AND p.rank <> 'deprecated'
), above AS (
  SELECT s.list_key, p.member_key AS commodity_key, max(s.critical) AS critical, max(s.strategic) AS strategic,
         min(p.group_label) AS group_label, min(s.key) AS key
  FROM said s JOIN part p ON p.group_key = s.commodity_key
  WHERE s.critical = 1 OR s.strategic = 1
  GROUP BY s.list_key, p.member_key
), below AS (
  SELECT s.list_key, p.group_key AS commodity_key, max(s.critical) AS critical, max(s.strategic) AS strategic, count(*) AS parts,
         min(s.key) AS key
  FROM said s JOIN part p ON p.member_key = s.commodity_key
  WHERE s.critical = 1 OR s.strategic = 1
  GROUP BY s.list_key, p.group_key
), joined AS (
  SELECT l.*, c.key AS commodity_key, c.label AS commodity, s.key AS own_key, a.key AS above_key, b.key AS below_key,
         a.group_label, b.parts, s.not_critical, s.not_strategic,
         CASE WHEN s.critical = 1 THEN 1 WHEN s.not_critical = 1 THEN 0 ELSE coalesce(a.critical, 0) END AS critical,
         CASE WHEN s.strategic = 1 THEN 1 WHEN s.not_strategic = 1 THEN 0 ELSE coalesce(a.strategic, 0) END AS strategic,
         coalesce(b.critical, 0) AS part_critical, coalesce(b.strategic, 0) AS part_strategic,
         CASE WHEN (s.critical = 1 AND s.not_critical = 1) OR (s.strategic = 1 AND s.not_strategic = 1) THEN 1 ELSE 0 END AS disputed
  FROM list_extent l
  CROSS JOIN entity c
  LEFT JOIN said s ON s.list_key = l.list_key AND s.commodity_key = c.key
  LEFT JOIN above a ON a.list_key = l.list_key AND a.commodity_key = c.key
  LEFT JOIN below b ON b.list_key = l.list_key AND b.commodity_key = c.key
  WHERE c.kind = 'commodity'
)
SELECT list_key, list, authority, published_on, successor_key, commodity_key, commodity,
       CASE WHEN disputed = 1 AND NOT (not_critical = 1 AND strategic = 1) THEN 'disputed' WHEN critical + strategic > 0 THEN 'on'
            WHEN own_key IS NULL AND below_key IS NOT NULL THEN 'part' WHEN own_key IS NOT NULL OR is_whole = 1 THEN 'off'
            ELSE 'unknown' END AS position,
       CASE WHEN disputed = 1 THEN CASE WHEN not_critical = 1 AND strategic = 1 THEN 'strategic; critical is disputed' ELSE 'disputed' END
            WHEN critical = 1 AND strategic = 1 THEN 'critical and strategic' WHEN critical = 1 THEN 'critical'
            WHEN strategic = 1 THEN 'strategic'
            WHEN own_key IS NULL AND below_key IS NOT NULL
              THEN CASE WHEN part_critical = 1 AND part_strategic = 1 THEN 'critical and strategic' WHEN part_critical = 1 THEN 'critical'
                        ELSE 'strategic' END || ', in part'
            WHEN own_key IS NOT NULL OR is_whole = 1 THEN 'not listed' ELSE 'not known' END AS status,
       CASE WHEN disputed = 1 THEN 'sources disagree'
            WHEN own_key IS NOT NULL AND critical + strategic > 0 THEN 'named'
            WHEN above_key IS NOT NULL AND own_key IS NULL THEN 'as part of ' || group_label
            WHEN own_key IS NOT NULL THEN 'said to be absent'
            WHEN below_key IS NOT NULL THEN 'names ' || CAST(parts AS TEXT) || ' of its parts'
            WHEN is_whole = 1 THEN 'absent from the whole list'
            ELSE 'stored are ' || CAST(coalesce(stored, 0) AS TEXT) || ' of ' || coalesce(CAST(size AS TEXT), 'an unknown number') END
         AS basis,
       coalesce(own_key, above_key, below_key, size_key) AS key
FROM joined;
