BACI flows are read in bulk, with their codes resolved and their sums kept; an unknown country code is set aside.

  $ cp -R "$LODE_DATASETS" bare && rm -r bare/trade && lode build --db x.db bare > /dev/null

  $ lode import --db x.db $DATA/cepii-baci/flows.csv | sed 's|.*/||'
  lode import: 1 rows or cells were set aside; `lode quarantine` lists them with the reasons
  flows.csv: cepii-baci: 6 rows read, 6 facts stored, 0 unchanged, 1 quarantined

  $ lode quarantine --db x.db --format csv | cut -d, -f1-4
  file,line,column_,found
  flows.csv,6,i,999

  $ lode sql --db x.db --format csv "SELECT year, hs_code, exporter, importer, reported_by, value_usd, quantity_t FROM trade ORDER BY hs_code, exporter, importer"
  year,hs_code,exporter,importer,reported_by,value_usd,quantity_t
  2022,261710,China,United States,reconciled,1,
  2022,811010,China,India,reconciled,7500,
  2022,811010,China,United States,reconciled,12500,3.25
  2022,811010,Tajikistan,United States,reconciled,5000,1
  2022,999999,China,United States,reconciled,2000,4

  $ lode sql --db x.db --format csv "SELECT i.code, flows, exporters, t.value_usd, quantity_t, round(hhi, 1) AS hhi FROM trade_product t JOIN identifier i ON i.entity_id = t.product_id AND i.scheme LIKE 'hs%' ORDER BY 1"
  code,flows,exporters,value_usd,quantity_t,hhi
  261710,1,1,1,0,10000
  811010,3,2,25000,4.25,6800
  999999,1,1,2000,4,10000

  $ lode sql --db x.db --format csv "SELECT m.label, i.code, suppliers, x.label AS top, top_value_usd FROM trade_importer m2 JOIN trade_import t ON t.rowid BETWEEN first_row AND last_row JOIN entity m ON m.id = importer_id JOIN entity x ON x.id = top_supplier_id JOIN identifier i ON i.entity_id = product_id AND i.scheme LIKE 'hs%' ORDER BY 1, 2"
  label,code,suppliers,top,top_value_usd
  India,811010,1,China,7500
  United States,261710,1,China,1
  United States,811010,2,China,12500
  United States,999999,1,China,2000

The same file again changes nothing; packed, it says the same; a repeated key is refused, not added up.

  $ sqlite3 x.db .dump | sha256sum > before; lode import --db x.db $DATA/cepii-baci/flows.csv > /dev/null 2>&1; sqlite3 x.db .dump | sha256sum | cmp - before && echo same
  same

  $ gzip -c $DATA/cepii-baci/flows.csv > flows.csv.gz; lode import --db x.db --allow-quarantine flows.csv.gz
  flows.csv.gz: cepii-baci: 6 rows read, 0 facts stored, 5 unchanged, 1 quarantined

  $ lode import --db x.db $DATA/cepii-baci/repeated.csv 2>&1 | grep -o "stands twice.*"; sqlite3 x.db .dump | sha256sum | cmp - before && echo same
  stands twice in the file; rows are not added up
  same

Codes of their own: a former state is a country, Switzerland stands for Liechtenstein as well, a customs union is no country.

  $ lode import --db x.db --allow-quarantine $DATA/cepii-baci/areas.csv | sed 's|.*/||'
  areas.csv: cepii-baci: 4 rows read, 4 facts stored, 0 unchanged, 0 quarantined

  $ lode quarantine --db x.db --format csv | grep '^areas.csv' | cut -d, -f1-5

  $ lode sql --db x.db --format csv "SELECT exporter_iso3, exporter, importer_iso3, importer, role FROM trade WHERE year = 1996 ORDER BY 1"
  exporter_iso3,exporter,importer_iso3,importer,role
  ,Belgium-Luxembourg,FRA,France,residual
  ,Southern African Customs Union,USA,United States,residual
  SCG,Serbia and Montenegro,USA,United States,flow
  TWN,Taiwan,CHE,Switzerland,flow

The release in the name of a published file is an edition, known from its month on.

  $ cp $DATA/cepii-baci/flows.csv BACI_HS22_Y2022_V202501.csv; lode import --db x.db --allow-quarantine BACI_HS22_Y2022_V202501.csv
  BACI_HS22_Y2022_V202501.csv: cepii-baci: 6 rows read, 6 facts stored, 0 unchanged, 1 quarantined
  $ lode sql --db x.db --format csv "SELECT key, series, edition, published_on FROM source WHERE series = 'cepii-baci'"
  key,series,edition,published_on
  cepii-baci,cepii-baci,,
  cepii-baci-202501,cepii-baci,V202501,2025-01
  $ lode query trade --db x.db product=811010 exporter=CHN importer=IND --as-of 2025-01-31 --format csv | cut -d, -f1-5,10
  year,hs_code,exporter,importer,value_usd,source
  2022,811010,China,India,7500,cepii-baci-202501
  $ lode query trade --db x.db product=811010 exporter=CHN importer=IND --as-of 2024-12-31
  lode query: trade: nothing in the store answers this as of 2024-12-31
  [1]
