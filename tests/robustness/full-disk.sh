#!/bin/sh
# A disk that fills up during an import: one clear line, exit status 4, and the store as it was.
. tests/robustness/support.inc

fresh_store
big_file "$work/big.csv" 10
before=$(content)

# refused TEXT SAYS - the last import into $store must have been refused with one line that holds SAYS; the store is as before
refused ()
{
  same $status 4 "$1: exit status 4"
  same "$(wc -l < "$work/err")" 1 "$1: one line"
  grep -q "^lode import: $store: .*$2" "$work/err"
  ok $? "$1: $(sed "s|$work/||" "$work/err")"
  same "$(ls "$(dirname "$store")" | grep -c 'store.db-')" 0 "$1: no journal is left"
  same "$(sqlite3 "$store" 'PRAGMA integrity_check; PRAGMA foreign_key_check')" ok "$1: the store is sound"
  same "$(content)" "$before" "$1: the store holds what it held"
}

# A file may not grow beyond the limit: what a quota or a file system does.
size=$(($(stat -c %s "$store") / 512 + 2048))
( trap '' XFSZ; ulimit -f $size; lode import --db "$store" "$work/big.csv" ) > "$work/out" 2> "$work/err"
status=$?
refused "a limit on the size of files" "disk"

mkdir "$work/small"
if mount -t tmpfs -o size=$(($(stat -c %s "$store") + 1600000)) tmpfs "$work/small" 2> /dev/null; then
  trap 'umount "$work/small"; chmod -R u+rwx "$work" 2> /dev/null; rm -rf "$work"' EXIT
  cp "$store" "$work/small/store.db"
  store=$work/small/store.db
  lode import --db "$store" "$work/big.csv" > "$work/out" 2> "$work/err"
  status=$?
  refused "a full disk" "the disk is full"

  ( head -1 "$work/big.csv"; sed -n '2,200p' "$work/big.csv" ) > "$work/little.csv"
  lode import --db "$store" "$work/little.csv" > "$work/out" 2> "$work/err"
  ok $? "what fits can still be imported"

  dd if=/dev/zero of="$work/small/rest" bs=4k > /dev/null 2>&1
  same "$(lode query producers --db "$store" commodity=antimony year=2024 --format csv --no-header | head -1 | cut -d, -f1-3)" China,CHN,40000 \
    "a store on a full disk can be read"
  lode build --db "$work/small/new.db" datasets > "$work/out" 2> "$work/err"
  same $? 4 "a store cannot be made there: exit status 4"
  same "$(wc -l < "$work/err")" 1 "and one line: $(sed "s|$work/||" "$work/err")"
  same "$(ls "$work/small" | tr '\n' ' ')" "rest store.db " "and nothing of it is left"
else
  skip "a small disk cannot be mounted here"
fi
done_testing
