Sums that mix what must not be added are answered, and warned of on standard error with what helps.

  $ lode sql "SELECT sum(quantity) AS t FROM production WHERE commodity = 'Antimony' AND year = '2024'"
  lode sql: beware: a sum adds the same figure of several editions (usgs-mcs-2025, usgs-mcs-2026): add is_newest = 1, or keep to one edition
        t
  -------
  222,950
  $ lode sql "SELECT sum(quantity) AS t FROM production WHERE commodity = 'Antimony' AND year = '2024' AND is_newest = 1"
        t
  -------
  118,990
  $ lode sql --format json "SELECT avg(quantity) AS t FROM production WHERE commodity = 'Antimony' AND year = '2024'" 2> /dev/null
  {"ok":true,"columns":["t"],"rows":[
    {"t":6967.1875}],"truncated":false,"sources":[]}

Units and bases.

  $ lode sql "SELECT year, sum(quantity) AS q FROM production WHERE is_newest = 1 AND stage = 'mine' AND year = '2024' GROUP BY year"
  lode sql: beware: a sum adds several units (ct, m3, t): group by unit, or keep to one
  lode sql: beware: a sum adds what is counted in several ways (basis K2O, REO, TiO2, content, gross): group by basis, or keep to one
  year                     q
  ----  --------------------
  2024  8,598,532,836.919998
  $ lode sql "SELECT unit, basis, sum(quantity) AS q FROM production WHERE is_newest = 1 AND stage = 'mine' AND year = '2024' AND unit = 't' GROUP BY unit, basis ORDER BY q DESC LIMIT 2"
  unit  basis                        q
  ----  -------  ---------------------
  t     gross            6,627,466,046
  t     content  1,625,708,790.9200003
  $ lode sql "SELECT sum(quantity) > 0 AS q FROM production WHERE commodity_key = 'commodity/copper' AND is_newest = 1 AND year = '2024'"
  lode sql: beware: a sum adds several stages of one commodity (mine, refinery): group by stage, or keep to one
  q
  -
  1

Totals and their parts; measures.

  $ lode sql "SELECT sum(value) AS t FROM observation_text WHERE commodity = 'Antimony' AND measure = 'production' AND period = '2024' AND is_newest = 1"
  lode sql: beware: a sum adds printed totals to what they are the totals of (role country, total): add role <> 'total'
        t
  -------
  237,990
  $ lode sql "SELECT sum(value) AS t FROM observation_text WHERE commodity = 'Antimony' AND measure = 'production' AND period = '2024' AND is_newest = 1 AND role = 'country'"
        t
  -------
  118,990
  $ lode sql "SELECT sum(value) > 0 AS t FROM observation_text WHERE commodity = 'Antimony' AND place = 'China' AND source = 'usgs-mcs-2026' AND unit = 't'"
  lode sql: beware: a sum adds several things that are measured (production, reserves): group by measure or name, or keep to one
  lode sql: beware: a sum adds several stages of one commodity (none, mine): group by stage, or keep to one
  t
  -
  1

However it is written: common table expressions, subqueries, joins, windows, other letters.

  $ lode sql "WITH a AS (SELECT country, quantity AS q FROM production WHERE commodity = 'Antimony' AND year = '2024') SELECT SUM(q) AS t FROM a"
  lode sql: beware: a sum adds the same figure of several editions (usgs-mcs-2025, usgs-mcs-2026): add is_newest = 1, or keep to one edition
        t
  -------
  222,950
  $ lode sql "SELECT max(t) AS t FROM (SELECT country, sum(quantity) AS t FROM Production WHERE commodity = 'Antimony' AND year = '2024' GROUP BY country)"
  lode sql: beware: a sum adds the same figure of several editions (usgs-mcs-2025, usgs-mcs-2026): add is_newest = 1, or keep to one edition
        t
  -------
  100,000
  $ lode sql "SELECT country, sum(quantity) OVER (PARTITION BY country) AS t FROM production WHERE commodity = 'Antimony' AND year = '2024' ORDER BY t DESC LIMIT 1"
  lode sql: beware: a sum adds the same figure of several editions (usgs-mcs-2025, usgs-mcs-2026): add is_newest = 1, or keep to one edition
  country        t
  -------  -------
  China    100,000

