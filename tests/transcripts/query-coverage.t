`coverage`: what the store holds.

  $ lode query coverage --format csv | head -1
  commodity,measure,stage,form,basis,first_year,last_year,editions,figures,key
  $ lode query coverage --format csv | grep -e '^Antimony,' -e '^Copper,' -e '^Tungsten,'
  Antimony,consumption,,,,2015,2025,4,21,coverage/commodity=antimony/measure=consumption
  Antimony,domestic_production,mine,,,2018,2025,3,15,coverage/commodity=antimony/measure=domestic_production
  Antimony,domestic_production,primary,,,2024,2024,1,1,coverage/commodity=antimony/measure=domestic_production
  Antimony,domestic_production,secondary,,,2024,2024,1,1,coverage/commodity=antimony/measure=domestic_production
  Antimony,domestic_production,smelter,,,2015,2025,4,40,coverage/commodity=antimony/measure=domestic_production
  Antimony,export,,,,2018,2025,3,70,coverage/commodity=antimony/measure=export
  Antimony,import,,,,2018,2025,3,70,coverage/commodity=antimony/measure=import
  Antimony,import_share,,,,2021-2024,2021-2024,1,2,coverage/commodity=antimony/measure=import_share
  Antimony,import_share,,ore and concentrates,,2021-2024,2021-2024,1,3,coverage/commodity=antimony/measure=import_share
  Antimony,import_share,,oxide,,2021-2024,2021-2024,1,5,coverage/commodity=antimony/measure=import_share
  Antimony,import_share,,total metal and oxide,,2021-2024,2021-2024,1,5,coverage/commodity=antimony/measure=import_share
  Antimony,import_share,,unwrought metal and powder,,2021-2024,2021-2024,1,5,coverage/commodity=antimony/measure=import_share
  Antimony,price,,metal,content,2018,2025,3,15,coverage/commodity=antimony/measure=price
  Antimony,production,mine,,content,2021,2025,3,106,coverage/commodity=antimony/measure=production
  Antimony,reliance,,,,2015,2025,4,21,coverage/commodity=antimony/measure=reliance
  Antimony,reliance,,metal and oxide,,2022,2024,2,2,coverage/commodity=antimony/measure=reliance
  Antimony,reserves,,,content,2022,2025,3,53,coverage/commodity=antimony/measure=reserves
  Antimony,share,,,,2024,2024,1,1,coverage/commodity=antimony/measure=share
  Antimony,supply,,,,2024,2024,1,2,coverage/commodity=antimony/measure=supply
  Copper,consumption,,,,2018,2025,3,30,coverage/commodity=copper/measure=consumption
  Copper,domestic_production,,,,2018,2025,3,15,coverage/commodity=copper/measure=domestic_production
  Copper,domestic_production,mine,,,2018,2025,3,15,coverage/commodity=copper/measure=domestic_production
  Copper,domestic_production,refinery,,,2018,2025,3,30,coverage/commodity=copper/measure=domestic_production
  Copper,export,,,,2018,2025,3,30,coverage/commodity=copper/measure=export
  Copper,import,,,,2018,2025,3,30,coverage/commodity=copper/measure=import
  Copper,import_share,,copper content of blister and anodes,,2021-2024,2021-2024,1,4,coverage/commodity=copper/measure=import_share
  Copper,import_share,,"copper content of matte, ash, and precipitate",,2021-2024,2021-2024,1,5,coverage/commodity=copper/measure=import_share
  Copper,import_share,,copper content of ore and concentrate,,2021-2024,2021-2024,1,2,coverage/commodity=copper/measure=import_share
  Copper,import_share,,copper content of scrap,,2021-2024,2021-2024,1,3,coverage/commodity=copper/measure=import_share
  Copper,import_share,,refined copper,,2021-2024,2021-2024,1,5,coverage/commodity=copper/measure=import_share
  Copper,price,,cathode,content,2018,2025,3,45,coverage/commodity=copper/measure=price
  Copper,production,mine,,content,2021,2025,3,112,coverage/commodity=copper/measure=production
  Copper,production,refinery,,content,2021,2025,3,112,coverage/commodity=copper/measure=production
  Copper,reliance,,,,2018,2025,3,15,coverage/commodity=copper/measure=reliance
  Copper,reliance,,refined,,2022,2024,2,2,coverage/commodity=copper/measure=reliance
  Copper,reserves,,,content,2022,2025,3,53,coverage/commodity=copper/measure=reserves
  Copper,stocks,,,,2018,2025,3,15,coverage/commodity=copper/measure=stocks
  Tungsten,consumption,,,,2018,2025,3,31,coverage/commodity=tungsten/measure=consumption
  Tungsten,domestic_production,,,,2018,2025,3,15,coverage/commodity=tungsten/measure=domestic_production
  Tungsten,domestic_production,mine,,,2018,2025,3,15,coverage/commodity=tungsten/measure=domestic_production
  Tungsten,domestic_production,primary,,,2024,2024,1,1,coverage/commodity=tungsten/measure=domestic_production
  Tungsten,domestic_production,secondary,,,2024,2024,1,1,coverage/commodity=tungsten/measure=domestic_production
  Tungsten,export,,,,2018,2025,3,30,coverage/commodity=tungsten/measure=export
  Tungsten,import,,,,2018,2025,3,30,coverage/commodity=tungsten/measure=import
  Tungsten,import_share,,"ores, concentrates, and other forms",,2021-2024,2021-2024,1,5,coverage/commodity=tungsten/measure=import_share
  Tungsten,price,,WO3 concentrate,WO3,2018,2025,3,15,coverage/commodity=tungsten/measure=price
  Tungsten,production,mine,,content,2021,2025,3,76,coverage/commodity=tungsten/measure=production
  Tungsten,reliance,,,,2018,2025,3,18,coverage/commodity=tungsten/measure=reliance
  Tungsten,reserves,,,content,2022,2025,3,38,coverage/commodity=tungsten/measure=reserves
  Tungsten,share,,,,2024,2024,1,1,coverage/commodity=tungsten/measure=share
  Tungsten,shipments,,,,2018,2025,3,30,coverage/commodity=tungsten/measure=shipments
  Tungsten,stocks,,,,2018,2025,3,15,coverage/commodity=tungsten/measure=stocks
  Tungsten,supply,,,,2024,2024,1,2,coverage/commodity=tungsten/measure=supply
  $ lode query coverage --format csv --no-header | grep ',production,' | sed 's/^"[^"]*"/x/; s/,.*//' | sort -u | wc -l | awk '{ print ($1 >= 60) }'
  1
  $ lode query coverage | head -12 | awk NF
  commodity   Abrasives (manufactured)
  measure     capacity
  stage       plant
  form        fused aluminum oxide
  basis       gross
  first_year  2021
  last_year   2025
  editions    3
  figures     80
  commodity   Abrasives (manufactured)
  measure     capacity

