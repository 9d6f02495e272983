-- What the supply risk is computed from
-- param  commodity commodity - all that have a published result when left out
-- param  year      year      - of production; latest year with figures when left out
-- param  stage     stage     - mine, smelter, refinery ...; every stage when left out
-- param  edition   source    - newest edition that has the figures when left out
-- param  form      form      - where a commodity is counted in several forms
-- param  basis     basis     - where it is counted in several ways
-- continues supply-risk-eu
-- column input        text
-- column value        number   as stored
-- column unit         text
-- column share_pct    %        of all that is listed
-- column wgi          index    governance, 0 (best) to 10
-- column t            number   trade parameter
-- column contribution index    share squared x WGI x t, of the whole of what is listed
-- column source       source
-- column key          key
-- also   note         text
-- also   commodity    text
-- also   stage        text
-- also   year         year
-- also   governance_key key   of one of the six estimates, political stability
, used AS (
  -- printed: what is withheld counts as nothing in the lower bound, and is no nothing
  SELECT *, CASE WHEN flag IN ('reported', 'estimated', 'corrected') THEN quantity END AS printed FROM pick WHERE year = latest
), listed AS (
  SELECT commodity, stage, year, 1 AS part, place AS input, printed AS value, unit, 100.0 * printed / whole AS share_pct, wgi, t,
         printed * printed / (whole * whole) * wgi * t AS contribution,
         CASE WHEN flag NOT IN ('reported', 'estimated') THEN replace(flag, '_', ' ') WHEN bound <> '' THEN 'printed with ' || bound
              WHEN wgi IS NULL THEN 'no governance: 0 to 10'
              ELSE flag || '; governance of ' || governance_from || CASE WHEN governance_to > governance_from THEN ' to ' || governance_to || ', the years there are' ELSE '' END
                || CASE WHEN stated_t IS NOT NULL THEN '; t as stated' WHEN is_member = 1 THEN '; member of the EU' ELSE '' END END AS note, edition AS source, key,
         (SELECT max(i.key) FROM indicator i WHERE i.place_id = used.place_id AND i.name = 'PV.EST' AND i.source_id = governance_id AND i.period = governance_from) AS governance_key
  FROM used WHERE role = 'country' AND (quantity > 0 OR hidden)
  UNION ALL
  SELECT commodity, stage, year, 2, place, quantity, unit, 100.0 * quantity / whole, NULL, NULL, NULL, 'not squared in the lower bound; one country with governance 10 in the upper', edition, key, NULL
  FROM used WHERE role = 'residual' AND quantity > 0
  UNION ALL
  SELECT DISTINCT commodity, stage, year, 3, 'not listed', unlisted, unit, 100.0 * unlisted / whole, NULL, NULL, NULL,
         'what the whole holds beyond the rows while ' || hidden_places || ' are hidden', edition, NULL, NULL
  FROM used WHERE unlisted > 0
  UNION ALL
  SELECT r.commodity, u.stage, u.year, 4, CASE r.parameter WHEN 'end_of_life_recycling_input_rate' THEN 'end-of-life recycling input rate'
           WHEN 'substitution_index' THEN 'substitution index' WHEN 'supply_risk' THEN 'published supply risk' WHEN 'economic_importance' THEN 'published economic importance'
           ELSE 'trade parameter of ' || coalesce(r.country, '') END, r.value, r.unit, NULL, NULL, NULL, NULL,
         CASE r.parameter WHEN 'supply_risk' THEN 'what the result is compared with' WHEN 'economic_importance' THEN 'decides with the result whether it is critical' END, r.source, r.key, NULL
  FROM risk_parameter r JOIN (SELECT DISTINCT commodity_key, stage, year FROM used) u ON u.commodity_key = r.commodity_key
  WHERE r.method = 'eu'
  UNION ALL
  SELECT c.label, u.stage, u.year, 5, 'European Union: ' || o.measure || coalesce(' from ' || p.label, ''), o.value, o.unit, NULL, NULL, NULL, NULL, o.flag, s.key, o.key, NULL
  FROM entity e CROSS JOIN observation o JOIN entity c ON c.id = o.commodity_id JOIN source s ON s.id = o.source_id LEFT JOIN entity p ON p.id = o.partner_id
  JOIN (SELECT DISTINCT commodity_key, stage, year FROM used) u ON u.commodity_key = c.key AND u.stage = o.stage AND u.year = o.period
  WHERE e.key = 'bloc/european-union' AND o.place_id = e.id AND o.measure IN ('import', 'export', 'reliance')
)
SELECT input, value, unit, ROUND(CAST(share_pct AS numeric), 2) AS share_pct, ROUND(CAST(wgi AS numeric), 4) AS wgi, t,
       ROUND(CAST(contribution AS numeric), 4) AS contribution, source, key, note, commodity, stage, year, governance_key
FROM listed
ORDER BY commodity, stage, year, part, coalesce(value, -1) DESC, input, key;
