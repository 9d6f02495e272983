`lode diff` tells what changed from one edition to another.

  $ lode diff usgs-mcs-2025 usgs-mcs-2026 commodity=antimony --format csv | head -1
  change,commodity,place,measure,stage,period,from_value,to_value,unit,change_pct,key,form,basis,from_flag,to_flag,detail
  $ lode diff usgs-mcs-2025 usgs-mcs-2026 commodity=antimony --format csv | grep '^changed,Antimony,[A-Za-z]*,production' | cut -d, -f1-10
  changed,Antimony,Australia,production,mine,2024,2000,1270,t,-36.5
  changed,Antimony,Bolivia,production,mine,2024,3700,5300,t,43.2
  changed,Antimony,Canada,production,mine,2024,,0,t,
  changed,Antimony,China,production,mine,2024,60000,40000,t,-33.3
  changed,Antimony,Iran,production,mine,2024,500,90,t,-82
  changed,Antimony,Kazakhstan,production,mine,2024,40,800,t,1900
  changed,Antimony,Kyrgyzstan,production,mine,2024,20,700,t,3400
  changed,Antimony,Mexico,production,mine,2024,800,600,t,-25
  changed,Antimony,Pakistan,production,mine,2024,250,260,t,4
  changed,Antimony,Russia,production,mine,2024,13000,40000,t,207.7
  changed,Antimony,Tajikistan,production,mine,2024,17000,22000,t,29.4
  changed,Antimony,Turkey,production,mine,2024,1600,3000,t,87.5
  changed,Antimony,Vietnam,production,mine,2024,300,220,t,-26.7
  changed,Antimony,World,production,mine,2024,100000,119000,t,19
  $ lode diff usgs-mcs-2025 usgs-mcs-2026 commodity=antimony --format csv | grep '^changed,Antimony,[A-Za-z]*,reserves' | cut -d, -f1-10
  changed,Antimony,Australia,reserves,,2025,140000,110000,t,-21.4
  changed,Antimony,China,reserves,,2025,670000,830000,t,23.9
  changed,Antimony,Tajikistan,reserves,,2025,50000,60000,t,20

A year that only the later edition covers is added, one that it no longer covers is removed.

  $ lode diff usgs-mcs-2025 usgs-mcs-2026 commodity=antimony --format csv --no-header | cut -d, -f1,4,6 | sort | uniq -c | awk '{ $1 = $1 } 1'
  1 added,consumption,2025
  3 added,domestic_production,2025
  5 added,export,2025
  5 added,import,2025
  20 added,import_share,2021-2024
  1 added,price,2025
  18 added,production,2025
  1 added,reliance,2025
  1 changed,consumption,2022
  1 changed,consumption,2023
  1 changed,consumption,2024
  1 changed,domestic_production,2021
  1 changed,domestic_production,2022
  1 changed,domestic_production,2023
  2 changed,domestic_production,2024
  1 changed,export,2022
  4 changed,export,2024
  1 changed,import,2022
  5 changed,import,2024
  1 changed,price,2024
  15 changed,production,2024
  1 changed,reliance,2022
  1 changed,reliance,2023
  1 changed,reliance,2024
  3 changed,reserves,2025
  1 removed,consumption,2020
  1 removed,consumption,2024
  3 removed,domestic_production,2020
  2 removed,domestic_production,2024
  5 removed,export,2020
  5 removed,import,2020
  1 removed,price,2020
  18 removed,production,2023
  1 removed,reliance,2020
  2 removed,reliance,2024
  1 removed,share,2024
  2 removed,supply,2024
  $ lode query diff from=usgs-mcs-2025 to=usgs-mcs-2026 commodity=antimony --format csv > a; lode diff usgs-mcs-2025 usgs-mcs-2026 commodity=antimony --format csv | cmp - a && echo the same
  the same
  $ lode diff usgs-mcs-2025
  lode diff: expected two editions, such as usgs-mcs-2025 usgs-mcs-2026
  [2]
  $ lode diff usgs-mcs-2025 usgs-mcs-1066
  lode diff: no source has the key "usgs-mcs-1066"; there are, among others: cepii-baci-codes, cepii-baci-extract, eu-criticality-2023, hs-2022, icmm-global-mining-2025-09, usgs-mcs-2020, usgs-mcs-2022, usgs-mcs-2023
  [1]
  $ lode diff usgs-mcs-2026 usgs-mcs-2026
  lode diff: diff: nothing in the store answers this
  [1]
  $ lode diff usgs-mcs-2025 usgs-mcs-2026 commodity=antimony change=removed --format csv --no-header | cut -d, -f1 | uniq -c | awk '{ $1 = $1 } 1'
  42 removed
  $ lode diff usgs-mcs-2025 usgs-mcs-2026 change=changed --format csv --no-header | wc -l
  2094

`diff-commodities` says of each mineral how much of it changed: its numbers are those that `diff` lists.

  $ lode query diff-commodities from=usgs-mcs-2025 to=usgs-mcs-2026 | head -12
  commodity      changed  added  removed  change_pct  revised         key
  -------------  -------  -----  -------  ----------  --------------  ------------
  Clays               73     81       68       100.0  Russia, mine    onw2z9f6dbgx
                                                      (kaolin), 2024
  Iron ore            67     56       51        31.3  Canada, mine    oyv44cajj1e9
                                                      (usable ore),
                                                      2024
  Copper              65     75       54        39.7  Mexico,         ojnrz4bv0kdj
                                                      refinery, 2024
  Salt                50     41       37       -26.1  Poland, mine,   o4z4f8ewfkbq
                                                      2024
  Nickel              47     37       41       -34.2  Canada, mine,   o55a9pyye10v
  $ lode query diff-commodities from=usgs-mcs-2025 to=usgs-mcs-2026 commodity=antimony --format csv
  commodity,changed,added,removed,change_pct,revised,key,closed,opened,from_value,to_value,unit,commodity_key
  Antimony,41,54,42,207.7,"Russia, mine, 2024",ofgk6y4ft1vk,0,5,13000,40000,t,commodity/antimony
  $ lode diff usgs-mcs-2025 usgs-mcs-2026 --format csv --no-header > all; lode query diff-commodities from=usgs-mcs-2025 to=usgs-mcs-2026 --format csv --no-header > sums; for n in 2 3 4; do python3 -c 'import csv,sys; print(sum(int(r[int(sys.argv[1])-1]) for r in csv.reader(open("sums"))), sum(r[0] == ["changed", "added", "removed"][int(sys.argv[1])-2] for r in csv.reader(open("all"))))' $n; done
  2094 2094
  3328 3328
  2705 2705

What is withheld now, and what is no longer.

  $ lode query diff-commodities from=usgs-mcs-2025 to=usgs-mcs-2026 --format json | python3 -c 'import json,sys; print([(r["commodity"], r["closed"], r["opened"]) for r in json.load(sys.stdin)["rows"] if r["closed"] or r["opened"] > 4])'
  [('Iron ore', 0, 6), ('Rare earths', 2, 5), ('Antimony', 0, 5), ('Silicon', 1, 5), ('Titanium', 0, 7), ('Bauxite', 0, 5), ('Diatomite', 1, 0), ('Mercury', 1, 1)]
