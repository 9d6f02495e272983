`disputes`: what is contradicted, revised or corrected, by whom, and what stands.

  $ lode query disputes --format csv | head -1
  key,statement,rank,source,quote,relation,other_key,other_statement,other_source,other_quote,other_rank,rank_reason,note,kind,difference_pct,rule,source_kind,other_source_kind
  $ lode query disputes kind=statement --format json > all.json; python3 -c 'import json; [print(*[r[c] for c in ("key","rank","relation","other_key","difference_pct","rule")], sep=" | ") for r in json.load(open("all.json"))["rows"]]'
  article/A06 | deprecated | contradicted by | world/W02-PAK | None | the rank: this one is deprecated
  article/A20 | deprecated | contradicted by | world/W02-PAK | None | the rank: this one is deprecated
  article/A20 | deprecated | contradicted by | world/W05-malik-attended | None | the rank: this one is deprecated
  article/A32 | deprecated | contradicted by | world/W02-PAK | None | the rank: this one is deprecated
  article/A40 | deprecated | contradicted by | world/W02-PAK | None | the rank: this one is deprecated
  article/A40 | deprecated | contradicted by | world/W23 | None | the rank: this one is deprecated
  article/A45c | deprecated | corrected by | world/W21 | None | the rank: this one is deprecated
  world/W06 | deprecated | contradicted by | world/W02-PAK | None | the rank: this one is deprecated
  world/W06-excluded | deprecated | contradicted by | world/W02-PAK | None | the rank: this one is deprecated
  world/W06b-excluded | deprecated | contradicted by | world/W02-PAK | None | the rank: this one is deprecated
  world/W07 | deprecated | contradicted by | world/W02-PAK | None | the rank: this one is deprecated
  world/W10-government-other | deprecated | contradicted by | world/W10-FWO | None | the rank: this one is deprecated
  world/W10-government-other | deprecated | contradicted by | world/W10-government | None | the rank: this one is deprecated
  world/W21-slip | deprecated | corrected by | world/W21 | None | the rank: this one is deprecated
  world/X6-date-other | deprecated | contradicted by | world/X6-announced | None | the rank: this one is deprecated
  article/A03 | normal | corrected by | world/W01 | None | the rank: the other is preferred
  article/A52 | normal | contradicted by | world/W02-PAK | None | the rank: the other is preferred
  article/A53 | normal | contradicted by | world/W23 | None | none: nobody has ranked them, both stand
  world/L-EU-copper-bgs | normal | contradicted by | world/L-EU-copper-cbs | None | none: nobody has ranked them, both stand
  world/L-EU-nickel | normal | contradicted by | world/L-EU-nickel-cbs | None | none: nobody has ranked them, both stand
  world/L-US22-arsenic | normal | contradicted by | world/L-US22-arsenic-other | None | the rank: the other is deprecated
  world/L-US22-tellurium | normal | contradicted by | world/L-US22-tellurium-other | None | the rank: the other is deprecated
  world/W01c | preferred | contradicted by | world/W01c-ht | None | the rank: this one is preferred
  world/W01c | preferred | contradicted by | world/W01c-two-day | None | the rank: this one is preferred
  world/W01c | preferred | contradicted by | world/W01c-ujala | None | the rank: this one is preferred
  world/W12 | normal | contradicted by | world/W13 | None | none: nobody has ranked them, both stand
  world/W12-ree | normal | contradicted by | world/W13 | None | none: nobody has ranked them, both stand
  world/W13-kind | normal | contradicted by | world/W13-status | None | none: nobody has ranked them, both stand
  world/W15-name | preferred | contradicted by | world/W15-name-wrong | None | the rank: the other is deprecated
  world/W33-GRC | normal | contradicted by | world/W33-GRC-no | None | none: nobody has ranked them, both stand
  world/W33-QAT | normal | contradicted by | world/W33-QAT-no | None | none: nobody has ranked them, both stand
  world/W44-signed | normal | contradicted by | world/W14-COD | None | the rank: the other is deprecated
  world/W50-counts-30 | normal | contradicted by | world/W50-counts | None | none: nobody has ranked them, both stand
  world/X9 | normal | contradicted by | world/X7-status | None | none: nobody has ranked them, both stand
  world/X9 | normal | contradicted by | world/X9b | None | none: nobody has ranked them, both stand
  article/A07 | normal | rests on | article/A06 | None | none: it says something of what is deprecated
  article/A68 | normal | rests on | article/A32 | None | none: it says something of what is deprecated
  world/W16-total | normal | contradicted by | world/W16-total-aetos | 16.7 | none: nobody has ranked them, both stand
  world/F-panasqueira-lon | normal | contradicted by | world/F-panasqueira-lon2 | 8.8 | the rank: the other is deprecated
  world/F-mittersill-lon | normal | contradicted by | world/F-mittersill-lon3 | 4.2 | the rank: the other is deprecated
  world/F-panasqueira-lat | normal | contradicted by | world/F-panasqueira-lat2 | 1.3 | the rank: the other is deprecated
  world/F-mittersill-lat | normal | contradicted by | world/F-mittersill-lat3 | 1.2 | the rank: the other is deprecated
  world/W61-ree-refined | normal | differs from | world/W61-ree-refined-ap | 1.1 | none: nobody has ranked them, both stand
  world/F-reko-diq-lon | normal | contradicted by | world/F-reko-diq-lon-b | 0.6 | none: nobody has ranked them, both stand
  world/F-reko-diq-lat | normal | contradicted by | world/F-reko-diq-lat-b | 0.4 | none: nobody has ranked them, both stand
  world/F-boddington-lat | normal | contradicted by | world/F-boddington-lat2 | 0.1 | none: nobody has ranked them, both stand
  world/F-mittersill-lat | normal | contradicted by | world/F-mittersill-lat2 | 0.1 | the rank: the other is deprecated
  world/F-mittersill-lon | normal | contradicted by | world/F-mittersill-lon2 | 0 | the rank: the other is deprecated
  world/F-boddington-lon | normal | contradicted by | world/F-boddington-lon2 | 0 | none: nobody has ranked them, both stand

