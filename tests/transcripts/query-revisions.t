`revisions`: what the first edition said of a year and what the last one says.

  $ lode query revisions commodity=antimony country=China
  country        China
  period         2024
  measure        production
  stage          mine
  first_edition  usgs-mcs-2025
  first_value    60,000
  last_edition   usgs-mcs-2026
  last_value     40,000
  unit           t
  change_pct     -33.3
  key            oxg54xcggej6
  $ lode query revisions commodity=antimony --format csv | grep ',2024,production' | cut -d, -f1-10
  Russia,2024,production,mine,usgs-mcs-2025,13000,usgs-mcs-2026,40000,t,207.7
  China,2024,production,mine,usgs-mcs-2025,60000,usgs-mcs-2026,40000,t,-33.3
  World,2024,production,mine,usgs-mcs-2025,100000,usgs-mcs-2026,119000,t,19
  Tajikistan,2024,production,mine,usgs-mcs-2025,17000,usgs-mcs-2026,22000,t,29.4
  Bolivia,2024,production,mine,usgs-mcs-2025,3700,usgs-mcs-2026,5300,t,43.2
  Turkey,2024,production,mine,usgs-mcs-2025,1600,usgs-mcs-2026,3000,t,87.5
  Kazakhstan,2024,production,mine,usgs-mcs-2025,40,usgs-mcs-2026,800,t,1900
  Australia,2024,production,mine,usgs-mcs-2025,2000,usgs-mcs-2026,1270,t,-36.5
  Kyrgyzstan,2024,production,mine,usgs-mcs-2025,20,usgs-mcs-2026,700,t,3400
  Iran,2024,production,mine,usgs-mcs-2025,500,usgs-mcs-2026,90,t,-82
  Mexico,2024,production,mine,usgs-mcs-2025,800,usgs-mcs-2026,600,t,-25
  Vietnam,2024,production,mine,usgs-mcs-2025,300,usgs-mcs-2026,220,t,-26.7
  Pakistan,2024,production,mine,usgs-mcs-2025,250,usgs-mcs-2026,260,t,4
  Canada,2024,production,mine,usgs-mcs-2025,,usgs-mcs-2026,0,t,
  United States,2024,production,mine,usgs-mcs-2025,,usgs-mcs-2026,0,t,
  $ lode query revisions commodity=antimony country=Pakistan --format csv | cut -d, -f1-10
  country,period,measure,stage,first_edition,first_value,last_edition,last_value,unit,change_pct
  Pakistan,2024,production,mine,usgs-mcs-2025,250,usgs-mcs-2026,260,t,4
  $ lode query revisions commodity='rare earths' country=Brazil --format csv | cut -d, -f1-10
  country,period,measure,stage,first_edition,first_value,last_edition,last_value,unit,change_pct
  Brazil,2024,production,mine,usgs-mcs-2025,20,usgs-mcs-2026,560,t,2700
  $ lode query revisions commodity='rare earths' country=Nigeria --format csv | cut -d, -f1-10
  country,period,measure,stage,first_edition,first_value,last_edition,last_value,unit,change_pct
  Nigeria,2024,production,mine,usgs-mcs-2025,13000,usgs-mcs-2026,1500,t,-88.5
