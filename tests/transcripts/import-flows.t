Trade that people write down: a row is a flow, a file is of one source, blank is not zero.

  $ cp "$LODE_DB" x.db; lode import --db x.db --allow-quarantine $DATA/flows/flows.csv | sed 's|.*/||'
  flows.csv: flows: 12 rows read, 3 facts stored, 0 unchanged, 9 quarantined
  $ lode quarantine --db x.db --format csv | cut -d, -f2,5-
  line,reason,row,key
  5,the flow of product/hs-811010 from country/CHN to country/JPN in 2021 stands in line 2 already; rows are not added up,"2021,811010,CHN,JPN,1000,2.5,,cepii-baci-extract",quarantine/02629da57068/5
  6,"no country is called ""ISO3 XQQ""","2021,811010,XQQ,JPN,1,,,cepii-baci-extract",quarantine/02629da57068/6
  7,"column product: ""8110"", expected a code of six digits","2021,8110,CHN,JPN,1,,,cepii-baci-extract",quarantine/02629da57068/7
  8,"column year: ""21"", expected a year","21,811010,CHN,JPN,1,,,cepii-baci-extract",quarantine/02629da57068/8
  9,neither value_usd nor quantity_t is filled in,"2021,811010,CHN,IND,,,,cepii-baci-extract",quarantine/02629da57068/9
  10,"column value_usd: ""-5"", expected no less than 0","2021,811010,CHN,IND,-5,,,cepii-baci-extract",quarantine/02629da57068/10
  11,"column value_usd: ""n/a"" is not a plain number","2021,811010,CHN,IND,n/a,,,cepii-baci-extract",quarantine/02629da57068/11
  12,"column reported_by: ""both"", expected reconciled, exporter or importer","2021,811010,CHN,IND,5,,both,cepii-baci-extract",quarantine/02629da57068/12
  13,"column source: ""hs-2022"", expected cepii-baci-extract as in the rows above","2021,811010,CHN,IND,5,,,hs-2022",quarantine/02629da57068/13
  $ lode query trade --db x.db commodity=antimony year=2021 --format csv | cut -d, -f1-9
  year,hs_code,exporter,importer,value_usd,quantity_t,usd_per_t,reported_by,role
  2021,811010,China,Japan,1000,2.5,400,reconciled,flow
  2021,811010,Tajikistan,Japan,500,,,reconciled,flow
  2021,811010,Taiwan,Japan,,4,,importer,flow

A source that no row of a sources table defines is no source.

  $ printf 'year,product,exporter,importer,value_usd,source\n2021,811010,CHN,JPN,1,hearsay\n' > f.csv; lode import --db x.db f.csv; lode quarantine --db x.db --format csv | grep hearsay | cut -d, -f1,2,5
  f.csv: flows: 1 rows read, 0 facts stored, 0 unchanged, 1 quarantined
  lode import: 1 rows or cells were set aside; `lode quarantine` lists them with the reasons
  f.csv,2,"no source has the key ""hearsay"""

The flows that come with the datasets: five codes, every flow of the year, one source.

  $ lode sql --format csv "SELECT hs_code, count(*) AS flows, round(sum(value_usd)) AS value_usd, min(year) AS year, min(source) AS source FROM trade GROUP BY hs_code ORDER BY hs_code"
  hs_code,flows,value_usd,year,source
  740311,888,84656002777,2022,cepii-baci-extract
  810194,482,130398904,2022,cepii-baci-extract
  811010,469,550658638,2022,cepii-baci-extract
  811292,622,789595255,2022,cepii-baci-extract
  850511,4441,6863962510,2022,cepii-baci-extract
  $ lode query suppliers country=USA commodity=antimony --format csv | cut -d, -f1-5,9 | head -6
  hs_code,supplier,iso3,value_usd,share_pct,reported_by
  811010,China,CHN,30517974,36.9,reconciled
  811010,India,IND,16113365,19.5,reconciled
  811010,Oman,OMN,12438309,15,reconciled
  811010,Vietnam,VNM,9904098,12,reconciled
  811010,Thailand,THA,7471662,9,reconciled
  $ lode query exporters product=811010 --format csv | cut -d, -f1-4 | head -4
  exporter,value_usd,share_pct,importers
  China,143057558,26,46
  Tajikistan,112380543,20.4,6
  Vietnam,75187445,13.7,15
  $ lode query exports --format tsv | cut -f1,3-5
  hs_code	hhi	exporters	value_usd
  850511	3995.5	143	6863962510
  810194	3687.4	50	130398904
  811010	1476.5	60	550658638
  811292	1314.4	69	789595255
  740311	918.4	85	84656002777
  $ lode query imports country=PAK --format tsv | cut -f1,3-7
  hs_code	value_usd	suppliers	top_supplier	top_share_pct	hhi
  740311	138746349	9	Zambia	69.5	5020.7
  811010	8486861	4	China	77.3	6320.8
  850511	2781385	22	China	97.5	9508.7
  811292	37058	2	China	99.9	9975.2
  810194	7590	2	United Kingdom	84.6	7395.9
  $ lode why trade/cepii-baci-extract/811010/2022/CHN/USA | head -9
  The flows that it is made of
  year         2022
  hs_code      811010
  exporter     China
  importer     United States
  value_usd    30,517,974
  reported_by  reconciled
  share_pct    100.0
  key          trade/cepii-baci-extract/811010/2022/CHN/USA
