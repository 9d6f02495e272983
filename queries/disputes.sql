-- Which statements and figures are contradicted, revised or corrected, by whom, and which of them stands?
-- param  about          entity                  - only of this: a commodity, country, deal, person ...
-- param  kind           choice:statement|figure - both when left out
-- param  min_difference integer                 0 leave out numbers that differ by less, in %
-- column key             key
-- column statement       text
-- column rank            text
-- column source          source
-- column quote           quote
-- column relation        text   contradicted by, corrected by, revised by, outweighed by (a stronger kind of source), differs from, rests on
-- column other_key       key
-- column other_statement text   of figures: the current one
-- column other_source    source
-- column other_quote     quote
-- also   other_rank      text
-- column rank_reason     text
-- column note            text   why they do not agree
-- column kind            text   statement or figure
-- column difference_pct  %      of the larger number
-- column rule            text   which of the two stands, and why
-- also   source_kind     text   law, official, statistics, company, reference, news, analysis, social, background: the strongest first
-- also   other_source_kind text
--
-- The most important first: statements without numbers, then by difference. Nothing is averaged; where no rule decides, both stand.
WITH witness AS (
  SELECT statement, quote, row_number() OVER (PARTITION BY statement ORDER BY quote IS NULL, evidence_id) AS n FROM evidence_text
), figure AS (
  SELECT * FROM figure_dispute WHERE :about IS NULL
  UNION ALL
  SELECT * FROM figure_dispute WHERE commodity_key = :about
  UNION ALL
  SELECT * FROM figure_dispute WHERE place_key = :about AND commodity_key <> :about
  UNION ALL
  SELECT * FROM figure_dispute WHERE partner_key = :about AND place_key <> :about
), dispute AS (
  SELECT d.key, d.statement, d.rank, d.source, wa.quote, d.relation, d.other_key, d.other_statement, d.other_source,
         wb.quote AS other_quote, d.other_rank, d.rank_reason, d.note, 'statement' AS kind, d.difference_pct, d.rule, d.source_kind,
         d.other_source_kind
  FROM statement_dispute d
  LEFT JOIN witness wa ON wa.statement = d.key AND wa.n = 1
  LEFT JOIN witness wb ON wb.statement = d.other_key AND wb.n = 1
  WHERE :about IS NULL OR :about IN (d.subject_key, d.object_key, d.other_subject_key, d.other_object_key)
     OR EXISTS (SELECT 1 FROM statement x
                JOIN statement i ON i.id = x.subject_statement_id OR i.id = x.object_statement_id
                JOIN entity e ON e.id = i.subject_id OR e.id = i.object_id
                WHERE x.id IN (d.id, d.other_id) AND e.key = :about)
  UNION ALL
  SELECT key, statement, NULL, source, NULL, relation, other_key, other_statement, other_source, NULL, NULL, NULL, note, 'figure',
         difference_pct, rule, source_kind, other_source_kind
  FROM figure
)
SELECT key, statement, rank, source, quote, relation, other_key, other_statement, other_source, other_quote, other_rank, rank_reason, note,
       kind, ROUND(CAST(difference_pct AS numeric), 1) AS difference_pct, rule, source_kind, other_source_kind
FROM dispute
WHERE (:kind IS NULL OR kind = :kind) AND coalesce(difference_pct, 100) >= CAST(:min_difference AS numeric)
ORDER BY coalesce(difference_pct, 100) DESC, kind DESC, CASE rank WHEN 'deprecated' THEN 0 ELSE 1 END,
         CASE relation WHEN 'rests on' THEN 1 ELSE 0 END, key, other_key;
