Salient statistics of the United States, as a file per commodity: headers name measure, form and unit. Damaged headers are read by a stated rule or
set aside by name; W, NA, E, bounds and ranges stay what they are.

  $ cp -r $LODE_DATASETS some && rm -r some/usgs-salient && lode build --db x.db some > /dev/null

  $ lode import --db x.db $DATA/usgs-mcs/mcs2025-antim_salient.csv | sed 's|.*/||'
  lode import: 8 rows or cells were set aside; `lode quarantine` lists them with the reasons
  mcs2025-antim_salient.csv: usgs-mcs-salient: 3 rows read, 25 facts stored, 0 unchanged, 8 quarantined

  $ lode quarantine --db x.db --format csv | cut -d, -f2-5
  line,column_,found,reason
  2,Consump_Apprnt_t,23000,"the header stands twice
  2,Consump_Apprnt_t (column 10),23000,"the header stands twice
  2,Recovery_t,1,"no known measure in the header ""Recovery_t"""
  3,Consump_Apprnt_t,24000,"the header stands twice
  3,Consump_Apprnt_t (column 10),24000,"the header stands twice
  4,Exports_Scrap_kg,many,"""many"" is not a figure"
  4,Consump_Apprnt_t,W,"the header stands twice
  4,Consump_Apprnt_t (column 10),W,"the header stands twice

  $ lode sql --db x.db --format csv "SELECT measure, stage, detail, period, original_value, bound, value, value_max, unit, flag, note FROM observation_text WHERE source = 'usgs-mcs-2025' AND place = 'United States' AND commodity = 'Antimony' AND (measure IN ('domestic_production', 'import', 'export', 'consumption', 'price', 'stocks', 'employment', 'reliance')) ORDER BY measure, stage, detail, period"
  measure,stage,detail,period,original_value,bound,value,value_max,unit,flag,note
  domestic_production,mine,recoverable antimony,2022,0,,0,,t,reported,
  domestic_production,mine,recoverable antimony,2023,0,,0,,t,reported,
  domestic_production,mine,recoverable antimony,2024,0,,0,,t,estimated,
  domestic_production,smelter,primary,2022,W,,,,t,withheld,
  domestic_production,smelter,primary,2023,NA,,,,t,not_available,
  domestic_production,smelter,primary,2024,50–300,range,50,300,t,estimated,
  employment,,,2022,27,,27,,count,reported,
  employment,,,2023,27,,27,,count,reported,
  employment,,,2024,28,,28,,count,estimated,
  export,,waste and scrap,2022,300,,0.3,,t,reported,
  export,,waste and scrap,2023,250,,0.25,,t,reported,
  import,,oxide,2022,"17,200",,17200,,t,reported,
  import,,oxide,2023,15000,,15000,,t,reported,
  import,,oxide,2024,16000,,16000,,t,estimated,
  import,,unwrought metal,2022,Less than ½ unit.,<,0.5,,t,reported,
  import,,unwrought metal,2023,Less than 50 tons,<,50,,t,reported,
  import,,unwrought metal,2024,6000,,6000,,t,estimated,
  price,,metal,2022,5.31,,11706.546122016998,,USD/t,reported,
  price,,metal,2023,5.49,,12103.378193949779,,USD/t,reported,
  price,,metal,2024,"Variable, depending on type of product",,,,USD/t,unquantified,
  reliance,,,2022,>50,>,50,,%,reported,header prints ct; read as per cent
  reliance,,,2023,E,<,0,,%,reported,E: net exporter -- header prints ct; read as per cent
  reliance,,,2024,−16,,-16,,%,estimated,header prints ct; read as per cent
  stocks,,,2023,2,,2000,,t,reported,
  stocks,,,2024,3,,3000,,t,estimated,

The same again changes nothing.

  $ lode import --db x.db --allow-quarantine $DATA/usgs-mcs/mcs2025-antim_salient.csv | sed 's|.*/||'
  mcs2025-antim_salient.csv: usgs-mcs-salient: 3 rows read, 0 facts stored, 25 unchanged, 8 quarantined

The long file of 2026 holds tables of several kinds: each importer takes its own rows.

  $ lode import --db x.db --allow-quarantine $DATA/usgs-mcs/salient-2026.csv | sed 's|.*/||'
  salient-2026.csv: usgs-mcs-import-sources: 13 rows read, 1 facts stored, 0 unchanged, 0 quarantined, 12 rows of other tables left alone
  salient-2026.csv: usgs-mcs-salient: 13 rows read, 8 facts stored, 0 unchanged, 3 quarantined, 2 rows of other tables left alone
  salient-2026.csv: usgs-mcs-world: 13 rows read, 0 facts stored, 0 unchanged, 1 quarantined, 12 rows of other tables left alone

  $ lode quarantine --db x.db --format csv | grep salient-2026 | cut -d, -f2-8
  10,,,"""900"" metric tons (reported) differs from ""4,700"" metric tons (reported) for the same figure in salient-2026.csv line 9; one edition says one thing","X,Salient Statistics—United States
  11,,,"""?10"" is not a figure","X,Salient Statistics—United States,Titanium sponge metal
  12,,,"column Unit: ""dry tons"" is not a known unit","X,Salient Statistics—United States,Niobium (Columbium)
  13,,,"""1,000"" metric tons (estimated) differs from ""5,000"" metric tons (estimated) for the same figure in MCS2026_Commodities_Data.csv line 434; one edition says one thing","X

  $ lode sql --db x.db --format csv "SELECT commodity, measure, stage, detail, period, original_value, bound, value, unit, flag FROM observation_text WHERE source = 'usgs-mcs-2026' AND place = 'United States' AND measure NOT IN ('production', 'reserves', 'capacity', 'price') ORDER BY 1, 2, 3, 4"
  commodity,measure,stage,detail,period,original_value,bound,value,unit,flag
  Antimony,domestic_production,mine,recoverable antimony,2024,—,,0,t,reported
  Antimony,domestic_production,smelter,secondary,2024,"3,700",,3700,t,estimated
  Antimony,import,,oxide,2024,"16,400",,16400,t,reported
  Antimony,import_share,,,2021-2024,55,,55,%,reported
  Antimony,reliance,,,2025,91,,91,%,estimated
  Iron and steel,domestic_production,,pig iron production,2024,20.6,,20600000,t,reported
  Iron and steel,domestic_production,,raw steel production,2024,79.5,,79500000,t,reported
  Iron and steel slag,export,,,2024,s,<,100000,t,reported
  Mica (natural),export,,scrap and flake,2024,"4,700",,4700,t,reported

