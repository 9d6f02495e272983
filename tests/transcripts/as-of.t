--as-of answers from what had been published by that day.

  $ lode query producers commodity=antimony year=2024 --as-of 2025-06-01 --format csv --no-header | head -2 | cut -d, -f1-7
  China,CHN,60000,t,57.7,estimated,usgs-mcs-2025
  Tajikistan,TJK,17000,t,16.4,estimated,usgs-mcs-2025
  $ lode query producers commodity=antimony year=2024 --as-of 2026-02-06 --format csv --no-header | head -2 | cut -d, -f1-7
  China,CHN,40000,t,33.6,estimated,usgs-mcs-2026
  Russia,RUS,40000,t,33.6,estimated,usgs-mcs-2026
  $ lode query producers commodity=antimony year=2024 --as-of 2026-02-05 --format csv --no-header | head -1 | cut -d, -f1-7
  China,CHN,60000,t,57.7,estimated,usgs-mcs-2025
  $ lode query revisions commodity=antimony country=China --as-of 2025-06-01 --format csv
  country,period,measure,stage,first_edition,first_value,last_edition,last_value,unit,change_pct,form,first_flag,last_flag,key,first_key
  lode query: revisions: nothing in the store answers this as of 2025-06-01
  [1]
  $ lode query concentration commodity=antimony --as-of 2025-06-01 --format csv --no-header | cut -d, -f1-10
  Antimony,2024,mine,3793.2,3793.2,China,57.7,15,2,usgs-mcs-2025

On 2 February nothing contradicted the news that Pakistan was not invited; on the 3rd reports of its coming did.

  $ lode query disputes about=Pakistan kind=statement --as-of 2026-02-02 --format csv --no-header | cut -d, -f1,2,7
  lode query: disputes: nothing in the store answers this as of 2026-02-02
  $ lode query participants event='Critical Minerals Ministerial' --as-of 2026-02-02 --format csv | grep '^Pakistan' | cut -d, -f1-6
  Pakistan,not_invited_to,negative,normal,firstpost-2026-02-02,world/W06
  Pakistan,excluded_from,negative,normal,firstpost-2026-02-02,world/W06-excluded
  Pakistan,excluded_from,negative,normal,news18-hindi-2026-02-02,world/W06b-excluded
  $ lode query disputes about=Pakistan kind=statement --as-of 2026-02-03 --format csv --no-header | cut -d, -f1,2,7
  world/W06,"Pakistan was not invited to Critical Minerals Ministerial,contradicted by
  world/W06-excluded,"Pakistan was excluded from Critical Minerals Ministerial,contradicted by
  world/W06b-excluded,"Pakistan was excluded from Critical Minerals Ministerial,contradicted by
  $ lode query participants event='Critical Minerals Ministerial' --as-of 2026-02-03 --format csv | grep '^Pakistan' | cut -d, -f1-6
  Pakistan,attended,positive,normal,we-news-english-2026-02-03,world/W02-PAK
  Pakistan,not_invited_to,negative,deprecated,firstpost-2026-02-02,world/W06
  Pakistan,excluded_from,negative,deprecated,firstpost-2026-02-02,world/W06-excluded
  Pakistan,excluded_from,negative,deprecated,news18-hindi-2026-02-02,world/W06b-excluded

A preference counts from the day of the evidence that it rests on, and no reason names what was said later.

  $ lode query participants event='Critical Minerals Ministerial' --as-of 2026-02-04 --format csv | grep '^Pakistan,attended,positive' | cut -d, -f4-8
  preferred,state-department-2026-02-04,world/W02-PAK,country/PAK,Primary official attendance list of the convener
  $ lode sql "SELECT rank_reason FROM statement WHERE key = 'world/W06'" --as-of 2026-02-03 --format csv --no-header
  contradicted by what had been said by then
  $ lode sql "SELECT rank_reason FROM statement WHERE key = 'world/W06'" --as-of 2026-02-28 --format csv --no-header
  "A minister of Pakistan attended (world/W02-PAK, world/W04, world/W05-malik-attended); attendance at an invitation-only event makes it almost certainly false; no invitation list is documented"

Today is that day.

  $ lode lookup gallium --as-of 2025-06-01 | sed -n '/Export controls/,/all:/p'
  Export controls and other measures on 2025-06-01
  - China: export licensing of gallium and germanium, 2023
      in force, since 2023-08-01, [3], world/X1-effective
    all: lode query measures commodity=gallium

  $ lode why od83bwmrv9sc --as-of 2025-06-01 | awk NF | head -8
  The figure
  figure      China: Antimony, production at the mine, counted as content
  period      2024
  printed     60000 metric tons
  value       60,000 t
  flag        estimated
  note        estimated 2023
  is_current  yes: no newer edition in the store has this table
  $ lode why oxg54xcggej6 --as-of 2025-06-01
  lode why: no figure or statement has the key "oxg54xcggej6"
  [1]
  $ lode query producers commodity=antimony --as-of yesterday
  lode query: --as-of yesterday: expected a full date such as 2025-12-31
  [2]

What is published later changes nothing of it: an edition, a name, claims, preferences and trade are loaded, and every command
answers as before.

  $ cp "$LODE_DB" s.db; cp "$DATA"/as-of/* "$DATA"/cepii-baci/flows.csv .
  $ sh ask.sh s.db > before 2>&1; grep -c '^==' before; awk 'END { print (NR > 800) }' before
  20
  1
  $ lode import --db s.db sources.csv observations.csv names.csv claims.csv
  sources.csv: sources: 2 rows read, 2 facts stored, 0 unchanged, 0 quarantined
  observations.csv: observations: 2 rows read, 2 facts stored, 0 unchanged, 0 quarantined
  names.csv: names: 1 rows read, 1 facts stored, 0 unchanged, 0 quarantined
  claims.csv: claims: 2 rows read, 2 facts stored, 0 unchanged, 0 quarantined
  $ lode import --db s.db --source law-2027 --allow-quarantine flows.csv
  flows.csv: cepii-baci: 6 rows read, 5 facts stored, 0 unchanged, 1 quarantined
  $ sh ask.sh s.db > after 2>&1; cmp before after && echo the same
  the same

Without the day they see it.

  $ lode query producers commodity=antimony --db s.db --format csv --no-header | cut -d, -f1-7
  China,CHN,4100,t,100,reported,usgs-mcs-2027
  $ lode lookup newstibnium --db s.db | head -1
  Antimony (commodity)
  $ lode sql --db s.db --format csv --no-header 'SELECT (SELECT count(*) FROM trade), (SELECT count(*) FROM trade_product)'
  6907,8
  $ lode query participants event=event/critical-minerals-ministerial-2026 --db s.db --format csv | grep -E '^(China|Japan|Pakistan),attended,positive' | cut -d, -f1-6
  China,attended,positive,preferred,law-2027,later/1
  Japan,attended,positive,preferred,law-2027,world/W02-JPN
  Pakistan,attended,positive,preferred,state-department-2026-02-04,world/W02-PAK