The founding contradiction, whole.

  $ lode query disputes about=Pakistan kind=statement | sed -n '3,/^$/p' | awk NF
  key              article/A06
  statement        Pakistan was not included in Critical Minerals Ministerial, 4
                   February 2026
  rank             deprecated
  source           article
  quote            शामिल नहीं किया गया है
  relation         contradicted by
  other_key        world/W02-PAK
  other_statement  Pakistan attended Critical Minerals Ministerial, 4 February
                   2026
  other_source     state-department-2026-02-04
  other_quote      Delegations from the following countries attended: Angola,
                   Argentina, Armenia, Australia, Bahrain, Belgium, Bolivia,
                   Brazil, Canada, Cook Islands, the Czech Republic, the
                   Democratic Republic of the Congo, the Dominican Republic,
                   Ecuador, Estonia, the European Commission, Finland, France,
                   Germany, Greece, Guinea, India, Israel, Italy, Japan, Jordan,
                   Kazakhstan, Kenya, Lithuania, Malaysia, Mexico, Mongolia,
                   Morocco, New Zealand, Norway, Oman, Pakistan, Paraguay, Peru,
                   Philippines, Poland, Qatar, the Republic of Korea, Romania,
                   Saudi Arabia, Sierra Leone, Singapore, Sweden, Thailand, the
                   Netherlands, Ukraine, the United Arab Emirates, the United
                   Kingdom, Uzbekistan, and Zambia.
  rank_reason      Refuted by the State Department's own list of the delegations
                   that attended, which names Pakistan (world/W02-PAK), and by the
                   convener, who welcomed Pakistan's participation (world/W04).
  note             The convener lists a delegation of Pakistan among those present
  rule             the rank: this one is deprecated

What is deprecated has a reason, and what is refuted stays.

  $ python3 -c 'import json; print([r["key"] for r in json.load(open("all.json"))["rows"] if r["rank"] == "deprecated" and not r["rank_reason"]])'
  []
  $ lode query disputes about='Donald Trump' --format csv --no-header
  article/A45c,Donald Trump holds the office of former President of the United States,deprecated,article,पूर्व अमेरिकी राष्ट्रपति डोनाल्ड ट्रंप,corrected by,world/W21,Donald Trump holds the office of President of the United States,dna-hindi-2025-09,,normal,Error of the article: he was the sitting President at the time of the gift and of publication (world/W21).,Trump was the sitting president,statement,,the rank: this one is deprecated,news,news
  world/W21-slip,Donald Trump holds the office of former U.S. President,deprecated,black-fox-news,former U.S. President,corrected by,world/W21,Donald Trump holds the office of President of the United States,dna-hindi-2025-09,,normal,He was President from 2025-01-20 on (world/W21),Sitting president,statement,,the rank: this one is deprecated,news,news

What an interpretation rests on is in dispute with what refutes it.

  $ lode query disputes about=Pakistan --format csv | grep '^article/A07' | cut -d, -f1-3,5,8,9
  article/A07,"[Pakistan was not included in Critical Minerals Ministerial, 4 February 2026] is interpreted as significant diplomatic signal (as_of=2026-02)",article,article/A06,"Pakistan was not included in Critical Minerals Ministerial
  $ lode query claims source=article --format csv | grep '^article/A07'
  article/A07,[article/A06],interpreted_as,significant diplomatic signal,positive,asserted,normal,एक अहम कूटनीतिक संकेत के तहत,as part of a significant diplomatic signal,framing,,article/A07,