One commodity, one measure; the key of a row is that question, and explains it.

  $ lode coverage commodity=antimony measure=production --format csv
  commodity,measure,stage,form,basis,first_year,last_year,editions,figures,key
  Antimony,production,mine,,content,2021,2025,3,106,coverage/commodity=antimony/measure=production
  $ lode why coverage/commodity=antimony/measure=production | awk NF
  What does the store hold: which commodities, measures, years and editions?
  commodity   Antimony
  measure     production
  stage       mine
  basis       content
  first_year  2021
  last_year   2025
  editions    3
  figures     106
  Which editions and files are counted? (input figures of an edition, unit
    figures)
  - 36
      [1], MCS2026_Commodities_Data.csv, first_year 2024, last_year 2025,
      source/usgs-mcs-2026
  - 36
      [2], MCS2025_World_Data.csv, first_year 2023, last_year 2024,
      source/usgs-mcs-2025
  - 34
      [3], mcs2023-antim_world.csv, first_year 2021, last_year 2022,
      source/usgs-mcs-2023
  Sources
  [1]  U.S. Geological Survey: Mineral Commodity Summaries 2026 Data Release,
       2026-02-06 (usgs-mcs-2026) https://doi.org/10.5066/P1WKQ63T
  [2]  U.S. Geological Survey: Mineral Commodity Summaries 2025 Data Release,
       2025-01-31 (usgs-mcs-2025) https://doi.org/10.5066/P13XCP3R
  [3]  U.S. Geological Survey: Mineral Commodity Summaries 2023 Data Release,
       2023-01-31 (usgs-mcs-2023) https://doi.org/10.5066/P9WCYUI6
