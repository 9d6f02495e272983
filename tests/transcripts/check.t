`lode check` runs the checks. Warnings are noticed; an error makes the exit status 1.

  $ cp "$LODE_DB" s.db; lode check --db s.db --format csv > said; echo $?
  0
  $ cut -d, -f1,2 said | sort | uniq -c | awk '{ $1 = $1 } 1'
  1 severity,rule
  25 warning,revised-many-times-over
  218 warning,unit-read-otherwise
  10 warning,year-on-year-jump
  $ lode check --db s.db rule=reserves-above-world --format csv
  severity,rule,finding,key

A rule that there is not is named, with those that there are.

  $ lode check --db s.db rule=sum
  lode check: rule=sum: expected one of adjacency-agrees, duplicate-key, figure-rival-agrees, figure-table-agrees, orphan-name, output-above-world, reserves-above-world, revised-many-times-over, same-and-not-the-same, share-above-100, source-without-licence, statement-rival-agrees, statement-without-evidence, sum-against-total, summaries-agree, trade-flow-without-block, trade-mirror-gap, unit-read-otherwise, year-on-year-jump
  [2]

`lode why` and `lode lookup` show a finding beside the figure.

  $ lode why --db s.db o89h972jbd35 | sed -n '/hecks/,$p' | awk NF
  What checks noticed
  finding   Iran: Antimony production 2024 was 500 metric tons in usgs-mcs-2025
            and is 90 metric tons in usgs-mcs-2026
  severity  warning
  rule      revised-many-times-over
  The figure
  figure      Iran: Antimony, production at the mine, counted as content
  period      2024
  printed     90 metric tons
  value       90 t
  flag        estimated
  note        Estimated.
  is_current  yes: no newer edition in the store has this table
  Where it stands
  source        U.S. Geological Survey: Mineral Commodity Summaries 2026 Data
                Release (usgs-mcs-2026)
  published_on  2026-02-06
  licence       US Government work, public domain
  url           https://doi.org/10.5066/P1WKQ63T
  file          MCS2026_Commodities_Data.csv
  sha256        582a0aa231aea53d8a97dc8d1cd3dfa5f885cf3760353e3d029d7f0ae4fbaaf5
  line          421
  column        Value
  How it came into the store
  read_from    datasets/usgs-mcs/observations.csv
  line         6857
  importer     observations
  version      0.1.0
  imported_at  2026-11-02T00:00:00Z
  What other editions and sources say of the same
  edition       usgs-mcs-2025
  published_on  2025-01-31
  value         500
  unit          t
  flag          estimated
  key           ocsdv4ax5c5v
  rule          the newest edition of the series is current
  $ lode why --db s.db o89h972jbd35 --format json | python3 -c 'import json, sys; print([s["answer"]["rows"] for s in json.load(sys.stdin)["sections"] if "hecks" in s["title"]])'
  [[{'finding': 'Iran: Antimony production 2024 was 500 metric tons in usgs-mcs-2025 and is 90 metric tons in usgs-mcs-2026', 'severity': 'warning', 'rule': 'revised-many-times-over'}]]
  $ lode lookup --db s.db mercury | sed -n '/hecks/,/all:/p'
  What checks noticed (severity warning, rule revised-many-times-over)
  - Norway: Mercury production 2024 was 20 metric tons in usgs-mcs-2025 and is 1
    metric tons in usgs-mcs-2026
      o9x79b7nzehs
  - World: Mercury production 2024 was 1200 metric tons in usgs-mcs-2025 and is
    212 metric tons in usgs-mcs-2026
      oqcj2b71tjqq
  - Tajikistan: Mercury production 2024 was 100 metric tons in usgs-mcs-2025 and
    is 4 metric tons in usgs-mcs-2026
      otkvnqe597r3
    all: lode query findings about=mercury
  $ lode query findings --db s.db about=Iran --format csv
  severity,rule,finding,key
  warning,revised-many-times-over,Iran: Antimony production 2024 was 500 metric tons in usgs-mcs-2025 and is 90 metric tons in usgs-mcs-2026,o89h972jbd35
  warning,unit-read-otherwise,"Iron ore, Iran: unit printed as thousand metric tons, read as million metric tons",o677dbkn6j7n
  warning,unit-read-otherwise,"Molybdenum, Iran: unit printed as metric tons, read as thousand metric tons",oaqy0s4sb16d
  warning,unit-read-otherwise,"Iron ore, Iran: unit printed as thousand metric tons, read as million metric tons",oet4twwncxc0
  $ lode lookup --db s.db PAK | grep -c hecks
  0
  [1]

