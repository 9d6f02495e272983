-- How high is the supply risk of a commodity by the method of the European Union, and how far from what it publishes?
-- param  commodity commodity - all that have a published result when left out
-- param  year      year      - of production; latest year with figures when left out
-- param  stage     stage     - mine, smelter, refinery ...; every stage when left out
-- param  edition   source    - newest edition that has the figures when left out
-- param  form      form      - where a commodity is counted in several forms
-- param  basis     basis     - where it is counted in several ways
-- chart  bar commodity upper
-- column commodity         text
-- column stage             text
-- column lower             index   the supply risk, where lower and upper are the same
-- column upper             index   empty: what is withheld has no bound
-- column published         index   of the material, in the study
-- column difference        index   the estimate less the published result; without one, empty where bounds contain it
-- column decides           text    the larger of the stages is the material's: yes, no, open; only: the store has no other stage
-- column critical          text    at least 1: yes, no, open
-- column supply            text    which supply is weighed: global, EU, both
-- column year              year    of production
-- column edition           source
-- column missing           text    inputs that are not known, and the range that stands for them
-- also   reason            text    why it can differ from the published result
-- also   hhi_global_lower  index   shares squared, weighed by governance (0 to 10) and trade
-- also   hhi_global_upper  index
-- also   hhi_eu_lower      index
-- also   hhi_eu_upper      index
-- also   import_reliance   ratio   of the European Union
-- also   eol_rir           ratio   end-of-life recycling input rate
-- also   substitution      index   SI of supply risk
-- also   economic_importance index
-- also   form              text
-- also   basis             text
-- also   published_key     key
-- also   key               key
-- column estimate          index   between the bounds: with recycling and substitution as they are known without a document
--
-- Regulation (EU) 2024/1252, Annex II section 2, and the method report 10.2760/73303: SR = [HHI_GS x IR/2 + HHI_EU x (1 - IR/2)] x
-- (1 - EoL_RIR) x SI; HHI = sum of share squared x WGI x t; WGI = 5 - 2 x mean of the six estimates; t is 0.8 for members of the Union,
-- 1 without a restriction, above 1 where a source states a tax or quota; licences are not counted. Where the store has no supply to the
-- Union the global supply stands alone, as the method has it. An input that is not known is never filled in: governance counts as 0 and as
-- 10, recycling and substitution as 0 and as 1; what is known of these two without a document stands in the estimate alone. A material is critical from a supply risk of 1 and an economic importance of 2.8.
WITH supplier AS (
  SELECT * FROM eu_supplier
  WHERE commodity_key = :commodity AND (:year IS NOT NULL OR :edition IS NOT NULL OR is_latest = 1)
  UNION ALL
  SELECT * FROM eu_supplier
  WHERE :commodity IS NULL AND commodity_key IN (SELECT r.commodity_key FROM risk_parameter r WHERE r.parameter = 'supply_risk' AND r.method = 'eu')
    AND (:year IS NOT NULL OR :edition IS NOT NULL OR is_latest = 1)
), pick AS (
  SELECT s.*, coalesce(stated_t, CASE WHEN is_member = 1 THEN 0.8 ELSE 1.0 END) AS t, max(year) OVER (PARTITION BY commodity_key, form, stage, basis, measure) AS latest
  FROM supplier s
  WHERE (edition = :edition OR (:edition IS NULL AND is_newest = 1)) AND (:stage IS NULL OR stage = :stage) AND (:form IS NULL OR form = :form)
    AND (:basis IS NULL OR basis = :basis) AND (:year IS NULL OR CAST(:year AS TEXT) BETWEEN from_year AND to_year)
), country AS (
  SELECT *, coalesce(wgi, 0) * t * quantity * quantity AS low, coalesce(wgi, 10) * t * quantity * quantity AS high FROM pick WHERE year = latest
), bought AS (
  SELECT c.key AS commodity_key, o.stage, o.period, o.unit, o.partner_id AS place_id, sum(o.value) AS quantity
  FROM entity e CROSS JOIN observation o JOIN entity c ON c.id = o.commodity_id
  WHERE e.key = 'bloc/european-union' AND o.place_id = e.id AND o.measure = 'import' AND o.partner_id IS NOT NULL AND (:commodity IS NULL OR c.key = :commodity)
  GROUP BY c.key, o.stage, o.period, o.unit, o.partner_id
), sold AS (
  SELECT c.key AS commodity_key, o.stage, o.period, o.unit, o.measure, sum(o.value) AS quantity
  FROM entity e CROSS JOIN observation o JOIN entity c ON c.id = o.commodity_id
  WHERE e.key = 'bloc/european-union' AND o.place_id = e.id AND o.measure IN ('export', 'reliance') AND o.value IS NOT NULL
  GROUP BY c.key, o.stage, o.period, o.unit, o.measure
), sourced AS (
  SELECT commodity_key, stage, year, unit, edition, form, basis, place_id, quantity FROM country WHERE is_member = 1 AND role = 'country'
  UNION ALL
  SELECT t.commodity_key, t.stage, t.year, t.unit, t.edition, t.form, t.basis, b.place_id, b.quantity
  FROM (SELECT DISTINCT commodity_key, stage, year, unit, edition, form, basis FROM country) t
  JOIN bought b ON b.commodity_key = t.commodity_key AND b.period = t.year AND b.unit = t.unit AND b.stage = t.stage
), joined AS (
  SELECT commodity_key, stage, year, unit, edition, form, basis, place_id, sum(quantity) AS quantity
  FROM sourced GROUP BY commodity_key, stage, year, unit, edition, form, basis, place_id
), weighed AS (
  SELECT j.*, (SELECT CASE WHEN count(*) = 6 THEN 5 - 2 * avg(i.value) END FROM indicator i
               WHERE i.place_id = j.place_id AND i.name IN ('CC.EST', 'GE.EST', 'PV.EST', 'RL.EST', 'RQ.EST', 'VA.EST')
                 AND i.source_id = (SELECT g.source_id FROM indicator g JOIN source e ON e.id = g.source_id WHERE g.place_id = j.place_id AND g.name = 'PV.EST'
                     AND g.period <= j.year ORDER BY g.period DESC, e.published_on DESC, e.key DESC LIMIT 1)
                 AND i.period = (SELECT max(h.period) FROM indicator h WHERE h.place_id = j.place_id AND h.name = 'PV.EST' AND h.period <= j.year)) AS wgi,
         coalesce((SELECT st.value FROM statement st JOIN entity c ON c.id = st.subject_id AND c.key = j.commodity_key
                   JOIN qualifier q ON q.statement_id = st.id AND q.name = 'country'
                   WHERE st.predicate = 'trade_parameter' AND st.rank <> 'deprecated' AND st.polarity = 1
                     AND 'country/' || q.value = (SELECT p.key FROM entity p WHERE p.id = j.place_id)
                   ORDER BY CASE st.rank WHEN 'preferred' THEN 0 ELSE 1 END, st.id LIMIT 1),
           CASE WHEN EXISTS (SELECT 1 FROM statement m JOIN entity b ON b.id = m.object_id AND b.key = 'bloc/european-union'
                             WHERE m.subject_id = j.place_id AND m.predicate = 'member_of' AND m.polarity = 1 AND m.rank <> 'deprecated'
                               AND coalesce(substr(m.valid_from, 1, 4), '0') <= j.year AND coalesce(substr(m.valid_to, 1, 4), '9') > j.year)
                THEN 0.8 ELSE 1.0 END) AS t
  FROM joined j
  WHERE EXISTS (SELECT 1 FROM bought b WHERE b.commodity_key = j.commodity_key AND b.stage = j.stage AND b.period = j.year)
), eu AS (
  SELECT commodity_key, stage, year, unit, edition, form, basis, sum(quantity) AS whole,
         sum(coalesce(wgi, 0) * t * quantity * quantity) / (sum(quantity) * sum(quantity)) AS eu_low,
         sum(coalesce(wgi, 10) * t * quantity * quantity) / (sum(quantity) * sum(quantity)) AS eu_high
  FROM weighed GROUP BY commodity_key, stage, year, unit, edition, form, basis
), tabled AS (
  SELECT commodity_key, commodity, stage, year, unit, edition, form, basis, measure, whole, other, unlisted, alone, hidden_places,
         sum(CASE WHEN role = 'country' THEN low ELSE 0 END) AS low, sum(CASE WHEN role = 'country' THEN high ELSE 0 END) AS high,
         max(CASE WHEN role = 'country' AND hidden THEN quantity ELSE 0 END) AS open_quantity,
         sum(CASE WHEN role = 'country' AND quantity > 0 AND wgi IS NULL THEN 1 ELSE 0 END) AS ungoverned,
         min(CASE WHEN role = 'country' AND quantity > 0 THEN governance_from END) AS governance_from,
         sum(CASE WHEN role = 'country' AND is_member = 1 THEN quantity ELSE 0 END) AS own
  FROM country
  GROUP BY commodity_key, commodity, stage, year, unit, edition, form, basis, measure, whole, other, unlisted, alone, hidden_places
), ends AS (
  SELECT t.*, coalesce(low / ((whole + unlisted) * (whole + unlisted)), 0.0) AS gs_low,
         (high + 10 * (other + unlisted) * (other + unlisted + 2 * open_quantity)) / ((whole + unlisted) * (whole + unlisted)) AS bounded
  FROM tabled t
), global AS (
  SELECT g.*, CASE WHEN alone = 1 THEN 0.0 ELSE gs_low END AS g_low, CASE WHEN alone = 1 THEN 10.0 ELSE bounded END AS g_high
  FROM ends g
), stated AS (
  SELECT parameter, commodity_key, commodity, value, source, source_kind, key, row_number() OVER (PARTITION BY parameter, commodity_key ORDER BY CASE rank WHEN 'preferred' THEN 0 ELSE 1 END,
           CASE source_kind WHEN 'background' THEN 1 ELSE 0 END, key) AS n
  FROM risk_parameter WHERE method = 'eu'
), inputs AS (
  SELECT g.*, e.eu_low, e.eu_high, l.value / 100 AS known_eol, i.value AS known_si,
         CASE WHEN l.source_kind <> 'background' THEN l.value / 100 END AS eol, CASE WHEN i.source_kind <> 'background' THEN i.value END AS si, p.value AS published, p.key AS published_key, p.source AS published_by, m.value AS ei,
         CASE WHEN r.quantity IS NOT NULL THEN r.quantity / 100
              WHEN x.quantity IS NOT NULL AND e.whole - x.quantity > 0 THEN (e.whole - own - x.quantity) / (e.whole - x.quantity) END AS ir
  FROM global g
  LEFT JOIN eu e ON e.commodity_key = g.commodity_key AND e.stage = g.stage AND e.year = g.year AND e.unit = g.unit AND e.edition = g.edition AND e.form = g.form AND e.basis = g.basis
  LEFT JOIN sold r ON r.measure = 'reliance' AND r.commodity_key = g.commodity_key AND r.stage = g.stage AND r.period = g.year
  LEFT JOIN sold x ON x.measure = 'export' AND x.commodity_key = g.commodity_key AND x.stage = g.stage AND x.period = g.year AND x.unit = g.unit
  LEFT JOIN stated l ON l.parameter = 'end_of_life_recycling_input_rate' AND l.n = 1 AND l.commodity_key = g.commodity_key
  LEFT JOIN stated i ON i.parameter = 'substitution_index' AND i.n = 1 AND i.commodity_key = g.commodity_key
  LEFT JOIN stated p ON p.parameter = 'supply_risk' AND p.n = 1 AND p.commodity_key = g.commodity_key
  LEFT JOIN stated m ON m.parameter = 'economic_importance' AND m.n = 1 AND m.commodity_key = g.commodity_key
), clipped AS (
  SELECT *, CASE WHEN ir IS NULL THEN 0.0 WHEN ir < 0 THEN 0.0 WHEN ir > 1 THEN 1.0 ELSE ir END AS ir_low,
         CASE WHEN ir IS NULL THEN 1.0 WHEN ir < 0 THEN 0.0 WHEN ir > 1 THEN 1.0 ELSE ir END AS ir_high
  FROM inputs
), mixed AS (
  SELECT *, CASE WHEN eu_low IS NULL THEN g_low WHEN g_low < eu_low THEN g_low * ir_high / 2 + eu_low * (1 - ir_high / 2)
                 ELSE g_low * ir_low / 2 + eu_low * (1 - ir_low / 2) END AS core_low,
         CASE WHEN eu_low IS NULL THEN g_high WHEN g_high > eu_high THEN g_high * ir_high / 2 + eu_high * (1 - ir_high / 2)
              ELSE g_high * ir_low / 2 + eu_high * (1 - ir_low / 2) END AS core_high
  FROM clipped
), risk AS (
  SELECT *, CASE WHEN eol IS NULL OR si IS NULL THEN CASE WHEN eol IS NOT NULL AND si IS NOT NULL THEN core_low ELSE 0.0 END ELSE core_low * (1 - eol) * si END AS lower_sr,
         core_high * (1 - coalesce(eol, 0)) * coalesce(si, 1) AS upper_sr,
         CASE WHEN (core_high - core_low) * (1 - known_eol) * known_si < 0.01 THEN core_low * (1 - known_eol) * known_si END AS estimate
  FROM mixed
), compared AS (
  SELECT r.*, max(lower_sr) OVER (PARTITION BY commodity_key) AS most_lower, count(*) OVER (PARTITION BY commodity_key) AS stages,
         max(CASE WHEN upper_sr IS NULL THEN 1000.0 ELSE upper_sr END) OVER (PARTITION BY commodity_key) AS most_upper,
         (SELECT max(CASE WHEN o.upper_sr IS NULL THEN 1000.0 ELSE o.upper_sr END) FROM risk o
          WHERE o.commodity_key = r.commodity_key AND NOT (o.stage = r.stage AND o.form = r.form AND o.basis = r.basis AND o.edition = r.edition)) AS others_upper
  FROM risk r
)
SELECT commodity, stage, ROUND(CAST(lower_sr AS numeric), 2) AS lower, ROUND(CAST(upper_sr AS numeric), 2) AS upper, published,
       CASE WHEN estimate IS NOT NULL THEN ROUND(CAST(estimate - published AS numeric), 2) WHEN published < lower_sr THEN ROUND(CAST(lower_sr - published AS numeric), 2) WHEN published > upper_sr THEN ROUND(CAST(upper_sr - published AS numeric), 2) END AS difference,
       CASE WHEN stages = 1 THEN 'only' WHEN lower_sr >= others_upper THEN 'yes' WHEN upper_sr < most_lower THEN 'no' ELSE 'open' END AS decides,
       CASE WHEN ei < 2.8 THEN 'no' WHEN upper_sr < 1 THEN 'no' WHEN lower_sr >= 1 AND ei >= 2.8 THEN 'yes' ELSE 'open' END AS critical,
       CASE WHEN eu_low IS NULL THEN 'global' ELSE 'both' END AS supply, year, edition,
       NULLIF(rtrim(CASE WHEN eol IS NULL THEN 'recycling (0 to 1' || coalesce('; without a document ' || known_eol, '') || '); ' ELSE '' END
         || CASE WHEN si IS NULL THEN 'substitution (0 to 1' || coalesce('; without a document ' || known_si, '') || '); ' ELSE '' END
         || CASE WHEN ungoverned > 0 THEN 'governance of ' || ungoverned || ' producers (0 to 10); ' ELSE '' END
         || CASE WHEN hidden_places > 0 THEN 'output of ' || hidden_places || ' places' || CASE WHEN unlisted IS NULL THEN ' (no bound); ' ELSE ' (0 to what is unlisted); ' END ELSE '' END
         || CASE WHEN eu_low IS NULL THEN 'supply to the EU (global supply alone); ' WHEN ir IS NULL THEN 'import reliance (0 to 1); ' ELSE '' END, '; '), '') AS missing,
       CASE WHEN published IS NOT NULL THEN
         CASE WHEN measure = 'share' THEN '' ELSE 'production of ' || year || ', the study has the mean of 2016 to 2020; ' END
         || CASE WHEN eu_low IS NULL THEN 'global supply alone, the study weighs supply to the EU where it is known; ' ELSE '' END
         || 'governance from ' || coalesce(governance_from, 'no year')
         || CASE WHEN (eol IS NULL AND known_eol IS NOT NULL) OR (si IS NULL AND known_si IS NOT NULL) THEN '; recycling or substitution is background knowledge' ELSE '' END
         || '; the published result is rounded to 0.1' END AS reason,
       ROUND(CAST(g_low AS numeric), 4) AS hhi_global_lower, ROUND(CAST(g_high AS numeric), 4) AS hhi_global_upper,
       ROUND(CAST(eu_low AS numeric), 4) AS hhi_eu_lower, ROUND(CAST(eu_high AS numeric), 4) AS hhi_eu_upper, ir AS import_reliance, known_eol AS eol_rir, known_si AS substitution,
       ei AS economic_importance, form, basis, published_key,
       'supply-risk-eu/commodity=' || substr(commodity_key, 11) || '/year=' || substr(year, 1, 4) || '/stage=' || stage || '/edition=' || edition
         || CASE WHEN form = '' THEN '' ELSE '/form=' || replace(replace(replace(form, '%', '%25'), '/', '%2F'), ' ', '%20') END
         || CASE WHEN basis = '' THEN '' ELSE '/basis=' || basis END AS key, ROUND(CAST(estimate AS numeric), 2) AS estimate
FROM compared
UNION ALL
SELECT p.commodity, NULL, NULL, NULL, p.value, NULL, NULL, 'open', NULL, NULL, NULL, 'production: the store has no figures that fit', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
       NULL, NULL, NULL, p.key, 'supply-risk-eu/commodity=' || substr(p.commodity_key, 11), NULL
FROM stated p
WHERE p.parameter = 'supply_risk' AND p.n = 1 AND (:commodity IS NULL OR p.commodity_key = :commodity)
  AND NOT EXISTS (SELECT 1 FROM country c WHERE c.commodity_key = p.commodity_key)
ORDER BY commodity, stage, form, basis, edition;
