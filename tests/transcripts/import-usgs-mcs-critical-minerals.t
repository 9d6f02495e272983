The tables of critical minerals: figures that stand apart from the world tables, and end uses as statements.

  $ cp -R "$LODE_DATASETS" bare && rm -r bare/usgs-salient && lode build --db x.db bare > /dev/null; cp $DATA/usgs-mcs/*.csv .

  $ lode import --db x.db --allow-quarantine critical-minerals-2025.csv critical-minerals-2026.csv end-uses-2025.csv
  critical-minerals-2025.csv: usgs-mcs-critical-minerals: 6 rows read, 38 facts stored, 0 unchanged, 3 quarantined
  critical-minerals-2026.csv: usgs-mcs-critical-minerals: 2 rows read, 17 facts stored, 0 unchanged, 0 quarantined
  end-uses-2025.csv: usgs-mcs-critical-minerals: 3 rows read, 2 facts stored, 0 unchanged, 1 quarantined

  $ lode sql --db x.db --format csv "SELECT line, column_name, found, reason FROM quarantine ORDER BY id"
  line,column_name,found,reason
  5,Leading_source_precent_world,many,"""many"" is not a figure"
  5,Primary_import_source,Belgium,"""in some years"": expected the years of the import sources"
  7,,,"no commodity is called ""Phlogiston"""
  4,,,no applications are given

  $ lode sql --db x.db --format csv "SELECT commodity, measure, stage, place, period, value, bound, unit, flag, original_value, note FROM observation_text WHERE detail = 'table of critical minerals' AND period = '2024' ORDER BY commodity, measure, stage, place"
  commodity,measure,stage,place,period,value,bound,unit,flag,original_value,note
  Antimony,consumption,,United States,2024,20000,,t,estimated,20000,
  Antimony,domestic_production,primary,United States,2024,0,,t,reported,0,
  Antimony,domestic_production,secondary,United States,2024,3000,,t,estimated,3000,
  Antimony,reliance,,United States,2024,80,,%,estimated,80,
  Antimony,share,,China,2024,50,,%,estimated,50,
  Antimony,supply,,China,2024,50000,,t,estimated,50000,
  Antimony,supply,,World,2024,100000,,t,estimated,100000,
  Bauxite,consumption,,United States,2024,1500000,,t,estimated,1500000,Reported consumption.
  Bauxite,domestic_production,primary,United States,2024,,,t,withheld,W,
  Bauxite,domestic_production,secondary,United States,2024,0,,t,reported,0,
  Bauxite,reliance,,United States,2024,75,>,%,estimated,>75,
  Bauxite,share,,Guinea,2024,30,,%,estimated,30,Excludes U.S. production.
  Bauxite,supply,,Guinea,2024,120000000,,t,estimated,120000000,Excludes U.S. production.
  Bauxite,supply,,World,2024,400000000,,t,estimated,400000000,Excludes U.S. production.
  Beryllium,consumption,,United States,2024,170,,t,estimated,170,
  Beryllium,domestic_production,primary,United States,2024,180,,t,estimated,180,
  Beryllium,domestic_production,secondary,United States,2024,,,t,not_available,NA,
  Beryllium,reliance,,United States,2024,0,<,%,estimated,E,"printed as E: net exporter, reliance below 0 percent"
  Beryllium,share,,United States,2024,50,,%,estimated,50,
  Beryllium,supply,,United States,2024,180,,t,estimated,180,
  Beryllium,supply,,World,2024,360,,t,estimated,360,
  Germanium,consumption,,United States,2024,,,t,not_available,NA,
  Germanium,domestic_production,primary,United States,2024,0,,t,reported,0,Refinery production.
  Germanium,domestic_production,secondary,United States,2024,,,t,not_available,NA,Refinery production.
  Germanium,reliance,,United States,2024,50,>,%,estimated,>50,
  Germanium,supply,,China,2024,,,t,not_available,NA,
  Germanium,supply,,World,2024,,,t,not_available,NA,
  Zirconium,consumption,,United States,2024,100000,<,t,estimated,"<100,000",
  Zirconium,domestic_production,primary,United States,2024,100000,<,t,estimated,"<100,000",
  Zirconium,domestic_production,secondary,United States,2024,,,t,not_available,NA,
  Zirconium,reliance,,United States,2024,25,<,%,estimated,<25,
  Zirconium,share,,Australia,2024,25,,%,estimated,25,
  Zirconium,supply,,Australia,2024,400000,,t,estimated,400000,
  Zirconium,supply,,World,2024,1600000,,t,estimated,1600000,

Kilograms become metric tons; the digit of a footnote is not part of a name.

  $ lode sql --db x.db --format csv "SELECT commodity, form, measure, stage, place, value, unit, original_value, original_unit FROM observation_text WHERE detail = 'table of critical minerals' AND period = '2025' ORDER BY commodity, measure, stage, place"
  commodity,form,measure,stage,place,value,unit,original_value,original_unit
  Rare earths,compounds and metals,consumption,,United States,20000,t,20000,metric tons
  Rare earths,compounds and metals,domestic_production,primary,United States,8000,t,8000,metric tons
  Rare earths,compounds and metals,domestic_production,secondary,United States,,t,NA,metric tons
  Rare earths,compounds and metals,reliance,,United States,67,%,67,percent
  Rare earths,compounds and metals,share,,China,68,%,68,percent
  Rare earths,compounds and metals,supply,,China,260000,t,260000,metric tons
  Rare earths,compounds and metals,supply,,World,380000,t,380000,metric tons
  Scandium,,consumption,,United States,,t,NA,kilograms
  Scandium,,domestic_production,primary,United States,0,t,0,kilograms
  Scandium,,domestic_production,secondary,United States,,t,NA,kilograms
  Scandium,,reliance,,United States,100,%,100,percent
  Scandium,,share,,China,,%,NA,percent
  Scandium,,supply,,China,,t,NA,kilograms
  Scandium,,supply,,World,,t,NA,kilograms

No figure of these tables is in the view of production.

  $ lode sql --db x.db --format csv --no-header "SELECT count(*) FROM production WHERE detail = 'table of critical minerals'"
  0

  $ lode sql --db x.db --format csv "SELECT subject, relation, object, source, quote, note FROM evidence_text WHERE predicate = 'used_in' AND source = 'usgs-mcs-2025' ORDER BY subject"
  subject,relation,object,source,quote,note
  Antimony,is used in,Flame retardants and lead-acid batteries,usgs-mcs-2025,Flame retardants and lead-acid batteries.,
  Ytterbium,is used in,"Catalysts, lasers, and scintillators",usgs-mcs-2025,"Catalysts, lasers, and scintillators.",Included in the Rare Earths chapter.

  $ lode query import-sources --db x.db commodity=scandium --format csv
  form,rank,country,iso3,share_pct,bound,flag,period,edition,in_table,key,note
  ,1,Japan,JPN,,,,2021-2024,usgs-mcs-2026,order without shares,usgs-mcs-2026/critical-minerals-3-1,
  ,2,China,CHN,,,,2021-2024,usgs-mcs-2026,order without shares,usgs-mcs-2026/critical-minerals-3-2,

  $ lode why --db x.db usgs-mcs-2025/end-use-2-1
  The statement
  statement   Antimony is used in Flame retardants and lead-acid batteries
  rank        normal
  why_ranked  nobody has judged it against others
  key         usgs-mcs-2025/end-use-2-1

  Who says it
  source         U.S. Geological Survey: Mineral Commodity Summaries 2025 Data
                 Release (usgs-mcs-2025)
  published_on   2025-01-31
  url            https://doi.org/10.5066/P13XCP3R
  licence        US Government work, public domain
  quote          Flame retardants and lead-acid batteries.
  language       en
  modality       asserted
  place          end-uses-2025.csv, line 2
  key            usgs-mcs-2025/end-use-2-1
  loaded         end-uses-2025.csv line 2, usgs-mcs-critical-minerals 0.1.0,
                 2026-11-02T00:00:00Z