Trade: what the exporter reports and what the importer reports is one flow, and the world is no partner.

  $ cp "$LODE_DB" s.db; lode import --db s.db --allow-quarantine $DATA/un-comtrade/current.csv | cut -d' ' -f2-4
  un-comtrade: 22 rows
  $ lode sql --db s.db "SELECT sum(value_usd) AS usd FROM trade WHERE hs_code = '811010' AND source = 'un-comtrade'"
  lode sql: beware: a sum adds printed totals to what they are the totals of (role flow, residual, total): add role <> 'total'
  lode sql: beware: a sum adds the same figure of several publications or reports (un-comtrade (exporter), un-comtrade (importer)): keep to one, or group by them
     usd
  ------
  33,601
  $ lode sql --db s.db "SELECT reported_by, role = 'total' AS is_total, sum(value_usd) AS usd FROM trade WHERE hs_code = '811010' AND source = 'un-comtrade' GROUP BY 1, 2"
  reported_by  is_total       usd
  -----------  --------  --------
  exporter            0     8,000
  importer            0  12,800.5
  importer            1  12,800.5

No warning where each group is of one kind: sums over years, over commodities of one basis, views that add up themselves.

  $ lode sql "SELECT commodity, year, sum(quantity) > 0 AS t FROM production WHERE is_newest = 1 AND unit = 't' AND stage = 'mine' AND basis = 'content' AND form = '' GROUP BY commodity, year ORDER BY 1, 2 LIMIT 1" --format csv
  commodity,year,t
  Antimony,2021,1
  $ lode sql "SELECT count(*) > 100, max(hhi_lower) > 9000 FROM concentration" --format csv --no-header
  1,1
  $ lode sql "SELECT sum(figures) > 1000 FROM edition" --format csv --no-header
  1
  $ lode sql "SELECT round(avg(value)) FROM price WHERE commodity = 'Antimony' AND is_newest = 1 AND form = 'metal'" --format csv --no-header
  17014

Nor at any example of the documentation, and each of them runs.

  $ python3 -c 'import re; [print(sql.replace("\n", " ")) for sql in re.findall(r"```sql\n(.*?)```", open("'$DATA'/../../docs/model.md").read(), re.S)]' > examples; wc -l < examples
  7
  $ while read -r sql; do lode sql "$sql" 2>&1 > /dev/null; done < examples

The answer is that of SQLite, not of the probe.

  $ lode sql --format csv --no-header "SELECT sum(quantity), total(quantity), avg(quantity), typeof(sum(1)) FROM production WHERE unit = 'ct' AND quantity > 1000000" 2> /dev/null; sqlite3 -csv "$LODE_DB" "SELECT sum(quantity), total(quantity), avg(quantity), typeof(sum(1)) FROM production WHERE unit = 'ct' AND quantity > 1000000"
  657840000,657840000,9136666.666666666,integer
  657840000.0,657840000.0,9136666.66666667,integer

What is there at a time, such as reserves, does not add up over the years.

  $ lode sql "SELECT sum(quantity) AS t FROM reserves WHERE commodity = 'Antimony' AND is_newest = 1"
  lode sql: beware: a sum adds what is there at a time, of several years (2022, 2024, 2025): group by year, or keep to one
          t
  ---------
  6,512,000
  $ lode sql "SELECT sum(quantity) AS t FROM reserves WHERE commodity = 'Antimony' AND is_newest = 1 AND year = '2025'"
          t
  ---------
  2,395,000
  $ lode sql "SELECT sum(value) > 0 AS t FROM observation_text WHERE commodity = 'Antimony' AND measure = 'reserves' AND role = 'country' AND is_newest = 1"
  lode sql: beware: a sum adds what is there at a time, of several years (2022, 2024, 2025): group by year, or keep to one
  t
  -
  1
