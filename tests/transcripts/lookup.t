`lode lookup` prints the profile of whatever a term names, at 80 columns. The measures of the day are left out here: they would change with the
calendar (`lode query measures` takes a date).

The whole profile of antimony.

  $ lode lookup antimony | sed '/^Export controls/,/^  all:/d; s/^$/./'
  Antimony (commodity)
  Brittle metalloid used in flame retardants, lead-acid batteries, ammunition and
  glass.
  .
  Names and codes
  language  names
  --------  -----------------------------------------------
  ar        إثمد, أنتيمون
  es        antimonio
  fr        antimoine
  hi        एंटीमनी, ऐंटिमनी, एन्टिमोनी, एंटिमनी, अंजन, सुरमा
  la        stibium
  ru        сурьма
  symbol    Sb
  ur        اینٹیمنی, انٹیمنی, سرمہ
  zh-Hans   锑
  zh-Hant   銻
  codes     atomic-number 51, cas 7440-36-0, wikidata Q1099
  HS 2022   261710, 282580, 780191, 811010, 811020, 811090
  .
  Who mines it (unit t, flag estimated, year 2025, source [1])
  country     quantity  share_pct  change  key
  ----------  --------  ---------  ------  ------------
  China         40,000       36.1  +0%     onvzdh0r3n16
  Russia        32,000       28.9  -20%    odc2qqbnqhf4
  Tajikistan    22,000       19.9  +0%     ob7rbrtfde4h
  Bolivia        5,000        4.5  -6%     oskg5abzef4a
  Myanmar        4,500        4.1  +0%     ornc3wykfxg9
  Turkey         3,000        2.7  +0%     oh2n7n3rjzcx
  Australia      1,300        1.2  +2%     owysvp72rh3m
  Kazakhstan       800        0.7  +0%     opevyejyeyyp
    all: lode query producers commodity=antimony
  .
  How concentrated (stage mine, top_country China, source [1])
  year  hhi_lower  hhi_upper  top_pct  withheld
  ----  ---------  ---------  -------  -------------
  2024    2,644.8    2,644.8     33.6
  2025    2,052.3                36.1  United States
    all: lode query concentration commodity=antimony
  .
  What the editions say of the world's output (unit t, stage mine)
  year  quantity  flag       source  key
  ----  --------  ---------  ------  ------------
  2021   112,000  reported   [2]     o6tnpf1vpz4f
  2022   110,000  estimated  [2]     o42ppbsnvew5
  2023   106,000  reported   [3]     okdek1605cw0
  2024   100,000  estimated  [3]     o4mmvbgs3fg7
  2024   119,000  reported   [1]     op4r9ay7b5pf
  2025   110,000  estimated  [1]     o0e6be5fxgwv
    all: lode query history commodity=antimony
  .
  Who holds reserves (unit t, basis content, year 2025, source [1])
  country     quantity  key
  ----------  --------  ------------
  China        830,000  offrbv06nw7q
  Russia       350,000  omnpyfxpn42f
  Bolivia      310,000  o36v9gkptc7f
  Kyrgyzstan   260,000  oh7tezfks352
  Myanmar      140,000  okc94hvy2cjf
  Australia    110,000  oabp0rcv0ppk
  Turkey        99,000  o7w322hxmyg1
  Canada        78,000  ojkjrp8m15bh
    all: lode query reserves commodity=antimony
  .
  What editions revised most (year 2024, stage mine, in [3], source [1])
  country       said     now  key
  ----------  ------  ------  ------------
  Russia      13,000  40,000  ofgk6y4ft1vk
  China       60,000  40,000  oxg54xcggej6
  Tajikistan  17,000  22,000  ovyrywq2p20e
  Bolivia      3,700   5,300  o3fd5peb1fsd
  Turkey       1,600   3,000  o7qr74avgd98
    all: lode query revisions commodity=antimony
  .
  What it costs
  - metal, minimum 99.65%, cost, insurance, and freight
      dollars per pound, 2021: 5.31  2022: 6.18  2023: 5.49  2024: 10.24  2025:
      25, [1], om3zwkwgx04p
    all: lode query prices commodity=antimony
  .
  How far the United States relies on imports
  form  year  reliance  bound  flag       in_table  source  key
  ----  ----  --------  -----  ---------  --------  ------  ------------
        2025      91.0         estimated            [1]     onv7dn1dtxhq
    all: lode query reliance commodity=antimony
  .
  From where the United States imports it (flag reported, period 2021-2024,
    source [1])
  form                        country          share_pct  key
  --------------------------  ---------------  ---------  ------------
  ore and concentrates        Mexico                86.0  obvg6p6t0wrz
  ore and concentrates        Italy                  9.0  ox2nxc9a29tj
  ore and concentrates        Other countries        5.0  oxxzz1gde8ta
  oxide                       China                 66.0  opmn20rq0ecz
  oxide                       Belgium               16.0  ovgy0jj2hqkk
  oxide                       Bolivia                6.0  ok4ngjaf4gpy
  oxide                       France                 5.0  opgds4jsr02s
  oxide                       Other countries        7.0  ow31b8gjeqkz
  total metal and oxide       China                 55.0  oymqfrqprgfp
  total metal and oxide       Belgium               12.0  ots6zzgfg3mw
  total metal and oxide       Thailand               8.0  or39hv2pcj0n
  total metal and oxide       India                  6.0  ot9vrj24yryp
  total metal and oxide       Other countries       19.0  oxy2vv570qvr
  unwrought metal and powder  China                 22.0  oxa4adv7mwzt
  unwrought metal and powder  India                 22.0  op9bh2wtrrvf
  unwrought metal and powder  Thailand              20.0  o7y0jbf0cscr
  unwrought metal and powder  Vietnam               13.0  oet0bjhn7wfa
  unwrought metal and powder  Other countries       23.0  o20k6x2epg1s
    all: lode query import-sources commodity=antimony
  .
  .
  Criticality lists
  - Japan: 31 rare metals
      critical, [6], world/L-JP31-antimony
  - Japan: 34 rare metals of the national stockpile
      critical, [7], world/L-JP-antimony
  - US List of Critical Minerals, 2022
      critical, date 2022-02-24, [8], world/L-US22-antimony
  - UK Critical Minerals List, 2021
      critical, date 2022-07, [9], world/L-UK21-antimony
  - India: 30 critical minerals, 2023
      critical, date 2023-06-28, [10], world/L-IN-antimony
  - Australia: Critical Minerals List, February 2024
      critical, date 2024-02-20, [11], world/L-AU-antimony
  - EU Critical Raw Materials Act lists, 2024
      critical, date 2024-05-03, [12], world/L-EU-antimony
  - EU Critical Raw Materials Act lists, 2024
      not listed, date 2024-05-03, [13], world/L-EU-antimony-no-strategic
  - Canada: Critical Minerals List, 2024
      critical, date 2024-06-10, [14], world/L-CA-antimony
  - UK criticality assessment, 2024
      critical, date 2024-11, [15], world/L-UK-antimony
  - US List of Critical Minerals, 2025
      critical, date 2025-11-07, [16], world/L-US25-antimony
    all: lode query lists commodity=antimony
  .
  Deals
  - Joint venture of OGDCL and the Pakistan Mineral Development Corporation
      joint venture, [17], world/W25-party-ogdcl
  - Pakistan-US minerals agreements of 2025 (as the article describes them)
      value_usd 500,000,000, [18], article/A46
  - Memorandum of understanding of US Strategic Metals and the Frontier Works
    Organization, 2025
      signed_on 2025-09-08, value_usd 500,000,000, early-stage, high execution
      risk, [19], world/W10-signed
  - Partnership of Nova Minerals and Himalayan Earth Exploration, 2025
      signed_on 2025-11, discussions early and exploratory, no formal agreement
      finalised, [20], world/W13-signed
    all: lode query deals commodity=antimony
  .
  Facilities
  - Costerfield
      mine, Australia, Alkane, [21], world/F-costerfield-antimony
  - Hillgrove
      project, restart, Australia, Larvotto, [21], world/F-hillgrove-antimony
  - Beerse
      antimony trioxide plant, Belgium, Campine, [15],
      world/F-beerse-antimony-trioxide
  - Xikuangshan
      mine and smelter, China, Hsikwangshan Twinkling Star, [15],
      world/F-xikuangshan-antimony
  - Sohar antimony roaster
      roaster and smelter, Oman, Strategic & Precious Metals Processing, [15],
      world/F-sohar-antimony-antimony
  - Olimpiada
      gold mine with antimony-gold concentrate, Russia, Polyus, [21],
      world/F-olimpiada-gold
  - Sarylakh
      mine, Russia, GeoProMining, [15], world/F-sarylakh-antimony
  - Sentachan
      mine, Russia, GeoProMining, [15], world/F-sentachan-antimony
  - Anzob (Jijikrut)
      mercury-antimony mine, Tajikistan, Anzob GOK, [15], world/F-anzob-antimony
  - Konchoch
      mine, Tajikistan, Talco Gold, [15], world/F-konchoch-antimony
  - Stibnite
      project, United States, Perpetua Resources, [15], world/F-stibnite-antimony
  - Stibnite Hill
      mine, United States, US Antimony Corporation, [15],
      world/F-stibnite-hill-antimony
  - Thompson Falls
      smelter, United States, US Antimony Corporation, [15],
      world/F-thompson-falls-antimony
    all: lode query facilities commodity=antimony
  .
  What checks noticed (severity warning, rule revised-many-times-over)
  - Iran: Antimony production 2024 was 500 metric tons in usgs-mcs-2025 and is 90
    metric tons in usgs-mcs-2026
      o89h972jbd35
  - United States: Antimony domestic production 2021 was 379 metric tons in
    usgs-mcs-2023 and is 19 metric tons in usgs-mcs-2025
      oazqfe624hsx
  - Kazakhstan: Antimony production 2024 was 40 metric tons in usgs-mcs-2025 and
    is 800 metric tons in usgs-mcs-2026
      ob4qd67bg8c8
  - Kyrgyzstan: Antimony production 2024 was 20 metric tons in usgs-mcs-2025 and
    is 700 metric tons in usgs-mcs-2026
      osb9exwpcypz
    all: lode query findings about=antimony
  .
  Sources
  [1]  U.S. Geological Survey: Mineral Commodity Summaries 2026 Data Release,
       2026-02-06 (usgs-mcs-2026) https://doi.org/10.5066/P1WKQ63T
  [2]  U.S. Geological Survey: Mineral Commodity Summaries 2023 Data Release,
       2023-01-31 (usgs-mcs-2023) https://doi.org/10.5066/P9WCYUI6
  [3]  U.S. Geological Survey: Mineral Commodity Summaries 2025 Data Release,
       2025-01-31 (usgs-mcs-2025) https://doi.org/10.5066/P13XCP3R
  [4]  Project Blue: The impacts of suspending the ban on Ga, Ge & Sb exports,
       2025-11 (project-blue-1373)
       https://projectblue.com/blue/opinion-pieces/1373/
  [5]  Fastmarkets: China suspends export prohibition on superhard materials to
       US, 2025-11 (fastmarkets-2025-11)
       https://www.fastmarkets.com/insights/china-suspends-export-prohibition-on-
       superhard-materials-us
  [6]  Chinatungsten Online: Tungsten and Rare Earths in Japan's 34 Rare Metals
       List (chinatungsten-9673)
       http://news.chinatungsten.com/en/tungsten-product-news/136351-tpn-9673.html
  [7]  International Energy Agency: International Resource Strategy - National
       stockpiling system, 2023-10-26 (iea-16639)
       https://origin.iea.org/policies/16639-international-resource-strategy-
       national-stockpiling-system
  [8]  Mondaq: Critical Minerals Update: USGS Finalizes 2025 Critical Minerals
       List, Adding Copper, Silver, and Eight Others, 2025-11 (mondaq-2025-11)
       https://www.mondaq.com/unitedstates/mining/1703120/critical-minerals-
       update-usgs-finalizes-2025-critical-minerals-list-adding-copper-silver-and-
       eight-others
  [9]  International Energy Agency: Critical Minerals List (United Kingdom),
       2022-07-28 (iea-16070)
       https://origin.iea.org/policies/16070-critical-minerals-list
  [10] Utkarsh Classes: Government approves Rs 16,300 crore National Critical
       Mineral Mission, 2025 (utkarsh-2025)
       https://utkarsh.com/current-affairs/government-approves-rs16300-crore-
       national-critical-mineral-mission
  [11] Australian Government, Department of Industry, Science and Resources:
       Australia’s Critical Minerals List and Strategic Materials List, 2024-02-20
       (australia-2024-02-20) https://industry.gov.au/CriticalMineralsList
  [12] Statistics Netherlands (CBS): Critical raw materials (note to: Most imports
       of rare earth elements are contained in manufactured products), 2024
       (cbs-2024-37)
       https://cbs.nl/en-gb/news/2024/37/most-imports-of-rare-earth-elements-are-
       contained-in-manufactured-products/critical-raw-materials
  [13] European Union: Regulation (EU) 2024/1252, Annex I, 2024-05-03
       (eu-regulation-2024-1252) https://gesetze.legal/eu/vo_eu_2024_1252/anhang_i
  [14] Government of Canada: Canada’s critical minerals (canada-critical-minerals)
       https://www.canada.ca/en/campaign/critical-minerals-in-canada/critical-
       minerals-an-opportunity-for-canada.html
  [15] lode: Background knowledge of the compilers, not retrieved (background) -
       background knowledge, the weakest kind of source
  [16] International Trade Today: USGS Updates List of Critical Minerals,
       2025-11-06 (international-trade-today-2025-11-06)
       http://stage.internationaltradetoday.com/article/2025/11/06/usgs-updates-
       list-of-critical-minerals-2511060009
  [17] Arab News PK: Report on antimony reserves in Balochistan, 2025-03-29
       (arab-news-2025-03-29) https://www.arabnews.pk/node/2595249/pakistan
  [18] not stated: Untitled Hindi news article on Pakistan and the critical
       minerals conference in Washington, 2026-02 (article)
  [19] The Business Standard (Bangladesh): US firm signs $500m MoU with Pakistan
       on critical minerals, 2025-09 (business-standard-bd-2025-09)
       http://103.16.74.116/world/south-asia/us-firm-signs-500m-mou-pakistan-
       critical-minerals-1231776
  [20] collector.com.tr: Pakistan emerges on radar of US firms for critical
       mineral exports: FT, 2025-12 (collector-2025-12)
       https://www.collector.com.tr//965838434
  [21] International Council on Mining and Metals: ICMM Global Mining Dataset,
       September 2025 (V1) release, 2025-09 (icmm-global-mining-2025-09)
  $ for t in antimony tungsten Pakistan China 'Marco Rubio' 'US Strategic Metals' 'Reko Diq' event/critical-minerals-ministerial-2026 copper lithium agreement/pakistan-us-minerals-2025 measure/china-mofcom-2024-46-section-2; do lode lookup "$t"; done | perl -CS -ne 's/[\p{M}\p{Cf}\n]//g; $n++ if length > 80; END { print $n + 0, "\n" }'
  0

