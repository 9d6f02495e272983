-- Which minerals are on which criticality list, which are off it, and of which is it not known?
-- param  commodity commodity - all minerals that some list names when left out
-- param  list      entity    - one list; all when left out
-- column commodity    text
-- column list         text
-- column published_on date
-- column status       text   critical, strategic, both, in part, not listed, disputed, not known
-- column basis        text   how that is known
-- column source       source
-- column key          key    the statement that says so; of what is absent, the one that says how long the list is
-- also   authority    text
-- also   list_key     text
-- also   commodity_key text
-- also   successor_key text  the list that took its place
--
-- A list that names a group (rare earths) names what belongs to it; one that names members names the group in part. What a list does not
-- name is off it only when the store has the whole list. Without commodity and list only what lists name is shown. What better evidence
-- refutes is left out; `lists` shows it.
SELECT p.commodity, p.list, p.published_on, p.status, p.basis, ss.source, p.key, p.authority, p.list_key, p.commodity_key, p.successor_key
FROM list_position p
LEFT JOIN statement_source ss ON ss.key = p.key
WHERE (:commodity IS NULL OR p.commodity_key = :commodity) AND (:list IS NULL OR p.list_key = :list)
  AND (p.position IN ('on', 'part', 'disputed') OR :commodity IS NOT NULL)
ORDER BY p.commodity, p.published_on IS NULL, p.published_on, p.list;
