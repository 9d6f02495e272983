The area codes of BACI and UN Comtrade lead to countries; former states are added, residuals are aggregates.

  $ cp $LODE_DB x.db

  $ lode import --db x.db --allow-quarantine $DATA/codes/baci-countries.csv $DATA/codes/baci-countries-2014.csv $DATA/codes/comtrade-partners.csv | sed 's|.*/||'
  baci-countries.csv: cepii-baci-countries: 11 rows read, 14 facts stored, 13 unchanged, 3 quarantined
  baci-countries-2014.csv: cepii-baci-countries: 3 rows read, 4 facts stored, 2 unchanged, 0 quarantined
  comtrade-partners.csv: uncomtrade-areas: 7 rows read, 10 facts stored, 7 unchanged, 0 quarantined, 1 rows of other tables left alone

  $ lode quarantine --db x.db --format csv | cut -d, -f1,2,5-7
  file,line,reason,row,key
  baci-countries.csv,10,"area 076 is country/BRA, but the list calls it COL","76
  baci-countries.csv,11,area 997 (Sandland) is neither of M49 nor in the vocabulary trade_areas,"997,Sandland
  baci-countries.csv,12,"""Namibia"" is the name of country/NAM, not of country/BWA","72

  $ lode sql --db x.db --format csv "SELECT scheme, code, e.key, e.label FROM identifier i JOIN entity e ON e.id = i.entity_id WHERE scheme IN ('baci', 'comtrade') ORDER BY 1, 2"
  scheme,code,key,label
  baci,004,country/AFG,Afghanistan
  baci,012,country/DZA,Algeria
  baci,058,aggregate/belgium-luxembourg,Belgium-Luxembourg
  baci,384,country/CIV,Côte d’Ivoire
  baci,490,country/TWN,Taiwan
  baci,516,country/NAM,Namibia
  baci,697,aggregate/efta-countries,"Europe EFTA, not elsewhere specified"
  baci,757,country/CHE,Switzerland
  baci,807,country/MKD,North Macedonia
  baci,890,country/YUG,Yugoslavia
  baci,891,country/SCG,Serbia and Montenegro
  comtrade,000,aggregate/world,World
  comtrade,004,country/AFG,Afghanistan
  comtrade,097,aggregate/eu-28,European Union (28)
  comtrade,810,country/SUN,Soviet Union
  comtrade,842,country/USA,United States
  comtrade,899,aggregate/areas-not-specified,"Areas, not elsewhere specified"

  $ lode sql --db x.db --format csv "SELECT e.key, n.text, n.kind FROM name n JOIN entity e ON e.id = n.entity_id JOIN import_run r ON r.id = n.run_id WHERE importer IN ('cepii-baci-countries', 'uncomtrade-areas') ORDER BY 1, 2"
  key,text,kind
  aggregate/areas-not-specified,"Areas, nes",label
  aggregate/efta-countries,"Europe EFTA, nes",label
  aggregate/eu-28,EU-28,label
  country/CHE,"Switzerland, Liechtenstein",label
  country/CIV,CÙte d'Ivoire,misspelling
  country/MKD,The former Yugoslav Rep. of Macedonia,label
  country/TWN,"Other Asia, nes",label
  country/TWN,"Other Asia, not elsewhere specified",label

  $ lode lookup --db x.db 'BACI 757' | head -1
  Switzerland (country)

A list with the same plain header that is not Comtrade's is refused.

  $ lode import --db x.db $DATA/codes/not-comtrade.csv 2>&1 | sed 's|[^ ]*/||'
  lode import: not-comtrade.csv:3: column id: "abc", expected an area code of UN Comtrade

A header in quotation marks that no format has is named as such.

  $ printf '"id","text"\n"1","Import"\n' > flows.csv; lode import --db x.db flows.csv
  lode import: flows.csv:1: the header is of no known format; `lode help import` lists the formats
  [3]
