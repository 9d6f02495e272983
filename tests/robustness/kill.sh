#!/bin/sh
# An import that is killed, at whatever moment, leaves the store as it was; the next one succeeds.
. tests/robustness/support.inc

fresh_store

# LODE_KILLS=100 kills a hundred times, in an import four times as long.
kills=${LODE_KILLS:-20}
years=${LODE_KILLS:+40}
big_file "$work/big.csv" ${years:-10}

before=$(content)
start=$(date +%s%N)
lode import --db "$store" --dry-run "$work/big.csv" > "$work/out"
same "$(sed 's/.*observations: //' "$work/out")" "$rows rows read, $rows facts stored, 0 unchanged, 0 quarantined (dry run: undone)" "the import of $rows rows works"
took=$((($(date +%s%N) - start) / 1000000))
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
  if [ "$(sqlite3 "$store" "$loaded")" = "$whole" ]; then
    ok 0 "$2: the whole file had been written"
    fresh_store
  else
    same "$(content)" "$before" "$2: the store holds what it held"
    unchanged=$((unchanged + 1))
  fi
}

moment=1
while [ $moment -le $kills ]; do
  killed_after $((took * moment / (kills + 1) + $(od -An -N1 -tu1 /dev/urandom) * took / 255 / kills)) "kill $moment of $kills"
  moment=$((moment + 1))
done
[ $unchanged -ge $((kills / 2)) ]
ok $? "$unchanged of them came before the end"
killed_after $((took + 800)) "a kill behind the last row"

fresh_store
lode import --db "$store" "$work/big.csv" > "$work/out"
ok $? "the import after them succeeds"
same "$(sqlite3 "$store" "$loaded")" "$whole" "with every row"
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
