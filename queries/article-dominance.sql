-- How far does the dominance of a country hold, mineral by mineral and stage by stage?
-- param  country   country   China the country that is said to dominate
-- param  commodity commodity - the minerals of the article when left out
-- param  threshold integer   50 from this share in percent on a country dominates
-- column mineral   text
-- column stage     text
-- column verdict   text    dominates, leads, does not lead, not listed, no figure, said to dominate
-- column answer    text
-- column share_pct %       of all listed output of the world
-- column bound     text
-- column rank      integer
-- column leader    country
-- column leader_pct %
-- column hhi_lower index
-- column hhi_upper index   empty where withheld figures leave it open
-- column year      year
-- column source    source
-- column key       key     for `lode why`
-- also   form      text
-- also   basis     text
-- also   commodity_key text
-- chart  bar mineral share_pct stage
--
-- Figures of output come first; shares that a source only states, where the newest tables have no figure of that stage and year, follow as
-- that: somebody says so. Dominance here is one number, the share. It does not tell who owns the mines, nor who could stop exports.
WITH mineral AS (
  SELECT DISTINCT object_key AS commodity_key FROM statement_text
  WHERE subject_key = 'agreement/pakistan-us-minerals-2025' AND predicate = 'covers_commodity' AND polarity = 'positive'
    AND rank <> 'deprecated' AND :commodity IS NULL
  UNION SELECT CAST(:commodity AS TEXT) WHERE :commodity IS NOT NULL
), whose AS (
  SELECT key, label, substr(key, 9) AS iso3 FROM entity WHERE key = :country
), standing AS (
  SELECT s.*, ROW_NUMBER() OVER (PARTITION BY s.commodity_key, s.stage, s.form, s.basis, s.unit, s.edition
                                 ORDER BY coalesce(s.quantity, -1) DESC, s.country) AS n
  FROM production_standing s JOIN mineral m ON m.commodity_key = s.commodity_key
), held AS (
  SELECT l.commodity_key, l.commodity, l.stage, l.form, l.basis, l.unit, l.year, l.edition, l.withheld, l.country AS leader,
         l.share_pct AS leader_pct, o.share_pct, o.rank, o.hidden, o.flag, w.label,
         CASE WHEN o.hidden = 1 THEN 'no figure' WHEN o.iso3 IS NULL THEN 'not listed'
              WHEN o.share_pct >= CAST(:threshold AS REAL) THEN 'dominates' WHEN o.rank = 1 THEN 'leads' ELSE 'does not lead' END AS verdict
  FROM standing l
  CROSS JOIN whose w
  LEFT JOIN standing o ON o.commodity_key = l.commodity_key AND o.stage = l.stage AND o.form = l.form AND o.basis = l.basis
    AND o.unit = l.unit AND o.edition = l.edition AND o.iso3 = w.iso3
  WHERE l.n = 1
), index_of AS (
  SELECT c.* FROM concentration c JOIN mineral m ON m.commodity_key = c.commodity_key WHERE c.is_newest = 1
), answer AS (
  SELECT 0 AS said, h.commodity_key, h.commodity, h.stage, h.form, h.basis, h.verdict,
         CASE h.verdict WHEN 'no figure' THEN h.edition || ' lists ' || h.label || ' without a figure (' || replace(h.flag, '_', ' ') || '); ' || h.leader
                          || ' leads what is listed with ' || CAST(ROUND(CAST(h.leader_pct AS numeric), 1) AS TEXT) || ' %'
                        WHEN 'not listed' THEN h.edition || ' does not list ' || h.label || '; ' || h.leader || ' leads with '
                          || CAST(ROUND(CAST(h.leader_pct AS numeric), 1) AS TEXT) || ' %'
                        ELSE h.label || ' has ' || CAST(ROUND(CAST(h.share_pct AS numeric), 1) AS TEXT) || ' % of the ' || h.stage || ' output of '
                          || h.year || ', rank ' || coalesce(CAST(h.rank AS TEXT), 'none')
                          || CASE h.verdict WHEN 'dominates' THEN ': it holds, by a threshold of ' || CAST(:threshold AS TEXT) || ' %'
                               WHEN 'leads' THEN ': first, but below the threshold of ' || CAST(:threshold AS TEXT) || ' %'
                               ELSE ': it does not hold; ' || h.leader || ' leads with '
                                    || CAST(ROUND(CAST(h.leader_pct AS numeric), 1) AS TEXT) || ' %' END END
         || CASE WHEN h.withheld > 0 THEN '. ' || CASE WHEN h.withheld = 1 THEN '1 country has' ELSE CAST(h.withheld AS TEXT)
                   || ' countries have' END || ' no figure, so shares are of what is listed' ELSE '' END || '.' AS answer,
         h.share_pct, '' AS bound, h.rank, h.leader, h.leader_pct, i.hhi_lower, i.hhi_upper, h.year, h.edition AS source,
         'article-dominance/country=' || substr(:country, 9) || '/commodity=' || substr(h.commodity_key, 11) || '/threshold='
           || CAST(:threshold AS TEXT) AS key
  FROM held h
  LEFT JOIN index_of i ON i.commodity_key = h.commodity_key AND i.stage = h.stage AND i.form = h.form AND i.basis = h.basis
    AND i.unit = h.unit AND i.year = h.year AND i.edition = h.edition
  UNION ALL
  SELECT 1, m.commodity_key, e.label, coalesce(q.value, ''), '', '',
         CASE WHEN st.value >= CAST(:threshold AS REAL) THEN 'said to dominate' ELSE 'said not to dominate' END,
         st.subject || ' is said to have ' || st.object || ' of ' || coalesce(q.value || ' ', '') || lower(e.label)
           || coalesce(' in ' || y.value, '') || coalesce(', by ' || ss.source, '') || '; the newest tables do not show it.',
         st.value, st.bound, NULL, NULL, NULL, NULL, NULL, y.value, ss.source, st.key
  FROM statement_text st
  JOIN statement_source ss ON ss.id = st.id
  JOIN qualifier c ON c.statement_id = st.id AND c.name = 'commodity'
  JOIN mineral m ON m.commodity_key = 'commodity/' || c.value
  JOIN entity e ON e.key = m.commodity_key
  LEFT JOIN qualifier q ON q.statement_id = st.id AND q.name = 'stage'
  LEFT JOIN qualifier y ON y.statement_id = st.id AND y.name = 'year'
  WHERE st.predicate = 'world_share' AND st.subject_key = :country AND st.rank <> 'deprecated' AND st.polarity = 'positive'
    AND NOT EXISTS (SELECT 1 FROM held h WHERE h.commodity_key = m.commodity_key AND h.stage = q.value AND h.year = y.value)
    AND NOT EXISTS (SELECT 1 FROM qualifier r WHERE r.statement_id = st.id AND r.name = 'measure' AND r.value = 'reserves')
)
SELECT commodity AS mineral, stage, verdict, answer, ROUND(CAST(share_pct AS numeric), 1) AS share_pct, bound, rank, leader,
       ROUND(CAST(leader_pct AS numeric), 1) AS leader_pct, ROUND(CAST(hhi_lower AS numeric), 0) AS hhi_lower,
       ROUND(CAST(hhi_upper AS numeric), 0) AS hhi_upper, year, source, key, form, basis, commodity_key
FROM answer
ORDER BY commodity, said, stage, form, basis, year DESC, share_pct DESC;
