`country-reserves`: what reserves a country holds.

  $ lode query country-reserves country=Pakistan --format csv
  commodity,quantity,bound,unit,year,edition,key,form,basis
  Antimony,26000,,t,2025,usgs-mcs-2026,o6x8g8c7mqkm,,content
  Iron oxide pigments,,Large,t,2025,usgs-mcs-2026,orkszr9whdjt,,gross
  $ lode query country-reserves country=Chile --format csv | cut -d, -f1-6
  commodity,quantity,bound,unit,year,edition
  Boron,35000000,,t,2025,usgs-mcs-2026
  Copper,180000000,,t,2025,usgs-mcs-2026
  Iodine,750000,,t,2025,usgs-mcs-2026
  Iron ore,740000000,,t,2025,usgs-mcs-2026
  Iron ore,3000000000,,t,2025,usgs-mcs-2026
  Lithium,9200000,,t,2025,usgs-mcs-2026
  Molybdenum,2600000,,t,2025,usgs-mcs-2026
  Potash,100000000,,t,2025,usgs-mcs-2026
  Rhenium,1300,,t,2025,usgs-mcs-2026
  Silver,33000,,t,2025,usgs-mcs-2026
  $ lode query country-reserves country=Israel --format csv | cut -d, -f1-6
  commodity,quantity,bound,unit,year,edition
  Bromine,,Large,t,2025,usgs-mcs-2026
  Phosphate rock,60000000,,t,2025,usgs-mcs-2026
  Potash,,Large,t,2025,usgs-mcs-2026
