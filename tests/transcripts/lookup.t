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
  year  hhi_lower  hhi_upper  top_pct  withheld       key
  ----  ---------  ---------  -------  -------------  ------------
  2024    2,644.8    2,644.8     33.6                 oxg54xcggej6
  2025    2,582.3                36.1  United States  onvzdh0r3n16
    all: lode query concentration commodity=antimony
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
  What editions revised most (year 2024, stage mine, in_ [2], source [1])
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
  .
  Criticality lists
  - Japan: 31 rare metals
      critical, [5], world/L-JP31-antimony
  - Japan: 34 rare metals of the national stockpile
      critical, [6], world/L-JP-antimony
  - US List of Critical Minerals, 2022
      critical, date 2022-02-24, [7], world/L-US22-antimony
  - UK Critical Minerals List, 2021
      critical, date 2022-07, [8], world/L-UK21-antimony
  - India: 30 critical minerals, 2023
      critical, date 2023-06-28, [9], world/L-IN-antimony
  - Australia: Critical Minerals List, February 2024
      critical, date 2024-02-20, [10], world/L-AU-antimony
  - EU Critical Raw Materials Act lists, 2024
      critical, date 2024-05-03, [11], world/L-EU-antimony
  - EU Critical Raw Materials Act lists, 2024
      not listed, date 2024-05-03, [12], world/L-EU-antimony-no-strategic
  - Canada: Critical Minerals List, 2024
      critical, date 2024-06-10, [13], world/L-CA-antimony
  - UK criticality assessment, 2024
      critical, date 2024-11, [14], world/L-UK-antimony
  - US List of Critical Minerals, 2025
      critical, date 2025-11-07, [15], world/L-US25-antimony
    all: lode query lists commodity=antimony
  .
  Deals
  - Joint venture of OGDCL and the Pakistan Mineral Development Corporation
      joint venture, [16], world/W25-party-ogdcl
  - Pakistan-US minerals agreements of 2025 (as the article describes them)
      value_usd 500,000,000, [17], article/A46
  - Memorandum of understanding of US Strategic Metals and the Frontier Works
    Organization, 2025
      signed_on 2025-09-08, value_usd 500,000,000, early-stage, high execution
      risk, [18], world/W10-signed
  - Partnership of Nova Minerals and Himalayan Earth Exploration, 2025
      signed_on 2025-11, discussions early and exploratory, no formal agreement
      finalised, [19], world/W13-signed
    all: lode query deals commodity=antimony
  .
  Facilities
  - Costerfield
      mine, Australia, Alkane, [20], world/F-costerfield-antimony
  - Hillgrove
      project, restart, Australia, Larvotto, [20], world/F-hillgrove-antimony
  - Beerse
      antimony trioxide plant, Belgium, Campine, [14],
      world/F-beerse-antimony-trioxide
  - Xikuangshan
      mine and smelter, China, Hsikwangshan Twinkling Star, [14],
      world/F-xikuangshan-antimony
  - Sohar antimony roaster
      roaster and smelter, Oman, Strategic & Precious Metals Processing, [14],
      world/F-sohar-antimony-antimony
  - Olimpiada
      gold mine with antimony-gold concentrate, Russia, Polyus, [20],
      world/F-olimpiada-gold
  - Sarylakh
      mine, Russia, GeoProMining, [14], world/F-sarylakh-antimony
  - Sentachan
      mine, Russia, GeoProMining, [14], world/F-sentachan-antimony
  - Anzob (Jijikrut)
      mercury-antimony mine, Tajikistan, Anzob GOK, [14], world/F-anzob-antimony
  - Konchoch
      mine, Tajikistan, Talco Gold, [14], world/F-konchoch-antimony
  - Stibnite
      project, United States, Perpetua Resources, [14], world/F-stibnite-antimony
  - Stibnite Hill
      mine, United States, US Antimony Corporation, [14],
      world/F-stibnite-hill-antimony
    all: lode query facilities commodity=antimony
  .
  Sources
  [1]  U.S. Geological Survey: Mineral Commodity Summaries 2026 Data Release,
       2026-02-06 (usgs-mcs-2026) https://doi.org/10.5066/P1WKQ63T
  [2]  U.S. Geological Survey: Mineral Commodity Summaries 2025 Data Release,
       2025-01-31 (usgs-mcs-2025) https://doi.org/10.5066/P13XCP3R
  [3]  Project Blue: The impacts of suspending the ban on Ga, Ge & Sb exports,
       2025-11 (project-blue-1373)
       https://projectblue.com/blue/opinion-pieces/1373/
  [4]  Fastmarkets: China suspends export prohibition on superhard materials to
       US, 2025-11 (fastmarkets-2025-11)
       https://www.fastmarkets.com/insights/china-suspends-export-prohibition-on-
       superhard-materials-us
  [5]  Chinatungsten Online: Tungsten and Rare Earths in Japan's 34 Rare Metals
       List (chinatungsten-9673)
       http://news.chinatungsten.com/en/tungsten-product-news/136351-tpn-9673.html
  [6]  International Energy Agency: International Resource Strategy - National
       stockpiling system, 2023-10-26 (iea-16639)
       https://origin.iea.org/policies/16639-international-resource-strategy-
       national-stockpiling-system
  [7]  Mondaq: Critical Minerals Update: USGS Finalizes 2025 Critical Minerals
       List, Adding Copper, Silver, and Eight Others, 2025-11 (mondaq-2025-11)
       https://www.mondaq.com/unitedstates/mining/1703120/critical-minerals-
       update-usgs-finalizes-2025-critical-minerals-list-adding-copper-silver-and-
       eight-others
  [8]  International Energy Agency: Critical Minerals List (United Kingdom),
       2022-07-28 (iea-16070)
       https://origin.iea.org/policies/16070-critical-minerals-list
  [9]  Utkarsh Classes: Government approves Rs 16,300 crore National Critical
       Mineral Mission, 2025 (utkarsh-2025)
       https://utkarsh.com/current-affairs/government-approves-rs16300-crore-
       national-critical-mineral-mission
  [10] Australian Government, Department of Industry, Science and Resources:
       Australia’s Critical Minerals List and Strategic Materials List, 2024-02-20
       (australia-2024-02-20) https://industry.gov.au/CriticalMineralsList
  [11] Statistics Netherlands (CBS): Critical raw materials (note to: Most imports
       of rare earth elements are contained in manufactured products), 2024
       (cbs-2024-37)
       https://cbs.nl/en-gb/news/2024/37/most-imports-of-rare-earth-elements-are-
       contained-in-manufactured-products/critical-raw-materials
  [12] European Union: Regulation (EU) 2024/1252, Annex I, 2024-05-03
       (eu-regulation-2024-1252) https://gesetze.legal/eu/vo_eu_2024_1252/anhang_i
  [13] Government of Canada: Canada’s critical minerals (canada-critical-minerals)
       https://www.canada.ca/en/campaign/critical-minerals-in-canada/critical-
       minerals-an-opportunity-for-canada.html
  [14] lode: Background knowledge of the compilers, not retrieved (background) -
       background knowledge, the weakest kind of source
  [15] International Trade Today: USGS Updates List of Critical Minerals,
       2025-11-06 (international-trade-today-2025-11-06)
       http://stage.internationaltradetoday.com/article/2025/11/06/usgs-updates-
       list-of-critical-minerals-2511060009
  [16] Arab News PK: Report on antimony reserves in Balochistan, 2025-03-29
       (arab-news-2025-03-29) https://www.arabnews.pk/node/2595249/pakistan
  [17] not stated: Untitled Hindi news article on Pakistan and the critical
       minerals conference in Washington, 2026-02 (article)
  [18] The Business Standard (Bangladesh): US firm signs $500m MoU with Pakistan
       on critical minerals, 2025-09 (business-standard-bd-2025-09)
       http://103.16.74.116/world/south-asia/us-firm-signs-500m-mou-pakistan-
       critical-minerals-1231776
  [19] collector.com.tr: Pakistan emerges on radar of US firms for critical
       mineral exports: FT, 2025-12 (collector-2025-12)
       https://www.collector.com.tr//965838434
  [20] International Council on Mining and Metals: ICMM Global Mining Dataset,
       September 2025 (V1) release, 2025-09 (icmm-global-mining-2025-09)
  $ for t in antimony tungsten Pakistan China 'Marco Rubio' 'US Strategic Metals' 'Reko Diq' event/critical-minerals-ministerial-2026; do lode lookup "$t"; done | awk 'length > 80' | wc -l
  13

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
    commodity/antimony                 commodity   Antimony: near "Antimony"
  [1]
  $ lode lookup tungstn
  lode lookup: nothing is called "tungstn"; did you mean:
    commodity/tungsten                 commodity   Tungsten: near "Tungsten"
  [1]
  $ lode lookup pakistn
  lode lookup: nothing is called "pakistn"; did you mean:
    country/PAK                        country     Pakistan: near "Pakistan"
  [1]
  $ lode lookup xyzzyxyzzy
  lode lookup: nothing is called "xyzzyxyzzy"
  [1]