Every figure carries a key and every source a footnote: no [n] without its line.

  $ lode lookup tungsten > said; grep -o '\[[0-9]*\]' said | sort -u > cited; grep -o '^\[[0-9]*\]' said | sort -u | cmp - cited && echo all cited
  all cited

Names as people write them.

  $ for t in antimony Sb 锑 銻 एंटीमनी انٹیمنی сурьма ANTIMONY antimonio Stibium 7440-36-0 commodity/antimony; do lode lookup "$t" | head -1; done
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  $ for t in 'Congo (Kinshasa)' 'Korea, Republic of' Türkiye Turkey Burma PAK पाकिस्तान "Côte d'Ivoire" 'Ivory Coast' Czechia USA 'United States of America'; do lode lookup "$t" | head -1; done
  Congo (Kinshasa) (country)
  South Korea (country)
  Turkey (country)
  Turkey (country)
  Myanmar (country)
  Pakistan (country)
  Pakistan (country)
  Côte d’Ivoire (country)
  Côte d’Ivoire (country)
  Czechia (country)
  United States (country)
  United States (country)
  $ lode lookup 'HS 811010' | head -1
  Antimony and articles thereof; unwrought antimony, powders (product)
  $ lode lookup 811010 | awk NF
  Antimony and articles thereof; unwrought antimony, powders (product)
  Names and codes
  language  names
  --------  ---------------------
  en        HS 811010, HS 8110.10
  codes     hs2022 811010
  What is said of it (source [1])
  - Antimony and articles thereof; unwrought antimony, powders classifies Antimony
    (coverage=clean; stage=metal)
      names/hs-811010-antimony
  - Antimony and articles thereof; unwrought antimony, powders classifies Antimony
    ingot (coverage=shared; stage=metal)
      names/hs-811010-antimony-ingot
  - Antimony and articles thereof; unwrought antimony, powders classifies Antimony
    powder (coverage=shared; stage=metal)
      names/hs-811010-antimony-powder
    all: lode query statements about=product/hs-811010
  Sources
  [1]  DataHub (datasets/harmonized-system), from UN Comtrade: Harmonized System,
       2022 edition: codes and descriptions, 2022 (hs-2022)
       https://github.com/datasets/harmonized-system

