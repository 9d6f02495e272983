#!/bin/sh
# Figures and tables of the Mineral Commodity Summaries as published, where they are at hand: rows, bounds and sums are those of the files.
. tests/robustness/support.inc

older="$shared/data/usgs-mcs-2023/Mineral Industry Trends and Salient Statistics"
newer=$shared/data/usgs-mcs-2025/industry_trends
newest=$shared/data/usgs-mcs-2026
if [ ! -d "$older" ] || [ ! -d "$newer" ] || [ ! -d "$newest" ]; then
  skip "the published files are not at hand (../shared)"
  done_testing
  exit 0
fi
bare_store usgs-salient

# load FILE STATUS SET-ASIDE [FORMAT] - import it; two TAP lines
load() {
  lode import --db "$store" "${4:-usgs-mcs-reliance}" "$1" > "$work/out" 2>&1
  same "$?" "$2" "$(basename "$1"): the exit status"
  grep -q " $3 quarantined" "$work/out"
  ok $? "$(basename "$1"): $3 set aside"
}
figures() { sqlite3 "$store" "SELECT count(*), total(value), sum(bound <> '') FROM observation o JOIN document d ON d.id = o.document_id
  WHERE d.file_name = '$1' AND $2"; }

# Reliance: scandium of 2023 came from "Europe", which is no country.
load "$older/MCS2023_Fig2_Net_Import_Reliance.csv" 3 1
load "$newer/MCS2025_Fig2_Net_Import_Reliance.csv" 0 0
for file in "$older/MCS2023_Fig2_Net_Import_Reliance.csv" "$newer/MCS2025_Fig2_Net_Import_Reliance.csv"; do
  name=$(basename "$file")
  want=$(python3 -c '
import csv, sys
rows = [list(r.values()) for r in csv.DictReader(open(sys.argv[1], encoding="utf-8-sig"))]
print("%d|%.1f|%d" % (len(rows), sum(float(r[3].strip("<>")) for r in rows), sum(r[3][0] in "<>" for r in rows)))
print(sum(name.strip() not in ("", "Europe") for r in rows for name in r[4].split(",")))' "$file")
  same "$(figures "$name" "measure = 'reliance'")
$(sqlite3 "$store" "SELECT count(*) FROM evidence e JOIN statement t ON t.id = e.statement_id
    WHERE t.predicate = 'has_major_import_source' AND e.locator LIKE '$name,%'")" "$want" "$name: reliances, their sum, bounds, and the sources"
done

# Import sources: every row of the section, and each form adds up to a hundred.
load "$newest/MCS2026_Commodities_Data.csv" 0 0 usgs-mcs-import-sources
want=$(python3 -c '
import csv, sys
rows = [r for r in csv.DictReader(open(sys.argv[1], encoding="cp1252")) if r["Section"].startswith("Import")]
print("%d|%.1f|%d" % (len(rows), sum(float(r["Value"].strip("<>")) for r in rows), sum(r["Value"][0] in "<>" for r in rows)))' \
  "$newest/MCS2026_Commodities_Data.csv")
same "$(figures MCS2026_Commodities_Data.csv "measure = 'import_share'")" "$want" "import sources of 2026: shares, their sum, bounds"
same "$(sqlite3 "$store" "SELECT count(*) FROM (SELECT sum(value) AS whole FROM observation WHERE measure = 'import_share'
  GROUP BY commodity_id, form HAVING whole NOT BETWEEN 99 AND 101)")" 0 "import sources of 2026: each form adds up to a hundred, rounding apart"
same "$(sqlite3 "$store" "SELECT count(*) FROM observation WHERE measure = 'import_share' AND partner_id IS NULL")" 1 \
  "import sources of 2026: one cell names several countries"

# Critical minerals.
load "$newer/MCS2025_T5_Critical_Minerals_Salient.csv" 0 0 usgs-mcs-critical-minerals
for pair in Primary_prod:domestic_production:primary Secondary_prod:domestic_production:secondary Apparent_Consumption:consumption: \
  World_total_prod:supply: Leading_source_precent_world:share:; do
  column=${pair%%:*} rest=${pair#*:}
  want=$(python3 -c '
import csv, sys
cells = [r[sys.argv[2]].replace(",", "") for r in csv.DictReader(open(sys.argv[1], encoding="utf-8-sig"))]
values = [float(c.strip("<>")) for c in cells if c not in ("NA", "W")]
print("%d|%d|%.1f" % (len(cells), len(values), sum(values)))' "$newer/MCS2025_T5_Critical_Minerals_Salient.csv" "$column")
  same "$(sqlite3 "$store" "SELECT count(*), count(value), total(value) FROM observation WHERE column_name = '$column'
    AND measure = '${rest%%:*}' AND stage = '${rest#*:}'")" "$want" "critical minerals of 2025: $column"
done
load "$newer/MCS2025_T4_Critical_Minerals_End_Use.csv" 0 0 usgs-mcs-critical-minerals
load "$older/MCS2023_T4_Critical_Minerals_End_Use.csv" 0 0 usgs-mcs-critical-minerals
same "$(sqlite3 "$store" "SELECT count(*) FROM evidence WHERE locator LIKE '%Critical_Minerals_End_Use.csv,%'")" 100 "end uses of 2023 and 2025"

before=$(content)
lode import --db "$store" "$newer"/MCS2025_Fig2* "$newer"/MCS2025_T[45]* "$older"/*T4* > /dev/null 2>&1
lode import --db "$store" usgs-mcs-import-sources "$newest/MCS2026_Commodities_Data.csv" > /dev/null 2>&1
same "$(content)" "$before" "all of them again change nothing"
refused=$(for file in "$newer"/*Fig1[0-3]* "$newer"/*Fig1_* "$newer"/*Fig3* "$newer"/*Fig4* "$newer"/*T[123]*; do
  lode import --db "$store" "$file" > /dev/null 2>&1 || basename "$file"; done | grep -c .)
same "$refused" 10 "figures and tables without commodities by country are refused"
done_testing
