`prices`: as printed, and in dollars per metric ton of what is priced.

  $ lode query prices commodity=antimony | awk NF
  form metal, market World, unit dollars per pound, detail minimum 99.65%, cost,
  insurance, and freight
  period  price  usd_per_t  flag       edition        key
  ------  -----  ---------  ---------  -------------  ------------
  2018    3.81    8,399.61  reported   usgs-mcs-2023  od6tqd2q0zv0
  2019    3.04    6,702.05  reported   usgs-mcs-2023  o6r51hr69sj0
  2020    2.67    5,886.34  reported   usgs-mcs-2025  og5h0pgzp17t
  2021    5.31   11,706.55  reported   usgs-mcs-2026  o9qkrpygf01h
  2022    6.18   13,624.57  reported   usgs-mcs-2026  odeb3y83p2gc
  2023    5.49   12,103.38  reported   usgs-mcs-2026  okat712g1sf3
  2024    10.24  22,575.34  reported   usgs-mcs-2026  o16rcepafzna
  2025    25     55,115.57  estimated  usgs-mcs-2026  om3zwkwgx04p

  $ lode query prices commodity=antimony since=2023 --format csv
  form,market,period,price,unit,usd_per_t,flag,edition,key,detail
  metal,World,2023,5.49,dollars per pound,12103.38,reported,usgs-mcs-2026,okat712g1sf3,"minimum 99.65%, cost, insurance, and freight"
  metal,World,2024,10.24,dollars per pound,22575.34,reported,usgs-mcs-2026,o16rcepafzna,"minimum 99.65%, cost, insurance, and freight"
  metal,World,2025,25,dollars per pound,55115.57,estimated,usgs-mcs-2026,om3zwkwgx04p,"minimum 99.65%, cost, insurance, and freight"

5.49 dollars per pound are 12,103.38 dollars per metric ton; 258 dollars per metric ton unit of WO3 are 25,800.

  $ lode query prices commodity=tungsten since=2023 --format csv | cut -d, -f1-8
  form,market,period,price,unit,usd_per_t,flag,edition
  WO3 concentrate,World,2023,258,dollars per dry metric ton unit,25800,reported,usgs-mcs-2026
  WO3 concentrate,World,2024,252,dollars per dry metric ton unit,25200,reported,usgs-mcs-2026
  WO3 concentrate,World,2025,380,dollars per dry metric ton unit,38000,estimated,usgs-mcs-2026
  $ lode query prices commodity=gold since=2024 --format csv | cut -d, -f1-8
  form,market,period,price,unit,usd_per_t,flag,edition
  metal,United States,2024,"2,388",dollars per troy ounce,76775982.81,reported
  metal,United States,2025,"3,300",dollars per troy ounce,106097463.68,estimated
  $ lode query prices commodity=copper since=2025 --format csv
  form,market,period,price,unit,usd_per_t,flag,edition,key,detail
  cathode,United States,2025,480,cents per pound,10582.19,estimated,usgs-mcs-2026,orcbncc7v6d6,"COMEX, high-grade, first position"
  cathode,World,2025,440,cents per pound,9700.34,estimated,usgs-mcs-2026,ofjd1468qwjt,"London Metal Exchange, grade A, cash"
  cathode,United States,2025,490,cents per pound,10802.65,estimated,usgs-mcs-2026,oxegxecq9j3r,U.S. producer (COMEX + premium)
  $ lode query prices commodity='rare earths' since=2025 --format csv | cut -d, -f1-8
  form,market,period,price,unit,usd_per_t,flag,edition
  mischmetal,World,2025,5.62,dollars per kilogram,5620,estimated,usgs-mcs-2026
  neodymium-praseodymium oxide,World,2025,69,dollars per kilogram,69000,estimated,usgs-mcs-2026

Other commodities have the prices that their chapters print, one series over the editions.

  $ lode query prices commodity=germanium since=2022 --format csv
  form,market,period,price,unit,usd_per_t,flag,edition,key,detail
  ,United States,2022,828,dollars per kilogram,828000,reported,usgs-mcs-2026,oevk0sshtt0e,"annual average, dollars per kilogram: germanium dioxide"
  ,United States,2023,883,dollars per kilogram,883000,reported,usgs-mcs-2026,oghfy01zanfv,"annual average, dollars per kilogram: germanium dioxide"
  ,United States,2024,"1,281",dollars per kilogram,1281000,reported,usgs-mcs-2026,o6zknhhq5hm2,"annual average, dollars per kilogram: germanium dioxide"
  ,United States,2025,"2,500",dollars per kilogram,2500000,estimated,usgs-mcs-2026,otgfmka7m212,"annual average, dollars per kilogram: germanium dioxide"
  ,United States,2022,"1,294",dollars per kilogram,1294000,reported,usgs-mcs-2026,o7pwnqbfv6gr,"annual average, dollars per kilogram: germanium metal"
  ,United States,2023,"1,392",dollars per kilogram,1392000,reported,usgs-mcs-2026,o7f1fe2zygsk,"annual average, dollars per kilogram: germanium metal"
  ,United States,2024,"1,991",dollars per kilogram,1991000,reported,usgs-mcs-2026,oecgtrfwe972,"annual average, dollars per kilogram: germanium metal"
  ,United States,2025,"4,100",dollars per kilogram,4100000,estimated,usgs-mcs-2026,oaxp1k3r2fxq,"annual average, dollars per kilogram: germanium metal"

  $ lode query prices commodity=cobalt --format csv | cut -d, -f3,8 | sort | uniq -c | awk '{ $1 = $1 } 1'
  2 2018,usgs-mcs-2023
  2 2019,usgs-mcs-2023
  2 2020,usgs-mcs-2025
  2 2021,usgs-mcs-2026
  2 2022,usgs-mcs-2026
  2 2023,usgs-mcs-2026
  2 2024,usgs-mcs-2026
  2 2025,usgs-mcs-2026
  1 period,edition
