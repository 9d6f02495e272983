#!/bin/sh
# bench/all.sh BUILD [ROWS]: everything that is measured, one part after the other, as Markdown. Run from the project's root, after `make`.
set -eu
build=$1
program=$build/lode

part () {
  printf '\n## %s\n\n' "$1"
}

part 'Whole commands on the shipped store'
python3 bench/lookups.py "$program" "$build/tests/store.db"
part 'Names among a million'
printf '```\n'
"$build/bench/names" "$program" "$build/bench/names.db"
printf '```\n'
part 'Trade'
python3 bench/trade.py "$build/bench" "$program" "$build/bench/generate-trade" "$build/bench/ask" ${2:+"$2"}
part 'The graph'
printf '```\n'
sh bench/graph.sh "$build/bench"
printf '```\n'
