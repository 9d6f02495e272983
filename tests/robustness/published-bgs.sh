#!/bin/sh
# The published files of the BGS World Mineral Statistics, where they are at hand: every row is stored, and the figures add up alike.
. tests/robustness/support.inc

folder=$shared/data/bgs-world-mineral-statistics
if [ ! -d "$folder" ]; then
  skip "the published files are not at hand (../shared)"
  done_testing
  exit 0
fi
fresh_store
for file in "$folder"/*.csv; do
  name=$(basename "$file")
  lode import --db "$store" "$file" > "$work/out" 2>&1
  ok $? "$name: nothing is set aside"
  want=$(python3 -c '
import csv, sys
rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8")))
figures = [0.5 if r["sdmx_code"] == "N" else float(r["quantity"] or 0) for r in rows]
print("%d|%.1f|%d|%d" % (len(rows), sum(figures), sum("*" in r["concat_figure_notes_code"] and r["sdmx_code"] != "O" for r in rows),
                         sum(r["sdmx_code"] == "O" for r in rows)))' "$file")
  same "$(sqlite3 "$store" "SELECT count(*), sum(value), sum(flag = 'estimated'), sum(flag = 'not_available') FROM observation o
    JOIN document d ON d.id = o.document_id WHERE d.file_name = '$name'")" "$want" "$name: figures, their sum, estimates, missing ones"
done
same "$(sqlite3 "$store" "SELECT count(DISTINCT place_key) FROM observation_text WHERE series = 'bgs-world-mineral-statistics' AND role <> 'country'")" 0 \
  "every place is a country"
before=$(content)
for file in "$folder"/*.csv; do lode import --db "$store" "$file" > /dev/null 2>&1; done
same "$(content)" "$before" "all of them again change nothing"
done_testing
