#!/bin/sh
# Every report can be written about everything that it may be about.
. tests/rules/tap.inc
lode=${LODE_BUILD:-build}/lode
LODE_DB=${LODE_BUILD:-build}/tests/store.db
export LODE_DB
out=$(mktemp)
trap 'rm -f "$out"' EXIT

faults_of () {
  sqlite3 "$LODE_DB" "SELECT key FROM entity WHERE kind = '$1' ORDER BY key" | while read -r key; do
    "$lode" report "$1" "$1=$key" > "$out" 2>&1 || echo "$key: $(head -1 "$out")"
    grep -q '^## Sources' "$out" || echo "$key: no list of sources"
    grep -q '^```lode' "$out" && echo "$key: a block stands unanswered"
  done
}
count () {
  sqlite3 "$LODE_DB" "SELECT count(*) FROM entity WHERE kind = '$1'"
}
passes_without 'the profile of every commodity' "$(faults_of commodity)" "$(count commodity)"
passes_without 'the page of every tenth country' "$(sqlite3 "$LODE_DB" "SELECT key FROM entity WHERE kind = 'country' AND id % 10 = 0" |
  while read -r key; do "$lode" report country "country=$key" > "$out" 2>&1 || echo "$key: $(head -1 "$out")"; done)" "$(count country)"
plan
