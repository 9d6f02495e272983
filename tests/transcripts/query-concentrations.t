`concentrations`: all commodities of a year beside each other; `concentration-trend`: one commodity over years and editions; reserves and exports
beside output.

  $ lode query concentrations year=2024 stage=mine | sed -n 1,12p
  stage mine, year 2024

  commodity      form           hhi_lower  hhi_upper  top_country    top_share_pct
  -------------  -------------  ---------  ---------  -------------  -------------
  Niobium                         8,577.7    8,577.7  Brazil                  92.4
  Tungsten                        6,776.8    6,781.1  China                   82.1
  Graphite                        6,764.9    6,764.9  China                   81.9
  (natural)
  Cobalt                          5,766.1    5,772.7  Congo                   74.9
                                                      (Kinshasa)
  Vanadium                          5,428      5,428  China                   71.0
  Platinum                        5,226.3      5,231  South Africa            70.4
  $ lode query concentrations year=2024 --format csv --no-header | grep -E '^(Cobalt|Copper),' | cut -d, -f1-6,9-12
  Cobalt,mine,,5766.1,5772.7,Congo (Kinshasa),12,0,usgs-mcs-2026,2024
  Copper,refinery,,2240.1,2310.2,China,17,0,usgs-mcs-2026,2024
  Copper,mine,,1061.9,1215.7,Chile,14,0,usgs-mcs-2026,2024
  $ lode query concentrations year=2024 measure=production --format csv | awk -F, 'NR > 1 && $4 + 0 > last + 0 && NR > 2 { print "out of order: " $0 } { last = $4 } END { print (NR > 60) }'
  1

An edition without figures for the year is not asked; a stage that nothing has is refused.

  $ lode query concentrations year=1950
  commodity  stage  form  hhi_lower  hhi_upper  top_country  top_share_pct  year
  ---------  -----  ----  ---------  ---------  -----------  -------------  ----
  lode query: concentrations: nothing in the store answers this
  [1]
  $ lode query concentrations stage=moon
  lode query: stage="moon": expected one of "mine", "mine and plant", "plant", "primary", "primary and secondary", "refinery", "secondary", "smelter"
  [2]

The key of a row is a question. Its answer names every country, its share, and what that adds to the index.

  $ lode query concentrations year=2024 stage=mine --format csv | grep -o 'concentration/commodity=cobalt[^,]*'
  concentration/commodity=cobalt/stage=mine/year=2024/edition=usgs-mcs-2026
  $ lode why concentration/commodity=cobalt/stage=mine/year=2024/edition=usgs-mcs-2026 --format json > why.json
  $ python3 -c 'import json; r = json.load(open("why.json"))["sections"][0]["answer"]["rows"]; print(len(r), r[0]["hhi_lower"], r[0]["hhi_upper"], r[0]["total"])'
  1 5766.1 5772.7 301590
  $ python3 -c 'import json; r = [r for r in json.load(open("why.json"))["sections"][1]["answer"]["rows"] if r["square"] is not None]; print(len(r), sum(x["value"] for x in r), round(sum(x["square"] for x in r), 1))'
  12 293810 5766.1
  $ python3 -c 'import json; [print(*r.values(), sep="|") for r in json.load(open("why.json"))["sections"][1]["answer"]["rows"]]' | sed -n '1,2p;12,$p'
  Congo (Kinshasa)|226000|t|74.94|5615.43|yes|estimated|usgs-mcs-2026|oh9edcnw5r4f||mine|content|2024
  Indonesia|35000|t|11.61|134.68|yes|estimated|usgs-mcs-2026|oc3rep4zqhfk||mine|content|2024
  United States|200|t|0.07|0|yes|estimated|usgs-mcs-2026|od4gsagqtpy7||mine|content|2024
  Other countries|7780|t|2.58|None|lower bound: in the whole alone; upper bound: as one country|estimated|usgs-mcs-2026|o7bcpeex7qrv||mine|content|2024
  World, as printed|302000|t|None|None|no: bounds what is withheld|estimated|usgs-mcs-2026|oas13r716twg||mine|content|2024

