#!/bin/sh
# One store, many processes: two imports at once lose nothing, and readers go on reading.
. tests/robustness/support.inc

fresh_store
big_file "$work/first.csv" 20
first=$loaded first_whole=$whole
big_file "$work/second.csv" 20
sed 's/usgs-mcs-2020$/usgs-mcs-2021/' "$work/second.csv" > "$work/third.csv"
sqlite3 "$store" "INSERT OR IGNORE INTO source (key, kind, title, publisher, published_on) VALUES ('usgs-mcs-2020', 'statistics', 'a', 'b', '2020-01-31'), ('usgs-mcs-2021', 'statistics', 'a', 'b', '2021-01-31')"

lode import --db "$store" "$work/first.csv" > "$work/out1" 2> "$work/err1" &
one=$!
lode import --db "$store" "$work/third.csv" > "$work/out2" 2> "$work/err2" &
two=$!

# Readers ask while they are written; each must be answered, and soon.
answers=0 slow=0 wrong=0
while kill -0 $one 2> /dev/null || kill -0 $two 2> /dev/null; do
  start=$(date +%s%N)
  found=$(lode query producers --db "$store" commodity=antimony year=2024 --format csv --no-header 2>&1 | head -1 | cut -d, -f1-3)
  took=$((($(date +%s%N) - start) / 1000000))
  [ "$found" = China,CHN,40000 ] || { wrong=$((wrong + 1)); echo "# $found"; }
  [ $took -lt 1500 ] || slow=$((slow + 1))
  answers=$((answers + 1))
done
wait $one; same $? 0 "the first import succeeds"
wait $two; same $? 0 "the second, at the same time, succeeds"
same "$(cat "$work/err1" "$work/err2")" "" "neither complains"
same "$(sqlite3 "$store" "$first")" "$first_whole" "every row of the first is there"
same "$(sqlite3 "$store" "$(echo "$first" | sed 's/usgs-mcs-2020/usgs-mcs-2021/')")" "$first_whole" "and of the second"
same "$(sqlite3 "$store" 'PRAGMA integrity_check; PRAGMA foreign_key_check')" ok "the store is sound"
[ $answers -ge 5 ]
ok $? "$answers readers were answered meanwhile"
same $wrong 0 "each with the right figure"
[ $slow -le 3 ]
ok $? "and all but $slow of them at once: only the moment of writing holds them up"
done_testing
