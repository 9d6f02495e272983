-- Whose output is counted, and on whose word they were there
-- param  event     event     event/critical-minerals-ministerial-2026 the event
-- param  host      country   USA whose ministers convened it; it is counted apart
-- param  commodity commodity - the minerals of the article when left out
-- continues article-attendees
-- column input    text
-- column value    number
-- column unit     text
-- column counted  text    how it goes into the answer
-- column source   source
-- column key      key
, input AS (
  SELECT s.commodity, 0 AS part, s.country || ', ' || s.stage || ' output of ' || s.year || ' of ' || lower(s.commodity) AS input, s.quantity AS value, s.unit,
         CASE WHEN s.hidden = 1 THEN 'no: ' || replace(s.flag, '_', ' ') WHEN s.iso3 = substr(:host, 9) THEN 'the host'
              WHEN p.attended = 1 THEN 'attended' ELSE 'did not attend' END || CASE WHEN p.invited = 1 THEN ', invited' ELSE '' END AS counted,
         s.edition AS source, s.key
  FROM production_standing s
  JOIN mineral m ON m.commodity_key = s.commodity_key
  LEFT JOIN present p ON p.iso3 = s.iso3
  UNION ALL
  SELECT DISTINCT s.commodity, 1, 'other countries, ' || s.stage || ' output of ' || s.year || ' of ' || lower(s.commodity), s.other, s.unit,
         'only in the whole', s.edition, NULL
  FROM production_standing s JOIN mineral m ON m.commodity_key = s.commodity_key
  WHERE s.other > 0
  UNION ALL
  SELECT '~', 2, p.participant || ' ' || replace(p.role, '_', ' ') || CASE p.polarity WHEN 'negative' THEN ' (negative)' ELSE '' END, NULL, '',
         CASE WHEN p.rank = 'deprecated' THEN 'no: refuted' WHEN p.polarity <> 'positive' THEN 'no' ELSE p.rank END, p.source, p.key
  FROM event_participation p
  WHERE p.event_key = :event AND p.participant_key LIKE 'country/%'
    AND substr(p.participant_key, 9) IN (SELECT s.iso3 FROM production_standing s JOIN mineral m ON m.commodity_key = s.commodity_key)
)
SELECT input, value, unit, counted, source, key
FROM input
ORDER BY part, commodity, value IS NULL, value DESC, input, key;
