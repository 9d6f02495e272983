Facilities of the Global Mining Dataset: the sheet About says which release it is; each fact has its cell as evidence.

  $ cp $LODE_DB x.db

  $ python3 $DATA/make-xlsx.py icmm.xlsx About=$DATA/icmm-mining-facilities/about-2025-09.csv External=$DATA/icmm-mining-facilities/external-2025-09.csv

  $ lode import --db x.db icmm.xlsx
  icmm.xlsx/About: of no known format, left alone
  icmm.xlsx/External: icmm-mining-facilities: 8 rows read, 45 facts stored, 0 unchanged, 6 quarantined
  lode import: 6 rows or cells were set aside; `lode quarantine` lists them with the reasons
  [3]

  $ lode quarantine --db x.db --format csv | cut -d, -f2-5
  line,column_,found,reason
  6,Latitude,91.5,"""91.5"" is no latitude
  6,Longitude,here,"""here"" is no longitude
  6,Primary Commodity,unobtainium,"no commodity is called ""unobtainium"""
  7,,,"no country is called ""Atlantis"""
  8,,,"column ICMMID: ""90006"" is no id
  9,,,column Mine Name is empty

An id that the store knows is the facility that it is known for; others get a key from name and id.

  $ lode sql --db x.db --format csv "SELECT key, label FROM entity e JOIN identifier i ON i.entity_id = e.id AND i.code IN ('ICMM13711', 'ICMM90001', 'ICMM90002', 'ICMM90003', 'ICMM90004') ORDER BY i.code"
  key,label
  facility/olimpiada,Olimpiada
  facility/blue-hill-icmm90001,Blue Hill
  facility/blue-hill-icmm90002,Blue Hill
  facility/icmm90003,Великая
  facility/lost-valley-icmm90004,Lost Valley

  $ lode sql --db x.db --format csv "SELECT text, n.kind FROM name n JOIN entity e ON e.id = n.entity_id WHERE key = 'facility/blue-hill-icmm90001' ORDER BY n.id"
  text,kind
  North Pit,label
  Blue Hill Gp,label

  $ lode sql --db x.db --format csv "SELECT key, relation, object, qualifiers FROM statement_text WHERE key LIKE 'icmm-global-mining-2025-09/ICMM9%' ORDER BY id"
  key,relation,object,qualifiers
  icmm-global-mining-2025-09/ICMM90001-country,is located in,Zimbabwe,
  icmm-global-mining-2025-09/ICMM90001-latitude,has the latitude,-20.5 deg,
  icmm-global-mining-2025-09/ICMM90001-longitude,has the longitude,30.25 deg,
  icmm-global-mining-2025-09/ICMM90001-mine,is a,mine,
  icmm-global-mining-2025-09/ICMM90001-smelter,is a,smelter,
  icmm-global-mining-2025-09/ICMM90001-refinery,is a,refinery,
  icmm-global-mining-2025-09/ICMM90001-copper,produces,Copper,
  icmm-global-mining-2025-09/ICMM90001-cobalt,produces,Cobalt,
  icmm-global-mining-2025-09/ICMM90001-silver,produces,Silver,
  icmm-global-mining-2025-09/ICMM90001-cadmium,produces,Cadmium,
  icmm-global-mining-2025-09/ICMM90001-gold,produces,Gold,
  icmm-global-mining-2025-09/ICMM90002-country,is located in,South Africa,
  icmm-global-mining-2025-09/ICMM90002-latitude,has the latitude,-23.8901 deg,
  icmm-global-mining-2025-09/ICMM90002-longitude,has the longitude,30.6952 deg,
  icmm-global-mining-2025-09/ICMM90002-refinery,is a,refinery,
  icmm-global-mining-2025-09/ICMM90002-steel-plant,is a,steel plant,
  icmm-global-mining-2025-09/ICMM90002-steel,produces,Steel,
  icmm-global-mining-2025-09/ICMM90002-chromium,produces,Chromium,
  icmm-global-mining-2025-09/ICMM90003-country,is located in,Russia,
  icmm-global-mining-2025-09/ICMM90003-latitude,has the latitude,55.1 deg,
  icmm-global-mining-2025-09/ICMM90003-longitude,has the longitude,80.2 deg,
  icmm-global-mining-2025-09/ICMM90003-plant,is a,plant,
  icmm-global-mining-2025-09/ICMM90003-iron-ore,produces,Iron ore,
  icmm-global-mining-2025-09/ICMM90003-titanium-mineral-concentrates,produces,Titanium mineral concentrates,
  icmm-global-mining-2025-09/ICMM90003-zirconium,produces,Zirconium,
  icmm-global-mining-2025-09/ICMM90004-country,is located in,Congo (Kinshasa),
  icmm-global-mining-2025-09/ICMM90004-mine,is a,mine,
  icmm-global-mining-2025-09/ICMM90004-tantalum,produces,Tantalum,

  $ lode query facilities --db x.db commodity=chromium country='South Africa' --format json | python3 -c 'import json,sys; [print(r) for r in json.load(sys.stdin)["rows"]]'
  {'facility': 'Blue Hill', 'kind': 'refinery; steel plant', 'country': 'South Africa', 'products': 'Steel; Chromium', 'operators': None, 'capacity': None, 'latitude': -23.8901, 'longitude': 30.6952, 'source': 'icmm-global-mining-2025-09', 'key': 'icmm-global-mining-2025-09/ICMM90002-chromium', 'support': 'reference', 'facility_key': 'facility/blue-hill-icmm90002'}
  {'facility': 'Marikana', 'kind': 'mine; plant', 'country': 'South Africa', 'products': 'Platinum; Chromium', 'operators': None, 'capacity': None, 'latitude': -25.71937333, 'longitude': 27.40904667, 'source': 'icmm-global-mining-2025-09', 'key': 'world/F-marikana-chromium', 'support': 'reference', 'facility_key': 'facility/marikana'}
  {'facility': 'Rustenburg', 'kind': 'mine', 'country': 'South Africa', 'products': 'Platinum; Palladium; Cobalt; Copper; Chromium; Gold; Iridium; Nickel; Platinum-group metals; Rhodium; Ruthenium; Iron ore; Titanium; Vanadium', 'operators': None, 'capacity': None, 'latitude': -25.66863887, 'longitude': 27.32719356, 'source': 'icmm-global-mining-2025-09', 'key': 'world/F-rustenburg-chromium', 'support': 'reference', 'facility_key': 'facility/rustenburg'}

  $ lode query facilities --db x.db commodity=tantalum country='DR Congo' --format csv
  facility,kind,country,products,operators,capacity,latitude,longitude,source,key,support,facility_key
  Lost Valley,mine,Congo (Kinshasa),Tantalum,,,,,icmm-global-mining-2025-09,icmm-global-mining-2025-09/ICMM90004-tantalum,reference,facility/lost-valley-icmm90004

  $ lode why --db x.db icmm-global-mining-2025-09/ICMM90001-cadmium
  The statement
  statement   Blue Hill produces Cadmium
  rank        normal
  why_ranked  nobody has judged it against others
  key         icmm-global-mining-2025-09/ICMM90001-cadmium

  Who says it
  source         International Council on Mining and Metals: ICMM Global Mining
                 Dataset, September 2025 (V1) release (icmm-global-mining-2025-09)
  published_on   2025-09
  licence        CC BY 4.0
  quote          silver;cadmiuum;gold
  language       en
  modality       asserted
  place          ICMM90001, row 3, column Other Commodities
  note           other commodity; confidence factor Very Low
  key            icmm-global-mining-2025-09/ICMM90001-cadmium
  loaded         icmm.xlsx/External line 3, icmm-mining-facilities 0.1.0,
                 2026-11-02T00:00:00Z

  $ lode why --db x.db icmm-global-mining-2025-09/ICMM90002-latitude | grep -E 'statement|quote|place'
  The statement
  statement   Blue Hill has the latitude -23.8901 deg
  quote          −23.8901
  place          ICMM90002, row 4, column Latitude

