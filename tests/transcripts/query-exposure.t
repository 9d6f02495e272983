`exposure`: reliance, suppliers, allies among them, measures, deals and projects, as of a day.

The United States publish their reliance and the shares of their imports. The licences of August 2024 and the ban for military users are in force, the ban on exports to the United States is suspended; members of the Minerals Security Partnership sell 6 %, and of 19 % no country is named.

  $ lode query exposure country=USA commodity=antimony date=2026-02-04 | awk NF
  mineral          Antimony
  reliance_pct     91.0
  top_supplier     China
  top_share_pct    55.0
  hhi_lower        3,269
  hhi_upper        3,630
  allied_pct       6.0
  allied_max_pct   25.0
  in_force         2
  suspended        1
  term_passed      0
  deals            2
  projects         1
  supply_is        imports as published: total metal and oxide
  reliance_is      published
  source           usgs-mcs-2026
  reliance_source  usgs-mcs-2026
  key              exposure/country=USA/commodity=antimony/date=2026-02-04/
                   bloc=bloc%2Fminerals-security-partnership
  $ lode query exposure country=USA commodity=antimony date=2026-02-04 --explain --format json | python3 -c 'import json,sys; [print(r["input"], "|", r["value"], "|", r["counted"]) for r in json.load(sys.stdin)["inputs"]["rows"] if not r["counted"].startswith(("no: another", "an ally"))]'
  reliance of 2025 | 91 | the reliance
  China, imports of 2021-2024, total metal and oxide | 55 | a supplier
  Other countries, imports of 2021-2024, total metal and oxide | 19 | only in the upper bounds
  Belgium, imports of 2021-2024, total metal and oxide | 12 | a supplier
  Thailand, imports of 2021-2024, total metal and oxide | 8 | a supplier
  India, imports of 2021-2024, total metal and oxide | 6 | a supplier
  United States, mine output of 2025 | None | no: own output
  Pakistan is no member of Minerals Security Partnership | None | no ally
  China: Announcement 33/2024, export licensing of antimony and superhard materials | None | in force
  China: Announcement 46/2024, section 1, ban on dual-use exports to US military users | None | in force
  China: Announcement 46/2024, section 2, ban on exports of gallium, germanium, antimony and superhard materials to the United States | None | suspended until 2026-11-27
  Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025 | None | an agreement
  Pakistan-US minerals agreements of 2025 (as the article describes them) | None | an agreement
  Stibnite, project | None | a project

A day before the suspension, and one after its term: the same measures, another count. The United States are not hit by what is aimed at others.

  $ for d in 2024-12-02 2025-11-08 2026-11-09 2026-11-28; do lode query exposure country=USA commodity=antimony date=$d --format json | python3 -c 'import json,sys; [print(sys.argv[1], r["in_force"], "in force,", r["suspended"], "suspended,", r["term_passed"], "past their term")for r in json.load(sys.stdin)["rows"]]' $d; done
  2024-12-02 1 in force, 0 suspended, 0 past their term
  2025-11-08 3 in force, 0 suspended, 0 past their term
  2026-11-09 2 in force, 1 suspended, 0 past their term
  2026-11-28 2 in force, 0 suspended, 1 past their term
  $ lode query exposure country=IND commodity=antimony date=2025-11-08 --format json | python3 -c 'import json,sys; [print(r["in_force"], r["suspended"]) for r in json.load(sys.stdin)["rows"]]'
  1 0

Allies are those of the day and of the bloc: India joined in June 2023. Where sources dispute a membership only the upper bound counts it.

  $ for d in 2022-01-01 2023-01-01 2024-01-01; do lode query exposure country=USA commodity=antimony date=$d --format json | python3 -c 'import json,sys; [print(sys.argv[1], r["allied_pct"], r["allied_max_pct"]) for r in json.load(sys.stdin)["rows"]]' $d; done
  2022-01-01 0 19
  2023-01-01 0 19
  2024-01-01 6 25
  $ lode query exposure country=USA commodity=antimony date=2026-02-04 bloc=bloc/quad --format json | python3 -c 'import json,sys; [print(r["allied_pct"]) for r in json.load(sys.stdin)["rows"]]'
  6

Where no imports are known, the mines of the others stand for the suppliers; withheld figures leave the upper bounds open.

  $ lode query exposure country=IND commodity=tin date=2026-02-04 | awk NF
  mineral          Tin
  top_supplier     China
  top_share_pct    24.4
  hhi_lower        1,426
  hhi_upper        1,426
  allied_pct       4.1
  allied_max_pct   4.7
  in_force         0
  suspended        0
  term_passed      0
  deals            0
  projects         0
  supply_is        no imports known: mine output of other countries
  reliance_is      not known
  source           usgs-mcs-2026
  key              exposure/country=IND/commodity=tin/date=2026-02-04/
                   bloc=bloc%2Fminerals-security-partnership
  $ lode query exposure country=IND commodity=tin date=2026-02-04 --explain --format json | python3 -c 'import json,sys; [print(r["input"], "|", r["value"], "|", r["counted"]) for r in json.load(sys.stdin)["inputs"]["rows"] if "output of" in r["input"]]'
  China, mine output of 2025 | 71000 | a supplier
  Indonesia, mine output of 2025 | 61000 | a supplier
  Peru, mine output of 2025 | 33000 | a supplier
  Brazil, mine output of 2025 | 28000 | a supplier
  Congo (Kinshasa), mine output of 2025 | 27000 | a supplier
  Bolivia, mine output of 2025 | 15000 | a supplier
  Australia, mine output of 2025 | 12000 | a supplier
  Myanmar, mine output of 2025 | 12000 | a supplier
  Vietnam, mine output of 2025 | 11000 | a supplier
  Malaysia, mine output of 2025 | 5000 | a supplier
  Rwanda, mine output of 2025 | 4600 | a supplier
  Russia, mine output of 2025 | 4500 | a supplier
  Nigeria, mine output of 2025 | 3500 | a supplier
  Laos, mine output of 2025 | 1800 | a supplier
  other countries, mine output of 2025 | 1700 | only in the upper bounds
  United States, mine output of 2025 | 0 | a supplier
  $ lode query exposure country=IND commodity=tellurium date=2026-02-04 --format json | python3 -c 'import json,sys; [print(r["hhi_lower"], r["hhi_upper"], r["allied_pct"], r["allied_max_pct"], r["supply_is"]) for r in json.load(sys.stdin)["rows"]]'
  0 None 13.3 None no imports known: refinery output of other countries

