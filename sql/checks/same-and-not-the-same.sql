-- Two entities that judgements merge by way of others, and a judgement that they are not the same.
-- severity error
-- column row_key  key
-- column sentence text
SELECT j.key AS row_key, a.label || ' and ' || b.label || ' are judged not to be the same, but other judgements make both '
       || a.canonical || ' (' || a.canonical_key || ')' AS sentence
FROM same_judgement j
JOIN entity_merged a ON a.id = j.one_id
JOIN entity_merged b ON b.id = j.other_id
WHERE j.polarity = 'negative' AND a.canonical_id = b.canonical_id;
