`geopolrisk`: the published case, natural graphite of the United States in 2022, comes out to seven digits: 0.2749741, of a concentration of
0.4706635 and an import risk of 0.5842266.

  $ cp $LODE_DB x.db; for f in sources graphite-observations graphite-indicators; do lode import --db x.db $DATA/methods/$f.csv | sed 's|.*/||'; done
  sources.csv: sources: 8 rows read, 8 facts stored, 0 unchanged, 0 quarantined
  graphite-observations.csv: observations: 55 rows read, 55 facts stored, 0 unchanged, 0 quarantined
  graphite-indicators.csv: indicators: 36 rows read, 36 facts stored, 0 unchanged, 0 quarantined

  $ lode query geopolrisk --db x.db commodity=graphite year=2022 edition=graphite-case --format csv | cut -d, -f1-11
  commodity,year,product,lower,upper,hhi_lower,hhi_upper,import_risk,suppliers,weighed_by,missing
  Graphite (natural),2022,,0.2749741,0.2749741,0.4706635,0.4706635,0.5842266,36,tonnes,

  $ lode query geopolrisk --db x.db commodity=graphite year=2022 edition=graphite-case --explain --format csv | cut -d, -f1-5 | sed -n '2,4p;21,23p'
  production: China,1161000,t,67.21,
  production: Mozambique,165932,t,9.61,
  production: Madagascar,116700,t,6.76,
  imports from Mexico,10261.938,t,11.85,0.6384
  imports from Mozambique,8475.766,t,9.79,0.7576
  imports from Canada,8412.25,t,9.72,0.3454

By the production of the edition of 2023, the same imports:

  $ lode query geopolrisk --db x.db commodity=graphite year=2022 --format csv | cut -d, -f4-8,12,13
  lower,upper,hhi_lower,hhi_upper,import_risk,edition,trade_source
  0.2749741,0.2749741,0.4706635,0.4706635,0.5842266,graphite-case,graphite-case
  0.2608983,0.2608983,0.4465703,0.4465703,0.5842266,usgs-mcs-2023,graphite-case

Where the governance of the year is not in the store, the nearest year before stands for it. A supplier without any counts as 0 in the lower
and as 1 in the upper bound, and is named.

  $ cp $LODE_DB y.db; cp $DATA/methods/*.csv .; sed -i /country.MEX/d graphite-indicators.csv; for f in sources graphite-observations graphite-indicators; do lode import --db y.db $f.csv > /dev/null; done

  $ lode query geopolrisk --db y.db commodity=graphite year=2022 edition=graphite-case --format csv | cut -d, -f4,5,11,16
  lower,upper,missing,governance_year
  0.2736407,0.2736407,,2018

  $ (head -1 graphite-observations.csv; echo 'commodity/graphite,,import,,gross,country/USA,aggregate/areas-not-specified,2022,1000,t,reported,graphite-case') > more.csv; lode import --db y.db more.csv
  more.csv: observations: 1 rows read, 1 facts stored, 0 unchanged, 0 quarantined

  $ lode query geopolrisk --db y.db commodity=graphite year=2022 edition=graphite-case --format csv | cut -d, -f4,5,11
  lower,upper,missing
  0.2705164,0.2758902,governance of 1 suppliers (0 to 1)

The key of the answer is a question for `why`.

  $ lode why --db x.db geopolrisk/commodity=graphite/country=USA/year=2022/stage=mine/edition=graphite-case/basis=gross | head -30
  How high is the geopolitical supply risk of what a country imports of a
    commodity (GeoPolRisk)?
  commodity     Graphite (natural)
  year          2022
  lower         0.2749741
  upper         0.2749741
  hhi_lower     0.4706635
  hhi_upper     0.4706635
  import_risk   0.5842266
  suppliers     36
  weighed_by    tonnes
  edition       [1]
  trade_source  [1]

  What the geopolitical supply risk is computed from (unit t, source [1])
  - production: China
      value 1,161,000, share_pct 67.2, ognzd7jhrd95
  - production: Mozambique
      value 165,932, share_pct 9.6, onzfwfzn5wc4
  - production: Madagascar
      value 116,700, share_pct 6.8, ovyjp544rj5f
  - production: India
      value 82,439, share_pct 4.8, o81sk2fhm19p
  - production: Brazil
      value 79,372, share_pct 4.6, ogc8txy08nrh
  - production: Turkey
      value 27,715, share_pct 1.6, of3bct7a5r00
  - production: South Korea
      value 23,798, share_pct 1.4, oj7fbxkw0y8s
  - production: North Korea

Imports from trade statistics: a row for each product code. Where they are stated in dollars only they are weighed by value.

  $ lode query geopolrisk commodity=antimony --format csv | cut -d, -f1-16
  commodity,year,product,lower,upper,hhi_lower,hhi_upper,import_risk,suppliers,weighed_by,missing,edition,trade_source,imports,production,governance_year
  Antimony,2022,811010,0.1934793,0.1934793,0.3542744,0.3542744,0.5461283,20,value,,usgs-mcs-2023,cepii-baci-extract,82748264,0,2018

  $ lode query geopolrisk commodity=tungsten country=Germany --format csv | cut -d, -f1-16
  commodity,year,product,lower,upper,hhi_lower,hhi_upper,import_risk,suppliers,weighed_by,missing,edition,trade_source,imports,production,governance_year
  Tungsten,2022,810194,0.3304883,0.330616,0.7174023,0.7176794,0.4606737,18,value,,usgs-mcs-2023,cepii-baci-extract,12178997,0,2018

  $ lode query geopolrisk commodity=antimony --explain --format csv | grep imports | head -3
  imports from China,30517974,USD,36.88,0.5522,cepii-baci-extract,trade/cepii-baci-extract/811010/2022/CHN/USA,,811010,2018,iqprte02r3sx
  imports from India,16113365,USD,19.47,0.6913,cepii-baci-extract,trade/cepii-baci-extract/811010/2022/IND/USA,,811010,2018,ish1whdz39g5
  imports from Oman,12438309,USD,15.03,0.3691,cepii-baci-extract,trade/cepii-baci-extract/811010/2022/OMN/USA,,811010,2018,iv8dp7cc7g3r
