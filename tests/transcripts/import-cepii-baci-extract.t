An extract of BACI: letters for countries, US dollars, the year in the name of the file.

  $ cp -R "$LODE_DATASETS" bare && rm -r bare/trade && lode build --db x.db bare > /dev/null

  $ lode import --db x.db $DATA/cepii-baci/baci_2022.csv | sed 's|.*/||'
  lode import: 4 rows or cells were set aside; `lode quarantine` lists them with the reasons
  baci_2022.csv: cepii-baci-extract: 7 rows read, 4 facts stored, 0 unchanged, 4 quarantined
  $ lode quarantine --db x.db --format csv | cut -d, -f2,5
  line,reason
  5,the flow of product/hs-811010 from country/CHN to country/USA in 2022 stands in line 2 already; rows are not added up
  6,"no country is called ""ISO3 XQQ"""
  7,"column cmd: ""8110""
  8,"column value: """"
  $ lode sql --db x.db --format csv "SELECT year, hs_code, exporter, importer, reported_by, value_usd, quantity_t, source FROM trade ORDER BY exporter, importer"
  year,hs_code,exporter,importer,reported_by,value_usd,quantity_t,source
  2022,811010,China,United States,reconciled,12500,,cepii-baci-extract
  2022,811010,Taiwan,United States,reconciled,300.5,,cepii-baci-extract
  2022,811010,Tajikistan,United States,reconciled,5000,,cepii-baci-extract

Without a year in the name there is nothing to go by; two years are no year.

  $ cp $DATA/cepii-baci/baci_2022.csv extract.csv; lode import --db x.db extract.csv
  lode import: extract.csv: the file has no year; expected one in its name, such as baci_2022.csv
  [3]
  $ cp $DATA/cepii-baci/baci_2022.csv baci_2021_2022.csv; lode import --db x.db baci_2021_2022.csv
  lode import: baci_2021_2022.csv: the file has no year; expected one in its name, such as baci_2022.csv
  [3]
