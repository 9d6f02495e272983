`reserves`: who holds them. Shares are of the printed world total, and empty where that is only a bound.

  $ lode query reserves commodity=antimony --format csv
  country,iso3,quantity,bound,unit,share_pct,edition,key,flag,year,form,basis
  China,CHN,830000,,t,,usgs-mcs-2026,offrbv06nw7q,reported,2025,,content
  Russia,RUS,350000,,t,,usgs-mcs-2026,omnpyfxpn42f,reported,2025,,content
  Bolivia,BOL,310000,,t,,usgs-mcs-2026,o36v9gkptc7f,reported,2025,,content
  Kyrgyzstan,KGZ,260000,,t,,usgs-mcs-2026,oh7tezfks352,reported,2025,,content
  Myanmar,MMR,140000,,t,,usgs-mcs-2026,okc94hvy2cjf,reported,2025,,content
  Australia,AUS,110000,,t,,usgs-mcs-2026,oabp0rcv0ppk,reported,2025,,content
  Turkey,TUR,99000,,t,,usgs-mcs-2026,o7w322hxmyg1,reported,2025,,content
  Canada,CAN,78000,,t,,usgs-mcs-2026,ojkjrp8m15bh,reported,2025,,content
  Tajikistan,TJK,60000,,t,,usgs-mcs-2026,okfx6s3n2c9p,reported,2025,,content
  United States,USA,60000,,t,,usgs-mcs-2026,oesb4vmvjand,reported,2025,,content
  Vietnam,VNM,54000,,t,,usgs-mcs-2026,o0qjk3yq52j9,reported,2025,,content
  Pakistan,PAK,26000,,t,,usgs-mcs-2026,o6x8g8c7mqkm,reported,2025,,content
  Mexico,MEX,18000,,t,,usgs-mcs-2026,oe6zkw1jkthk,reported,2025,,content
  Guatemala,GTM,,,t,,usgs-mcs-2026,os355j56vj3c,not_available,2025,,content
  Iran,IRN,,,t,,usgs-mcs-2026,o1sawa5f9c41,not_available,2025,,content
  Kazakhstan,KAZ,,,t,,usgs-mcs-2026,odtmsn5jp7kd,not_available,2025,,content
  Laos,LAO,,,t,,usgs-mcs-2026,oe8mx95yr9dw,not_available,2025,,content
  $ lode query reserves commodity=copper --format csv | head -5
  country,iso3,quantity,bound,unit,share_pct,edition,key,flag,year,form,basis
  Chile,CHL,180000000,,t,18.4,usgs-mcs-2026,og6bwa5acxkr,reported,2025,,content
  Australia,AUS,100000000,,t,10.2,usgs-mcs-2026,oad3zmzjr517,reported,2025,,content
  Peru,PER,85000000,,t,8.7,usgs-mcs-2026,ozb7v9ecqp87,reported,2025,,content
  Congo (Kinshasa),COD,80000000,,t,8.2,usgs-mcs-2026,om8zvq2bt8tp,reported,2025,,content
  $ lode query reserves commodity=tungsten edition=usgs-mcs-2025 --format csv | cut -d, -f1-7
  country,iso3,quantity,bound,unit,share_pct,edition
  China,CHN,2400000,,t,52.2,usgs-mcs-2025
  Australia,AUS,570000,,t,12.4,usgs-mcs-2025
  Russia,RUS,400000,,t,8.7,usgs-mcs-2025
  Vietnam,VNM,140000,,t,3,usgs-mcs-2025
  Spain,ESP,66000,,t,1.4,usgs-mcs-2025
  North Korea,PRK,29000,,t,0.6,usgs-mcs-2025
  Austria,AUT,10000,,t,0.2,usgs-mcs-2025
  Portugal,PRT,3400,,t,0.1,usgs-mcs-2025
  Bolivia,BOL,,,t,,usgs-mcs-2025
  Rwanda,RWA,,,t,,usgs-mcs-2025
  United States,USA,,,t,,usgs-mcs-2025

Not available, "Large" and a bound are different things, on the screen too.

  $ lode query reserves commodity=bromine | awk NF
  unit t, edition usgs-mcs-2026, year 2025, basis content
  country        iso3    quantity  bound  key           flag
  -------------  ----  ----------  -----  ------------  -------------
  United States  USA   11,000,000         okf7pdysng07  reported
  Jordan         JOR      360,000         obph4wq0c47a  reported
  China          CHN      130,000         o0gt2xkv5nsg  reported
  India          IND                      okvyaehf25bg  not_available
  Israel         ISR               Large  o6gbpp9e4cdj  unquantified
  Japan          JPN                      ox90ktxcw9jq  not_available
  Ukraine        UKR                      o3y2sj8506sd  not_available

  $ lode query reserves commodity=bromine | grep -c 'not.available'
  3
  $ lode query reserves commodity=bromine --format csv | cut -d, -f1-4,9
  country,iso3,quantity,bound,flag
  United States,USA,11000000,,reported
  Jordan,JOR,360000,,reported
  China,CHN,130000,,reported
  India,IND,,,not_available
  Israel,ISR,,Large,unquantified
  Japan,JPN,,,not_available
  Ukraine,UKR,,,not_available
  $ lode query reserves commodity=antimony | tail -4
  Guatemala      GTM             os355j56vj3c  not_available
  Iran           IRN             o1sawa5f9c41  not_available
  Kazakhstan     KAZ             odtmsn5jp7kd  not_available
  Laos           LAO             oe8mx95yr9dw  not_available
