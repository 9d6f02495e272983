`disputes`: what is contradicted or corrected, and by whom.

  $ lode query disputes --format csv | head -1
  key,statement,rank,source,quote,relation,other_key,other_statement,other_source,other_quote,other_rank,rank_reason,note
  $ lode query disputes --format json > all.json; python3 -c 'import json; [print(*[r[c] for c in ("key","rank","relation","other_key","other_source")], sep=" | ") for r in json.load(open("all.json"))["rows"]]'
  article/A06 | deprecated | contradicted by | world/W02-PAK | state-department-2026-02-04
  article/A20 | deprecated | contradicted by | world/W02-PAK | state-department-2026-02-04
  article/A20 | deprecated | contradicted by | world/W05-malik-attended | diplomats-world-2026-02
  article/A32 | deprecated | contradicted by | world/W02-PAK | state-department-2026-02-04
  article/A40 | deprecated | contradicted by | world/W02-PAK | state-department-2026-02-04
  article/A40 | deprecated | contradicted by | world/W23 | dawn-2025-11
  article/A45c | deprecated | corrected by | world/W21 | dna-hindi-2025-09
  world/W06 | deprecated | contradicted by | world/W02-PAK | state-department-2026-02-04
  world/W06-excluded | deprecated | contradicted by | world/W02-PAK | state-department-2026-02-04
  world/W06b-excluded | deprecated | contradicted by | world/W02-PAK | state-department-2026-02-04
  world/W07 | deprecated | contradicted by | world/W02-PAK | state-department-2026-02-04
  world/W10-government-other | deprecated | contradicted by | world/W10-FWO | business-standard-bd-2025-09
  world/W10-government-other | deprecated | contradicted by | world/W10-government | rare-earth-exchanges-2025-09
  world/W21-slip | deprecated | corrected by | world/W21 | dna-hindi-2025-09
  world/X6-date-other | deprecated | contradicted by | world/X6-announced | xinhua-2025-02-04
  article/A03 | normal | corrected by | world/W01 | ani-latestly-2026-01
  article/A52 | normal | contradicted by | world/W02-PAK | state-department-2026-02-04
  article/A53 | normal | contradicted by | world/W23 | dawn-2025-11
  world/F-boddington-lat | normal | contradicted by | world/F-boddington-lat2 | icmm-global-mining-2025-09
  world/F-boddington-lon | normal | contradicted by | world/F-boddington-lon2 | icmm-global-mining-2025-09
  world/F-mittersill-lat | normal | contradicted by | world/F-mittersill-lat2 | icmm-global-mining-2025-09
  world/F-mittersill-lat | normal | contradicted by | world/F-mittersill-lat3 | icmm-global-mining-2025-09
  world/F-mittersill-lon | normal | contradicted by | world/F-mittersill-lon2 | icmm-global-mining-2025-09
  world/F-mittersill-lon | normal | contradicted by | world/F-mittersill-lon3 | icmm-global-mining-2025-09
  world/F-panasqueira-lat | normal | contradicted by | world/F-panasqueira-lat2 | icmm-global-mining-2025-09
  world/F-panasqueira-lon | normal | contradicted by | world/F-panasqueira-lon2 | icmm-global-mining-2025-09
  world/F-reko-diq-lat | normal | contradicted by | world/F-reko-diq-lat-b | background
  world/F-reko-diq-lon | normal | contradicted by | world/F-reko-diq-lon-b | background
  world/L-EU-copper-bgs | normal | contradicted by | world/L-EU-copper-cbs | cbs-2024-37
  world/L-EU-nickel | normal | contradicted by | world/L-EU-nickel-cbs | cbs-2024-37
  world/L-US22-arsenic | normal | contradicted by | world/L-US22-arsenic-other | international-trade-today-2025-11-06
  world/L-US22-tellurium | normal | contradicted by | world/L-US22-tellurium-other | international-trade-today-2025-11-06
  world/W01c | preferred | contradicted by | world/W01c-ht | scooppunjab-2026-01
  world/W01c | preferred | contradicted by | world/W01c-two-day | diplomats-world-2026-02
  world/W01c | preferred | contradicted by | world/W01c-ujala | ujala-sanchar-2026
  world/W12 | normal | contradicted by | world/W13 | zameen-2025-12
  world/W12-ree | normal | contradicted by | world/W13 | zameen-2025-12
  world/W13-kind | normal | contradicted by | world/W13-status | energy-update-2026-01-06
  world/W15-name | preferred | contradicted by | world/W15-name-wrong | bharat-horizon-2026
  world/W16-total | normal | contradicted by | world/W16-total-aetos | aetos-2026-02
  world/W33-GRC | normal | contradicted by | world/W33-GRC-no | american-faith-pax-silica
  world/W33-QAT | normal | contradicted by | world/W33-QAT-no | american-faith-pax-silica
  world/W44-signed | normal | contradicted by | world/W14-COD | aetos-2026-02
  world/W50-counts-30 | normal | contradicted by | world/W50-counts | gazette-india-2025-06-27
  world/X9 | normal | contradicted by | world/X7-status | usgs-mcs-2026-report
  world/X9 | normal | contradicted by | world/X9b | rawmaterials-net-2025-11

The founding contradiction, whole.

  $ lode query disputes about=Pakistan | sed -n '3,/^$/p' | awk NF
  key              article/A06
  statement        Pakistan was not included in Critical Minerals Ministerial, 4
                   February 2026
  rank             deprecated
  source           article
  quote            शामिल नहीं किया गया है
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

What is deprecated has a reason, and what is refuted stays.

  $ python3 -c 'import json; print([r["key"] for r in json.load(open("all.json"))["rows"] if r["rank"] == "deprecated" and not r["rank_reason"]])'
  []
  $ lode query disputes about='Donald Trump' --format csv --no-header
  article/A45c,Donald Trump holds the office of former President of the United States,deprecated,article,पूर्व अमेरिकी राष्ट्रपति डोनाल्ड ट्रंप,corrected by,world/W21,Donald Trump holds the office of President of the United States,dna-hindi-2025-09,,normal,Error of the article: he was the sitting President at the time of the gift and of publication (world/W21).,Trump was the sitting president
  world/W21-slip,Donald Trump holds the office of former U.S. President,deprecated,black-fox-news,former U.S. President,corrected by,world/W21,Donald Trump holds the office of President of the United States,dna-hindi-2025-09,,normal,He was President from 2025-01-20 on (world/W21),Sitting president