World tables and salient statistics do not mix: production of the world tables is as it was.

  $ lode query producers --db x.db commodity=antimony --format csv | grep "United States"
  United States,USA,,t,,withheld,usgs-mcs-2026,odenht6m7zf9,2025,mine,,content,,

However an edition labels a row, it is one series; what is printed stays in the column, or in the note.

  $ lode sql --db x.db --format csv "SELECT source, stage, detail, period, original_value, \"column\" FROM observation_record WHERE commodity = 'commodity/antimony' AND measure = 'domestic_production' AND stage = 'mine' AND period = '2024'"
  source,stage,detail,period,original_value,column
  usgs-mcs-2025,mine,recoverable antimony,2024,0,USprod_Mine_t
  usgs-mcs-2026,mine,recoverable antimony,2024,—,Value

  $ lode sql --db x.db --format csv "SELECT detail, note FROM observation_record WHERE commodity = 'commodity/mica' AND measure = 'export'"
  detail,note
  scrap and flake,"Printed as ""Exports""."

An edition's file may have its headers in the wrong order: what the editions before and after call the same figures decides, and the note says so.

  $ lode import --db x.db $DATA/usgs-mcs/mcs2025-lead_salient.csv | sed 's|.*/||'
  mcs2025-lead_salient.csv: usgs-mcs-salient: 2 rows read, 22 facts stored, 0 unchanged, 0 quarantined

  $ lode sql --db x.db --format csv "SELECT measure, stage, detail, original_value, original_unit, substr(note, 1, 19) AS note FROM observation_text WHERE source = 'usgs-mcs-2025' AND commodity = 'Lead' AND period = '2021' AND place = 'United States' AND measure <> 'production' ORDER BY measure, stage, detail"
  measure,stage,detail,original_value,original_unit,note
  consumption,,apparent,1640,thousand metric tons,header out of order
  domestic_production,mine,lead in concentrates,294,thousand metric tons,
  domestic_production,mine,recoverable lead,286,thousand metric tons,header out of order
  domestic_production,refinery,primary,0,thousand metric tons,header out of order
  domestic_production,refinery,"secondary, old scrap",1050,thousand metric tons,header out of order
  export,,lead in concentrates,262,thousand metric tons,header out of order
  export,,"refined metal, unwrought (gross weight)",22,thousand metric tons,header out of order
  import,,lead in concentrates,1,thousand metric tons,header out of order
  import,,"refined metal, unwrought",614,thousand metric tons,header out of order
  price,,"average, north american",113.0,US cents per pound,header out of order
  reliance,,,36,per cent,

A header that stands twice is read by its place where an edition is known for it. Trade below nothing and a price of nothing are no figures.

  $ lode import --db x.db --allow-quarantine $DATA/usgs-mcs/mcs2025-timin_salient.csv | sed 's|.*/||'
  mcs2025-timin_salient.csv: usgs-mcs-salient: 1 rows read, 5 facts stored, 0 unchanged, 2 quarantined

  $ lode quarantine --db x.db --format csv | grep timin | cut -d, -f2-
  2,Exports_kt,-4,"-4 is below nothing, which a figure of export cannot be","MCS2025,Titanium Mineral Concentrates,2021,969,-4,1000,,0,595,240,774",quarantine/3b63ebe99298/2/Exports_kt
  2,Price_dt,0,a price of 0 is no price,"MCS2025,Titanium Mineral Concentrates,2021,969,-4,1000,,0,595,240,774",quarantine/3b63ebe99298/2/Price_dt

  $ lode sql --db x.db --format csv "SELECT measure, detail, original_value, value, unit FROM observation_text WHERE source = 'usgs-mcs-2025' AND commodity LIKE 'Titanium%' AND period = '2021' AND place = 'United States' AND measure IN ('price', 'import', 'export') ORDER BY measure, detail"
  measure,detail,original_value,value,unit
  import,,969,969000,t
  price,"dollars per metric ton: ilmenite and leucoxene, bulk, f.o.b. australia",595,595,USD/t
  price,"dollars per metric ton: ilmenite, average unit value of imports",240,240,USD/t
  price,"dollars per metric ton: slag, 80%–95% tio2, average unit value of imports",774,774,USD/t
