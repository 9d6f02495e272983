`producers`: who mines, smelts or refines a commodity. The default is the newest edition that has the figure; edition= pins one.

  $ lode query producers commodity=antimony year=2024 | awk NF
  unit t, edition usgs-mcs-2026, year 2024, stage mine, basis content
  country        iso3  quantity  share_pct  flag       key
  -------------  ----  --------  ---------  ---------  ------------
  China          CHN     40,000       33.6  estimated  oxg54xcggej6
  Russia         RUS     40,000       33.6  estimated  ofgk6y4ft1vk
  Tajikistan     TJK     22,000       18.5  estimated  ovyrywq2p20e
  Bolivia        BOL      5,300        4.5  reported   o3fd5peb1fsd
  Myanmar        MMR      4,500        3.8  estimated  o5ktv7f4rcep
  Turkey         TUR      3,000        2.5  estimated  o7qr74avgd98
  Australia      AUS      1,270        1.1  reported   o6200ph5sgd8
  Kazakhstan     KAZ        800        0.7  estimated  ob4qd67bg8c8
  Kyrgyzstan     KGZ        700        0.6  estimated  osb9exwpcypz
  Mexico         MEX        600        0.5  reported   o5k489jsknbg
  Pakistan       PAK        260        0.2  reported   oq0sfq1bqj52
  Vietnam        VNM        220        0.2  estimated  o4wtbrg1dxrk
  Laos           LAO        200        0.2  estimated  okd0xrj6x7w0
  Iran           IRN         90        0.1  estimated  o89h972jbd35
  Guatemala      GTM         50        0.0  estimated  oyyav7srdf0g
  Canada         CAN          0        0.0  reported   otfgmk4njptc
  United States  USA          0        0.0  reported   oj4dsdjtjq0b

  $ lode query producers commodity=antimony year=2024 --format csv | head -1
  country,iso3,quantity,unit,share_pct,flag,edition,key,year,stage,form,basis,bound,detail
  $ lode query producers commodity=antimony year=2024 edition=usgs-mcs-2025 --format csv | grep '^China,'
  China,CHN,60000,t,57.7,estimated,usgs-mcs-2025,od83bwmrv9sc,2024,mine,,content,,

