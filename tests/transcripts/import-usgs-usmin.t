The tables of a USMIN release join by the ids of sites and features: a mine is a part of its site and of the deposit that it works on.

  $ cp $LODE_DB x.db

  $ cd $DATA/usgs-usmin; lode import --db $OLDPWD/x.db --allow-quarantine History.csv Loc_Pt.csv Production.csv Resources.csv Site.csv
  History.csv: usgs-usmin-history: 3 rows read, 4 facts stored, 1 unchanged, 1 quarantined
  Loc_Pt.csv: usgs-usmin-points: 6 rows read, 28 facts stored, 2 unchanged, 3 quarantined
  Production.csv: usgs-usmin-production: 1 rows read, 2 facts stored, 2 unchanged, 0 quarantined
  Resources.csv: usgs-usmin-resources: 6 rows read, 4 facts stored, 6 unchanged, 3 quarantined
  Site.csv: usgs-usmin-sites: 2 rows read, 15 facts stored, 2 unchanged, 0 quarantined

  $ lode quarantine --db x.db --format csv | cut -d, -f1,2,5-7 | sed 's/,"[0-9],.*//'
  file,line,reason,row,key
  History.csv,4,"column Year_From: ""before"" is not a year"
  Loc_Pt.csv,5,"commodity ""unobtainium"" is not in the vocabulary usgs_site_materials"
  Loc_Pt.csv,6,"""X1"" is not the id of a site or feature, expected such as AR00002 or Mo00612","5
  Loc_Pt.csv,7,"latitude """" is not a number of degrees between -90 and 90"
  Resources.csv,5,"column MatAmntSI: ""12,34"" is not an amount","4
  Resources.csv,6,columns CntSIComAm and CntSIComUt give no amount in metric tons
  Resources.csv,7,"commodity ""Uo"" is not in the vocabulary usgs_site_materials"

  $ lode sql --db x.db --format csv "SELECT e.key, e.label, i.code FROM entity e LEFT JOIN identifier i ON i.entity_id = e.id WHERE e.key LIKE '%usmin%' ORDER BY 1"
  key,label,code
  deposit/usmin-mo00901,"Dry Lake, North deposit",Mo00901
  deposit/usmin-mr00901,Dry Lake region,Mr00901
  deposit/usmin-zz00001,Dry Lake,ZZ00001
  deposit/usmin-zz00002,Dry Lake region,ZZ00002
  facility/usmin-mf00901,"Dry Lake, Well 4",Mf00901

  $ lode sql --db x.db --format csv "SELECT subject_key, relation, coalesce(object_key, object) AS object, value, valid_from, valid_to FROM statement_text WHERE key LIKE 'usmin/%' AND predicate NOT IN ('resources_of', 'reserves_of', 'production_of') ORDER BY 1, 2, 3"
  subject_key,relation,object,value,valid_from,valid_to
  deposit/usmin-mo00901,contains,commodity/lithium,,,
  deposit/usmin-mo00901,contains,commodity/potash,,,
  deposit/usmin-mo00901,contains,material/silica,,,
  deposit/usmin-mo00901,has the latitude,33.2 deg,33.2,,
  deposit/usmin-mo00901,has the longitude,-92.7 deg,-92.7,,
  deposit/usmin-mo00901,is a,deposit,,,
  deposit/usmin-mo00901,is located in,country/USA,,,
  deposit/usmin-mo00901,is part of,deposit/usmin-zz00001,,,
  deposit/usmin-mr00901,contains,material/lithium-carbonate,,,
  deposit/usmin-mr00901,corresponds to,deposit/usmin-zz00002,,,
  deposit/usmin-mr00901,has the latitude,33.3 deg,33.3,,
  deposit/usmin-mr00901,has the longitude,-92.8 deg,-92.8,,
  deposit/usmin-mr00901,is a,mineral district,,,
  deposit/usmin-mr00901,is located in,country/USA,,,
  deposit/usmin-zz00001,contains,commodity/bromine,,,
  deposit/usmin-zz00001,contains,commodity/lithium,,,
  deposit/usmin-zz00001,has the latitude,33.15 deg,33.15,,
  deposit/usmin-zz00001,has the longitude,-92.65 deg,-92.65,,
  deposit/usmin-zz00001,has the status,Active,,1957,
  deposit/usmin-zz00001,has the status,Exploration,,2017,2018
  deposit/usmin-zz00001,is located in,country/USA,,,
  deposit/usmin-zz00001,is part of,deposit/usmin-mr00901,,,
  deposit/usmin-zz00002,contains,material/lithium-carbonate,,,
  deposit/usmin-zz00002,has the latitude,33.3 deg,33.3,,
  deposit/usmin-zz00002,has the longitude,-92.8 deg,-92.8,,
  deposit/usmin-zz00002,is located in,country/USA,,,
  deposit/usmin-zz00002,is part of,deposit/usmin-mr00901,,,
  facility/usmin-mf00901,has the latitude,33.12798 deg,33.12798,,
  facility/usmin-mf00901,has the longitude,-92.6481 deg,-92.6481,,
  facility/usmin-mf00901,is a,well,,,
  facility/usmin-mf00901,is located in,country/USA,,,
  facility/usmin-mf00901,is part of,deposit/usmin-mo00901,,,
  facility/usmin-mf00901,is part of,deposit/usmin-zz00001,,,
  facility/usmin-mf00901,produces,commodity/bromine,,,

