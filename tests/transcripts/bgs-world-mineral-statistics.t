BGS World Mineral Statistics: columns in any order, nil and not available, less than half a unit, estimates, names of former states.

  $ cp $LODE_DB x.db

  $ lode import --db x.db $DATA/bgs/antimony.csv | sed 's|.*/||'
  lode import: 9 rows or cells were set aside; `lode quarantine` lists them with the reasons
  antimony.csv: bgs-world-mineral-statistics: 21 rows read, 13 facts stored, 0 unchanged, 9 quarantined
  $ lode quarantine --db x.db --format csv | sed 's/,"[^"]*",quarantine[^,]*$//' | cut -d, -f2,5-
  line,reason,row,key
  14,"no country is called ""Atlantis"""
  15,"""Chile"" is country/CHL, the code PER beside it is country/PER"
  16,"column quantity: ""3"", expected 0 where nil is printed"
  17,"""62000"" tonnes (metal content) (reported) differs from ""61000"" tonnes (metal content) (estimated) for the same figure in antimony.csv line 2; one edition says one thing"
  18,"column units: ""bushels (metal content)"" is not a known unit"
  19,"column quantity: ""many"", expected a plain number"
  20,"column sdmx_code: ""Z"", expected A, N or O"
  21,"column year: ""2020-06-01 00:00:00"", expected a year such as 1971-01-01 00:00:00"
  22,"column bgs_statistic_type_trans: ""Stocks"", expected Production, Imports or Exports"
  $ lode sql --db x.db --format csv "SELECT period, place, detail, value, bound, flag, original_value AS printed, stage, basis, unit, note FROM observation_text WHERE series = 'bgs-world-mineral-statistics' AND commodity = 'Antimony' ORDER BY period, place, detail"
  period,place,detail,value,bound,flag,printed,stage,basis,unit,note
  1975,Zimbabwe,,300,,reported,300,mine,content,t,printed as Rhodesia
  1985,Congo (Brazzaville),,7,,reported,7,mine,content,t,the code COD that is printed beside it is that of the other Congo
  1985,Congo (Kinshasa),,12,,reported,12,mine,content,t,printed as Zaire
  1985,Soviet Union,,9000,,reported,9000,mine,content,t,
  1990,Germany,,6,,reported,6,mine,content,t,
  1990,Germany,Federal Republic to 1990,5,,reported,5,mine,content,t,
  2020,Canada,,0.5,<,reported,0,mine,content,t,
  2020,China,,61000,,estimated,61000,mine,content,t,Estimates.
  2020,Honduras,,,,not_available,...,mine,content,t,
  2020,North Korea,,20,,reported,20,mine,content,t,
  2020,Peru,,0,,reported,-----,mine,content,t,
  2020,Tajikistan,,13000,,reported,13000,mine,content,t,table: Includes antimonial lead / Hungary may produce too

What a footnote says about the material is part of what is measured. "NAME, mine" in metal content needs no vocabulary.

  $ lode import --db x.db $DATA/bgs/lithium.csv | sed 's|.*/||'
  lode import: 3 rows or cells were set aside; `lode quarantine` lists them with the reasons
  lithium.csv: bgs-world-mineral-statistics: 10 rows read, 8 facts stored, 0 unchanged, 3 quarantined
  $ lode quarantine --db x.db --format csv | grep ^lithium | sed 's/,"[^"]*",quarantine[^,]*$//' | cut -d, -f2,5-
  8,"no commodity is called ""unobtainium"""
  9,"no table is known for commodity ""zinc, slab"", kind """"; it would have to be in bgs_tables.csv"
  10,"column units: ""tonnes (metal content)"", expected gross weight of lithium minerals Petalite"
  $ lode sql --db x.db --format csv "SELECT period, place, commodity, form, measure, stage, basis, value, flag, source FROM observation_text WHERE series = 'bgs-world-mineral-statistics' AND commodity <> 'Antimony' ORDER BY commodity, place, form, period"
  period,place,commodity,form,measure,stage,basis,value,flag,source
  2005,Argentina,Lithium,"carbonate and chloride, by note",production,plant,gross,15704,reported,bgs-world-mineral-statistics-2011
  2005,Chile,Lithium,carbonate,production,plant,gross,43091,reported,bgs-world-mineral-statistics-2011
  2005,Chile,Lithium,"carbonate, by note",production,plant,gross,43595,reported,bgs-world-mineral-statistics-2011
  2011,China,Lithium,minerals not named,production,mine,content,2120,estimated,bgs-world-mineral-statistics-2011
  2005,Zimbabwe,Lithium,petalite,production,mine,gross,30000,reported,bgs-world-mineral-statistics-2011
  2005,Portugal,Tungsten,,export,mine,content,700,reported,bgs-world-mineral-statistics-2011
  2005,Chile,Zinc,,production,mine,content,29000,reported,bgs-world-mineral-statistics-2011

The edition is the last year of a file; a later one stands beside it, and the same file again changes nothing.

  $ sed 's/^2020-/2021-/;s/,2020-/,2021-/' $DATA/bgs/antimony.csv > later.csv; lode import --db x.db --allow-quarantine later.csv | sed 's|.*/||'
  later.csv: bgs-world-mineral-statistics: 21 rows read, 13 facts stored, 0 unchanged, 9 quarantined
  $ lode sql --db x.db --format csv "SELECT key, edition, published_on, redistributable FROM source WHERE series = 'bgs-world-mineral-statistics' ORDER BY 1"
  key,edition,published_on,redistributable
  bgs-world-mineral-statistics-2011,2011,2013,no
  bgs-world-mineral-statistics-2020,2020,2022,no
  bgs-world-mineral-statistics-2021,2021,2023,no
  $ sqlite3 x.db .dump | sha256sum > before; for f in antimony lithium; do lode import --db x.db $DATA/bgs/$f.csv > /dev/null 2>&1; done; sqlite3 x.db .dump | sha256sum | cmp - before && echo same
  same

A query may ask for the edition, and `why` shows the footnotes.

  $ lode query producers --db x.db commodity=antimony edition=bgs-world-mineral-statistics-2020 year=2020 --format csv | cut -d, -f1-7
  country,iso3,quantity,unit,share_pct,flag,edition
  China,CHN,61000,t,82.4,estimated,bgs-world-mineral-statistics-2020
  Tajikistan,TJK,13000,t,17.6,reported,bgs-world-mineral-statistics-2020
  North Korea,PRK,20,t,0,reported,bgs-world-mineral-statistics-2020
  Canada,CAN,0.5,t,,reported,bgs-world-mineral-statistics-2020
  Peru,PER,0,t,0,reported,bgs-world-mineral-statistics-2020
  Honduras,HND,,t,,not_available,bgs-world-mineral-statistics-2020
  $ key=$(lode sql --db x.db --format csv "SELECT key FROM observation_text WHERE source = 'bgs-world-mineral-statistics-2020' AND place = 'Tajikistan'" | tail -1); lode why --db x.db $key | grep -i 'note\|Includes'
  note        table: Includes antimonial lead / Hungary may produce too
