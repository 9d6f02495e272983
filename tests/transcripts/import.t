`lode import` reads a published file into the store. The header tells the format; each file counts as a whole or not at all.

  $ cp "$LODE_DB" s.db; cp "$DATA"/transcripts/*.csv .

USGS Mineral Commodity Summaries, one file for all commodities. The row says the edition (2024), which the store did not have. A commodity, a
country and a unit that nobody knows are set aside with the reason, never guessed; the exit status shows it.

  $ lode import --db s.db wide.csv
  wide.csv: usgs-mcs-world: 11 rows read, 24 facts stored, 0 unchanged, 4 quarantined
  lode import: 4 rows or cells were set aside; `lode quarantine` lists them with the reasons
  [3]
  $ lode query quarantine --db s.db --format csv
  file,line,column_,found,reason,row,key
  wide.csv,10,,,"commodity ""Unobtainium"" is not known","MCS2024,Unobtainium,China,Mine production,metric tons,1,1,,,,,,",quarantine/be0958b59a07/10
  wide.csv,11,,,"no country is called ""Atlantis""","MCS2024,Antimony,Atlantis,Mine production, antimony content,metric tons,7,7,,,,,,",quarantine/be0958b59a07/11
  wide.csv,12,PROD_2022,7,"""bushels"" is not a known unit","MCS2024,Antimony,Bolivia,Mine production, antimony content,bushels,7,7,,,,,,",quarantine/be0958b59a07/12/PROD_2022
  wide.csv,12,PROD_EST_ 2023,7,"""bushels"" is not a known unit","MCS2024,Antimony,Bolivia,Mine production, antimony content,bushels,7,7,,,,,,",quarantine/be0958b59a07/12/PROD_EST_%202023
  $ lode query producers --db s.db commodity=antimony edition=usgs-mcs-2024 --format csv | cut -d, -f1-6
  country,iso3,quantity,unit,share_pct,flag
  China,CHN,40000,t,78.9,estimated
  Turkey,TUR,6000,t,11.8,estimated
  Myanmar,MMR,4600,t,9.1,estimated
  Guatemala,GTM,80,t,0.2,estimated
  Canada,CAN,0,t,0,reported
  United States,USA,,t,,withheld
  $ lode query reserves --db s.db commodity=antimony edition=usgs-mcs-2024 --format csv | cut -d, -f1-4,9
  country,iso3,quantity,bound,flag
  China,CHN,640000,,reported
  Myanmar,MMR,140000,,reported
  Turkey,TUR,99000,>,reported
  Canada,CAN,78000,,reported
  United States,USA,60000,,reported
  Guatemala,GTM,,,not_available
  $ lode query reserves --db s.db commodity=bromine edition=usgs-mcs-2026 --format csv | grep Israel | cut -d, -f1-4,9
  Israel,ISR,,Large,unquantified

The new edition stands beside the old ones and hides none of them: 2026 still is the newest that knows 2024.

  $ lode query producers --db s.db commodity=antimony year=2024 --format csv | grep '^China' | cut -d, -f1-7
  China,CHN,40000,t,33.6,estimated,usgs-mcs-2026
  $ lode query producers --db s.db commodity=antimony year=2023 --format csv | grep '^China' | cut -d, -f1-7
  China,CHN,62300,t,58.7,estimated,usgs-mcs-2025

A file per commodity, with a mark behind a country's name, and Burma for Myanmar.

  $ lode import --db s.db mcs2022-antim_world.csv
  mcs2022-antim_world.csv: usgs-mcs-world: 3 rows read, 9 facts stored, 0 unchanged, 0 quarantined
  $ lode query producers --db s.db commodity=antimony edition=usgs-mcs-2022 --format csv | cut -d, -f1-7
  country,iso3,quantity,unit,share_pct,flag,edition
  China,CHN,60000,t,70.6,estimated,usgs-mcs-2022
  Russia,RUS,25000,t,29.4,estimated,usgs-mcs-2022

The content tells the commodity, not the file's name.

  $ cp mcs2022-antim_world.csv gold.csv; lode import --db s.db gold.csv
  gold.csv: usgs-mcs-world: imported before, nothing changed

The long layout, in Windows-1252. An edition that nobody has seen yet becomes the newest one: a dash is zero, W is withheld, "<2,000" keeps its
bound; the row of another table is counted as left alone.

  $ lode import --db s.db long.csv
  long.csv: usgs-mcs-import-sources: 10 rows read, 0 facts stored, 0 unchanged, 0 quarantined, 10 rows of other tables left alone
  long.csv: usgs-mcs-salient: 10 rows read, 2 facts stored, 0 unchanged, 0 quarantined, 9 rows of other tables left alone
  long.csv: usgs-mcs-world: 10 rows read, 7 facts stored, 0 unchanged, 2 quarantined, 1 rows of other tables left alone
  lode import: 2 rows or cells were set aside; `lode quarantine` lists them with the reasons
  [3]
  $ lode query quarantine --db s.db --format csv | grep '^long'
  long.csv,8,,,"no country is called ""Atlantis""","ANTIMONY,World Mine Production and Reserves,Antimony,Atlantis,Production,Mine production,metric tons,2026,500,Estimated.,Yes,",quarantine/d3d4a297575a/8
  long.csv,9,,,"""about five"" is not a figure","ANTIMONY,World Mine Production and Reserves,Antimony,Bolivia,Production,Mine production,metric tons,2026,about five,,Yes,",quarantine/d3d4a297575a/9
  $ lode query producers --db s.db commodity=antimony --format csv | cut -d, -f1-4,6,7,13
  country,iso3,quantity,unit,flag,edition,bound
  China,CHN,39000,t,estimated,usgs-mcs-2027,
  Turkey,TUR,2000,t,estimated,usgs-mcs-2027,<
  Canada,CAN,0,t,reported,usgs-mcs-2027,
  United States,USA,,t,withheld,usgs-mcs-2027,
  $ lode query revisions --db s.db commodity=antimony country=China --format csv | grep ',2025,production' | cut -d, -f1-10
  China,2025,production,mine,usgs-mcs-2026,40000,usgs-mcs-2027,38000,t,-5

A price series of FRED: the months without a value are no figures. The file names the series, and a table of ours its unit.

  $ lode import --db s.db PCOPPUSDM.csv
  PCOPPUSDM.csv: fred-series: 5 rows read, 4 facts stored, 0 unchanged, 0 quarantined
  $ lode query prices --db s.db commodity=copper edition=fred-pcoppusdm-2025-03 --format csv | cut -d, -f1-6,8
  form,market,period,price,unit,usd_per_t,edition
  cathode,World,2024-11,9082.5,USD/t,9082.5,fred-pcoppusdm-2025-03
  cathode,World,2024-12,8920.25,USD/t,8920.25,fred-pcoppusdm-2025-03
  cathode,World,2025-03,9731.0,USD/t,9731,fred-pcoppusdm-2025-03
  $ sed 's/PCOPPUSDM/NOSUCHSERIES/' PCOPPUSDM.csv > unknown.csv; lode import --db s.db unknown.csv
  lode import: unknown.csv:1: series "NOSUCHSERIES" is not known; it would have to be in fred_series.csv
  [3]

The curated formats, several at once; FORMAT may be named.

  $ lode import --db s.db sources.csv entities.csv names.csv observations.csv claims.csv links.csv documents.csv
  sources.csv: sources: 3 rows read, 3 facts stored, 0 unchanged, 0 quarantined
  entities.csv: entities: 2 rows read, 2 facts stored, 0 unchanged, 0 quarantined
  names.csv: names: 2 rows read, 2 facts stored, 0 unchanged, 0 quarantined
  observations.csv: observations: 6 rows read, 6 facts stored, 0 unchanged, 0 quarantined
  claims.csv: claims: 4 rows read, 4 facts stored, 0 unchanged, 0 quarantined
  links.csv: links: 1 rows read, 1 facts stored, 0 unchanged, 0 quarantined
  documents.csv: documents: 1 rows read, 1 facts stored, 0 unchanged, 0 quarantined
  $ lode query producers --db s.db commodity=руританий --format csv | cut -d, -f1-7
  country,iso3,quantity,unit,share_pct,flag,edition
  Liechtenstein,LIE,2000,t,80,estimated,ruritania-bulletin-2025
  San Marino,SMR,500,t,20,reported,ruritania-bulletin-2025
  Monaco,MCO,,t,,withheld,ruritania-bulletin-2025
  $ lode query revisions --db s.db commodity=Rr --format csv | cut -d, -f1-10
  country,period,measure,stage,first_edition,first_value,last_edition,last_value,unit,change_pct
  Liechtenstein,2023,production,mine,ruritania-bulletin-2024,1500,ruritania-bulletin-2025,1200,t,-20
  $ lode query measures --db s.db commodity=Rr date=2025-09-14 --format csv
  measure,imposed_by,kind,status,effective_on,expires_on,source,key,suspended_from,suspended_to,announced_on,measure_key
  Ruritania: ban on exports of ruritanium,Liechtenstein,,not yet announced,2025-09-15,,ruritania-news,ruritania/2,,,,measure/ruritanium-ban
  $ lode query measures --db s.db commodity=Rr date=2025-09-15 --format csv | cut -d, -f4-8
  status,effective_on,expires_on,source,key
  in force,2025-09-15,,ruritania-news,ruritania/2
  $ lode query disputes --db s.db about=measure/ruritanium-ban --format csv --no-header | cut -d, -f1-5
  ruritania/3,Ruritania: ban on exports of ruritanium took effect on 2025-09-01,deprecated,ruritania-news,from the first of September
  $ lode import --db s.db observations observations.csv
  observations.csv: observations: imported before, nothing changed
  $ lode import --db s.db claims observations.csv
  lode import: observations.csv:1: not the header of the format claims
  [3]

The same bytes again change nothing, even under another name.

  $ cp wide.csv again.csv; cp long.csv again-2.csv; cp observations.csv again-3.csv
  $ lode import --db s.db observations.csv PCOPPUSDM.csv mcs2022-antim_world.csv again-3.csv
  observations.csv: observations: imported before, nothing changed
  PCOPPUSDM.csv: fred-series: imported before, nothing changed
  mcs2022-antim_world.csv: usgs-mcs-world: imported before, nothing changed
  again-3.csv: observations: imported before, nothing changed

A row that cannot be stored is set aside with line and reason; the others count.

  $ lode import --db s.db broken-rows.csv
  broken-rows.csv: observations: 9 rows read, 1 facts stored, 0 unchanged, 8 quarantined
  lode import: 8 rows or cells were set aside; `lode quarantine` lists them with the reasons
  [3]
  $ lode query quarantine --db s.db --format csv | grep '^broken' | cut -d, -f1-5
  broken-rows.csv,3,,,"no entity has the key ""commodity/unobtainium"""
  broken-rows.csv,4,,,"no entity has the key ""country/XXX"""
  broken-rows.csv,5,,,CHECK constraint failed: measure_is_known
  broken-rows.csv,6,,,"column value: ""many"" is not a plain number"
  broken-rows.csv,7,,,"""bushel"" is not a known unit"
  broken-rows.csv,8,,,CHECK constraint failed: flag_is_known
  broken-rows.csv,9,,,CHECK constraint failed: only_a_printed_number_has_a_value
  broken-rows.csv,10,,,"no source has the key ""no-such-source"""
  $ lode import --db s.db --allow-quarantine broken-rows.csv
  broken-rows.csv: observations: 9 rows read, 0 facts stored, 1 unchanged, 8 quarantined

--dry-run does everything, then undoes it.

  $ cp "$LODE_DB" t.db; sqlite3 t.db .dump > before; lode import --db t.db --dry-run PCOPPUSDM.csv; sqlite3 t.db .dump | cmp - before && echo nothing changed
  PCOPPUSDM.csv: fred-series: 5 rows read, 4 facts stored, 0 unchanged, 0 quarantined (dry run: undone)
  nothing changed

--source stores the figures as another edition.

  $ lode import --db t.db --source usgs-mcs-2020 mcs2022-antim_world.csv
  mcs2022-antim_world.csv: usgs-mcs-world: 3 rows read, 9 facts stored, 0 unchanged, 0 quarantined
  $ lode query producers --db t.db commodity=antimony edition=usgs-mcs-2020 --format csv --no-header | cut -d, -f1-3,7
  China,CHN,60000,usgs-mcs-2020
  Russia,RUS,25000,usgs-mcs-2020

What the calls that cannot work say.

  $ lode import
  lode import: expected a file to import
  [2]
  $ lode import no-such-file.csv
  lode import: no-such-file.csv: No such file or directory
  [3]
  $ lode import no-such-format wide.csv
  lode import: no format is called "no-such-format"; there are: bgs-world-mineral-statistics cepii-baci cepii-baci-countries cepii-baci-extract cepii-baci-products claims corrections documents entities flows fred-series hs-codes icmm-mining-facilities indicators iso-3166 links names natural-earth observations sources un-comtrade uncomtrade-areas usgs-mcs-critical-minerals usgs-mcs-import-sources usgs-mcs-reliance usgs-mcs-salient usgs-mcs-world usgs-mineplant usgs-usmin-history usgs-usmin-points usgs-usmin-production usgs-usmin-resources usgs-usmin-sites world-bank-pink-sheet world-bank-wgi
  [2]
  $ lode import .
  lode import: .: is a directory, expected a file
  [3]
  $ lode import --db no-such.db wide.csv
  lode import: no-such.db: no such store; `lode build` makes one
  [2]
  $ echo 'a,b' > odd.csv; lode import --db s.db odd.csv
  lode import: odd.csv:1: the header is of no known format; `lode help import` lists the formats
  [3]
