Mines and plants of the United States in 2003: a row for each site and commodity. Rows of one site are one facility.

  $ cp $LODE_DB x.db

  $ lode import --db x.db --allow-quarantine $DATA/usgs-mineplant/mineplant.csv | sed 's|.*/||'
  mineplant.csv: usgs-mineplant: 13 rows read, 74 facts stored, 2 unchanged, 4 quarantined

  $ lode quarantine --db x.db --format csv | cut -d, -f2,5
  line,reason
  9,"commodity ""Unobtainium"" is not in the vocabulary usgs_site_materials"
  10,"latitude """" is not a number of degrees between -90 and 90"
  11,"column PLANT_MIN: ""X"" is neither M
  12,"longitude ""-191"" is not a number of degrees between -180 and 180"

  $ lode sql --db x.db --format csv "SELECT facility_key, facility, kind, country_key, products, operators, latitude, longitude FROM facility WHERE facility_key LIKE '%mineplant%' ORDER BY 1"
  facility_key,facility,kind,country_key,products,operators,latitude,longitude
  facility/usgs-mineplant-1,"Dry Creek, Montana",plant,country/USA,Antimony,"Dry Creek Antimony Co., Inc.",47.5,-115.5
  facility/usgs-mineplant-12,"Other Mine, Missouri",mine,country/USA,Lead,Other Company,37.8,-91.2
  facility/usgs-mineplant-13,"Late Mine, Missouri",mine,country/USA,Lead,Late Company,37.7,-91.1
  facility/usgs-mineplant-2,"Tall Butte Mine, Montana",mine; mine and plant,country/USA,Cobalt; Nickel,Butte Mining Co,45.388,-109.892
  facility/usgs-mineplant-4,"Old Works, Oregon",plant,country/USA,Niobium,O'Neil Alloys,44.657,-123.062
  facility/usgs-mineplant-5,"New Works, Oregon",plant,country/USA,Niobium; Tantalum,O'Neil Alloys,44.7,-123.1
  facility/usgs-mineplant-6,"Butte Mining Co, Louisiana",mine,country/USA,Salt,Butte Mining Co,30.226,-93.217
  facility/usgs-mineplant-7,"Green Pit, North Carolina",mine and plant,country/USA,Olivine,"Dry Creek Antimony Co., Inc.",35.2,-83.5

Old names are understood; where a label leaves open which commodity it means, the statements say so.

  $ lode sql --db x.db --format csv "SELECT t.key, t.object_key, t.qualifiers, e.note FROM statement_text t JOIN evidence_text e ON e.statement = t.key WHERE t.predicate = 'produces' AND t.key LIKE 'usgs-mineplant/%' ORDER BY 1"
  key,object_key,qualifiers,note
  usgs-mineplant/1/produces-antimony,commodity/antimony,as_of=2003,
  usgs-mineplant/12/produces-lead,commodity/lead,as_of=2003,
  usgs-mineplant/13/produces-lead,commodity/lead,as_of=2003,
  usgs-mineplant/2/produces-cobalt,commodity/cobalt,as_of=2003,
  usgs-mineplant/3/produces-nickel,commodity/nickel,as_of=2003,
  usgs-mineplant/4/produces-niobium,commodity/niobium,as_of=2003,columbium is the old name of niobium
  usgs-mineplant/5/produces-niobium,commodity/niobium,as_of=2003; certainty=this or another,"one of the two, or both"
  usgs-mineplant/5/produces-tantalum,commodity/tantalum,as_of=2003; certainty=this or another,"one of the two, or both"
  usgs-mineplant/6/produces-salt,commodity/salt,as_of=2003,
  usgs-mineplant/7/produces-olivine,material/olivine,as_of=2003,

  $ lode why --db x.db usgs-mineplant/3/produces-nickel
  The statement
  statement   Tall Butte Mine, Montana produces Nickel (as_of=2003)
  rank        normal
  why_ranked  nobody has judged it against others
  key         usgs-mineplant/3/produces-nickel

  Who says it
  source         U.S. Geological Survey: Active Mines and Mineral Plants in the
                 United States (usgs-mineplant-2003)
  published_on   2003
  url            https://mrdata.usgs.gov/mineplant/
  licence        US Government work, public domain
  modality       asserted
  place          id 3
  key            usgs-mineplant/3/produces-nickel
  loaded         mineplant.csv line 4, usgs-mineplant 0.1.0, 2026-11-02T00:00:00Z

A company is one, however its commas stand.

  $ lode sql --db x.db --format csv "SELECT e.key, e.label, n.text AS also FROM entity e LEFT JOIN name n ON n.entity_id = e.id WHERE e.key IN ('company/dry-creek-antimony-co-inc', 'company/butte-mining-co', 'company/oneil-alloys') ORDER BY 1"
  key,label,also
  company/butte-mining-co,Butte Mining Co,
  company/dry-creek-antimony-co-inc,"Dry Creek Antimony Co., Inc.",Dry Creek Antimony Co. Inc
  company/oneil-alloys,O'Neil Alloys,

  $ lode import --db x.db --allow-quarantine $DATA/usgs-mineplant/mineplant.csv | sed 's|.*/||'; sqlite3 x.db "SELECT count(*) FROM entity WHERE key LIKE '%mineplant%'"
  mineplant.csv: usgs-mineplant: 13 rows read, 0 facts stored, 74 unchanged, 4 quarantined
  8