What the article calls by other names, the misspelling included.

  $ for t in 'Global Critical Meniral Meet' 'ग्लोबल क्रिटिकल मिनरल्स कॉन्फ्रेंस' 'Critical Minerals Ministerial'; do lode lookup "$t" | head -1; done
  Critical Minerals Ministerial, 4 February 2026 (event)
  Critical Minerals Ministerial, 4 February 2026 (event)
  Critical Minerals Ministerial, 4 February 2026 (event)

A misspelling gets suggestions, and exit 1.

  $ lode lookup antimny
  lode lookup: nothing is called "antimny"; did you mean:
    commodity/antimony                 commodity   Antimony: one letter from "Antimony"
  [1]
  $ lode lookup tungstn
  lode lookup: nothing is called "tungstn"; did you mean:
    commodity/tungsten                 commodity   Tungsten: one letter from "Tungsten"
  [1]
  $ lode lookup pakistn
  lode lookup: nothing is called "pakistn"; did you mean:
    country/PAK                        country     Pakistan: one letter from "Pakistan"
  [1]
  $ lode lookup xyzzyxyzzy
  lode lookup: nothing is called "xyzzyxyzzy"
  [1]

A tie gets the choice, and exit 1.

  $ lode lookup 'Neon, krypton, and xenon'
  lode lookup: "Neon, krypton, and xenon" names several things; ask for one by its key:
    commodity/krypton                  commodity   Krypton: label name "Neon, krypton, and xenon" (en)
    commodity/neon                     commodity   Neon: label name "Neon, krypton, and xenon" (en)
    commodity/xenon                    commodity   Xenon: label name "Neon, krypton, and xenon" (en)
  [1]
  $ lode lookup 'bauxite and alumina' --format json 2> /dev/null | python3 -c 'import json,sys; d=json.load(sys.stdin); print(d["ok"])'
  False

A name that one thing bears before others goes to it.

  $ lode lookup EU | head -1
  European Union (bloc)
  $ lode lookup इस्लामाबाद | head -1
  Islamabad (place)
  $ lode lookup Niger | head -1
  Niger (country)
  $ lode lookup Guinea | head -1
  Guinea (country)

Markdown and JSON.

  $ lode lookup Panasqueira --format md | head -12 | awk NF
  # Panasqueira (facility)
  ## Names and codes
  | language | names |
  |---|---|
  | codes | icmm ICMM05900 |
  ## What is said of it
  | statement | rank | source | key |
  |---|---|---|---|
  $ lode lookup Panasqueira --format json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(d["ok"], sorted(d))'
  True ['key', 'kind', 'label', 'ok', 'sections']
  $ lode lookup antimony --format csv
  lode lookup: a profile is no single table; its formats are table, md and json
  [2]