With trade: the largest product code that is the mineral's alone, by value.

  $ lode query exposure country=IND commodity=antimony date=2026-02-04 --format json | python3 -c 'import json,sys; [print(r["period"], r["top_supplier"], r["top_share_pct"], r["hhi_lower"], r["hhi_upper"], r["allied_pct"], "|", r["supply_is"], "|", r["source"]) for r in json.load(sys.stdin)["rows"]]'
  2022 Oman 44.7 3176 3176 0.1 | imports by value: HS 811010 | cepii-baci-extract
  $ lode query suppliers country=IND product=811010 --format csv | cut -d, -f2-7,11 | head -5
  supplier,iso3,value_usd,share_pct,quantity_t,total_usd,year
  Oman,OMN,7243317,44.7,,16187356,2022
  China,CHN,4798482,29.6,,16187356,2022
  Vietnam,VNM,1988199,12.3,,16187356,2022
  Thailand,THA,1930036,11.9,,16187356,2022

Imports of ore over imports and own output of the year where both are gross weight; an output that is not listed is at most "other countries".

  $ cp $LODE_DB x.db; printf 't,i,j,k,v,q\n2022,156,276,252922,30,300000\n2022,710,276,252922,10,100000\n2022,842,276,252922,10,50000\n2022,156,276,252921,1,50000\n2022,156,528,252922,30,300000\n' > flows.csv; lode import --db x.db flows.csv
  flows.csv: cepii-baci: 5 rows read, 6 facts stored, 0 unchanged, 0 quarantined
  $ lode query exposure --db x.db country=DEU commodity=fluorspar date=2026-02-04 | awk NF
  mineral          Fluorspar
  reliance_pct     88.5
  top_supplier     China
  top_share_pct    60.0
  hhi_lower        4,400
  hhi_upper        4,400
  allied_pct       20.0
  allied_max_pct   20.0
  in_force         0
  suspended        0
  term_passed      0
  deals            0
  projects         0
  supply_is        imports by value: HS 252922
  reliance_is      imports over imports and own output: HS 252921 and 1 more,
                   usgs-mcs-2023
  source           cepii-baci
  reliance_source  cepii-baci
  key              exposure/country=DEU/commodity=fluorspar/date=2026-02-04/
                   bloc=bloc%2Fminerals-security-partnership
  $ lode query exposure --db x.db country=DEU commodity=fluorspar date=2026-02-04 --explain --format json | python3 -c 'import json,sys; [print(r["input"], "|", r["value"], "|", r["counted"]) for r in json.load(sys.stdin)["inputs"]["rows"] if "ally" not in r["counted"]]'
  all imports, HS 252922 of 2022 | 450000 | in the reliance, where none is published
  Other countries, mine output of 2022 | 98000 | in the bound, where own output is not listed
  Germany, mine output of 2022 | 65000 | in the reliance, where none is published
  all imports, HS 252921 of 2022 | 50000 | in the reliance, where none is published
  China, HS 252922 of 2022 | 30000 | a supplier
  South Africa, HS 252922 of 2022 | 10000 | a supplier
  United States, HS 252922 of 2022 | 10000 | a supplier
  Germany, mine output of 2025 | 35000 | no: own output
  $ lode query exposure --db x.db country=NLD commodity=fluorspar date=2026-02-04 --format json | python3 -c 'import json,sys; [print(r["reliance_pct"], r["bound"], "|", r["reliance_is"]) for r in json.load(sys.stdin)["rows"]]'
  75.4 >= | imports over imports and own output: HS 252922, usgs-mcs-2023, own output not listed

All minerals: what is hit by most measures and relied on most comes first.

  $ lode query exposure country=USA date=2026-02-04 --format json | python3 -c 'import json,sys; rows = json.load(sys.stdin)["rows"]; print(len(rows)); [print(r["mineral"], r["bound"], r["reliance_pct"], r["top_supplier"], r["top_share_pct"], r["in_force"], r["suspended"]) for r in rows[:8]]'
  115
  Scandium  100 Japan 89 2 4
  Yttrium  100 China 70 2 4
  Graphite (natural)  100 China 46 2 1
  Gallium  100 Canada 28 2 1
  Rare earths (heavy)  100 None None 2 5
  Antimony  91 China 55 2 1
  Rare earths  67 China 71 2 5
  Germanium > 50 Belgium 41 2 1
  $ lode why exposure/country=USA/commodity=antimony/date=2026-02-04/bloc=bloc%2Fminerals-security-partnership | sed -n 1,6p
  How exposed is a country, mineral by mineral: reliance, suppliers, allies
    among them, measures, what would change it?
  mineral          Antimony
  reliance_pct     91.0
  top_supplier     China
  top_share_pct    55.0
  $ lode query exposure commodity=antimony
  lode query: exposure needs country=: whose supply
  [2]
