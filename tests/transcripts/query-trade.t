`trade`: flows as they are reported, one row for each source and side; totals and areas that are no country say so.

  $ cp -R "$LODE_DATASETS" bare && rm -r bare/trade && lode build --db x.db bare > /dev/null; for f in un-comtrade/current.csv un-comtrade/extract.csv cepii-baci/flows.csv; do lode import --db x.db --allow-quarantine $DATA/$f > /dev/null 2>&1; done

  $ lode query trade --db x.db product=811010 --format csv | cut -d, -f1-10
  year,hs_code,exporter,importer,value_usd,quantity_t,usd_per_t,reported_by,role,source
  2022,811010,China,United States,12500,3.25,3846,reconciled,flow,cepii-baci
  2022,811010,China,India,7500,,,reconciled,flow,cepii-baci
  2022,811010,Tajikistan,United States,5000,1,5000,reconciled,flow,cepii-baci
  2022,811010,China,United States,8000,0.99,8081,exporter,flow,un-comtrade
  2022,811010,World,United States,12800.5,1.26,10159,importer,total,un-comtrade
  2022,811010,China,United States,9500,1,9500,importer,flow,un-comtrade
  2022,811010,Tajikistan,United States,2500,0.25,10000,importer,flow,un-comtrade
  2022,811010,Switzerland,United States,700.5,,,importer,flow,un-comtrade
  2022,811010,"Areas, not elsewhere specified",United States,100,0.01,10000,importer,residual
  $ lode query trade --db x.db product=811010 exporter=CHN importer=USA --format csv | cut -d, -f3-10
  exporter,importer,value_usd,quantity_t,usd_per_t,reported_by,role,source
  China,United States,12500,3.25,3846,reconciled,flow,cepii-baci
  China,United States,8000,0.99,8081,exporter,flow,un-comtrade
  China,United States,9500,1,9500,importer,flow,un-comtrade
  $ lode query trade --db x.db product=811010 country=USA year=2021 reported_by=exporter | awk NF
  year         2021
  hs_code      811010
  exporter     China
  importer     United States
  value_usd    290
  quantity_t   0.0295
  usd_per_t    9,831
  reported_by  exporter
  role         flow
  source       un-comtrade
  $ lode query trade --db x.db commodity=antimony country=Tajikistan --format csv
  year,hs_code,exporter,importer,value_usd,quantity_t,usd_per_t,reported_by,role,source,product,coverage,key
  2022,811010,Tajikistan,United States,5000,1,5000,reconciled,flow,cepii-baci,"Antimony and articles thereof; unwrought antimony, powders",clean,trade/cepii-baci/811010/2022/TJK/USA
  2022,811010,Tajikistan,United States,2500,0.25,10000,importer,flow,un-comtrade,"Antimony and articles thereof; unwrought antimony, powders",clean,trade/un-comtrade/811010/2022/TJK/USA
  $ lode query trade --db x.db product=811010 source=cepii-baci --format csv | wc -l
  4
  $ lode query trade --db x.db product=811010 reported_by=everybody
  lode query: reported_by=everybody: expected one of reconciled|importer|exporter
  [2]