Tonnages are contained metric tons, and the ore that holds them; 111 behind the decimals says that a figure was calculated, a minus sign that several rows share the ore.

  $ lode sql --db x.db --format csv "SELECT e.key, t.value, t.unit, t.qualifiers, e.manner FROM statement_text t JOIN evidence_text e ON e.statement = t.key WHERE t.predicate IN ('resources_of', 'reserves_of', 'production_of') AND e.key LIKE 'usmin/%' ORDER BY 1"
  key,value,unit,qualifiers,manner
  usmin/mf00901/production-1/production_of,204000,t,commodity=bromine; material=Br; scope=all years together,calculated
  usmin/mo00901/resources-1/resources_of,114000,t,category=Resource; class=Inferred; code=CIM; commodity=lithium; material=Li; year=2018,
  usmin/mo00901/resources-2/reserves_of,41300,t,category=Reserve; class=Probable; code=JORC; commodity=lithium; material=Li; year=2018,calculated
  usmin/mo00901/resources-2/reserves_of-ore,7711000,t,category=Reserve; class=Probable; code=JORC; commodity=lithium; material=ore; summable=no; year=2018,calculated
  usmin/mo00901/resources-3/resources_of,100.5,t,"category=Resource; class=Measured, Indicated, Inferred; commodity=lithium; material=Li; year=2018",

  $ lode why --db x.db usmin/mo00901/resources-2/reserves_of | grep -A20 'Who says'
  Who says it
  source         U.S. Geological Survey: USMIN Mineral Deposit Database
                 (usgs-usmin)
  url            https://www.usgs.gov/centers/gggsc/science/usmin-mineral-deposit-
                 database
  licence        US Government work, public domain
  modality       asserted, calculated
  place          row 2; from Somebody Else (2018), Page 8
  note           lithium oxide (Li2O); ore -8,500,000 short tons; grade 1.15
                 percent; contained 98,000 short tons
  key            usmin/mo00901/resources-2/reserves_of
  loaded         Resources.csv line 3, usgs-usmin-resources 0.1.0,
                 2026-11-02T00:00:00Z

The order of the tables does not matter, but for the label of a feature that is named before it is described.

  $ cp $LODE_DB y.db; cd $DATA/usgs-usmin; lode import --db $OLDPWD/y.db --allow-quarantine Site.csv Resources.csv Production.csv Loc_Pt.csv History.csv > /dev/null; cd $OLDPWD; for db in x y; do sqlite3 $db.db "SELECT subject_key, predicate, coalesce(object_key, object), value, qualifiers FROM statement_text WHERE key LIKE 'usmin/%' ORDER BY 1, 2, 3, 4, 5" > $db; done; cmp x y && wc -l < x
  39