Copper at the mine: 22,981 thousand t are listed, at the refinery 27,600.

  $ lode query concentration commodity=copper year=2024 --explain --format csv | sed -n '/^input/,$p' | awk -F, '/^World/ || /^Other/'
  Other countries,2850000,t,12.4,,lower bound: in the whole alone; upper bound: as one country,reported,usgs-mcs-2026,or9tr1v3ern8,,mine,content,2024
  $ lode query concentration commodity=copper year=2024 --format csv --no-header | cut -d, -f4,5,16,17
  1061.9,1215.7,22981000,t
  $ lode query concentration commodity=copper year=2024 stage=refinery --format csv --no-header | cut -d, -f4,5,16,17
  2240.1,2310.2,27600000,t

Two ways of counting are not mixed.

  $ lode query concentration commodity='iron ore' year=2024
  lode query: the answer would mix several values of basis; say which: basis="content", or "gross"
  [2]
  $ lode query concentration commodity='iron ore' year=2024 basis=gross --format csv --no-header | cut -d, -f1-6,14,15
  Iron ore,2024,mine,1992.9,1998.3,Australia,gross,concentration/commodity=iron-ore/stage=mine/form=usable%20ore/basis=gross/unit=t/year=2024/edition=usgs-mcs-2026

Each edition says what it said.

  $ lode query concentration-trend commodity=antimony --format csv | cut -d, -f1-5,8-10
  year,edition,hhi_lower,hhi_upper,top_country,countries,withheld,is_newest
  2021,usgs-mcs-2023,3546.8,3546.8,China,14,0,1
  2022,usgs-mcs-2023,3542.7,3542.7,China,14,0,1
  2023,usgs-mcs-2025,3889.7,3889.7,China,15,2,1
  2024,usgs-mcs-2025,3793.2,3793.2,China,15,2,0
  2024,usgs-mcs-2026,2644.8,2644.8,China,15,0,1
  2025,usgs-mcs-2026,2052.3,,China,15,1,1
  $ lode query concentration-trend commodity=antimony --as-of 2025-12-31 --format csv | cut -d, -f1-5,8-10
  year,edition,hhi_lower,hhi_upper,top_country,countries,withheld,is_newest
  2021,usgs-mcs-2023,3546.8,3546.8,China,14,0,1
  2022,usgs-mcs-2023,3542.7,3542.7,China,14,0,1
  2023,usgs-mcs-2025,3889.7,3889.7,China,15,2,1
  2024,usgs-mcs-2025,3793.2,3793.2,China,15,2,1
  $ lode query concentration-trend commodity=copper stage=refinery --format csv --no-header | cut -d, -f1-5
  2021,usgs-mcs-2023,1932.3,2089,China
  2022,usgs-mcs-2023,2003.9,2137.3,China
  2023,usgs-mcs-2025,2191.5,2274.7,China
  2024,usgs-mcs-2025,2167.6,2252,China
  2024,usgs-mcs-2026,2240.1,2310.2,China
  2025,usgs-mcs-2026,2536.8,2589.3,China
  $ lode query concentration-trend commodity='titanium mineral concentrates'
  lode query: the answer would mix several values of form; say which: form="ilmenite", or "rutile"
  [2]

Reserves.

  $ lode query concentration commodity=antimony measure=reserves --format csv | cut -d, -f1-12,15
  commodity,year,stage,hhi_lower,hhi_upper,top_country,top_share_pct,countries,withheld,edition,top3_share_pct,withheld_countries,key
  Antimony,2025,,1047.3,,China,34.7,13,4,usgs-mcs-2026,62.2,Guatemala; Iran; Kazakhstan; Laos,concentration/commodity=antimony/measure=reserves/year=2025/edition=usgs-mcs-2026
  $ lode query concentration-trend commodity=cobalt measure=reserves --format csv --no-header | cut -d, -f1-6
  2022,usgs-mcs-2023,2739.3,2792.8,Congo (Kinshasa),47.9
  2024,usgs-mcs-2025,3285.5,3386.8,Congo (Kinshasa),56.1
  2025,usgs-mcs-2026,3051.3,3097.1,Congo (Kinshasa),52.1
  $ lode query concentrations measure=reserves | sed -n 1,6p
  year 2025

  commodity      form           hhi_lower  hhi_upper  top_country    top_share_pct
  -------------  -------------  ---------  ---------  -------------  -------------
  Soda ash       natural          8,796.5    8,797.8  United States           93.7
  Asbestos                        5,777.2    5,777.2  Russia                  74.3

