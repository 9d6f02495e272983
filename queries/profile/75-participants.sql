-- Who took part, who was left out
-- for    event
-- more   participants event
-- param  entity text * whose profile it is
-- column participant text
-- column role        text
-- column rank        text
-- column source      source
-- column key         key
SELECT participant,
       role || CASE WHEN polarity = 'negative' AND role NOT LIKE 'not%' AND role <> 'excluded_from' THEN ' (denied)' ELSE '' END AS role, rank, source, key
FROM event_participation
WHERE event_key = :entity
ORDER BY CASE role WHEN 'convened' THEN 0 WHEN 'hosted_by' THEN 1 WHEN 'chaired_by' THEN 2 WHEN 'spoke_at' THEN 3 WHEN 'attended' THEN 4
           WHEN 'will_attend' THEN 5 WHEN 'invited_to' THEN 6 ELSE 7 END, participant;
