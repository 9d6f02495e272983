`country-production`: what a country mines, smelts and refines.

  $ lode query country-production country=Pakistan | awk NF
  unit t, flag estimated, year 2025, edition usgs-mcs-2026
  commodity                 stage   quantity  share_pct  key           basis
  ------------------------  -----  ---------  ---------  ------------  -------
  Talc and pyrophyllite     mine     200,000        2.9  onwf7jb51qhh  gross
  Nitrogen (fixed)—ammonia  plant  3,800,000        2.4  o5dmra7x0s2z  N
  Iron oxide pigments       mine      80,000        2.1  oaz0wgg8w64q  gross
  Barite                    mine     100,000        1.1  o6vkfthm38x1  gross
  Salt                      mine   3,100,000        1.1  ow03r3yk65ve  gross
  Fluorspar                 mine      50,000        0.5  o14m7f4x0g3f  gross
  Garnet (industrial)       mine       1,900        0.3  ov36k2z045wd  gross
  Antimony                  mine         260        0.2  ow3kk6gm7fga  content

  $ lode query country-production country=China year=2024 --format csv | grep -e '^Antimony,' -e '^Tungsten,' -e '^Gallium,' | cut -d, -f1-8
  Gallium,primary,839,t,98.9,reported,2024,usgs-mcs-2026
  Tungsten,mine,67000,t,82.1,estimated,2024,usgs-mcs-2026
  Antimony,mine,40000,t,33.6,estimated,2024,usgs-mcs-2026
  $ lode query country-production country='Congo (Kinshasa)' --format csv | cut -d, -f1-8
  commodity,stage,quantity,unit,share_pct,flag,year,edition
  Cobalt,mine,230000,t,73.1,estimated,2025,usgs-mcs-2026
  Tantalum,mine,1300,t,52.3,estimated,2025,usgs-mcs-2026
  Diamond (industrial),mine,7000000,ct,18.4,estimated,2025,usgs-mcs-2026
  Copper,mine,3200000,t,13.9,estimated,2025,usgs-mcs-2026
  Copper,refinery,2800000,t,9.7,estimated,2025,usgs-mcs-2026
  Tin,mine,27000,t,9.3,estimated,2025,usgs-mcs-2026
  Gemstones,mine,2000000,ct,2.9,estimated,2025,usgs-mcs-2026
  Niobium,mine,970,t,0.9,estimated,2025,usgs-mcs-2026
