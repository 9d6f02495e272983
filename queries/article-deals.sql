-- What do the mineral deals with a country cover, and what does it in fact produce of each?
-- param  country   country   Pakistan the country of the deals
-- param  commodity commodity - all minerals that its deals cover
-- column mineral   text
-- column answer    text
-- column agreements count    that cover it, with a party in the country or for something there
-- column quantity  t         its output in the newest year; empty where none is listed
-- column unit      text
-- column year      year
-- column share_pct %         of all listed output of the world
-- column reserves  t
-- column us_import_share_pct % of the imports of the United States; empty where no source names the country
-- column edition   source    of the figures
-- column deal_source source  of the first of the agreements
-- column key       key       for `lode why`
-- also   stage     text
-- also   commodity_key text
-- chart  bar mineral share_pct
--
-- A mineral that an edition does not list for the country may be within its "other countries": that is no zero. Agreements are statements
-- on somebody's word; `deals party=` shows their worth and whether they bind.
WITH whose AS (
  SELECT id, key, label FROM entity WHERE key = :country
), there AS (
  SELECT CAST(:country AS TEXT) AS key
  UNION SELECT subject_key FROM statement_text
  WHERE object_key = :country AND predicate IN ('based_in', 'part_of', 'located_in') AND polarity = 'positive' AND rank <> 'deprecated'
), touching AS (
  SELECT p.object_key AS agreement_key FROM statement_text p JOIN there t ON t.key = p.subject_key
  WHERE p.predicate = 'party_to' AND p.polarity = 'positive' AND p.rank <> 'deprecated'
  UNION
  SELECT f.object_key FROM statement_text f JOIN there t ON t.key = f.subject_key
  WHERE f.predicate = 'financed_by' AND f.object_kind = 'agreement' AND f.polarity = 'positive' AND f.rank <> 'deprecated'
), covered AS (
  SELECT DISTINCT c.object_key AS commodity_key, c.object AS commodity, c.subject_key AS agreement_key, c.subject AS agreement
  FROM statement_text c JOIN touching a ON a.agreement_key = c.subject_key
  WHERE c.predicate = 'covers_commodity' AND c.polarity = 'positive' AND c.rank <> 'deprecated'
    AND c.object_kind = 'commodity' AND (:commodity IS NULL OR c.object_key = :commodity)
), deals AS (
  SELECT commodity_key, commodity, count(*) AS agreements, min(agreement_key) AS first_key,
         (SELECT group_concat(x.agreement, '; ') FROM (SELECT agreement FROM covered y WHERE y.commodity_key = v.commodity_key
            ORDER BY agreement) x) AS named
  FROM covered v
  GROUP BY commodity_key, commodity
), standing AS (
  SELECT s.*, ROW_NUMBER() OVER (PARTITION BY s.commodity_key, s.stage ORDER BY s.edition DESC, s.form, s.basis, s.iso3) AS n,
         count(*) OVER (PARTITION BY s.commodity_key, s.stage, s.form, s.basis, s.edition) AS countries
  FROM production_standing s
  WHERE s.stage = 'mine' AND s.commodity_key IN (SELECT commodity_key FROM deals)
), output AS (
  SELECT d.*, w.commodity_key AS world_key, w.edition, w.year, w.unit, w.other, w.countries, w.stage, o.quantity, o.hidden, o.share_pct,
         o.rank, o.flag
  FROM deals d
  LEFT JOIN standing w ON w.commodity_key = d.commodity_key AND w.n = 1
  LEFT JOIN standing o ON o.commodity_key = d.commodity_key AND o.form = w.form AND o.basis = w.basis AND o.edition = w.edition
    AND o.iso3 = substr(:country, 9)
), kept AS (
  SELECT e.key AS commodity_key, r.value AS quantity, r.flag, s.key AS edition, r.unit,
         ROW_NUMBER() OVER (PARTITION BY r.commodity_id ORDER BY s.published_on DESC, r.period DESC, r.form, r.basis) AS n
  FROM whose w
  CROSS JOIN observation r
  JOIN source s ON s.id = r.source_id
  JOIN entity e ON e.id = r.commodity_id
  WHERE r.place_id = w.id AND r.measure = 'reserves' AND e.key IN (SELECT commodity_key FROM deals)
), printed AS (
  SELECT e.key AS commodity_key, o.partner_id, o.value, o.period, s.key AS source,
         DENSE_RANK() OVER (PARTITION BY o.commodity_id ORDER BY s.published_on DESC, s.key, o.period DESC) AS n
  FROM entity u
  CROSS JOIN observation o
  JOIN source s ON s.id = o.source_id
  JOIN entity e ON e.id = o.commodity_id
  WHERE u.key = 'country/USA' AND o.place_id = u.id AND o.measure = 'import_share' AND e.key IN (SELECT commodity_key FROM deals)
), import AS (
  SELECT p.commodity_key, p.period, p.source, max(CASE WHEN p.partner_id = w.id THEN p.value END) AS share_pct
  FROM printed p CROSS JOIN whose w
  WHERE p.n = 1
  GROUP BY p.commodity_key, p.period, p.source
), sent AS (
  SELECT s.object_key AS commodity_key, max(CASE WHEN s.polarity = 'positive' THEN 1 ELSE 0 END) AS delivered,
         min(s.subject) AS delivery
  FROM statement_text s
  JOIN statement_text b ON b.subject_key = s.subject_key AND b.predicate = 'shipped_by' AND b.object_key = :country
  WHERE s.predicate = 'consists_of' AND s.rank <> 'deprecated'
  GROUP BY s.object_key
)
SELECT o.commodity AS mineral,
       CAST(o.agreements AS TEXT) || CASE WHEN o.agreements = 1 THEN ' agreement covers ' ELSE ' agreements cover ' END || lower(o.commodity)
       || ': ' || o.named || '. '
       || CASE WHEN o.world_key IS NULL THEN 'The store has no output of ' || lower(o.commodity) || ' of any country.'
               WHEN o.hidden = 1 THEN o.edition || ' lists ' || w.label || ' without a figure for ' || o.year || ' (' || replace(o.flag, '_', ' ') || ').'
               WHEN o.quantity IS NOT NULL
                 THEN 'In ' || o.year || ' ' || w.label || ' mined ' || printf('%,d', o.quantity) || ' ' || o.unit || ', '
                      || CASE WHEN o.share_pct < 0.1 THEN 'less than 0.1' ELSE CAST(ROUND(CAST(o.share_pct AS numeric), 1) AS TEXT) END
                      || ' % of the listed output of the world'
                      || coalesce(', rank ' || CAST(o.rank AS TEXT) || ' of ' || CAST(o.countries AS TEXT), '') || ' (' || o.edition || ').'
               ELSE o.edition || ' lists no mine output of ' || lower(o.commodity) || ' in ' || w.label || ' among '
                    || CAST(o.countries AS TEXT) || ' countries'
                    || CASE WHEN o.other IS NULL THEN '; what "other countries" make is not known.'
                            WHEN o.other > 0 THEN '; any is within the ' || printf('%,d', o.other) || ' ' || o.unit
                              || ' of "other countries".' ELSE ', and none under "other countries".' END END
       || CASE WHEN k.quantity IS NOT NULL THEN ' Reserves: ' || printf('%,d', k.quantity) || ' ' || k.unit || ' ('
                 || k.edition || ').'
               WHEN k.flag IS NOT NULL THEN ' Reserves: ' || replace(k.flag, '_', ' ') || ' (' || k.edition || ').'
               ELSE ' No reserves of it are listed there.' END
       || CASE WHEN i.share_pct IS NOT NULL THEN ' Of the imports of the United States ' || CAST(ROUND(CAST(i.share_pct AS numeric), 1) AS TEXT) || ' % in ' || i.period
                 || ' (' || i.source || ').'
               WHEN i.commodity_key IS NOT NULL THEN ' It is not among the import sources of the United States that ' || i.source || ' names.'
               ELSE ' The store has no import shares of the United States of it.' END
       || CASE e.delivered WHEN 1 THEN ' A delivery held it: ' || e.delivery || '.'
               WHEN 0 THEN ' It is said not to have been in a delivery: ' || e.delivery || '.' ELSE '' END AS answer,
       o.agreements, o.quantity, o.unit, o.year, ROUND(CAST(o.share_pct AS numeric), 2) AS share_pct, k.quantity AS reserves,
       i.share_pct AS us_import_share_pct, o.edition, d.source AS deal_source,
       'article-deals/country=' || substr(:country, 9) || '/commodity=' || substr(o.commodity_key, 11) AS key, o.stage, o.commodity_key
FROM output o
CROSS JOIN whose w
LEFT JOIN kept k ON k.commodity_key = o.commodity_key AND k.n = 1
LEFT JOIN import i ON i.commodity_key = o.commodity_key
LEFT JOIN sent e ON e.commodity_key = o.commodity_key
LEFT JOIN deal d ON d.agreement_key = o.first_key
ORDER BY o.commodity;