Without a year, the latest; without a stage, the mine. Withheld is listed, not counted; zero is zero.

  $ lode query producers commodity=antimony --format csv | cut -d, -f1-7,9
  country,iso3,quantity,unit,share_pct,flag,edition,year
  China,CHN,40000,t,36.1,estimated,usgs-mcs-2026,2025
  Russia,RUS,32000,t,28.9,estimated,usgs-mcs-2026,2025
  Tajikistan,TJK,22000,t,19.9,estimated,usgs-mcs-2026,2025
  Bolivia,BOL,5000,t,4.5,estimated,usgs-mcs-2026,2025
  Myanmar,MMR,4500,t,4.1,estimated,usgs-mcs-2026,2025
  Turkey,TUR,3000,t,2.7,estimated,usgs-mcs-2026,2025
  Australia,AUS,1300,t,1.2,estimated,usgs-mcs-2026,2025
  Kazakhstan,KAZ,800,t,0.7,estimated,usgs-mcs-2026,2025
  Kyrgyzstan,KGZ,700,t,0.6,estimated,usgs-mcs-2026,2025
  Mexico,MEX,600,t,0.5,estimated,usgs-mcs-2026,2025
  Pakistan,PAK,260,t,0.2,estimated,usgs-mcs-2026,2025
  Vietnam,VNM,220,t,0.2,estimated,usgs-mcs-2026,2025
  Laos,LAO,200,t,0.2,estimated,usgs-mcs-2026,2025
  Iran,IRN,90,t,0.1,estimated,usgs-mcs-2026,2025
  Guatemala,GTM,50,t,0,estimated,usgs-mcs-2026,2025
  Canada,CAN,0,t,0,reported,usgs-mcs-2026,2025
  United States,USA,,t,,withheld,usgs-mcs-2026,2025
  $ lode query producers commodity=copper year=2024 stage=refinery --format csv | head -4 | cut -d, -f1-7,10
  country,iso3,quantity,unit,share_pct,flag,edition,stage
  China,CHN,12400000,t,44.9,reported,usgs-mcs-2026,refinery
  Congo (Kinshasa),COD,2560000,t,9.3,reported,usgs-mcs-2026,refinery
  Chile,CHL,1940000,t,7,reported,usgs-mcs-2026,refinery
  $ lode query producers commodity=tungsten year=2024 --format csv | cut -d, -f1-6
  country,iso3,quantity,unit,share_pct,flag
  China,CHN,67000,t,82.1,estimated
  Vietnam,VNM,3400,t,4.2,estimated
  North Korea,PRK,1900,t,2.3,estimated
  Bolivia,BOL,1700,t,2.1,estimated
  Russia,RUS,1500,t,1.8,estimated
  Rwanda,RWA,1300,t,1.6,estimated
  Australia,AUS,920,t,1.1,estimated
  Austria,AUT,840,t,1,estimated
  Spain,ESP,700,t,0.9,estimated
  Portugal,PRT,650,t,0.8,estimated
  Kazakhstan,KAZ,0,t,0,reported
  United States,USA,0,t,0,reported
  $ lode query producers commodity='rare earths' year=2024 --format csv | cut -d, -f1-6,12
  country,iso3,quantity,unit,share_pct,flag,basis
  China,CHN,270000,t,70.3,estimated,REO
  United States,USA,45500,t,11.8,reported,REO
  Australia,AUS,29000,t,7.6,estimated,REO
  Myanmar,MMR,27000,t,7,estimated,REO
  India,IND,2900,t,0.8,estimated,REO
  Russia,RUS,2600,t,0.7,estimated,REO
  Thailand,THA,2100,t,0.5,estimated,REO
  Nigeria,NGA,1500,t,0.4,estimated,REO
  Madagascar,MDG,1400,t,0.4,estimated,REO
  Brazil,BRA,560,t,0.1,estimated,REO
  Vietnam,VNM,300,t,0.1,estimated,REO
  Malaysia,MYS,140,t,0,estimated,REO
  Canada,CAN,0,t,0,reported,REO
  Greenland,GRL,0,t,0,reported,REO
  South Africa,ZAF,0,t,0,reported,REO
  Tanzania,TZA,0,t,0,reported,REO
  $ lode query producers commodity=gold year=2023 --format csv | head -4 | cut -d, -f1-7
  country,iso3,quantity,unit,share_pct,flag,edition
  China,CHN,375,t,11.5,reported,usgs-mcs-2025
  Russia,RUS,313,t,9.6,reported,usgs-mcs-2025
  Australia,AUS,296,t,9.1,reported,usgs-mcs-2025
  $ lode query producers commodity=lithium year=2024 edition=usgs-mcs-2025 --format csv | cut -d, -f1-6
  country,iso3,quantity,unit,share_pct,flag
  Australia,AUS,88000,t,37.4,estimated
  Chile,CHL,49000,t,20.8,estimated
  China,CHN,41000,t,17.4,estimated
  Zimbabwe,ZWE,22000,t,9.3,estimated
  Argentina,ARG,18000,t,7.6,estimated
  Brazil,BRA,10000,t,4.2,estimated
  Canada,CAN,4300,t,1.8,estimated
  Namibia,NAM,2700,t,1.1,estimated
  Portugal,PRT,380,t,0.2,estimated
  United States,USA,,t,,withheld

Shares are of all listed output: with cobalt 97 of 100 are named countries, the rest is other countries. No row is the world.

  $ lode query producers commodity=cobalt year=2024 --format csv --no-header | awk -F, '{ s += $5 } END { printf "%.0f\n", s }'
  97
  $ lode query producers commodity=cobalt year=2024 --format csv | grep -c -i -e world -e other
  0
  [1]

A product code or a form stands for its commodity; any name does.

  $ for c in Sb 811010 सुरमा 'antimony trioxide'; do lode query producers commodity="$c" year=2024 --format csv --no-header | head -1; done
  China,CHN,40000,t,33.6,estimated,usgs-mcs-2026,oxg54xcggej6,2024,mine,,content,,
  China,CHN,40000,t,33.6,estimated,usgs-mcs-2026,oxg54xcggej6,2024,mine,,content,,
  China,CHN,40000,t,33.6,estimated,usgs-mcs-2026,oxg54xcggej6,2024,mine,,content,,
  China,CHN,40000,t,33.6,estimated,usgs-mcs-2026,oxg54xcggej6,2024,mine,,content,,
