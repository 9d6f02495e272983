#!/bin/sh
# What is declared is what is there: queries and their headers, tables and their comments, datasets and their sources.
. tests/rules/tap.inc
store=${LODE_BUILD:-build}/tests/store.db

holds () {
  if found=$(python3 tests/rules/registry.py "$2" "$store" 2>&1); then
    passes_without "$1" "$(echo "$found" | sed '$d')" "$(echo "$found" | tail -1)"
  else
    passes_without "$1" "$found" 0
  fi
}
holds 'a query uses the parameters and gives the columns that it declares' queries
holds 'so do the sections of profiles and of why' sections
holds 'inputs take the parameters of their question' inputs
holds 'a check declares its severity and gives row_key and sentence' checks
holds 'a comment above each table says what a row is' tables
holds 'a comment above each view says what a row is' views
holds 'every column of a view or table has a meaning' columns
holds 'docs/model.md describes every table and view as sql/ does' documented
holds 'the SQL examples of docs/model.md give rows' examples
holds 'every source that a dataset names is defined' sources

folders=$(find datasets -mindepth 1 -maxdepth 1 -type d | sort)
bare=$(for folder in $folders; do [ -s "$folder/SOURCE" ] || echo "$folder: has no SOURCE file"; done)
passes_without 'every dataset has a SOURCE file' "$bare" "$(echo "$folders" | grep -c .)"

# A registered thing is one file: the program knows every importer, command and query by its file name.
program=${LODE_BUILD:-build}/lode
registered=$(files 'importers/*.c' 'cli/cmd-*.c' 'queries/*.sql' | grep -v '/.*/')
unknown=$(for file in $registered; do
  name=$(basename "$file" | sed 's/^cmd-//;s/\.[a-z]*$//')
  "$program" help "$name" > /dev/null 2>&1 || echo "$file: \`lode help $name\` does not know it"
done)
passes_without 'lode help knows every importer, command and query' "$unknown" "$(echo "$registered" | grep -c .)"
plan
