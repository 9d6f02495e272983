#!/bin/sh
# An import that is killed, at whatever moment, leaves the store as it was; the next one succeeds.
. tests/robustness/support.inc

rows=50000
{ head -1 "$data/observations.csv" | sed 's/,source$/,detail,source/'
  awk -v n=$rows 'BEGIN { for (i = 1; i <= n; i++)
    printf "commodity/antimony,production,mine,content,country/CHN,%d,%d,,t,reported,%d,t,number %d,usgs-mcs-2020\n", 1900 + i % 100, i, i, i }'
} > "$work/big.csv"

fresh_store
before=$(content)
start=$(date +%s%N)
lode import --db "$store" --dry-run "$work/big.csv" > "$work/out"
same "$(sed 's/.*: //' "$work/out")" "$rows rows read, $rows facts stored, 0 unchanged, 0 quarantined (dry run: undone)" "the import of $rows rows works"
whole=$((($(date +%s%N) - start) / 1000000))
same "$(content)" "$before" "a dry run leaves the store as it was"

killed=0 done=0 moment=1
while [ $moment -le 20 ]; do
  lode import --db "$store" "$work/big.csv" > "$work/out" 2>&1 &
  import=$!
  sleep "$(awk -v ms=$((whole * moment / 21)) -v j="$(od -An -N1 -tu1 /dev/urandom)" 'BEGIN { printf "%.3f", (ms + j / 10) / 1000 }')"
  kill -9 $import 2> /dev/null
  wait $import 2> /dev/null
  status=$?
  if [ $status -eq 0 ]; then
    done=$((done + 1))
    fresh_store
  else
    killed=$((killed + 1))
    journal=$([ -e "$store-journal" ] && echo ", a journal was left" || true)
    same "$(sqlite3 "$store" 'PRAGMA integrity_check')" ok "kill $moment of 20$journal: the store is sound"
    same "$(content)" "$before" "kill $moment of 20: and holds what it held"
  fi
  moment=$((moment + 1))
done
[ $killed -ge 10 ]
ok $? "$killed imports were killed, $done had ended before"

lode import --db "$store" "$work/big.csv" > "$work/out"
ok $? "the import after them succeeds"
same "$(sqlite3 "$store" "SELECT count(*), sum(value) FROM observation WHERE detail LIKE 'number %'")" "$rows|$((rows * (rows + 1) / 2)).0" "with every row"
same "$(sqlite3 "$store" 'PRAGMA integrity_check; PRAGMA foreign_key_check')" ok "and the store is sound"

# The making of a store, killed: there is none, or a whole one.
moment=1 half=0
while [ $moment -le 5 ]; do
  rm -f "$work/new.db"
  lode build --db "$work/new.db" datasets > /dev/null 2>&1 &
  build=$!
  sleep "0.$((moment * 15 + 5))"
  kill -9 $build 2> /dev/null
  wait $build 2> /dev/null
  if [ -e "$work/new.db" ] && [ "$(content "$work/new.db")" != "$(content "$built/tests/store.db")" ]; then half=$((half + 1)); fi
  moment=$((moment + 1))
done
same $half 0 "a killed build leaves no half store"
lode build --db "$work/new.db" datasets > /dev/null
ok $? "the build after it succeeds"
done_testing
