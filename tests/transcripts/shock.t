What if a country drops out: the share of output with bounds, importers, the chain, who else makes it, and the rules by name.

  $ lode shock --remove China --commodity antimony --max 3
  What share of the world's output is lost, at each stage?
  commodity       Antimony
  stage           mine
  year            2025
  country         China
  lost_upper_pct  36.1
  lost_lower      40,000
  lost_upper      40,000
  world           110,720
  unit            t
  hidden          United States
  source          [1]
  key             onvzdh0r3n16

  What trade is lost?
  hs_code         811010
  commodity       Antimony
  coverage        clean
  year            2022
  lost_lower_usd  143,057,558
  lost_upper_usd  143,057,558
  lost_upper_pct  26.0
  importers       46
  source          [2]
  key             trade/cepii-baci-extract/811010/2022

  Who buys what from there, and what share of its imports is lost? (hs_code
    811010, source [2])
  - United States
      lost_upper_usd 30,517,974, lost_upper_pct 36.9, passed_on_pct 45.5,
      imports_usd 82,748,264, trade/cepii-baci-extract/811010/2022/CHN/USA
  - Japan
      lost_upper_usd 31,717,493, lost_upper_pct 47.1, passed_on_pct 55.6,
      imports_usd 67,343,605, trade/cepii-baci-extract/811010/2022/CHN/JPN
  - South Korea
      lost_upper_usd 17,639,728, lost_upper_pct 48.3, passed_on_pct 49.3,
      imports_usd 36,491,600, trade/cepii-baci-extract/811010/2022/CHN/KOR

  What is lost further down the chain, and with its hosts? (own_upper_pct 0.0,
    feed_pct 36.1, lost_upper_pct 36.1, relation processed into, source [3])
  - Antimony concentrate
      steps 1, Antimony (mine), world/S-chain-antimony-antimony-concentrate
  - Antimony regulus
      steps 2, Antimony concentrate,
      world/S-chain-antimony-concentrate-antimony-regulus
  - Crude antimony oxide
      steps 2, Antimony concentrate,
      world/S-chain-antimony-concentrate-antimony-crude-oxide
  - Antimony ingot
      steps 3, Crude antimony oxide,
      world/S-chain-antimony-crude-oxide-antimony-ingot
  - Antimony trioxide
      steps 3, Crude antimony oxide,
      world/S-chain-antimony-crude-oxide-antimony-trioxide
  - Antimonial lead
      steps 4, Antimony ingot,
      world/S-chain-antimony-ingot-antimony-antimonial-lead
  - Gallium antimonide
      steps 4, Antimony ingot,
      world/S-chain-antimony-ingot-antimony-gallium-antimonide
  - Indium antimonide
      steps 4, Antimony ingot,
      world/S-chain-antimony-ingot-antimony-indium-antimonide
  - Sodium antimonate
      steps 4, Antimony trioxide,
      world/S-chain-antimony-trioxide-antimony-sodium-antimonate

  Who else makes it, and with what capacity to spare? (commodity Antimony, stage
    mine, unit t, source [1])
  country     output  share_pct  key
  ----------  ------  ---------  ------------
  Russia      32,000       45.2  odc2qqbnqhf4
  Tajikistan  22,000       31.1  ob7rbrtfde4h
  Bolivia      5,000        7.1  oskg5abzef4a

  By which rules
  - bounds
      lower and upper leave room for what is withheld, not available, or not known
      of a plant; nothing is filled in
  - trade
      what is sold by those that drop out is lost to those that bought it, after
      the importer risk of Klimek, Obersteiner and Thurner, Systemic trade risk of
      critical resources, Science Advances 1 (2015) e1500522; passed_on: who loses
      a share of its imports exports at most that share less, and never more than
      it lost
  - proportional shortfall
      a stage loses at most the share of its feed that is lost; of several feeds
      the worst counts

  Sources
  [1]  U.S. Geological Survey: Mineral Commodity Summaries 2026 Data Release,
       2026-02-06 (usgs-mcs-2026) https://doi.org/10.5066/P1WKQ63T
  [2]  CEPII: BACI: international trade by product, an extract, 2026-01
       (cepii-baci-extract)
       https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37
  [3]  lode: Background knowledge of the compilers, not retrieved (background) -
       background knowledge, the weakest kind of source
  $ lode why onvzdh0r3n16 | head -12
  The figure
  figure      China: Antimony, production at the mine, counted as content
  period      2025
  printed     40,000 metric tons
  value       40,000 t
  flag        estimated
  note        Estimated.
  is_current  yes: no newer edition in the store has this table

  Where it stands
  source        U.S. Geological Survey: Mineral Commodity Summaries 2026 Data
                Release (usgs-mcs-2026)

