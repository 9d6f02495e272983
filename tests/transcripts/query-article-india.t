`article-india`: India beside Pakistan, aspect by aspect, each on somebody's word.

  $ lode query article-india --format json | python3 -c 'import json,sys; [print(r["aspect"], "|", r["about"], "|", r["answer"], "|", r["key"]) for r in json.load(sys.stdin)["rows"]]'
  output | Antimony, mine 2025 | India: not listed among 17 countries. Pakistan: 260 t, 0.2 % of what is listed. | ow3kk6gm7fga
  output | Copper, mine 2025 | India: 23,000 t, 0.1 % of what is listed. Pakistan: not listed among 17 countries, any is within "other countries". | o19ecf8qf7hj
  output | Copper, refinery 2025 | India: 620,000 t, 2.1 % of what is listed. Pakistan: not listed among 17 countries, any is within "other countries". | otcazhs4xsj8
  output | Gold, mine 2025 | India: not listed among 13 countries, any is within "other countries". Pakistan: not listed among 13 countries, any is within "other countries". No difference. | article-india/country=IND/against=PAK/aspect=output
  output | Rare earths, mine 2025 | India: 2,900 t, 0.7 % of what is listed. Pakistan: not listed among 16 countries, any is within "other countries". | omw100m22pdv
  output | Tungsten, mine 2025 | India: not listed among 12 countries, any is within "other countries". Pakistan: not listed among 12 countries, any is within "other countries". No difference. | article-india/country=IND/against=PAK/aspect=output
  reserves | Antimony | India: not listed. Pakistan: 26,000 t (usgs-mcs-2026). | o6x8g8c7mqkm
  reserves | Copper | India: 2,200,000 t (usgs-mcs-2026). Pakistan: not listed. | oxhs9nbtmxq7
  reserves | Gold | India: not listed. Pakistan: not listed. No difference. | article-india/country=IND/against=PAK/aspect=reserves
  reserves | Rare earths | India: not available (usgs-mcs-2026). Pakistan: not listed. | oxrd95grtpya
  reserves | Tungsten | India: not listed. Pakistan: not listed. No difference. | article-india/country=IND/against=PAK/aspect=reserves
  us-imports | Antimony | India: 6.0 % of total metal and oxide, 2021-2024. Pakistan: not among the sources named. | ot9vrj24yryp
  us-imports | Copper | India: not among the sources named. Pakistan: not among the sources named. No difference. | article-india/country=IND/against=PAK/aspect=us-imports
  us-imports | Gold | India: not among the sources named. Pakistan: not among the sources named. No difference. | article-india/country=IND/against=PAK/aspect=us-imports
  us-imports | Rare earths | India: not among the sources named. Pakistan: not among the sources named. No difference. | article-india/country=IND/against=PAK/aspect=us-imports
  us-imports | Tungsten | India: not among the sources named. Pakistan: not among the sources named. No difference. | article-india/country=IND/against=PAK/aspect=us-imports
  lists | Antimony, on the country's own list | India: critical (India: 30 critical minerals, 2023). Pakistan: no list of the country stored. | world/L-IN-antimony
  lists | Copper, on the country's own list | India: critical (India: 30 critical minerals, 2023). Pakistan: no list of the country stored. | world/L-IN-copper
  lists | Gold, on the country's own list | India: not listed (India: 30 critical minerals, 2023). Pakistan: no list of the country stored. | world/L-IN-gold-no
  lists | Rare earths, on the country's own list | India: critical (India: 30 critical minerals, 2023). Pakistan: no list of the country stored. | world/L-IN-rare-earths
  lists | Tungsten, on the country's own list | India: critical (India: 30 critical minerals, 2023). Pakistan: no list of the country stored. | world/L-IN-tungsten
  attendance | Critical Minerals Ministerial, 4 February 2026 | India: attended, normal, state-department-2026-02-04; invited to, normal, scooppunjab-2026-01; will attend, normal, article. Pakistan: attended, preferred, state-department-2026-02-04; attended (denied), deprecated, times-of-islamabad-sidelined-2026-02; excluded from, deprecated, article; excluded from, deprecated, firstpost-2026-02-02; excluded from, deprecated, news18-hindi-2026-02-02; not included in, deprecated, article; not invited to, deprecated, article; not invited to, deprecated, firstpost-2026-02-02. | world/W02-IND
  blocs | Minerals Security Partnership | India: member since 2023-06. Pakistan: said to be no member. | world/W30-IND
  blocs | Minerals Security Partnership Forum | India: nothing said. Pakistan: said to be no member. | world/W31-PAK
  blocs | Pax Silica | India: member since 2026-02-20. Pakistan: nothing said. | world/W33
  blocs | Quad | India: member. Pakistan: nothing said. | world/W32-quad-IND
  blocs | Quad Critical Minerals Initiative | India: member since 2025-07-01. Pakistan: nothing said. | world/W32-IND
  deals | Antimony | India: no agreement stored that covers it with a party there. Pakistan: 4 with a party there, first Joint venture of OGDCL and the Pakistan Mineral Development Corporation. | article/A50a
  deals | Copper | India: no agreement stored that covers it with a party there. Pakistan: 2 with a party there, first Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025. | article/A50b
  deals | Gold | India: no agreement stored that covers it with a party there. Pakistan: 2 with a party there, first Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025. | article/A50c
  deals | Rare earths | India: no agreement stored that covers it with a party there. Pakistan: 2 with a party there, first Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025. | article/A50e
  deals | Tungsten | India: no agreement stored that covers it with a party there. Pakistan: 2 with a party there, first Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025. | article/A50d
  measures | imposed by the country or aimed at it | India: National Critical Mineral Mission. Pakistan: US tariff on imports from Pakistan, 2025 (aimed at it). | world/W50-by

No published reliance of either is in the store: it is said when asked for.

  $ lode query article-india aspect=reliance commodity=copper | awk NF
  aspect       reliance
  about        Copper
  answer       India: no published reliance stored. Pakistan: no published
               reliance stored. No difference.
  has          no published reliance stored
  against_has  no published reliance stored
  key          article-india/country=IND/against=PAK/aspect=reliance
  $ lode query article-india country=USA against=IND aspect=reliance commodity=copper --format json | python3 -c 'import json,sys; [print(r["answer"]) for r in json.load(sys.stdin)["rows"]]'
  United States: 57.0 % in 2025. India: no published reliance stored.
  $ lode query article-india aspect=weather 2>&1 | head -2
  lode query: aspect=weather: expected one of output|reserves|us-imports|reliance|lists|attendance|blocs|deals|measures
