What trade adds up to: exporters of a product, concentration of exports, what a country buys, and the trade of a pair.

  $ cp -R "$LODE_DATASETS" bare && rm -r bare/trade && lode build --db x.db bare > /dev/null; lode import --db x.db --allow-quarantine $DATA/cepii-baci/flows.csv > /dev/null

  $ lode exporters --db x.db product="HS 811010" --format csv
  exporter,value_usd,share_pct,importers,source,year,reported_by,quantity_t,hs_code,key,product,coverage,iso3
  China,20000,80,2,cepii-baci,2022,reconciled,3.25,811010,trade/cepii-baci/811010/2022/CHN,"Antimony and articles thereof; unwrought antimony, powders",,CHN
  Tajikistan,5000,20,1,cepii-baci,2022,reconciled,1,811010,trade/cepii-baci/811010/2022/TJK,"Antimony and articles thereof; unwrought antimony, powders",,TJK
  $ lode exporters --db x.db commodity=antimony --format csv | cut -d, -f1,2,9
  exporter,value_usd,hs_code
  China,1,261710
  China,20000,811010
  Tajikistan,5000,811010

  $ lode exports --db x.db --format csv
  hs_code,product,hhi,exporters,value_usd,source,year,reported_by,quantity_t,flows,key
  261710,Antimony ores and concentrates,10000,1,1,cepii-baci,2022,reconciled,0,1,trade/cepii-baci/261710/2022
  999999,HS 999999,10000,1,2000,cepii-baci,2022,reconciled,4,1,trade/cepii-baci/999999/2022
  811010,"Antimony and articles thereof; unwrought antimony, powders",6800,2,25000,cepii-baci,2022,reconciled,4.25,3,trade/cepii-baci/811010/2022

  $ lode imports --db x.db country=USA --format csv
  hs_code,product,value_usd,suppliers,top_supplier,top_share_pct,hhi,source,year,reported_by,quantity_t,key
  811010,"Antimony and articles thereof; unwrought antimony, powders",17500,2,China,71.4,5918.4,cepii-baci,2022,reconciled,4.25,trade/cepii-baci/811010/2022/all/USA
  999999,HS 999999,2000,1,China,100,10000,cepii-baci,2022,reconciled,4,trade/cepii-baci/999999/2022/all/USA
  261710,Antimony ores and concentrates,1,1,China,100,10000,cepii-baci,2022,reconciled,0,trade/cepii-baci/261710/2022/all/USA

  $ lode flows --db x.db product=811010 exporter=China importer=USA --format csv
  year,value_usd,quantity_t,usd_per_t,reported_by,source,hs_code,key
  2022,12500,3.25,3846,reconciled,cepii-baci,811010,trade/cepii-baci/811010/2022/CHN/USA

  $ lode exporters --db x.db product=811010 year=1990
  exporter  value_usd  share_pct  importers  source  year
  --------  ---------  ---------  ---------  ------  ----
  lode query: exporters: nothing in the store answers this
  [1]

The sums are the flows': one flow changed, and the check names the product.

  $ lode check --db x.db --format csv | grep -e trade- -e summaries
  [1]

  $ sqlite3 x.db "UPDATE trade_flow SET value_usd = value_usd + 1 WHERE rowid = 2; DELETE FROM trade_flow WHERE rowid = (SELECT max(rowid) FROM trade_flow)"

  $ lode check --db x.db --format csv | grep -e trade- -e summaries | cut -d, -f1-3
  lode check: 4 errors stand
  error,summaries-agree,"3 rows of trade_export
  error,summaries-agree,"3 rows of trade_export
  error,trade-flow-without-block,"flows.csv: its blocks hold 5 flows in rows 1 to 5
  error,trade-flow-without-block,"the table has 4 rows

A flow has a key that tells where it stands; so has a sum, which lists its flows.

  $ lode build --db y.db bare > /dev/null; lode import --db y.db --allow-quarantine $DATA/cepii-baci/flows.csv > /dev/null

  $ lode why --db y.db trade/cepii-baci/811010/2022/CHN/USA | grep -v imported_at
  The flows that it is made of
  year         2022
  hs_code      811010
  exporter     China
  importer     United States
  value_usd    12,500
  quantity_t   3.25
  reported_by  reconciled
  share_pct    100.0
  key          trade/cepii-baci/811010/2022/CHN/USA

  Where it stands
  source        CEPII: BACI: international trade by product (cepii-baci)
  licence       Etalab Open Licence 2.0
  url           https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37
  file          flows.csv
  sha256        0496fb34d111b1dfed718c84d53686f544bbb830ef58c3cbdd5dba90ba745e30
  importer      cepii-baci
  version       0.1.0

  $ lode why --db y.db trade/cepii-baci/811010/2022/all/USA | head -12
  The flows that it is made of (year 2022, hs_code 811010, importer United
    States, reported_by reconciled)
  exporter    China
  value_usd   12,500
  quantity_t  3.25
  share_pct   71.4
  key         trade/cepii-baci/811010/2022/CHN/USA

  exporter    Tajikistan
  value_usd   5,000
  quantity_t  1
  share_pct   28.6

  $ lode why --db y.db trade/cepii-baci/811010/1999
  lode why: nothing in the store has the key "trade/cepii-baci/811010/1999"
  [1]
