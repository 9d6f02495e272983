Countries get their codes, names and regions. Codes are text: NA is Namibia, and 004 keeps its zeros, or gets them back.

  $ cp $LODE_DB x.db

  $ lode import --db x.db --allow-quarantine $DATA/iso-3166/all.csv $DATA/iso-3166/datahub.csv | sed 's|.*/||'
  all.csv: iso-3166: 7 rows read, 20 facts stored, 21 unchanged, 3 quarantined
  datahub.csv: iso-3166: 2 rows read, 7 facts stored, 20 unchanged, 0 quarantined

  $ lode quarantine --db x.db --format csv | cut -d, -f1-5
  file,line,column_,found,reason
  all.csv,5,,,"iso2 SX is the code of country/SXM
  all.csv,7,,,"m49 004 is the code of country/AFG
  all.csv,8,,,"column alpha-3: ""qml"" is not a code of 3 capital letters"

  $ sqlite3 x.db "SELECT e.key, scheme, code FROM identifier i JOIN entity e ON e.id = i.entity_id WHERE e.key IN ('country/NAM', 'country/QDL') ORDER BY 1, 2, 3"
  country/NAM|iso2|NA
  country/NAM|iso3|NAM
  country/NAM|m49|516
  country/NAM|wikidata|Q1030
  country/QDL|iso2|QD
  country/QDL|iso3|QDL
  country/QDL|m49|991

  $ lode sql --db x.db --format csv "SELECT n.text, n.kind, n.language FROM name n JOIN entity e ON e.id = n.entity_id WHERE e.key = 'country/QDL' ORDER BY 1"
  text,kind,language
  Dustland,common,fr
  Dusty Republic,official,en
  República de Dustland,official,es

A region is an aggregate, never a country.

  $ lode sql --db x.db --format csv "SELECT subject_key, relation, object_key, object FROM statement_text WHERE predicate = 'part_of' AND object_key LIKE 'aggregate/m49%' ORDER BY 1"
  subject_key,relation,object_key,object
  aggregate/m49-018,is part of,aggregate/m49-202,Sub-Saharan Africa
  aggregate/m49-034,is part of,aggregate/m49-142,Asia
  aggregate/m49-202,is part of,aggregate/m49-002,Africa
  country/AFG,is part of,aggregate/m49-034,Southern Asia
  country/NAM,is part of,aggregate/m49-018,Southern Africa
  country/NAM,is part of,aggregate/m49-202,Sub-Saharan Africa
  country/QDL,is part of,aggregate/m49-034,Southern Asia

  $ lode sql --db x.db --format csv "SELECT kind, count(*) AS entities FROM entity WHERE key LIKE '%m49-%' GROUP BY kind"
  kind,entities
  aggregate,5

The same file again changes nothing.

  $ lode import --db x.db $DATA/iso-3166/datahub.csv | sed 's|.*/||'
  datahub.csv: iso-3166: imported before, nothing changed
