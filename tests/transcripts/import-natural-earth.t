Outlines of countries for maps. Where Natural Earth has no ISO code (-99), its own code decides when it is one of ISO 3166, else the name.

  $ cp $LODE_DB x.db

  $ cd $DATA/natural-earth; lode import --db $OLDPWD/x.db --allow-quarantine countries.geojson reduced.geojson
  countries.geojson: natural-earth: 8 rows read, 4 facts stored, 0 unchanged, 5 quarantined
  reduced.geojson: natural-earth: 2 rows read, 1 facts stored, 0 unchanged, 1 quarantined

  $ lode sql --db x.db --format csv "SELECT e.key, s.geojson, d.file_name FROM shape s JOIN entity e ON e.id = s.entity_id JOIN document d ON d.id = s.document_id ORDER BY 1"
  key,geojson,file_name
  country/AFG,"{""type"":""Polygon"",""coordinates"":[[[61.210817091725744,35.5],[74.5,37],[66,29.25],[61.210817091725744,35.5]]]}",countries.geojson
  country/FRA,"{""type"":""MultiPolygon"",""coordinates"":[[[[2,50],[7,48],[3,43],[2,50]]],[[[9,42],[9.5,42],[9,41.5],[9,42]]]]}",countries.geojson
  country/TJK,"{""type"":""Polygon"",""coordinates"":[[[67,39],[75,39],[71,37],[67,39]]]}",reduced.geojson
  country/XKX,"{""type"":""Polygon"",""coordinates"":[[[20,43],[21,43],[21,42],[20,43]]]}",countries.geojson

What is no country, and what is no outline, is set aside; line n of the table is entry n - 1 of the list.

  $ lode quarantine --db x.db --format csv | cut -d, -f1,2,5- | sed 's/","[^"].*/"/'
  file,line,reason,row,key
  countries.geojson,5,"no country of ISO 3166 (ISO_A3 -99, ISO_A3_EH -99, ADM0_A3 CYN): no country is called ""N. Cyprus""; did you mean Cyprus (country/CYP): two letters from ""Cyprus"""
  countries.geojson,6,a ring of the outline is not closed,"1,Pakistan,PAK,PAK,PAK,,{""type"":""Polygon"",""coordinates"":[[[66,25],[74,37],[77,35],[66,26]]]},",quarantine/2e4cde6bd727/6
  countries.geojson,7,"the outline is a ""Point"", expected Polygon or MultiPolygon"
  countries.geojson,8,"the outline goes through longitude 1066, latitude 25, expected degrees"
  countries.geojson,9,country/NPL has no geometry,"1,Nepal,NPL,NPL,NPL,,,",quarantine/2e4cde6bd727/9
  reduced.geojson,3,"no country of ISO 3166 (iso3 SOL): no country is called ""Somaliland""; did you mean Eswatini (country/SWZ): three letters from ""Swaziland"""

  $ cd $DATA/natural-earth; lode import --db $OLDPWD/x.db reduced.geojson 2>&1 | tail -1
  lode import: 1 rows or cells were set aside; `lode quarantine` lists them with the reasons

A JSON file without one list of records is no table.

  $ cd $DATA/json; for f in topology two-lists mixed cut; do lode import --db $OLDPWD/x.db $f.json 2>&1; done
  lode import: topology.json: this JSON holds no list of records, or several
  lode import: two-lists.json: this JSON holds no list of records, or several
  lode import: mixed.json: entry 2 of the list is not an object as the others are
  lode import: cut.json: is not whole JSON: <data>:1:25: Parse error: unexpected string constant "a", expected character `:'
  [3]

  $ python3 -c 'print("[" * 100000)' > deep.json; python3 -c 'print("[{\"a\":" + "[" * 100 + "]" * 100 + "}]")' > deeper.json; for f in deep deeper; do lode import --db x.db $f.json 2>&1; done
  lode import: deep.json:1: the header is of no known format; `lode help import` lists the formats
  lode import: deeper.json: lists and objects are nested more than 64 deep
  [3]
