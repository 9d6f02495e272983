#!/bin/sh
# bench/graph.sh [FOLDER]: shortest ways, reach in 3 hops and closures on a graph of 1M nodes and 10M edges, on lode and beside it on Kuzu
# and DuckDB, in one run. Prints medians, and how many times as long the others take; says where answers differ.
#
# FOLDER keeps the data and the peers (default build/bench). BENCH_NODES and BENCH_EDGES make it smaller. Run from the project's root,
# after `make`.
set -eu
folder=${1:-build/bench}
nodes=${BENCH_NODES:-1000000}
edges=${BENCH_EDGES:-10000000}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
named=$folder/graph-$nodes-$edges

flags="-std=c11 -D_GNU_SOURCE -O2 -I. $(pkg-config --cflags glib-2.0)"
libs="build/gen/resources.o build/liblode.a $(pkg-config --libs glib-2.0 sqlite3 libarchive libxml-2.0) -lcsv -lm"
for program in make ask; do
  # shellcheck disable=SC2086
  ${CC:-cc} $flags -o "$folder/graph-$program" "bench/graph/$program.c" $libs
done

if [ ! -s "$named.db" ] || [ "$folder/graph-make" -nt "$named.db" ]; then
  rm -f "$named.db"
  "$folder/graph-make" "$named.new" "$named.csv" "$named.pairs" "$nodes" "$edges"
  mv "$named.new" "$named.db"
fi

if command -v node > /dev/null && command -v npm > /dev/null; then
  cp bench/graph/package.json bench/graph/peers.mjs "$folder"
  (cd "$folder" && npm install --silent --no-audit --no-fund > npm.log 2>&1) || echo "# the peers could not be installed; see $folder/npm.log"
fi

"$folder/graph-ask" "$named.db" "$named.pairs" > "$named.answers"
if [ -d "$folder/node_modules" ]; then
  (cd "$folder" && node peers.mjs "$named.csv" "$named.pairs" "$nodes" "$folder") >> "$named.answers"
else
  echo "# without Node.js and npm there are no peers to compare with"
fi

echo "graph of $nodes nodes and $edges edges; the store has $(du -m "$named.db" | cut -f1) MB"
awk '
  /^#/ { print; next }
  { ms[$1, $2] = $3; n[$1, $2] = NF; for (i = 4; i <= NF; i++) answer[$1, $2, i] = $i; if (!($1 in seen)) { seen[$1] = 1; peer[++peers] = $1 } }
  END {
    split ("shortest reach closure", questions, " ")
    printf "%-10s", "median ms"
    for (p = 1; p <= peers; p++) printf "%12s", peer[p]
    for (p = 2; p <= peers; p++) printf "%14s", peer[p] "/lode"
    printf "\n"
    for (q = 1; q <= 3; q++) {
      what = questions[q]
      printf "%-10s", what
      for (p = 1; p <= peers; p++) printf "%12.3f", ms[peer[p], what]
      for (p = 2; p <= peers; p++) printf "%13.1fx", ms[peer[p], what] / ms["lode", what]
      printf "\n"
      for (p = 2; p <= peers; p++)
        for (i = 4; i <= n[peer[p], what]; i++)
          if (answer[peer[p], what, i] != answer["lode", what, i])
            { print "# " what " " (i - 3) ": lode says " answer["lode", what, i] ", " peer[p] " " answer[peer[p], what, i]; differ = 1 }
    }
    exit differ
  }' "$named.answers"
