-- Of what was mined and refined, how much was at the table: which attendees and invitees of an event produce each mineral?
-- param  event     event     event/critical-minerals-ministerial-2026 the event
-- param  host      country   USA whose ministers convened it; it is counted apart
-- param  commodity commodity - the minerals of the article when left out
-- column mineral   text
-- column stage     text
-- column answer    text
-- column attendees_pct % of all listed output of the world, from countries that attended
-- column with_host_pct %
-- column invited_pct   % from countries that some source names as invited
-- column producers count attendees with output above zero
-- column largest_absent country the largest producer that did not attend
-- column absent_pct    %
-- column withheld  count producers, present or absent, without a figure
-- column year      year
-- column edition   source
-- column key       key   for `lode why`
-- also   form      text
-- also   basis     text
-- also   commodity_key text
-- chart  bar mineral attendees_pct stage
--
-- Attendance is what stands: statements that better evidence refutes are left out. A member of a bloc counts when it attended itself. Countries
-- within "other countries" count in the whole and for no side.
WITH mineral AS (
  SELECT DISTINCT object_key AS commodity_key FROM statement_text
  WHERE subject_key = 'agreement/pakistan-us-minerals-2025' AND predicate = 'covers_commodity' AND polarity = 'positive'
    AND rank <> 'deprecated' AND :commodity IS NULL
  UNION SELECT CAST(:commodity AS TEXT) WHERE :commodity IS NOT NULL
), present AS (
  SELECT substr(participant_key, 9) AS iso3, max(CASE WHEN role = 'attended' THEN 1 ELSE 0 END) AS attended,
         max(CASE WHEN role = 'invited_to' THEN 1 ELSE 0 END) AS invited
  FROM event_participation
  WHERE event_key = :event AND role IN ('attended', 'invited_to') AND polarity = 'positive' AND rank <> 'deprecated'
    AND participant_key LIKE 'country/%'
  GROUP BY participant_key
), standing AS (
  SELECT s.*, CASE WHEN s.iso3 = substr(:host, 9) THEN 'host' WHEN p.attended = 1 THEN 'attended' ELSE 'absent' END AS side,
         coalesce(p.invited, 0) AS invited
  FROM production_standing s
  JOIN mineral m ON m.commodity_key = s.commodity_key
  LEFT JOIN present p ON p.iso3 = s.iso3
), ordered AS (
  SELECT s.*, ROW_NUMBER() OVER (PARTITION BY commodity_key, stage, form, basis, unit, edition, side
                                 ORDER BY coalesce(quantity, 0) DESC, country) AS n
  FROM standing s
), told AS (
  SELECT commodity_key, commodity, stage, form, basis, unit, edition, year, max(withheld) AS withheld,
         coalesce(sum(CASE WHEN side = 'attended' THEN share_pct END), 0) AS attendees_pct,
         coalesce(sum(CASE WHEN side <> 'absent' THEN share_pct END), 0) AS with_host_pct,
         max(CASE WHEN side = 'host' THEN hidden ELSE 0 END) AS host_hidden, max(CASE WHEN side = 'host' THEN 1 ELSE 0 END) AS host_listed,
         sum(CASE WHEN invited = 1 THEN share_pct END) AS invited_pct,
         sum(CASE WHEN side = 'attended' AND quantity > 0 THEN 1 ELSE 0 END) AS producers,
         max(CASE WHEN side = 'absent' AND n = 1 AND quantity > 0 THEN country END) AS largest_absent,
         max(CASE WHEN side = 'absent' AND n = 1 AND quantity > 0 THEN share_pct END) AS absent_pct,
         (SELECT group_concat(x.named, '; ') FROM (
            SELECT o.country || ' ' || CAST(ROUND(CAST(o.share_pct AS numeric), 1) AS TEXT) || ' %' AS named FROM ordered o
            WHERE o.commodity_key = s.commodity_key AND o.stage = s.stage AND o.form = s.form AND o.basis = s.basis AND o.unit = s.unit
              AND o.edition = s.edition AND o.side = 'attended' AND o.quantity > 0 AND o.n <= 5
            ORDER BY o.n) x) AS foremost,
         (SELECT group_concat(x.country, '; ') FROM (
            SELECT o.country FROM ordered o
            WHERE o.commodity_key = s.commodity_key AND o.stage = s.stage AND o.form = s.form AND o.basis = s.basis AND o.unit = s.unit
              AND o.edition = s.edition AND o.invited = 1 ORDER BY o.country) x) AS invitees
  FROM ordered s
  GROUP BY commodity_key, commodity, stage, form, basis, unit, edition, year
)
SELECT commodity AS mineral, stage,
       CASE WHEN producers = 0 THEN 'No attendee is listed with output'
            ELSE CAST(producers AS TEXT) || CASE WHEN producers = 1 THEN ' attendee has ' ELSE ' attendees have ' END
                 || CAST(ROUND(CAST(attendees_pct AS numeric), 1) AS TEXT) || ' % of the listed ' || stage || ' output of ' || year || ': ' || foremost
                 || CASE WHEN producers > 5 THEN '; and others' ELSE '' END END
       || CASE WHEN host_hidden = 1 THEN '. The host is listed without a figure'
               WHEN host_listed = 0 THEN '. The host is not listed'
               ELSE '. With the host ' || CAST(ROUND(CAST(with_host_pct AS numeric), 1) AS TEXT) || ' %' END
       || CASE WHEN largest_absent IS NOT NULL THEN '. Largest producer absent: ' || largest_absent || ' '
                 || CAST(ROUND(CAST(absent_pct AS numeric), 1) AS TEXT) || ' %' ELSE '' END
       || CASE WHEN invitees IS NOT NULL THEN '. Named as invited, and listed: ' || invitees ELSE '. No country named as invited is listed' END
       || CASE WHEN withheld > 0 THEN '. Shares are of what is listed: '
                 || CASE WHEN withheld = 1 THEN '1 country has' ELSE CAST(withheld AS TEXT) || ' countries have' END || ' no figure' ELSE '' END || '.' AS answer,
       ROUND(CAST(attendees_pct AS numeric), 1) AS attendees_pct,
       CASE WHEN host_hidden = 0 AND host_listed = 1 THEN ROUND(CAST(with_host_pct AS numeric), 1) END AS with_host_pct,
       ROUND(CAST(invited_pct AS numeric), 1) AS invited_pct, producers, largest_absent, ROUND(CAST(absent_pct AS numeric), 1) AS absent_pct,
       withheld, year, edition,
       'article-attendees/event=' || replace(:event, '/', '%2F') || '/host=' || substr(:host, 9) || '/commodity=' || substr(commodity_key, 11)
         AS key, form, basis, commodity_key
FROM told
ORDER BY commodity, stage, form, basis, edition;
