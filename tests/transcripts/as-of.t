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
  lode query: revisions: nothing in the store answers this
  [1]
  $ lode query concentration commodity=antimony --as-of 2025-06-01 --format csv --no-header | cut -d, -f1-10
  Antimony,2024,mine,3793.2,3793.2,China,57.7,15,2,usgs-mcs-2025

On 2 February nothing contradicted the news that Pakistan was not invited; on the 3rd reports of its coming did.

  $ lode query disputes about=Pakistan --as-of 2026-02-02 --format csv --no-header | cut -d, -f1,2,7
  lode query: disputes: nothing in the store answers this
  $ lode query participants event='Critical Minerals Ministerial' --as-of 2026-02-02 --format csv | grep '^Pakistan' | cut -d, -f1-6
  Pakistan,not_invited_to,negative,normal,firstpost-2026-02-02,world/W06
  Pakistan,excluded_from,negative,normal,firstpost-2026-02-02,world/W06-excluded
  Pakistan,excluded_from,negative,normal,news18-hindi-2026-02-02,world/W06b-excluded
  $ lode query disputes about=Pakistan --as-of 2026-02-03 --format csv --no-header | cut -d, -f1,2,7
  world/W06,"Pakistan was not invited to Critical Minerals Ministerial,contradicted by
  world/W06-excluded,"Pakistan was excluded from Critical Minerals Ministerial,contradicted by
  world/W06b-excluded,"Pakistan was excluded from Critical Minerals Ministerial,contradicted by
  $ lode query participants event='Critical Minerals Ministerial' --as-of 2026-02-03 --format csv | grep '^Pakistan' | cut -d, -f1-6
  Pakistan,attended,positive,preferred,we-news-english-2026-02-03,world/W02-PAK
  Pakistan,not_invited_to,negative,deprecated,firstpost-2026-02-02,world/W06
  Pakistan,excluded_from,negative,deprecated,firstpost-2026-02-02,world/W06-excluded
  Pakistan,excluded_from,negative,deprecated,news18-hindi-2026-02-02,world/W06b-excluded
  $ lode why od83bwmrv9sc --as-of 2025-06-01 | awk NF | head -8
  The figure
  figure      China: Antimony, production at the mine, counted as content
  period      2024
  printed     60000 metric tons
  value       60000 t
  flag        estimated
  note        estimated 2023
  is_current  yes: no newer edition in the store has this table
  $ lode why oxg54xcggej6 --as-of 2025-06-01
  lode why: no figure or statement has the key "oxg54xcggej6"
  [1]
  $ lode query producers commodity=antimony --as-of yesterday
  lode query: --as-of yesterday: expected a full date such as 2025-12-31
  [2]
