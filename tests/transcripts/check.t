`lode check` runs the checks. Warnings are noticed; an error makes the exit status 1.

  $ cp "$LODE_DB" s.db; lode check --db s.db --format csv > said; echo $?
  0
  $ cut -d, -f1,2 said | sort | uniq -c | awk '{ $1 = $1 } 1'
  1 severity,rule
  1 warning,reserves-above-world
  15 warning,revised-many-times-over
  2 warning,sum-against-total
  218 warning,unit-read-otherwise
  10 warning,year-on-year-jump
  $ lode check --db s.db rule=reserves-above-world --format csv
  severity,rule,finding,key
  warning,reserves-above-world,"Australia: Zinc reserves of 1,166,000 exceed the printed world total of 210,000",o0j1hz6mvt0d

`lode why` shows a finding beside the figure.

  $ lode why --db s.db o0j1hz6mvt0d | sed -n '/hecks/,$p' | awk NF
  What checks noticed
  finding   Australia: Zinc reserves of 1,166,000 exceed the printed world total
            of 210,000
  severity  warning
  rule      reserves-above-world
  The figure
  figure      Australia: Zinc, reserves, counted as content
  period      2022
  printed     1,166,000 kt
  value       1166000000 t
  conversion  1 kt = 1000/1 t
  flag        reported
  note        For Australia, Joint Ore Reserves Committee-compliant or equivalent
              reserves were 23 million tons.
  is_current  yes: no newer edition in the store has this table
  Where it stands
  source        U.S. Geological Survey: Mineral Commodity Summaries 2023 Data
                Release (usgs-mcs-2023)
  published_on  2023-01-31
  licence       US Government work, public domain
  url           https://doi.org/10.5066/P9WCYUI6
  file          mcs2023-zinc_world.csv
  sha256        9c60b2f553040435f617b07bffdcfecd0dffca401727cb1a9f6da1dc494f730c
  line          3
  column_       Reserves_kt
  How it came into the store
  read_from    datasets/usgs-mcs/observations.csv
  line         3425
  importer     observations
  version      0.1.0
  imported_at  2026-11-02T00:00:00Z

Twice is as once.

  $ sqlite3 s.db .dump > before; lode check --db s.db > /dev/null; sqlite3 s.db .dump | cmp - before && echo the same
  the same

A statement that nobody says is an error.

  $ sqlite3 s.db "DELETE FROM evidence WHERE statement_id = (SELECT id FROM statement WHERE key = 'world/W05-malik-attended')"; lode check --db s.db rule=statement-without-evidence --format csv
  severity,rule,finding,key
  error,statement-without-evidence,nothing in the store says this: no evidence,world/W05-malik-attended
  lode check: 1 errors stand
  [1]
