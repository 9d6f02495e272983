`lode check` runs the checks. Warnings are noticed; an error makes the exit status 1.

  $ cp "$LODE_DB" s.db; lode check --db s.db --format csv > said; echo $?
  0
  $ cut -d, -f1,2 said | sort | uniq -c | awk '{ $1 = $1 } 1'
  1 severity,rule
  14 warning,revised-many-times-over
  218 warning,unit-read-otherwise
  10 warning,year-on-year-jump
  $ lode check --db s.db rule=reserves-above-world --format csv
  severity,rule,finding,key

`lode why` shows a finding beside the figure.

  $ lode why --db s.db o0j1hz6mvt0d | sed -n '/hecks/,$p' | awk NF

Twice is as once.

  $ sqlite3 s.db .dump > before; lode check --db s.db > /dev/null; sqlite3 s.db .dump | cmp - before && echo the same
  the same

A statement that nobody says is an error.

  $ sqlite3 s.db "DELETE FROM evidence WHERE statement_id = (SELECT id FROM statement WHERE key = 'world/W05-malik-attended')"; lode check --db s.db rule=statement-without-evidence --format csv
  severity,rule,finding,key
  error,statement-without-evidence,nothing in the store says this: no evidence,world/W05-malik-attended
  lode check: 1 errors stand
  [1]