What the shipped data say of a facility stays, and the dataset stands beside it.

  $ lode query statements --db x.db about=facility/olimpiada --format csv | grep -c icmm
  8

  $ lode query facilities --db x.db commodity=antimony country=Russia --format csv | grep Olimpiada
  Olimpiada,gold mine with antimony-gold concentrate; mine,Russia,Gold; Antimony; Antimony concentrate,Polyus,"10,000 to 12,000 t/y (content=Sb; original=10–12 kt/y Sb planned); 30 to 40 t/y (content=Au; original=~30–40 t/y)",59.8681615,92.9136575,icmm-global-mining-2025-09,world/F-olimpiada-antimony,reference,facility/olimpiada

A later release finds the facility by its id: a new name is another label, and the evidence is that of both.

  $ python3 $DATA/make-xlsx.py later.xlsx About=$DATA/icmm-mining-facilities/about-2026-03.csv External=$DATA/icmm-mining-facilities/external-2026-03.csv

  $ lode import --db x.db later.xlsx
  later.xlsx/About: of no known format, left alone
  later.xlsx/External: icmm-mining-facilities: 1 rows read, 9 facts stored, 0 unchanged, 0 quarantined

  $ lode sql --db x.db --format csv "SELECT key, series, edition, published_on FROM source WHERE key LIKE 'icmm%' ORDER BY key"
  key,series,edition,published_on
  icmm-global-mining-2025-09,icmm-global-mining,2025-09,2025-09
  icmm-global-mining-2026-03,icmm-global-mining,2026-03,2026-03

  $ lode sql --db x.db --format csv "SELECT source, key, note FROM evidence_text WHERE subject_key = 'facility/blue-hill-icmm90001' AND object = 'Copper' ORDER BY key"
  source,key,note
  icmm-global-mining-2025-09,icmm-global-mining-2025-09/ICMM90001-copper,primary commodity; confidence factor Very Low
  icmm-global-mining-2026-03,icmm-global-mining-2026-03/ICMM90001-copper,primary commodity; confidence factor High

  $ lode lookup --db x.db 'Blue Hill Complex' | head -1
  Blue Hill (facility)

The same again changes nothing. Without the sheet About, the release has to be named.

  $ lode import --db x.db --allow-quarantine icmm.xlsx later.xlsx
  icmm.xlsx/About: of no known format, left alone
  icmm.xlsx/External: icmm-mining-facilities: 8 rows read, 0 facts stored, 37 unchanged, 6 quarantined
  later.xlsx/About: of no known format, left alone
  later.xlsx/External: icmm-mining-facilities: imported before, nothing changed

  $ lode import --db x.db $DATA/icmm-mining-facilities/external-2026-03.csv 2>&1 | sed 's|/.*/||'
  lode import: external-2026-03.csv: no sheet About says of which month the Global Mining Dataset is; name the edition with --source

  $ lode import --db x.db --source icmm-global-mining-2026-03 $DATA/icmm-mining-facilities/external-2026-03.csv | sed 's|/.*/||'
  external-2026-03.csv: icmm-mining-facilities: 1 rows read, 0 facts stored, 8 unchanged, 0 quarantined