Figures: an older edition beside the newest, side by side and never averaged. The largest differences stand first.

  $ lode query disputes about=antimony min_difference=30 --format csv | cut -d, -f2-4,9- | sed 's/,,*/,/g'
  statement,rank,source,other_source,other_quote,other_rank,rank_reason,note,kind,difference_pct,rule,source_kind,other_source_kind
  "United States: Antimony, domestic production at the smelter, primary,revised by,ovksxb8nc75a,"United States: Antimony, domestic production at the smelter, primary, 2021: 0 t",usgs-mcs-2026,figure,100,the newest edition of the series is current,statistics,statistics
  "United States: Antimony, domestic production at the smelter, primary,revised by,ovksxb8nc75a,"United States: Antimony, domestic production at the smelter, primary, 2021: 0 t",usgs-mcs-2026,figure,100,the newest edition of the series is current,statistics,statistics
  "Kyrgyzstan: Antimony, production at the mine, counted as content,revised by,osb9exwpcypz,"Kyrgyzstan: Antimony, production at the mine, counted as content, 2024: 700 t",usgs-mcs-2026,figure,97.1,the newest edition of the series is current,statistics,statistics
  "Kazakhstan: Antimony, production at the mine, counted as content,revised by,ob4qd67bg8c8,"Kazakhstan: Antimony, production at the mine, counted as content, 2024: 800 t",usgs-mcs-2026,figure,95,the newest edition of the series is current,statistics,statistics
  "Iran: Antimony, production at the mine, counted as content,revised by,o89h972jbd35,"Iran: Antimony, production at the mine, counted as content, 2024: 90 t",usgs-mcs-2026,figure,82,the newest edition of the series is current,statistics,statistics
  "Russia: Antimony, production at the mine, counted as content,revised by,ofgk6y4ft1vk,"Russia: Antimony, production at the mine, counted as content, 2024: 40,000 t",usgs-mcs-2026,figure,67.5,the newest edition of the series is current,statistics,statistics
  "Turkey: Antimony, production at the mine, counted as content,revised by,o7qr74avgd98,"Turkey: Antimony, production at the mine, counted as content, 2024: 3,000 t",usgs-mcs-2026,figure,46.7,the newest edition of the series is current,statistics,statistics
  "United States: Antimony, export, antimony articles,revised by,ojgrjgzbewtb,"United States: Antimony, export, antimony articles, 2024: 125 t",usgs-mcs-2026,figure,36.8,the newest edition of the series is current,statistics,statistics
  "Australia: Antimony, production at the mine, counted as content,revised by,o6200ph5sgd8,"Australia: Antimony, production at the mine, counted as content, 2024: 1,270 t",usgs-mcs-2026,figure,36.5,the newest edition of the series is current,statistics,statistics
  "China: Antimony, production at the mine, counted as content,revised by,oxg54xcggej6,"China: Antimony, production at the mine, counted as content, 2024: 40,000 t",usgs-mcs-2026,figure,33.3,the newest edition of the series is current,statistics,statistics
  "United States: Antimony, domestic production at the smelter, primary,revised by,ovqv929xkg1z,"United States: Antimony, domestic production at the smelter, primary, 2022: 586 t",usgs-mcs-2026,figure,31.7,the newest edition of the series is current,statistics,statistics
  "Bolivia: Antimony, production at the mine, counted as content,revised by,o3fd5peb1fsd,"Bolivia: Antimony, production at the mine, counted as content, 2024: 5,300 t",usgs-mcs-2026,figure,30.2,the newest edition of the series is current,statistics,statistics
  $ lode sql "SELECT relation, count(*) FROM figure_dispute GROUP BY relation" --format csv
  relation,count(*)
  corrected by,2
  revised by,2906
  $ lode query disputes about=zinc kind=figure --format ndjson | grep 'corrected by'
  {"key":"o0j1hz6mvt0d","statement":"Australia: Zinc, reserves, counted as content, 2022: 1,166,000,000 t","rank":null,"source":"usgs-mcs-2023","quote":null,"relation":"corrected by","other_key":"o0j1hz6mvt0d","other_statement":"Australia: Zinc, reserves, counted as content, 2022: 66,000,000 t","other_source":"usgs-mcs-2023","other_quote":null,"other_rank":null,"rank_reason":null,"note":"printed as 1,166,000: the footnote mark 11 stands in front of 66,000; with 66,000 the rows add up to 208,100 of the printed world total of 210,000, and the next editions print 64,000 (lode)","kind":"figure","difference_pct":94.3,"rule":"an accepted correction is current","source_kind":"statistics","other_source_kind":"statistics"}