A tie gets the choice, and exit 1.

  $ lode lookup Congo | head -1
  Congo (Brazzaville) (country)
  $ lode lookup Niger | head -1
  Niger (country)
  $ lode lookup Georgia | head -1
  Georgia (country)

A country: what it mines, what is said of it, and what contradicts what. The refuted claims stand beside the attendance, marked.

  $ lode lookup Pakistan | sed -n '/^What it mines/,/^What reserves/p' | awk NF
  What it mines, smelts and refines most of (unit t, year 2025, source [1])
  commodity                 stage   quantity  share_pct  key
  ------------------------  -----  ---------  ---------  ------------
  Talc and pyrophyllite     mine     200,000        2.9  onwf7jb51qhh
  Nitrogen (fixed)—ammonia  plant  3,800,000        2.4  o5dmra7x0s2z
  Iron oxide pigments       mine      80,000        2.1  oaz0wgg8w64q
  Barite                    mine     100,000        1.1  o6vkfthm38x1
  Salt                      mine   3,100,000        1.1  ow03r3yk65ve
  Fluorspar                 mine      50,000        0.5  o14m7f4x0g3f
  Garnet (industrial)       mine       1,900        0.3  ov36k2z045wd
  Antimony                  mine         260        0.2  ow3kk6gm7fga
    all: lode query country-production country=PAK
  What reserves it holds
  $ lode lookup Pakistan | sed -n '/^What is said/,/^  all:/p'
  What is said of it
  - Pakistan attended Critical Minerals Ministerial, 4 February 2026 [2026-02-04]
      preferred, [2], world/W02-PAK
  - it is denied that Pakistan attended Critical Minerals Ministerial, 4 February
    2026 [2026-02-04]
      deprecated, [3], world/W07
  - Pakistan attended Pakistan-China Minerals Cooperation Forum, 28 January 2026
      [4], world/W27-PAK
  - Pakistan is characterised as from 'begging tables' to 'shut out of strategic
    forums'
      [5], article/A34
  - Pakistan is characterised as sidelined by the United States while India was
    invited
      [3], world/W07-sidelined
  - Pakistan is characterised as perceived marginalisation
      [6], world/W08
  - Pakistan is characterised as tactical engagements amid strategic exclusion
      [6], world/W08b
  - Pakistan is characterised as absent from a list of key partners
      [6], world/W08-partners
  - Pakistan is said to be worth 6000000000000 to 8000000000000 USD (scope=mineral
    reserves)
      [7], world/W28
  - Pakistan is said to be worth 6000000000000 USD (scope=mineral reserves)
      [8], world/W28b
  - Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026
      deprecated, [5], article/A32
  - Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026
    (as_of=2026-02-02; scope=invite list)
      deprecated, [9], world/W06-excluded
  - Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026
    (as_of=2026-02-02)
      deprecated, [10], world/W06b-excluded
  - it is denied that Pakistan is a member of Minerals Security Partnership Forum
      [11], world/W31-PAK
  - it is denied that Pakistan is a member of Minerals Security Partnership
      [12], world/W30-PAK
  - Pakistan was not included in Critical Minerals Ministerial, 4 February 2026
      deprecated, [5], article/A06
  - Pakistan was not invited to Critical Minerals Ministerial, 4 February 2026
      deprecated, [5], article/A20
  - Pakistan was not invited to Critical Minerals Ministerial, 4 February 2026
    (as_of=2026-02-02)
      deprecated, [9], world/W06
  - Pakistan is not in the group Invited countries
      [5], article/A21
  - Pakistan is a party to Pakistan-US minerals agreements of 2025 (as the article
    describes them) (date_basis=inferred) [2025]
      [5], article/A46
  - it is denied that Pakistan is a party to US critical minerals frameworks and
    memoranda of 4 February 2026
      [13], world/W14-PAK
  - Pakistan is a party to US-Pakistan trade deal, July 2025 [2025-07 to ]
      [7], world/W24-PAK
  - Pakistan was ignored true
      [5], article/A52
  - Pakistan watches from the sidelines
      [5], article/A35
  - Pakistan has a share of the world of ~ 1 % (commodity=antimony;
    measure=reserves)
      [14], world/W13-share
  - Frontier Works Organization is based in Pakistan
      [8], world/G21
  - National Logistics Corporation is based in Pakistan
      [8], world/G22
  - US tariff on imports from Pakistan, 2025 is directed at Pakistan
      [7], world/W24-at
  - United States keeps its distance from Pakistan (as_of=2026-02; topic=minerals)
      [5], article/A53
  - Saindak is located in Pakistan
      [15], world/F-saindak-country
  - Islamabad is located in Pakistan
      [8], world/G02
  - Balochistan is located in Pakistan
      [8], world/G08
  - Reko Diq is located in Pakistan
      [16], world/W22-country
  - Government of Pakistan is part of Pakistan
      [8], world/G30-PAK
  - Ali Pervaiz Malik represents Pakistan
    (event=critical-minerals-ministerial-2026) [2026-02-04]
      [17], world/W05-malik
  - First Pakistani mineral delivery to US Strategic Metals, October 2025 was
    shipped by Pakistan
      [18], world/W12-by
    all: lode query statements about=PAK
  $ lode lookup Pakistan | sed -n '/^What contradicts/,/^  all:/p'
  What contradicts what (relation contradicted by)
  - Pakistan was not included in Critical Minerals Ministerial, 4 February 2026
      deprecated, Pakistan attended Critical Minerals Ministerial, 4 February
      2026, [2], world/W02-PAK
  - Pakistan was not invited to Critical Minerals Ministerial, 4 February 2026
      deprecated, Pakistan attended Critical Minerals Ministerial, 4 February
      2026, [2], world/W02-PAK
  - Pakistan was not invited to Critical Minerals Ministerial, 4 February 2026
      deprecated, Ali Pervaiz Malik attended Critical Minerals Ministerial, 4
      February 2026, [17], world/W05-malik-attended
  - Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026
      deprecated, Pakistan attended Critical Minerals Ministerial, 4 February
      2026, [2], world/W02-PAK
  - [article/A38] failed to achieve place for Pakistan in Washington
      deprecated, Pakistan attended Critical Minerals Ministerial, 4 February
      2026, [2], world/W02-PAK
  - Pakistan was not invited to Critical Minerals Ministerial, 4 February 2026
    (as_of=2026-02-02)
      deprecated, Pakistan attended Critical Minerals Ministerial, 4 February
      2026, [2], world/W02-PAK
  - Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026
    (as_of=2026-02-02; scope=invite list)
      deprecated, Pakistan attended Critical Minerals Ministerial, 4 February
      2026, [2], world/W02-PAK
  - Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026
    (as_of=2026-02-02)
      deprecated, Pakistan attended Critical Minerals Ministerial, 4 February
      2026, [2], world/W02-PAK
  - it is denied that Pakistan attended Critical Minerals Ministerial, 4 February
    2026
      deprecated, Pakistan attended Critical Minerals Ministerial, 4 February
      2026, [2], world/W02-PAK
  - Pakistan was ignored true
      normal, Pakistan attended Critical Minerals Ministerial, 4 February 2026,
      [2], world/W02-PAK
    all: lode query disputes about=PAK

