-- Who took part in an event, was invited, or was left out - and on whose word?
-- param  event event * name or key of the event
-- column participant     text
-- column role            text   attended, invited_to, not_invited_to, not_included_in, excluded_from, convened ...
-- column polarity        text
-- column rank            text   deprecated: kept, but refuted
-- column source          source the strongest that says so
-- column key             key
-- also   participant_key text
-- column rank_reason     text
SELECT participant, role, polarity, rank, source, key, participant_key, rank_reason
FROM event_participation
WHERE event_key = :event
ORDER BY CASE role WHEN 'convened' THEN 0 WHEN 'hosted_by' THEN 1 WHEN 'chaired_by' THEN 2 WHEN 'attended' THEN 4 WHEN 'will_attend' THEN 5
           WHEN 'invited_to' THEN 6 WHEN 'spoke_at' THEN 3 ELSE 7 END, participant, key;
