`coverage`: what the store holds.

  $ lode query coverage --format csv | head -1
  commodity,measure,stage,form,basis,first_year,last_year,editions,figures
  $ lode query coverage --format csv | grep -e '^Antimony,' -e '^Copper,' -e '^Tungsten,'
  Antimony,consumption,,,,2015,2025,4,21
  Antimony,domestic_production,mine,,,2018,2025,3,15
  Antimony,domestic_production,primary,,,2024,2024,1,1
  Antimony,domestic_production,secondary,,,2024,2024,1,1
  Antimony,domestic_production,smelter,,,2015,2025,4,40
  Antimony,export,,,,2018,2025,3,70
  Antimony,import,,,,2018,2025,3,70
  Antimony,import_share,,,,2021-2024,2021-2024,1,2
  Antimony,import_share,,ore and concentrates,,2021-2024,2021-2024,1,3
  Antimony,import_share,,oxide,,2021-2024,2021-2024,1,5
  Antimony,import_share,,total metal and oxide,,2021-2024,2021-2024,1,5
  Antimony,import_share,,unwrought metal and powder,,2021-2024,2021-2024,1,5
  Antimony,price,,metal,content,2018,2025,3,15
  Antimony,production,mine,,content,2021,2025,3,106
  Antimony,reliance,,,,2015,2025,4,21
  Antimony,reliance,,metal and oxide,,2022,2024,2,2
  Antimony,reserves,,,content,2022,2025,3,53
  Antimony,share,,,,2024,2024,1,1
  Antimony,supply,,,,2024,2024,1,2
  Copper,consumption,,,,2018,2025,3,30
  Copper,domestic_production,,,,2018,2025,3,15
  Copper,domestic_production,mine,,,2018,2025,3,15
  Copper,domestic_production,refinery,,,2018,2025,3,30
  Copper,export,,,,2018,2025,3,30
  Copper,import,,,,2018,2025,3,30
  Copper,import_share,,copper content of blister and anodes,,2021-2024,2021-2024,1,4
  Copper,import_share,,"copper content of matte, ash, and precipitate",,2021-2024,2021-2024,1,5
  Copper,import_share,,copper content of ore and concentrate,,2021-2024,2021-2024,1,2
  Copper,import_share,,copper content of scrap,,2021-2024,2021-2024,1,3
  Copper,import_share,,refined copper,,2021-2024,2021-2024,1,5
  Copper,price,,cathode,content,2018,2025,3,45
  Copper,production,mine,,content,2021,2025,3,112
  Copper,production,refinery,,content,2021,2025,3,112
  Copper,reliance,,,,2018,2025,3,15
  Copper,reliance,,refined,,2022,2024,2,2
  Copper,reserves,,,content,2022,2025,3,53
  Copper,stocks,,,,2018,2025,3,15
  Tungsten,consumption,,,,2018,2025,3,31
  Tungsten,domestic_production,,,,2018,2025,3,15
  Tungsten,domestic_production,mine,,,2018,2025,3,15
  Tungsten,domestic_production,primary,,,2024,2024,1,1
  Tungsten,domestic_production,secondary,,,2024,2024,1,1
  Tungsten,export,,,,2018,2025,3,30
  Tungsten,import,,,,2018,2025,3,30
  Tungsten,import_share,,"ores, concentrates, and other forms",,2021-2024,2021-2024,1,5
  Tungsten,price,,WO3 concentrate,WO3,2018,2025,3,15
  Tungsten,production,mine,,content,2021,2025,3,76
  Tungsten,reliance,,,,2018,2025,3,18
  Tungsten,reserves,,,content,2022,2025,3,38
  Tungsten,share,,,,2024,2024,1,1
  Tungsten,shipments,,,,2018,2025,3,30
  Tungsten,stocks,,,,2018,2025,3,15
  Tungsten,supply,,,,2024,2024,1,2
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
