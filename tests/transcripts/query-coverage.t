`coverage`: what the store holds.

  $ lode query coverage --format csv | head -1
  commodity,measure,stage,form,basis,first_year,last_year,editions,figures
  $ lode query coverage --format csv | grep -e '^Antimony,' -e '^Copper,' -e '^Tungsten,'
  Antimony,price,,metal,content,2018,2025,3,15
  Antimony,production,mine,,content,2021,2025,3,106
  Antimony,reserves,,,content,2022,2025,3,53
  Copper,price,,cathode,content,2018,2025,3,45
  Copper,production,mine,,content,2021,2025,3,112
  Copper,production,refinery,,content,2021,2025,3,112
  Copper,reserves,,,content,2022,2025,3,53
  Tungsten,price,,WO3 concentrate,WO3,2018,2025,3,15
  Tungsten,production,mine,,content,2021,2025,3,76
  Tungsten,reserves,,,content,2022,2025,3,38
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
