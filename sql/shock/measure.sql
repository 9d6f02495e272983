-- What a measure (:entity) says: who imposed it, at whom it is directed, which commodities it controls. A form stands for its commodity.
SELECT DISTINCT s.predicate, CASE WHEN s.object_kind = 'material'
         THEN coalesce((SELECT min(f.subject_key) FROM statement_text f WHERE f.object_key = s.object_key AND f.predicate = 'has_form'), s.object_key)
         ELSE s.object_key END AS key
FROM statement_text s
WHERE s.subject_key = :entity AND s.predicate IN ('imposed_by', 'directed_at', 'controls') AND s.polarity = 'positive'
  AND s.rank <> 'deprecated' AND s.object_key IS NOT NULL
ORDER BY s.predicate, 2;
