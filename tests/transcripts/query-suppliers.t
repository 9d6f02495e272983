`suppliers`: from whom a country buys, by product code. The world is no supplier; it is what the shares are of, where a source reports it.

  $ cp -R "$LODE_DATASETS" bare && rm -r bare/trade && lode build --db x.db bare > /dev/null; for f in un-comtrade/current.csv un-comtrade/extract.csv cepii-baci/flows.csv; do lode import --db x.db --allow-quarantine $DATA/$f > /dev/null 2>&1; done

BACI is reconciled from both sides and comes first; its shares are of the sum of partners.

  $ lode query suppliers --db x.db country=USA product=811010 | awk NF
  hs_code 811010, total_usd 17,500, total_is sum of partners, reported_by
  reconciled, source cepii-baci, year 2022
  supplier    iso3  value_usd  share_pct  quantity_t
  ----------  ----  ---------  ---------  ----------
  China       CHN      12,500       71.4        3.25
  Tajikistan  TJK       5,000       28.6           1
  $ lode query suppliers --db x.db country=USA product=811010 --format csv
  hs_code,supplier,iso3,value_usd,share_pct,quantity_t,total_usd,total_is,reported_by,source,year,product,coverage,role,key
  811010,China,CHN,12500,71.4,3.25,17500,sum of partners,reconciled,cepii-baci,2022,"Antimony and articles thereof; unwrought antimony, powders",,flow,trade/cepii-baci/811010/2022/CHN/USA
  811010,Tajikistan,TJK,5000,28.6,1,17500,sum of partners,reconciled,cepii-baci,2022,"Antimony and articles thereof; unwrought antimony, powders",,flow,trade/cepii-baci/811010/2022/TJK/USA

What the importer reports: areas that are no country have a share too. What the exporters report is another answer, not part of this one.

  $ lode query suppliers --db x.db country=USA product=811010 reported_by=importer --format csv | cut -d, -f1-9
  hs_code,supplier,iso3,value_usd,share_pct,quantity_t,total_usd,total_is,reported_by
  811010,China,CHN,9500,74.2,1,12800.5,reported total,importer
  811010,Tajikistan,TJK,2500,19.5,0.25,12800.5,reported total,importer
  811010,Switzerland,CHE,700.5,5.5,,12800.5,reported total,importer
  811010,"Areas, not elsewhere specified",,100,0.8,0.01,12800.5,reported total
  $ lode query suppliers --db x.db country=USA product=811010 reported_by=exporter --format csv | cut -d, -f1-9
  hs_code,supplier,iso3,value_usd,share_pct,quantity_t,total_usd,total_is,reported_by
  811010,China,CHN,8000,100,0.99,8000,sum of partners,exporter

An earlier year; a commodity is all of its codes, each for itself, with how far the code is of that commodity.

  $ lode query suppliers --db x.db country=USA product=811010 year=2021 --format csv | cut -d, -f1-9
  hs_code,supplier,iso3,value_usd,share_pct,quantity_t,total_usd,total_is,reported_by
  811010,China,CHN,300.5,100,0.03,300.5,reported total,importer
  $ lode query suppliers --db x.db country=USA commodity=antimony --format csv | cut -d, -f1-5,11-14
  hs_code,supplier,iso3,value_usd,share_pct,year,product,coverage,role
  261710,China,CHN,1,100,2022,Antimony ores and concentrates,clean,flow
  811010,China,CHN,12500,71.4,2022,"Antimony and articles thereof; unwrought antimony, powders",clean
  811010,Tajikistan,TJK,5000,28.6,2022,"Antimony and articles thereof; unwrought antimony, powders",clean

A file read later replaces the flows that it has of the same source; the others stand.

  $ printf 'year,reporter,partner,cmd,flow,value,netwgt\n2022,842,762,811010,M,2600,260\n' > later.csv; lode import --db x.db later.csv
  later.csv: un-comtrade: 1 rows read, 1 facts stored, 0 unchanged, 0 quarantined
  $ lode query suppliers --db x.db country=USA product=811010 source=un-comtrade --format csv | cut -d, -f1-6
  hs_code,supplier,iso3,value_usd,share_pct,quantity_t
  811010,China,CHN,9500,74.2,1
  811010,Tajikistan,TJK,2600,20.3,0.26
  811010,Switzerland,CHE,700.5,5.5,
  811010,"Areas, not elsewhere specified",,100,0.8

Without a year, the latest of the source that was asked for.

  $ lode query suppliers --db x.db country=USA product=811010 reported_by=importer year=2021 --format csv | cut -d, -f2,4,10,11
  supplier,value_usd,source,year
  China,300.5,un-comtrade,2021
  $ printf 't,i,j,k,v,q\n2024,156,842,811010,20,2\n' > baci.csv; lode import --db x.db baci.csv > /dev/null
  $ for s in cepii-baci un-comtrade; do lode query suppliers --db x.db country=USA product=811010 source=$s --format csv | cut -d, -f2,10,11 | sed -n 2p; done
  China,cepii-baci,2024
  China,un-comtrade,2022

These files do not say when they were published: as of a day, they were not known.

  $ lode query suppliers --db x.db --as-of 2025-01-01 country=USA product=811010
  lode query: suppliers: nothing in the store answers this as of 2025-01-01
  [1]

Nothing known, nothing such.

  $ lode query suppliers --db x.db country=Aruba product=811010
  lode query: suppliers: nothing in the store answers this
  [1]
  $ lode query suppliers --db x.db product=811010
  lode query: suppliers needs country=: who buys
  [2]
  $ lode query suppliers --db x.db country=USA product=999998
  lode query: no product is called "999998"
  [1]
