#!/bin/sh
# The published files of UN Comtrade and BACI, where they are at hand: what the store holds agrees with what python and awk add up.
. tests/robustness/support.inc

if [ ! -d "$shared/data/uncomtrade-bulk" ]; then
  skip "the published files are not at hand (../shared)"
  done_testing
  exit 0
fi
fresh_store
folder=$shared/data

import_file ()
{
  lode import --db "$store" "$1" > "$work/out" 2>&1
  ok $? "$(basename "$1"): nothing is set aside"
}

flows ()
{
  sqlite3 "$store" "SELECT count(*), CAST(round(sum(value_usd)) AS INTEGER), CAST(round(sum(quantity_t)) AS INTEGER) FROM trade_record f
    JOIN document d ON d.id = f.document_id WHERE d.file_name = '$1' AND d.source_id IS NOT NULL"
}

# Short extract: the largest value of each key.
file=$folder/uncomtrade-bulk/comtrade_2022.csv.gz
import_file "$file"
want=$(python3 -c '
import csv, gzip, sys
number = lambda text: float(text or 0)
totals = {}
for r in csv.DictReader(gzip.open(sys.argv[1], "rt")):
    key = r["reporter"], r["partner"], r["cmd"], r["flow"]
    if key not in totals or number(r["value"]) > number(totals[key]["value"]):
        totals[key] = r
kilograms = [number(r["netwgt"]) or (number(r["qty"]) if r["qtyunit"] == "8" else 0) for r in totals.values()]
print("%d|%.0f|%.0f" % (len(totals), sum(number(r["value"]) for r in totals.values()), sum(kilograms) / 1000))' "$file")
same "$(flows comtrade_2022.csv)" "$want" "comtrade_2022: flows, dollars and tonnes are those of the file"
same "$(sqlite3 "$store" "
  WITH side AS (SELECT f.product_id, f.reporter, CASE f.reporter WHEN 1 THEN f.exporter_id ELSE f.importer_id END AS who,
                       CASE f.reporter WHEN 1 THEN f.importer_id ELSE f.exporter_id END = (SELECT id FROM entity WHERE key = 'aggregate/world') AS world,
                       f.value_usd FROM trade_record f WHERE f.reporter <> 0),
       summed AS (SELECT sum(CASE WHEN world THEN value_usd END) AS world, sum(CASE WHEN NOT world THEN value_usd END) AS parts
                  FROM side GROUP BY product_id, reporter, who)
  SELECT count(*), sum(abs(world - parts) > 0.001 * world + 1) FROM summed")" "4379|0" \
  "comtrade_2022: every flow with the world is the sum of those with its partners"

file=$folder/uncomtrade-bulk/UN_nickel_trade.csv
import_file "$file"
want=$(python3 -c '
import csv, sys
rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8")))
number = lambda text: float(text or 0)
kilograms = [number(r["netWgt"]) or (number(r["qty"]) if r["qtyUnitAbbr"] == "kg" else 0) for r in rows]
print("%d|%.0f|%.0f" % (len(rows), sum(number(r["primaryValue"]) for r in rows), sum(kilograms) / 1000))' "$file")
same "$(flows UN_nickel_trade.csv)" "$want" "UN_nickel_trade: flows, dollars and tonnes are those of the file"

# The interface's own layout: the six-digit rows that are no part of others.
for file in "$folder"/uncomtrade-api/*_trade_data.csv; do
  name=$(basename "$file")
  import_file "$file"
  want=$(awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next }
    length($c["cmdCode"]) == 6 && $c["motCode"] == 0 && $c["customsCode"] == "C00" { n++; s += $c["primaryValue"]
      t += $c["netWgt"] > 0 ? $c["netWgt"] : $c["qtyUnitCode"] == 8 ? $c["qty"] : 0 }
    END { if (n) printf "%d|%.0f|%.0f\n", n, s, t / 1000; else print "0||" }' "$file")
  same "$(flows "$name")" "$want" "$name: flows, dollars and tonnes are those of the file"
done

before=$(content)
for file in "$folder"/uncomtrade-bulk/*.csv* "$folder"/uncomtrade-api/*_trade_data.csv; do
  lode import --db "$store" "$file" > /dev/null 2>&1
done
same "$(content)" "$before" "all of them again change nothing"
done_testing