A company, a person, an agreement, a measure, an event, a facility.

  $ lode lookup 'US Strategic Metals' | awk NF
  US Strategic Metals (company)
  Company of Missouri that produces and recycles critical minerals.
  Names and codes
  - en
      US Strategic Metals, USSM, United States Strategic Metals, U.S. Strategic
      Metals, Missouri Cobalt
  - hi
      यूएस स्ट्रैटेजिक मेटल्स, यूएस स्ट्रेटेजिक मेटल्स
  - ur
      یو ایس اسٹریٹجک میٹلز
  - zh-Hans
      美国战略金属公司
  What is said of it
  - US Strategic Metals is based in United States
      [1], article/A47b
  - US Strategic Metals is based in Missouri
      [1], world/W10-based-missouri
  - US Strategic Metals is part of American companies
      [2], article/A47-2
  - US Strategic Metals is a party to Pakistan-US minerals agreements of 2025 (as
    the article describes them) (date_basis=inferred) [2025]
      [2], article/A47
  - US Strategic Metals is a party to Memorandum of understanding of US Strategic
    Metals and the Frontier Works Organization, 2025 [2025-09-08 to ]
      [3], world/W10-USSM
  - Stacy W. Hastie represents US Strategic Metals
      [4], world/W12-ceo
  - First Pakistani mineral delivery to US Strategic Metals, October 2025 was
    shipped to US Strategic Metals
      [4], world/W12-to
    all: lode query statements about=company/us-strategic-metals
  Sources
  [1]  OurPak: Pakistan, US sign $500mn MoU to boost cooperation in critical
       minerals, 2025-09-09 (ourpak-2025-09-09)
       https://ourpak.com/news/pakistan-us-sign-500mn-mou-to-boost-cooperation-in-
       critical-minerals_59746
  [2]  not stated: Untitled Hindi news article on Pakistan and the critical
       minerals conference in Washington, 2026-02 (article)
  [3]  The Business Standard (Bangladesh): US firm signs $500m MoU with Pakistan
       on critical minerals, 2025-09 (business-standard-bd-2025-09)
       http://103.16.74.116/world/south-asia/us-firm-signs-500m-mou-pakistan-
       critical-minerals-1231776
  [4]  Benzinga: Report on the first delivery to US Strategic Metals, 2025-10
       (benzinga-2025-10) https://www.webull.ca/news-detail/13617143539041280
  $ lode lookup 'Asim Munir' | awk NF
  Asim Munir (person)
  Field Marshal, head of the army of Pakistan.
  Names and codes
  language  names
  --------  ---------------------------------------------------------
  ar        عاصم منير
  en        Syed Asim Munir, Asim Munir
  es        Asim Munir
  fr        Asim Munir
  hi        आसिम मुनीर, फील्ड मार्शल आसिम मुनीर, असीम मुनीर, सैयद आसिम मुनीर
  ru        Асим Мунир
  ur        عاصم منیر, سید عاصم منیر
  zh-Hans   阿西姆·穆尼尔
  What is said of it
  - Asim Munir has the rank Field Marshal (as_of=2025)
      [1], article/A42b
  - Asim Munir has the rank Field Marshal [2025-05 to ]
      [2], world/P04c
  - Asim Munir holds the office of Chief of Army Staff of Pakistan (as_of=2025)
      [1], article/A42
  - Asim Munir holds the office of Chief of Army Staff of Pakistan [2022-11 to ]
      [2], world/P04
  - Asim Munir holds the office of Chief of Defence Forces of Pakistan [2025-12 to
    ]
      [2], world/P04b
  - Showing of mineral samples at the White House, 25 September 2025 was given by
    Asim Munir (date_basis=inferred) [2025]
      [1], article/A44-2
  - Showing of mineral samples at the White House, 25 September 2025 was given by
    Asim Munir
      [3], world/W20-munir
    all: lode query statements about=person/asim-munir
  Sources
  [1]  not stated: Untitled Hindi news article on Pakistan and the critical
       minerals conference in Washington, 2026-02 (article)
  [2]  lode: Background knowledge of the compilers, not retrieved (background) -
       background knowledge, the weakest kind of source
  [3]  DNA Hindi: Asim Munir and Shehbaz Sharif showed Donald Trump rare earth
       minerals from Pakistan displayed in a wooden box, 2025-09
       (dna-hindi-2025-09)
       https://www.dnaindia.com/hindi/world/news-asim-munir-and-shehbaz-sharif-
       showed-donald-trump-rare-earth-minerals-from-pakistan-displayed-wooden-box-
       4196784
  $ lode lookup agreement/pakistan-us-minerals-2025 | awk NF
  Pakistan-US minerals agreements of 2025 (as the article describes them) (agreement)
  The agreements that the article ascribes to Pakistan and American companies
  including US Strategic Metals, worth about 500 million dollars. The article
  gives neither date, place, Pakistani counterpart nor kind of agreement.
  What is said of it
  - Pakistan-US minerals agreements of 2025 (as the article describes them)
    comprises this many agreements > 1
      [1], article/A49
  - Pakistan-US minerals agreements of 2025 (as the article describes them)
    corresponds to Memorandum of understanding of US Strategic Metals and the
    Frontier Works Organization, 2025
      [2], article/corresponds-ussm-fwo
  - Pakistan-US minerals agreements of 2025 (as the article describes them) covers
    the activity mining
      [1], article/A51a
  - Pakistan-US minerals agreements of 2025 (as the article describes them) covers
    the activity export
      [1], article/A51b
  - Pakistan-US minerals agreements of 2025 (as the article describes them) covers
    Antimony
      [1], article/A50a
  - Pakistan-US minerals agreements of 2025 (as the article describes them) covers
    Copper
      [1], article/A50b
  - Pakistan-US minerals agreements of 2025 (as the article describes them) covers
    Gold
      [1], article/A50c
  - Pakistan-US minerals agreements of 2025 (as the article describes them) covers
    Tungsten
      [1], article/A50d
  - Pakistan-US minerals agreements of 2025 (as the article describes them) covers
    Rare earths
      [1], article/A50e
  - Pakistan-US minerals agreements of 2025 (as the article describes them) is
    worth ~ 500000000 USD (date_basis=inferred; original=50 करोड़ डॉलर) [2025]
      [1], article/A48
  - Pakistan is a party to Pakistan-US minerals agreements of 2025 (as the article
    describes them) (date_basis=inferred) [2025]
      [1], article/A46
  - American companies is a party to Pakistan-US minerals agreements of 2025 (as
    the article describes them) (date_basis=inferred) [2025]
      [1], article/A46-2
  - US Strategic Metals is a party to Pakistan-US minerals agreements of 2025 (as
    the article describes them) (date_basis=inferred) [2025]
      [1], article/A47
    all: lode query statements about=agreement/pakistan-us-minerals-2025
  Sources
  [1]  not stated: Untitled Hindi news article on Pakistan and the critical
       minerals conference in Washington, 2026-02 (article)
  [2]  lode: Background knowledge of the compilers, not retrieved (background) -
       background knowledge, the weakest kind of source
  $ lode lookup measure/china-mofcom-2024-46-section-2 | awk NF
  China: Announcement 46/2024, section 2, ban on exports of gallium, germanium, antimony and superhard materials to the United States (measure)
  In principle no export of dual-use items of gallium, germanium, antimony and
  superhard materials to the United States.
  Names and codes
  language  en
  names     MOFCOM Announcement No. 46 of 2024, section 2
  What is said of it (source [1])
  - China: Announcement 46/2024, section 2, ban on exports of gallium, germanium,
    antimony and superhard materials to the United States was announced on
    2024-12-03
      world/X5-2-announced
  - China: Announcement 46/2024, section 2, ban on exports of gallium, germanium,
    antimony and superhard materials to the United States controls Gallium
      world/X5-2-gallium
  - China: Announcement 46/2024, section 2, ban on exports of gallium, germanium,
    antimony and superhard materials to the United States controls Germanium
      world/X5-2-germanium
  - China: Announcement 46/2024, section 2, ban on exports of gallium, germanium,
    antimony and superhard materials to the United States controls Antimony
      world/X5-2-antimony
  - China: Announcement 46/2024, section 2, ban on exports of gallium, germanium,
    antimony and superhard materials to the United States controls Superhard
    materials
      world/X5-2-superhard-materials
  - China: Announcement 46/2024, section 2, ban on exports of gallium, germanium,
    antimony and superhard materials to the United States is directed at United
    States
      world/X5-2-at
  - China: Announcement 46/2024, section 2, ban on exports of gallium, germanium,
    antimony and superhard materials to the United States took effect on
    2024-12-03
      world/X5-2-effective
  - China: Announcement 46/2024, section 2, ban on exports of gallium, germanium,
    antimony and superhard materials to the United States was imposed by China
      world/X5-2-by
  - China: Announcement 46/2024, section 2, ban on exports of gallium, germanium,
    antimony and superhard materials to the United States was issued by Ministry
    of Commerce of China
      world/X5-2-issuer-commerce
  - China: Announcement 46/2024, section 2, ban on exports of gallium, germanium,
    antimony and superhard materials to the United States is a export ban
      world/X5-2
  - China: Announcement 46/2024, section 2, ban on exports of gallium, germanium,
    antimony and superhard materials to the United States is suspended Suspension
    of section 2 of Announcement 46/2024 [2025-11-09 to 2026-11-27]
      world/X5-2-suspended
    all: lode query statements about=measure/china-mofcom-2024-46-section-2
  Sources
  [1]  Fastmarkets: China suspends export prohibition on superhard materials to
       US, 2025-11 (fastmarkets-2025-11)
       https://www.fastmarkets.com/insights/china-suspends-export-prohibition-on-
       superhard-materials-us
  $ lode lookup event/critical-minerals-ministerial-2026 | grep -A1 Pakistan
  - Pakistan
      attended, preferred, [1], world/W02-PAK
  - Pakistan
      attended, deprecated, [6], world/W07
  --
  - Pakistan
      excluded_from, deprecated, [8], article/A32
  - Pakistan
      excluded_from, deprecated, [11], world/W06-excluded
  - Pakistan
      excluded_from, deprecated, [12], world/W06b-excluded
  - Pakistan
      not_included_in, deprecated, [8], article/A06
  - Pakistan
      not_invited_to, deprecated, [8], article/A20
  - Pakistan
      not_invited_to, deprecated, [11], world/W06
  --
  - Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026
      deprecated, [8], article/A32
  - Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026
    (as_of=2026-02-02; scope=invite list)
  --
  - Pakistan was not included in Critical Minerals Ministerial, 4 February 2026
      deprecated, contradicted by, Pakistan attended Critical Minerals
      Ministerial, 4 February 2026, [1], world/W02-PAK
  - Pakistan was not invited to Critical Minerals Ministerial, 4 February 2026
      deprecated, contradicted by, Pakistan attended Critical Minerals
      Ministerial, 4 February 2026, [1], world/W02-PAK
  - Pakistan was not invited to Critical Minerals Ministerial, 4 February 2026
      deprecated, contradicted by, Ali Pervaiz Malik attended Critical Minerals
  --
  - Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026
      deprecated, contradicted by, Pakistan attended Critical Minerals
      Ministerial, 4 February 2026, [1], world/W02-PAK
  - [article/A38] failed to achieve place for Pakistan in Washington
      deprecated, contradicted by, Pakistan attended Critical Minerals
      Ministerial, 4 February 2026, [1], world/W02-PAK
  - Pakistan was not invited to Critical Minerals Ministerial, 4 February 2026
    (as_of=2026-02-02)
      deprecated, contradicted by, Pakistan attended Critical Minerals
      Ministerial, 4 February 2026, [1], world/W02-PAK
  - Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026
    (as_of=2026-02-02; scope=invite list)
      deprecated, contradicted by, Pakistan attended Critical Minerals
      Ministerial, 4 February 2026, [1], world/W02-PAK
  - Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026
    (as_of=2026-02-02)
      deprecated, contradicted by, Pakistan attended Critical Minerals
      Ministerial, 4 February 2026, [1], world/W02-PAK
  - it is denied that Pakistan attended Critical Minerals Ministerial, 4 February
    2026
      deprecated, contradicted by, Pakistan attended Critical Minerals
      Ministerial, 4 February 2026, [1], world/W02-PAK
  --
  [3]  Diplomats World: Pakistan Joins Inaugural US Critical Minerals Ministerial
       to Attract Strategic Investment, 2026-02 (diplomats-world-2026-02)
  --
  [6]  Times of Islamabad: Why US Sidelined Pakistan While Invited India, 2026-02
       (times-of-islamabad-sidelined-2026-02)
  --
  [8]  not stated: Untitled Hindi news article on Pakistan and the critical
       minerals conference in Washington, 2026-02 (article)
  --
  [11] Firstpost: Despite Munir's Trump run, Pakistan not invited to Rubio's
       critical minerals meet, Jaishankar is attending, 2026-02-02
  $ lode lookup Panasqueira | awk NF
  Panasqueira (facility)
  What is said of it
  - Panasqueira is a mine
      [1], world/F-panasqueira-kind
  - Panasqueira has the latitude ~ 40.15 deg (accuracy_deg=0.1)
      [1], world/F-panasqueira-lat
  - Panasqueira has the latitude 40.666 deg
      deprecated, [2], world/F-panasqueira-lat2
  - Panasqueira is located in Portugal
      [1], world/F-panasqueira-country
  - Panasqueira has the longitude ~ -7.75 deg (accuracy_deg=0.1)
      [1], world/F-panasqueira-lon
  - Panasqueira has the longitude -8.498 deg
      deprecated, [2], world/F-panasqueira-lon2
  - Panasqueira produces Tungsten
      [1], world/F-panasqueira-tungsten
  - Almonty operates Panasqueira
      [1], world/F-panasqueira-op-almonty
    all: lode query statements about=facility/panasqueira
  What contradicts what (rank normal, relation contradicted by, source [2])
  - Panasqueira has the latitude ~ 40.15 deg (accuracy_deg=0.1)
      Panasqueira has the latitude 40.666 deg, world/F-panasqueira-lat2
  - Panasqueira has the longitude ~ -7.75 deg (accuracy_deg=0.1)
      Panasqueira has the longitude -8.498 deg, world/F-panasqueira-lon2
    all: lode query disputes about=facility/panasqueira
  Sources
  [1]  lode: Background knowledge of the compilers, not retrieved (background) -
       background knowledge, the weakest kind of source
  [2]  International Council on Mining and Metals: ICMM Global Mining Dataset,
       September 2025 (V1) release, 2025-09 (icmm-global-mining-2025-09)

Markdown and JSON.

  $ lode lookup Panasqueira --format md | head -12 | awk NF
  # Panasqueira (facility)
  ## What is said of it
  | statement | rank | source | key |
  |---|---|---|---|
  | Panasqueira is a mine |  | [1] | world/F-panasqueira-kind |
  | Panasqueira has the latitude ~ 40.15 deg (accuracy_deg=0.1) |  | [1] | world/F-panasqueira-lat |
  | Panasqueira has the latitude 40.666 deg | deprecated | [2] | world/F-panasqueira-lat2 |
  | Panasqueira is located in Portugal |  | [1] | world/F-panasqueira-country |
  | Panasqueira has the longitude ~ -7.75 deg (accuracy_deg=0.1) |  | [1] | world/F-panasqueira-lon |
  | Panasqueira has the longitude -8.498 deg | deprecated | [2] | world/F-panasqueira-lon2 |
  $ lode lookup Panasqueira --format json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(d["ok"], sorted(d))'
  True ['key', 'kind', 'label', 'ok', 'sections']
  $ lode lookup antimony --format csv
  lode lookup: a profile is no single table; its formats are table, md and json
  [2]