A section alone comes in every format. The sum of the losses is what China sold; no importer loses more than it bought.

  $ lode shock --remove CHN --commodity Sb --section importers --format csv --max 4 | cut -d, -f1-7,15-
  hs_code,importer,lost_lower_usd,lost_upper_usd,lost_upper_pct,passed_on_pct,imports_usd,key
  811010,United States,30517974,30517974,36.9,45.5,82748264,cepii-baci-extract,trade/cepii-baci-extract/811010/2022/CHN/USA
  811010,Japan,31717493,31717493,47.1,55.6,67343605,cepii-baci-extract,trade/cepii-baci-extract/811010/2022/CHN/JPN
  811010,South Korea,17639728,17639728,48.3,49.3,36491600,cepii-baci-extract,trade/cepii-baci-extract/811010/2022/CHN/KOR
  811010,France,10875930,10875930,9.1,10.3,119811606,cepii-baci-extract,trade/cepii-baci-extract/811010/2022/CHN/FRA
  $ lode query exporters product=811010 --format csv | sed -n 2p | cut -d, -f1-4
  China,143057558,26,46
  $ lode shock --remove China --commodity antimony --section trade --format csv | cut -d, -f1-8
  hs_code,commodity,coverage,year,lost_lower_usd,lost_upper_usd,lost_upper_pct,importers
  811010,Antimony,clean,2022,143057558,143057558,26,46
  $ lode shock --remove China --commodity antimony --section rules --format json | head -c 160; echo
  {"ok":true,"columns":["rule","says"],"rows":[
    {"rule":"bounds","says":"lower and upper leave room for what is withheld, not available, or not known of a plant

Half of it loses half; nothing loses nothing.

  $ lode shock --remove China --commodity antimony --share 50 --section output --format csv | cut -d, -f1-9
  commodity,stage,year,country,lost_lower_pct,lost_upper_pct,lost_lower,lost_upper,world
  Antimony,mine,2025,China,,18.1,20000,20000,110720
  $ lode shock --remove China --commodity antimony --share 0
  lode shock: nothing in the store would be lost with country/CHN
  [1]

Two stages: what a stage loses of itself, and of its feed. Copper takes along what comes with it, at most; what a source bounds is bounded: of
gold, 10 to 15 percent of mine supply come with copper.

  $ lode shock --remove Chile --commodity copper --section output --format csv | cut -d, -f1-9
  commodity,stage,year,country,lost_lower_pct,lost_upper_pct,lost_lower,lost_upper,world
  Copper,mine,2025,Chile,23,23,5300000,5300000,23013000
  Copper,refinery,2025,Chile,5.9,5.9,1700000,1700000,28970000
  $ lode shock --remove Chile --commodity copper --section chain --depth 1 --format csv | cut -d, -f1-9,12
  what,stage,steps,own_upper_pct,feed_pct,lost_upper_pct,after,relation,own_lower_pct,key
  Copper,refinery,0,5.9,23,27.5,Copper (mine),next stage,5.9,
  Arsenic,,1,0,23,23,Copper (mine),comes with its host,0,world/S-by-arsenic-Cu
  Cobalt,,1,0,23,23,Copper (mine),comes with its host,0,world/S-by-Cu-Co
  Copper concentrate,,1,0,23,23,Copper (mine),processed into,0,world/S-chain-copper-copper-concentrate
  Copper leach solution,,1,0,23,23,Copper (mine),processed into,0,world/S-chain-copper-copper-leach-solution
  Molybdenum,,1,0,23,23,Copper (mine),comes with its host,0,world/S-by-molybdenum-Cu
  Platinum-group metals,,1,0,23,23,Copper (mine),comes with its host,0,world/S-by-platinum-group-metals-Cu
  Rhenium,,1,0,23,23,Copper (mine),comes with its host,0,world/S-by-rhenium-Cu
  Silver,,1,0,23,23,Copper (mine),comes with its host,0,world/S-by-silver-Cu
  Tungsten,,1,0,23,23,Copper (mine),comes with its host,0,world/S-by-W-copper
  Copper cathode,,1,0,5.9,5.9,Copper (refinery),processed into,0,world/S-chain-copper-anode-copper-cathode
  Selenium,,1,0,5.9,5.9,Copper (refinery),comes with its host,0,world/S-by-selenium-Cu
  Tellurium,,1,0,5.9,5.9,Copper (refinery),comes with its host,0,world/S-by-tellurium-Cu
  Gold,,1,0,3.5,3.5,Copper (mine),comes with its host,0,world/S-by-gold-Cu-share
  $ lode shock --remove Chile --commodity copper --section chain --depth 1 --format csv | grep -c .; lode shock --remove Chile --commodity copper --section chain --depth 3 --format csv | grep -c .
  15
  30

A facility, a company: no more than the capacity that the store knows, and no less than nothing; no more than the country makes where it
knows none.

  $ lode shock --remove Escondida --section facilities --format csv
  facility,commodity,country,kind,share_pct,capacity_t,content,known,source,key,facility_key
  Escondida,Copper,Chile,mine,100,1300000,Cu,at most the capacity,background,world/F-escondida-cap,facility/escondida
  $ lode shock --remove Escondida --section output --format csv | cut -d, -f1-9
  commodity,stage,year,country,lost_lower_pct,lost_upper_pct,lost_lower,lost_upper,world
  Copper,mine,2025,Chile,0,5.3,0,1300000,23013000
  $ lode shock --remove Codelco --section output --format csv | cut -d, -f1-9
  commodity,stage,year,country,lost_lower_pct,lost_upper_pct,lost_lower,lost_upper,world
  Copper,mine,2025,Chile,0,2.7,0,650000,23013000
  $ lode shock --remove Codelco --section facilities --format csv | cut -d, -f1,6-8
  facility,capacity_t,content,known
  Chuquicamata,300000,Cu,at most the capacity
  El Teniente,350000,Cu,at most the capacity

An export ban as it stood on a day: announced, in force, suspended, and when the term of the suspension has passed without news.

  $ ban=measure/china-mofcom-2024-46-section-2; for day in 2024-11-01 2025-02-01 2025-12-01 2026-12-01; do lode shock --measure $ban --on $day --section measure --format csv --no-header | cut -d, -f7-12; done
  export ban,not yet announced,none on that day: not yet announced,0,0,Gallium; Germanium; Antimony; Superhard materials
  export ban,in force,all exports to its targets,100,100,Gallium; Germanium; Antimony; Superhard materials
  export ban,suspended until 2026-11-27,none on that day: suspended until 2026-11-27,0,0,Gallium; Germanium; Antimony; Superhard materials
  export ban,suspension term ended 2026-11-27; no later source,not known: suspension term ended 2026-11-27; no later source,0,100,Gallium; Germanium; Antimony; Superhard materials
  $ lode shock --measure measure/china-mofcom-2024-46-section-2 --on 2025-12-01 --section importers
  lode shock: nothing in the store answers this: importers
  [1]
  $ lode shock --measure measure/china-mofcom-2024-46-section-2 --on 2025-02-01 --section trade --format csv | cut -d, -f1-8
  hs_code,commodity,coverage,year,lost_lower_usd,lost_upper_usd,lost_upper_pct,importers
  811010,Antimony,clean,2022,30517974,30517974,5.5,1
  811292,Gallium,bundle,2022,25020474,25020474,3.2,1
  $ lode shock --measure measure/china-mofcom-2024-46-section-2 --on 2025-02-01 --commodity antimony --section importers --max 1 --format csv | cut -d, -f1-7,15-
  hs_code,importer,lost_lower_usd,lost_upper_usd,lost_upper_pct,passed_on_pct,imports_usd,key
  811010,United States,30517974,30517974,36.9,37.1,82748264,cepii-baci-extract,trade/cepii-baci-extract/811010/2022/CHN/USA
  $ lode shock --measure measure/china-mofcom-gac-2024-33 --on 2025-02-01 --section measure --format csv | cut -d, -f4-
  status,effect,lost_lower_pct,lost_upper_pct,commodities,targets,suspended_from,suspended_to,source,key
  export licensing,in force,from none to all: some goods or users only,0,100,Antimony; Antimony concentrate; Antimony trioxide; Superhard materials,all countries,,,project-blue-1373,world/X4-effective
  $ lode shock --measure measure/us-tariff-pakistan-2025 --on 2026-02-01 --section measure --format csv --no-header | cut -d, -f4-8
  tariff,no date stated,none: it does not control the export of goods,0,0

What cannot be answered.

  $ lode shock
  lode shock: expected --remove NAME (a country, bloc, company, facility or measure) or --measure NAME
  [2]
  $ lode shock --remove antimony
  lode shock: no country, bloc, company, facility or measure is called "antimony": it names Antimony (commodity/antimony); did you mean Sohar antimony roaster (facility/sohar-antimony): has it in its name; US Antimony Corporation (company/us-antimony-corporation): has it in its name; China: Announcement 33/2024, export licensing of antimony and superhard materials (measure/china-mofcom-gac-2024-33): has it in its name; China: Announcement 46/2024, section 2, ban on exports of gallium, germanium, antimony and superhard materials to the United States (measure/china-mofcom-2024-46-section-2): has it in its name
  [1]
  $ lode shock --remove China --share 101
  lode shock: --share 101: expected per cent, from 0 to 100
  [2]
  $ lode shock --remove China --depth 9
  lode shock: --depth 9: expected a whole number from 1 to 8
  [2]
  $ lode shock --remove China --stage smelting
  lode shock: no output is of the stage "smelting"; there are mine, mine and plant, plant, primary, primary and secondary, refinery, smelter
  [2]
  $ lode shock --remove China --year 22
  lode shock: --year 22: expected four digits
  [2]
  $ lode shock --measure measure/china-mofcom-2024-46-section-2 --on soon
  lode shock: --on soon: expected a day, such as 2026-02-04
  [2]
  $ lode shock --remove China --section all
  lode shock: --section all: there are measure, facilities, output, trade, importers, chain, suppliers and rules
  [2]
  $ lode shock --remove China --format csv
  lode shock: a shock is no single table; its formats are table, md and json, or any with --section
  [2]
  $ lode shock --remove Tuvalu --commodity copper
  lode shock: nothing in the store would be lost with country/TUV
  [1]
