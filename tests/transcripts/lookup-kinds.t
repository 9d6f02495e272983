`lode lookup` of things that are no commodity.

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
      preferred, [3], world/W02-PAK
  - it is denied that Pakistan attended Critical Minerals Ministerial, 4 February
    2026 [2026-02-04]
      deprecated, [4], world/W07
  - Pakistan attended Pakistan-China Minerals Cooperation Forum, 28 January 2026
      [5], world/W27-PAK
  - Pakistan is characterised as from 'begging tables' to 'shut out of strategic
    forums'
      [6], article/A34
  - Pakistan is characterised as sidelined by the United States while India was
    invited
      [4], world/W07-sidelined
  - Pakistan is characterised as perceived marginalisation
      [7], world/W08
  - Pakistan is characterised as tactical engagements amid strategic exclusion
      [7], world/W08b
  - Pakistan is characterised as absent from a list of key partners
      [7], world/W08-partners
  - Pakistan is said to be worth 6,000,000,000,000 to 8,000,000,000,000 USD
    (scope=mineral reserves)
      [8], world/W28
  - Pakistan is said to be worth 6,000,000,000,000 USD (scope=mineral reserves)
      [9], world/W28b
  - Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026
      deprecated, [6], article/A32
  - Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026
    (as_of=2026-02-02; scope=invite list)
      deprecated, [10], world/W06-excluded
  - Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026
    (as_of=2026-02-02)
      deprecated, [11], world/W06b-excluded
  - it is denied that Pakistan is a member of Minerals Security Partnership Forum
      [12], world/W31-PAK
  - it is denied that Pakistan is a member of Minerals Security Partnership
      [13], world/W30-PAK
  - Pakistan was not included in Critical Minerals Ministerial, 4 February 2026
      deprecated, [6], article/A06
  - Pakistan was not invited to Critical Minerals Ministerial, 4 February 2026
      deprecated, [6], article/A20
  - Pakistan was not invited to Critical Minerals Ministerial, 4 February 2026
    (as_of=2026-02-02)
      deprecated, [10], world/W06
  - Pakistan is not in the group Invited countries
      [6], article/A21
  - Pakistan is a party to Pakistan-US minerals agreements of 2025 (as the article
    describes them) (date_basis=inferred) [2025]
      [6], article/A46
  - it is denied that Pakistan is a party to US critical minerals frameworks and
    memoranda of 4 February 2026
      [14], world/W14-PAK
  - Pakistan is a party to US-Pakistan trade deal, July 2025 [since 2025-07]
      [8], world/W24-PAK
  - Pakistan was ignored
      [6], article/A52
  - Pakistan watches from the sidelines
      [6], article/A35
  - Pakistan has a share of the world of ~ 1 % (commodity=antimony;
    measure=reserves)
      [15], world/W13-share
  - Frontier Works Organization is based in Pakistan
      [9], world/G21
  - National Logistics Corporation is based in Pakistan
      [9], world/G22
  - Oil and Gas Development Company Limited is based in Pakistan
      [16], world/W25-based-ogdcl
  - Pakistan Mineral Development Corporation is based in Pakistan
      [16], world/W25-based-pakistan
  - Himalayan Earth Exploration is based in Pakistan
      [17], world/W13-based-himalayan
  - US tariff on imports from Pakistan, 2025 is directed at Pakistan
      [8], world/W24-at
  - United States keeps its distance from Pakistan (as_of=2026-02; topic=minerals)
      [6], article/A53
  - Saindak is located in Pakistan
      [18], world/F-saindak-country
  - Islamabad is located in Pakistan
      [9], world/G02
  - Balochistan is located in Pakistan
      [9], world/G08
  - Reko Diq is located in Pakistan
      [19], world/W22-country
  - Government of Pakistan is part of Pakistan
      [9], world/G30-PAK
  - Ali Pervaiz Malik represents Pakistan
    (event=critical-minerals-ministerial-2026) [2026-02-04]
      [20], world/W05-malik
  - First Pakistani mineral delivery to US Strategic Metals, October 2025 was
    shipped by Pakistan
      [21], world/W12-by
    all: lode query statements about=PAK
  $ lode lookup Pakistan | sed -n '/^What contradicts/,/^  all:/p'
  What contradicts what (relation contradicted by)
  - Pakistan was not included in Critical Minerals Ministerial, 4 February 2026
      deprecated, Pakistan attended Critical Minerals Ministerial, 4 February
      2026, [3], world/W02-PAK
  - Pakistan was not invited to Critical Minerals Ministerial, 4 February 2026
      deprecated, Pakistan attended Critical Minerals Ministerial, 4 February
      2026, [3], world/W02-PAK
  - Pakistan was not invited to Critical Minerals Ministerial, 4 February 2026
      deprecated, Ali Pervaiz Malik attended Critical Minerals Ministerial, 4
      February 2026, [20], world/W05-malik-attended
  - Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026
      deprecated, Pakistan attended Critical Minerals Ministerial, 4 February
      2026, [3], world/W02-PAK
  - [Government of Pakistan sought the role of major player in the global minerals
    race (date_basis=inferred)] failed to achieve place for Pakistan in Washington
      deprecated, Pakistan attended Critical Minerals Ministerial, 4 February
      2026, [3], world/W02-PAK
  - Pakistan was not invited to Critical Minerals Ministerial, 4 February 2026
    (as_of=2026-02-02)
      deprecated, Pakistan attended Critical Minerals Ministerial, 4 February
      2026, [3], world/W02-PAK
  - Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026
    (as_of=2026-02-02; scope=invite list)
      deprecated, Pakistan attended Critical Minerals Ministerial, 4 February
      2026, [3], world/W02-PAK
  - Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026
    (as_of=2026-02-02)
      deprecated, Pakistan attended Critical Minerals Ministerial, 4 February
      2026, [3], world/W02-PAK
  - it is denied that Pakistan attended Critical Minerals Ministerial, 4 February
    2026
      deprecated, Pakistan attended Critical Minerals Ministerial, 4 February
      2026, [3], world/W02-PAK
  - Pakistan was ignored
      normal, Pakistan attended Critical Minerals Ministerial, 4 February 2026,
      [3], world/W02-PAK
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
    Metals and the Frontier Works Organization, 2025 [since 2025-09-08]
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
  --------  ---------------------------------------------------------------
  ar        عاصم منير
  en        Munir, Syed Asim Munir, Asim Munir
  es        Asim Munir
  fr        Asim Munir
  hi        आसिम मुनीर, फील्ड मार्शल आसिम मुनीर, असीम मुनीर, सैयद आसिम मुनीर, मुनीर
  ru        Асим Мунир
  ur        عاصم منیر, سید عاصم منیر
  zh-Hans   阿西姆·穆尼尔
  What is said of it
  - Asim Munir has the rank Field Marshal (as_of=2025)
      [1], article/A42b
  - Asim Munir has the rank Field Marshal [since 2025-05]
      [2], world/P04c
  - Asim Munir holds the office of Chief of Army Staff of Pakistan (as_of=2025)
      [1], article/A42
  - Asim Munir holds the office of Chief of Army Staff of Pakistan [since 2022-11]
      [2], world/P04
  - Asim Munir holds the office of Chief of Defence Forces of Pakistan [since
    2025-12]
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
  Pakistan-US minerals agreements of 2025 (as the article describes them)
  (agreement)
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
    worth ~ 500,000,000 USD (date_basis=inferred; original=50 करोड़ डॉलर) [2025]
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
  China: Announcement 46/2024, section 2, ban on exports of gallium, germanium,
  antimony and superhard materials to the United States (measure)
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
    antimony and superhard materials to the United States is suspended: Suspension
    of section 2 of Announcement 46/2024 [2025-11-09 to 2026-11-27]
      world/X5-2-suspended
    all: lode query statements about=measure/china-mofcom-2024-46-section-2
  Sources
  [1]  Fastmarkets: China suspends export prohibition on superhard materials to
       US, 2025-11 (fastmarkets-2025-11)
       https://www.fastmarkets.com/insights/china-suspends-export-prohibition-on-
       superhard-materials-us
  $ lode lookup event/critical-minerals-ministerial-2026 | sed -n '/^Who took part/,/^  all:/p' | grep -A1 Pakistan
  - Pakistan
      attended, preferred, [1], world/W02-PAK
  - Pakistan
      attended (denied), deprecated, [6], world/W07
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
  $ lode lookup Panasqueira | awk NF
  Panasqueira (facility)
  Names and codes
  language  codes
  names     icmm ICMM05900
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
  - Panasqueira has the longitude -8.49814 deg
      deprecated, [2], world/F-panasqueira-lon2
  - Panasqueira produces Tungsten
      [1], world/F-panasqueira-tungsten
  - Almonty operates Panasqueira
      [1], world/F-panasqueira-op-almonty
    all: lode query statements about=facility/panasqueira
  What contradicts what (rank normal, relation contradicted by, source [2])
  - Panasqueira has the longitude ~ -7.75 deg (accuracy_deg=0.1)
      Panasqueira has the longitude -8.49814 deg, world/F-panasqueira-lon2
  - Panasqueira has the latitude ~ 40.15 deg (accuracy_deg=0.1)
      Panasqueira has the latitude 40.666 deg, world/F-panasqueira-lat2
    all: lode query disputes about=facility/panasqueira
  Sources
  [1]  lode: Background knowledge of the compilers, not retrieved (background) -
       background knowledge, the weakest kind of source
  [2]  International Council on Mining and Metals: ICMM Global Mining Dataset,
       September 2025 (V1) release, 2025-09 (icmm-global-mining-2025-09)
