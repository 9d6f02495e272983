-- What it is
-- for    entity
-- param  key text * key of the thing
-- column thing        text
-- column kind         text
-- column description  text
-- column codes        text
-- column counts_as    text   what stands for it and for others that are the same thing
-- column profile      text   what shows all that is known of it
SELECT e.label AS thing, e.kind, e.description,
       (SELECT group_concat(scheme || ' ' || code, ', ') FROM (SELECT scheme, code FROM identifier i WHERE i.entity_id = e.id ORDER BY scheme, code)) AS codes,
       (SELECT m.canonical || ' (' || m.canonical_key || '), by ' || m.judgement FROM entity_merged m WHERE m.id = e.id AND m.canonical_id <> e.id) AS counts_as,
       'lode lookup ' || e.key AS profile
FROM entity e
WHERE e.key = :key;