Twice is as once.

  $ sqlite3 s.db .dump > before; lode check --db s.db > /dev/null; sqlite3 s.db .dump | cmp - before && echo the same
  the same

A statement that nobody says is an error.

  $ sqlite3 s.db "DELETE FROM evidence WHERE statement_id = (SELECT id FROM statement WHERE key = 'world/W05-malik-attended')"; lode check --db s.db rule=statement-without-evidence --format csv
  severity,rule,finding,key
  error,statement-without-evidence,nothing in the store says this: no evidence,world/W05-malik-attended
  lode check: 1 error stands
  [1]
  $ lode check --db s.db --format json rule=statement-without-evidence; echo $?
  {"ok":true,"columns":["severity","rule","finding","key"],"rows":[
    {"severity":"error","rule":"statement-without-evidence","finding":"nothing in the store says this: no evidence","key":"world/W05-malik-attended"}],"truncated":false,"sources":[]}
  lode check: 1 error stands
  1
  $ lode why --db s.db world/W05-malik-attended | sed -n '/hecks/,$p' | awk NF
  What checks noticed
  finding   nothing in the store says this: no evidence
  severity  error
  rule      statement-without-evidence
  The statement
  statement   Ali Pervaiz Malik attended Critical Minerals Ministerial, 4 February
              2026
  valid_from  2026-02-04
  valid_to    2026-02-04
  rank        normal
  why_ranked  nobody has judged it against others
  key         world/W05-malik-attended
  What bears on it
  statement  Pakistan was not invited to Critical Minerals Ministerial, 4 February
             2026
  relation   contradicts
  rank       deprecated
  note       A minister represented Pakistan
  source     [1]
  key        article/A20
  statement  Pakistan attended Critical Minerals Ministerial, 4 February 2026
  relation   supports
  rank       preferred
  note       The minister who led the delegation
  source     [2]
  key        world/W02-PAK
  Sources
  [1]  not stated: Untitled Hindi news article on Pakistan and the critical
       minerals conference in Washington, 2026-02 (article)
  [2]  U.S. Department of State, Office of the Spokesperson: 2026 Critical
       Minerals Ministerial, 2026-02-04 (state-department-2026-02-04)
       http://nie-podam.pl/viewer.php?id=110731777
  $ lode lookup --db s.db person/ali-pervaiz-malik | sed -n '/hecks/,$p' | head -4
  What checks noticed
  - nothing in the store says this: no evidence
      error, statement-without-evidence, world/W05-malik-attended
    all: lode query findings about=person/ali-pervaiz-malik

An import takes away what is no longer so, and looks again: the statement gets its evidence back.

  $ f="$LODE_DATASETS"/world/claims-ministerial.csv; (head -1 $f; grep ^world/W05-malik-attended, $f) > one.csv; lode import --db s.db one.csv
  one.csv: claims: 1 rows read, 1 facts stored, 0 unchanged, 0 quarantined
  $ lode query findings --db s.db rule=statement-without-evidence
  severity  rule  finding  key
  --------  ----  -------  ---
  lode query: findings: nothing in the store answers this
  [1]
  $ lode query findings --db s.db --format csv | cut -d, -f2 | sort | uniq -c | awk '{ $1 = $1 } 1'
  25 revised-many-times-over
  1 rule
  218 unit-read-otherwise
  10 year-on-year-jump

One that leaves an error says so.

  $ sqlite3 s.db "UPDATE observation SET value = 101, original_value = '101', unit = '%', measure = 'reliance' WHERE key = 'o89h972jbd35'"
  $ cp "$DATA"/transcripts/*.csv .; lode import --db s.db sources.csv entities.csv
  sources.csv: sources: 3 rows read, 3 facts stored, 0 unchanged, 0 quarantined
  entities.csv: entities: 2 rows read, 2 facts stored, 0 unchanged, 0 quarantined
  checks: 1 error stands; `lode check` lists what they notice
  $ lode check --db s.db rule=share-above-100 --format csv
  severity,rule,finding,key
  error,share-above-100,"Iran: Antimony, reliance 2024 is 101 %: no share is above 100 %",o89h972jbd35
  lode check: 3 errors stand
  [1]