Rival publications: the British survey beside the American one, a newspaper beside both, a ministry that outweighs them.

  $ cp "$LODE_DB" s.db; cp "$DATA"/transcripts/disputes/*.csv .; sed 's/2020-01-01/2024-01-01/' "$DATA"/bgs/antimony.csv > bgs.csv
  $ lode import --db s.db --allow-quarantine bgs.csv; lode import --db s.db sources.csv observations.csv claims.csv
  bgs.csv: bgs-world-mineral-statistics: 21 rows read, 13 facts stored, 0 unchanged, 9 quarantined
  sources.csv: sources: 4 rows read, 4 facts stored, 0 unchanged, 0 quarantined
  observations.csv: observations: 3 rows read, 3 facts stored, 0 unchanged, 0 quarantined
  claims.csv: claims: 6 rows read, 6 facts stored, 0 unchanged, 0 quarantined
  $ lode query disputes --db s.db about=antimony min_difference=5 --format ndjson | python3 -c 'import json, sys; [print(r["statement"], "|", r["source"], r["source_kind"], "|", r["relation"], "|", r["other_statement"].split(": ")[-1], r["other_source"], r["other_source_kind"], "|", r["difference_pct"], "|", r["rule"]) for r in map(json.loads, sys.stdin) if "China" in r["statement"] or "Tajikistan" in r["statement"]]'
  China: Antimony, production at the mine, counted as content, 2024: 80,000 t | paper-antimony news | outweighed by | 40,000 t usgs-mcs-2026 statistics | 50 | the stronger kind of source is current
  Tajikistan: Antimony, production at the mine, counted as content, 2024: 13,000 t | bgs-world-mineral-statistics-2024 statistics | outweighed by | 20,000 t ministry-mining official | 35 | the stronger kind of source is current
  China: Antimony, production at the mine, counted as content, 2024: 61,000 t | bgs-world-mineral-statistics-2024 statistics | differs from | 40,000 t usgs-mcs-2026 statistics | 34.4 | none: sources of one strength, both stand
  China: Antimony, production at the mine, counted as content, 2024: 60,000 t | usgs-mcs-2025 statistics | revised by | 40,000 t usgs-mcs-2026 statistics | 33.3 | the newest edition of the series is current
  Tajikistan: Antimony, production at the mine, counted as content, 2024: 17,000 t | usgs-mcs-2025 statistics | revised by | 22,000 t usgs-mcs-2026 statistics | 22.7 | the newest edition of the series is current
  Tajikistan: Antimony, production at the mine, counted as content, 2023: 21,000 t | paper-antimony news | outweighed by | 17,000 t usgs-mcs-2025 statistics | 19 | the stronger kind of source is current
  Tajikistan: Antimony, production at the mine, counted as content, 2024: 22,000 t | usgs-mcs-2026 statistics | outweighed by | 20,000 t ministry-mining official | 9.1 | the stronger kind of source is current
  $ lode lookup --db s.db antimony | sed -n '/^What contradicts/,/^  all/p' | head -9
  What contradicts what
  - China: Antimony, production at the mine, counted as content, 2024: 80,000 t
      outweighed by, China: Antimony, production at the mine, counted as content,
      2024: 40,000 t, [1], oxg54xcggej6
  - Tajikistan: Antimony, production at the mine, counted as content, 2024: 13,000
    t
      outweighed by, Tajikistan: Antimony, production at the mine, counted as
      content, 2024: 20,000 t, [4], oevhrvtqtbs7
  - China: Antimony, production at the mine, counted as content, 2024: 61,000 t

Values, kinds and dates of a deal. A bound that the other value keeps, and a date that is only less precise, are no dispute.

  $ lode query disputes --db s.db about='agreement/us-japan-critical-minerals-framework-2025' --format ndjson | python3 -c 'import json, sys; [print(*[r[c] for c in ("key", "statement", "source", "relation", "other_statement", "other_source", "difference_pct", "rule")], sep=" | ") for r in map(json.loads, sys.stdin)]'
  deal/4 | United States-Japan critical minerals framework, 2025 is a memorandum of understanding | paper-deal | differs from | United States-Japan critical minerals framework, 2025 is a framework | federal-newswire-japan-2025-10 | None | none: nobody has ranked them, both stand
  deal/2 | United States-Japan critical minerals framework, 2025 is worth 800,000,000 USD | paper-deal | differs from | United States-Japan critical minerals framework, 2025 is worth 500,000,000 USD | ministry-deal | 37.5 | none: nobody has ranked them, both stand

No store has a dispute of a figure with itself, or between figures of different units or bases.

  $ lode sql --db s.db "SELECT count(*) > 800, sum(d.value = d.other_value AND d.bound = d.other_bound), sum(a.unit <> b.unit OR a.basis <> b.basis OR a.place_key <> b.place_key OR a.period <> b.period OR a.stage <> b.stage) FROM figure_dispute d JOIN observation_text a ON a.key = d.key JOIN observation_text b ON b.key = d.other_key" --format csv --no-header
  1,0,0