Exports: shares of the value that countries sold to each other.

  $ cp -R "$LODE_DATASETS" bare && rm -r bare/trade && lode build --db x.db bare > /dev/null; lode import --db x.db --allow-quarantine $DATA/cepii-baci/flows.csv > /dev/null
  $ lode query concentration --db x.db commodity=antimony measure=exports --format csv
  commodity,year,stage,hhi_lower,hhi_upper,top_country,top_share_pct,countries,withheld,edition,top3_share_pct,withheld_countries,form,basis,key,total,unit,measure,top_key
  Antimony,2022,,10000,10000,China,100,1,0,cepii-baci,100,,HS 261710,value,concentration/commodity=antimony/measure=exports/product=261710/year=2022/edition=cepii-baci,1,USD,exports,trade/cepii-baci/261710/2022
  Antimony,2022,,6800,6800,China,80,2,0,cepii-baci,100,,HS 811010,value,concentration/commodity=antimony/measure=exports/product=811010/year=2022/edition=cepii-baci,25000,USD,exports,trade/cepii-baci/811010/2022
  $ lode query concentration --db x.db commodity=antimony measure=exports product=811010 --explain --format csv | sed -n '/^input/,$p'
  input,value,unit,share_pct,square,counted,flag,source,key,form,stage,basis,year
  China,20000,USD,80,6400,yes,reported,cepii-baci,trade/cepii-baci/811010/2022/CHN,HS 811010,,value,2022
  Tajikistan,5000,USD,20,400,yes,reported,cepii-baci,trade/cepii-baci/811010/2022/TJK,HS 811010,,value,2022
  $ lode why --db x.db concentration/commodity=antimony/measure=exports/product=811010/year=2022/edition=cepii-baci | sed -n '/^What/,/^How/p'
  What the index is made of (unit USD, counted yes, flag reported, source [1],
    form HS 811010)
  input        value  share_pct  square  key
  ----------  ------  ---------  ------  --------------------------------
  China       20,000       80.0   6,400  trade/cepii-baci/811010/2022/CHN
  Tajikistan   5,000       20.0     400  trade/cepii-baci/811010/2022/TJK

  How it is computed
  $ lode query concentrations --db x.db measure=exports --format csv --no-header | cut -d, -f1-8
  Antimony,,HS 261710,10000,10000,China,100,100
  Antimony,,HS 811010,6800,6800,China,80,100
  $ lode query concentration-trend --db x.db commodity=antimony measure=exports product=811010 --format csv --no-header | cut -d, -f1-6
  2022,cepii-baci,6800,6800,China,80
  $ lode query exports --db x.db --format csv --no-header | grep '^811010' | cut -d, -f1,4
  811010,6800

What an import brings moves the index; the world's own row is no country. Leaving it in would give 3,650.

  $ printf 'commodity,measure,stage,basis,place,period,value,unit,flag,original_value,original_unit,source\n' > f.csv
  $ for row in country/CHN,1990,60 country/BOL,1990,30 country/BEL,1990,10 aggregate/world,1990,100; do echo "commodity/antimony,production,mine,content,$row,t,reported,${row##*,},t,background"; done >> f.csv
  $ lode import --db x.db f.csv | head -1; lode query concentration --db x.db commodity=antimony year=1990 --format csv --no-header | cut -d, -f1-8
  f.csv: observations: 4 rows read, 4 facts stored, 0 unchanged, 0 quarantined
  Antimony,1990,mine,4600,4600,China,60,3
  $ lode check --db x.db rule=figure-table-agrees
  severity  rule  finding  key
  --------  ----  -------  ---
