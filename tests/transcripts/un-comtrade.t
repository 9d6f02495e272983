UN Comtrade in three layouts. Totals are stored; parts of them, months, other classifications and repeats are left out and counted.

  $ cp -R "$LODE_DATASETS" bare && rm -r bare/trade && lode build --db x.db bare > /dev/null

The layout of Comtrade Plus: a byte-order mark, rows that end with a comma, areas that are no country, a weight that is missing.

  $ lode import --db x.db $DATA/un-comtrade/current.csv | sed 's|.*/||'
  lode import: 5 rows or cells were set aside; `lode quarantine` lists them with the reasons
  current.csv: un-comtrade: 22 rows read, 8 facts stored, 0 unchanged, 5 quarantined; left out: 1 parts by mode of transport, 1 parts by customs procedure, 1 parts by second partner, 1 re-exports, re-imports and other parts of a flow, 2 totals, chapters and headings, 1 monthly figures, 1 rows of another classification, 1 services, 1 rows of the European Union beside its members

  $ lode quarantine --db x.db --format csv | cut -d, -f2,5-
  line,reason,row,key
  17,the flow of product/hs-811010 from country/CHN to country/USA in 2022 stands in line 2 already; rows are not added up,"C,A,20220101,2022,52,2022,842,USA,USA,M,Import,156,CHN,China,0,W00,World,H6,HS,true,811010,Antimony; unwrought, powders,6,true,C00,TOTAL CPC,0,0,TOTAL MOT,8,kg,1000,false,-1,N/A,0,false,1000,false,0,false,9500,,9600,0,true,false",quarantine/4deaac4d4115/17
  19,"no country is called ""M49 998""","C,A,20220101,2022,52,2022,842,USA,USA,M,Import,998,CHN,China,0,W00,World,H6,HS,true,811010,Antimony; unwrought, powders,6,true,C00,TOTAL CPC,0,0,TOTAL MOT,8,kg,1000,false,-1,N/A,0,false,1000,false,0,false,9500,,50,0,true,false",quarantine/4deaac4d4115/19
  20,"column flowCode: ""Q"", expected M or X","C,A,20220101,2022,52,2022,842,USA,USA,Q,Import,156,CHN,China,0,W00,World,H6,HS,true,811010,Antimony; unwrought, powders,6,true,C00,TOTAL CPC,0,0,TOTAL MOT,8,kg,1000,false,-1,N/A,0,false,1000,false,0,false,9500,,50,0,true,false",quarantine/4deaac4d4115/20
  21,"column typeCode: ""A"", expected C; the cells may have moved by a column","A,20220101,20220101,2022,52,2022,842,USA,USA,M,Import,156,CHN,China,0,W00,World,H6,HS,true,811010,Antimony; unwrought, powders,6,true,C00,TOTAL CPC,0,0,TOTAL MOT,8,kg,1000,false,-1,N/A,0,false,1000,false,0,false,9500,,9500,0,true,false",quarantine/4deaac4d4115/21
  22,"column primaryValue: ""many"", expected a plain number that is not negative","C,A,20220101,2022,52,2022,842,USA,USA,M,Import,699,CHN,China,0,W00,World,H6,HS,true,811010,Antimony; unwrought, powders,6,true,C00,TOTAL CPC,0,0,TOTAL MOT,8,kg,1000,false,-1,N/A,0,false,1000,false,0,false,9500,,many,0,true,false",quarantine/4deaac4d4115/22

  $ lode sql --db x.db --format csv "SELECT year, hs_code, exporter, importer, reported_by, role, value_usd, quantity_t FROM trade ORDER BY hs_code, reported_by, exporter, importer"
  year,hs_code,exporter,importer,reported_by,role,value_usd,quantity_t
  2022,028258,India,United States,importer,flow,60,0.005
  2022,811010,China,United States,exporter,flow,8000,0.99
  2022,811010,"Areas, not elsewhere specified",United States,importer,residual,100,0.01
  2022,811010,China,United States,importer,flow,9500,1
  2022,811010,Switzerland,United States,importer,flow,700.5,
  2022,811010,Tajikistan,United States,importer,flow,2500,0.25
  2022,811010,World,United States,importer,total,12800.5,1.26

Rows with the world or with unnamed areas are not summed up.

  $ lode sql --db x.db --format csv "SELECT hs.code, m.label, suppliers, value_usd, t.quantity_t, round(hhi, 1) AS hhi FROM trade_importer d JOIN trade_import t ON t.rowid BETWEEN first_row AND last_row JOIN entity m ON m.id = importer_id JOIN identifier hs ON hs.entity_id = product_id AND hs.scheme LIKE 'hs%' ORDER BY 1, 2"
  code,label,suppliers,value_usd,quantity_t,hhi
  028258,United States,1,60,0.005,10000
  811010,United States,1,8000,0.99,10000
  811010,United States,3,12700.5,1.25,6013

The older site: 35 columns, former states, a code that lost its leading zero.

  $ lode import --db x.db $DATA/un-comtrade/older.csv | sed 's|.*/||'
  older.csv: un-comtrade: 7 rows read, 5 facts stored, 0 unchanged, 0 quarantined; left out: 1 re-exports, re-imports and other parts of a flow, 1 monthly figures
  $ lode sql --db x.db --format csv "SELECT year, hs_code, exporter, importer, reported_by, role, value_usd, quantity_t FROM trade WHERE year = 1999 ORDER BY hs_code, reported_by, exporter, importer"
  year,hs_code,exporter,importer,reported_by,role,value_usd,quantity_t
  1999,050790,India,United States,importer,flow,42,0.003
  1999,811000,France,Taiwan,exporter,flow,77,0.02
  1999,811000,Belgium-Luxembourg,United States,importer,residual,300,
  1999,811000,Soviet Union,United States,importer,flow,1200,0.4
  1999,811000,World,United States,importer,total,1500,0.4

An extract without the columns that tell parts apart: the largest value of a repeated key is the total.

  $ lode import --db x.db $DATA/un-comtrade/extract.csv | sed 's|.*/||'
  extract.csv: un-comtrade: 7 rows read, 4 facts stored, 0 unchanged, 0 quarantined; left out: 3 repeats of a flow, of which the largest value counts
  $ lode sql --db x.db --format csv "SELECT exporter, importer, reported_by, role, value_usd, quantity_t FROM trade WHERE year = 2021 ORDER BY reported_by, exporter, importer"
  exporter,importer,reported_by,role,value_usd,quantity_t
  China,United States,exporter,flow,290,0.0295
  China,World,exporter,total,290,
  China,United States,importer,flow,300.5,0.03
  World,United States,importer,total,300.5,0.03

The same file again changes nothing.

  $ sqlite3 x.db .dump | sha256sum > before; for f in current older extract; do lode import --db x.db $DATA/un-comtrade/$f.csv > /dev/null 2>&1; done; sqlite3 x.db .dump | sha256sum | cmp - before && echo same
  same

A header without a year is of no known format; a file without its last line break has been cut off.

  $ cut -d, -f2- $DATA/un-comtrade/extract.csv > no-year.csv; lode import --db x.db no-year.csv
  lode import: no-year.csv:1: the header is of no known format; `lode help import` lists the formats
  [3]
  $ head -c 200 $DATA/un-comtrade/extract.csv > cut.csv; lode import --db x.db cut.csv
  lode import: cut.csv:5: 6 fields, expected the header's 9 (the file is cut off)
  [3]
