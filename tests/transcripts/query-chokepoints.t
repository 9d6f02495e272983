What would be missed most: producers by share between bounds, facilities by capacity, exporters by what hangs on them alone.

  $ lode query chokepoints --format csv | head -12
  commodity,at,what,kind,upper_pct,lower_pct,structure,year,source,others,key
  Gallium,primary,China,producer,99,99,,2025,usgs-mcs-2026,2,owz6649wq4e2
  Mercury,mine,China,producer,94.3,,,2025,usgs-mcs-2026,4,ohjbh1afwxb4
  Niobium,mine,Brazil,producer,93.2,93.2,,2025,usgs-mcs-2026,5,ovjv8rfsbkj9
  Iron oxide pigments,mine,India,producer,88.4,,,2025,usgs-mcs-2026,6,oj4k917q471y
  Magnesium,smelter,China,producer,87.7,87.7,,2025,usgs-mcs-2026,6,opf5759jzpnd
  Silicon,plant (silicon metal),China,producer,87.1,,,2025,usgs-mcs-2026,11,or6rqs9jkqr8
  Bismuth,refinery,China,producer,86,86,,2025,usgs-mcs-2026,6,o0a5snt1yz5j
  Mica (natural),mine (sheet),India,producer,83.3,,the only producer listed,2025,usgs-mcs-2026,0,oaw2envkwpsv
  Graphite (natural),mine,China,producer,79.9,79.9,,2025,usgs-mcs-2026,17,oanp7q3wpks4
  Tungsten,mine,China,producer,78.7,78.7,,2025,usgs-mcs-2026,10,oe72bqcvmt38
  Tellurium,refinery,China,producer,77.8,,,2025,usgs-mcs-2026,7,otkpa935yan4
  $ lode query chokepoints commodity=antimony min_pct=15 --format csv | cut -d, -f1-9
  commodity,at,what,kind,upper_pct,lower_pct,structure,year,source
  Antimony,mine,China,producer,36.1,,,2025,usgs-mcs-2026
  Antimony,mine,Russia,producer,28.9,,,2025,usgs-mcs-2026
  Antimony,mine,Xikuangshan,facility,27.1,0,,2025,background
  Antimony,HS 811010,China,exporter,26,26,the only supplier of 1 importer,2022,cepii-baci-extract
  Antimony,HS 811010,Tajikistan,exporter,20.4,20.4,,2022,cepii-baci-extract
  Antimony,mine,Tajikistan,producer,19.9,,,2025,usgs-mcs-2026
  $ lode query chokepoints commodity=copper min_pct=3 --format csv | grep -E 'facility|exporter' | cut -d, -f2-7,11
  HS 740311,Chile,exporter,21.9,21.9,the only supplier of 1 importer,trade/cepii-baci-extract/740311/2022/CHL
  HS 740311,Congo (Kinshasa),exporter,14.5,14.5,,trade/cepii-baci-extract/740311/2022/COD
  HS 740311,Russia,exporter,7.9,7.9,,trade/cepii-baci-extract/740311/2022/RUS
  HS 740311,Japan,exporter,6.5,6.5,,trade/cepii-baci-extract/740311/2022/JPN
  mine,Escondida,facility,5.6,0,,world/F-escondida-cap
  HS 740311,Kazakhstan,exporter,4.8,4.8,,trade/cepii-baci-extract/740311/2022/KAZ
  HS 740311,Congo (Brazzaville),exporter,3.9,3.9,,trade/cepii-baci-extract/740311/2022/COG
  HS 740311,Australia,exporter,3.9,3.9,the only supplier of 2 importers,trade/cepii-baci-extract/740311/2022/AUS
  HS 740311,Zambia,exporter,3.9,3.9,the only supplier of 1 importer,trade/cepii-baci-extract/740311/2022/ZMB
  refinery,Guixi,facility,3.5,0,,world/F-guixi-cap
  mine,Grasberg,facility,3.3,0,,world/F-grasberg-cap

The bounds say what is hidden: the United States withhold their antimony, and the world total leaves it out, so nothing bounds a share from below.
Of tungsten all is listed. A year is that year or the newest before it.

  $ lode query chokepoints commodity=tungsten year=2023 --format csv | cut -d, -f2-8
  at,what,kind,upper_pct,lower_pct,structure,year
  mine,China,producer,83,83,,2023
  HS 810194,China,exporter,59,59,the only supplier of 5 importers,2022
  $ lode query producers commodity=tungsten year=2023 --format csv | cut -d, -f1,3,5 | head -2
  country,quantity,share_pct
  China,66000,83

The key of each row leads to its figure, its capacity, or its flows.

  $ lode why "$(lode query chokepoints commodity=tungsten --format csv | grep exporter | cut -d, -f11)" | head -9
  The flows that it is made of (year 2022, hs_code 810194, exporter China,
    reported_by reconciled)
  importer   Japan
  value_usd  34,283,099
  share_pct  44.6
  key        trade/cepii-baci-extract/810194/2022/CHN/JPN

  importer   United States
  value_usd  11,528,408
  $ lode query chokepoints commodity=antimony min_pct=90
  commodity  at  what  kind  upper_pct  lower_pct  structure  year  source  key
  ---------  --  ----  ----  ---------  ---------  ---------  ----  ------  ---
  lode query: chokepoints: nothing in the store answers this
  [1]
