#!/bin/sh
# An import that is killed, at whatever moment, leaves the store as it was; the next one succeeds.
. tests/robustness/support.inc

fresh_store

# 50 commodities in 100 countries over 10 years.
rows=50000
{ head -1 "$data/observations.csv"
  sqlite3 -noheader -list -separator , "$store" "WITH RECURSIVE y (year) AS (SELECT 1990 UNION ALL SELECT year + 1 FROM y WHERE year < 1999)
    SELECT c.key, 'production', 'mine', 'content', p.key, year, 100 + (c.id * 7 + p.id * 13 + year) % 1000, '', 't', 'reported',
      100 + (c.id * 7 + p.id * 13 + year) % 1000, 't', 'usgs-mcs-2020'
    FROM y, (SELECT id, key FROM entity WHERE kind = 'commodity' ORDER BY key LIMIT 50) c,
      (SELECT id, key FROM entity WHERE kind = 'country' ORDER BY key LIMIT 100) p"
} > "$work/big.csv"
sum=$(awk -F, 'NR > 1 { s += $7 } END { print s ".0" }' "$work/big.csv")
loaded="SELECT count(*), sum(value) FROM observation WHERE period BETWEEN '1990' AND '1999' AND source_id = (SELECT id FROM source WHERE key = 'usgs-mcs-2020')"

before=$(content)
start=$(date +%s%N)
lode import --db "$store" --dry-run "$work/big.csv" > "$work/out"
same "$(sed 's/.*observations: //' "$work/out")" "$rows rows read, $rows facts stored, 0 unchanged, 0 quarantined (dry run: undone)" "the import of $rows rows works"
whole=$((($(date +%s%N) - start) / 1000000))
same "$(content)" "$before" "a dry run leaves the store as it was"

# killed_after MILLISECONDS TEXT - import, kill; the store must hold what it held, or, once it was written, the whole file
unchanged=0
killed_after ()
{
  lode import --db "$store" "$work/big.csv" > "$work/out" 2>&1 &
  import=$!
  sleep "$(awk -v ms="$1" 'BEGIN { printf "%.3f", ms / 1000 }')"
  kill -9 $import 2> /dev/null
  wait $import 2> /dev/null
  journal=$(if [ -e "$store-journal" ]; then echo ", a journal was left"; fi)
  same "$(sqlite3 "$store" 'PRAGMA integrity_check')" ok "$2$journal: the store is sound"
  if [ "$(sqlite3 "$store" "$loaded")" = "$rows|$sum" ]; then
    ok 0 "$2: the whole file had been written"
    fresh_store
  else
    same "$(content)" "$before" "$2: the store holds what it held"
    unchanged=$((unchanged + 1))
  fi
}

moment=1
while [ $moment -le 20 ]; do
  killed_after $((whole * moment / 21 + $(od -An -N1 -tu1 /dev/urandom) * whole / 5100)) "kill $moment of 20"
  moment=$((moment + 1))
done
[ $unchanged -ge 10 ]
ok $? "$unchanged of them came before the end"
killed_after $((whole + 800)) "a kill behind the last row"

fresh_store
lode import --db "$store" "$work/big.csv" > "$work/out"
ok $? "the import after them succeeds"
same "$(sqlite3 "$store" "$loaded")" "$rows|$sum" "with every row"
same "$(sqlite3 "$store" 'PRAGMA integrity_check; PRAGMA foreign_key_check')" ok "and the store is sound"

# The making of a store, killed: there is none, or a whole one.
whole_store=$(content "$built/tests/store.db")
moment=1 half=0
while [ $moment -le 5 ]; do
  rm -f "$work/new.db"
  lode build --db "$work/new.db" datasets > /dev/null 2>&1 &
  build=$!
  sleep "0.$((moment * 15 + 5))"
  kill -9 $build 2> /dev/null
  wait $build 2> /dev/null
  if [ -e "$work/new.db" ] && [ "$(content "$work/new.db")" != "$whole_store" ]; then half=$((half + 1)); fi
  moment=$((moment + 1))
done
same $half 0 "a killed build leaves no half store"
lode build --db "$work/new.db" datasets > /dev/null
ok $? "the build after it succeeds"
done_testing
