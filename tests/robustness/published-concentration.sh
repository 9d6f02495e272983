#!/bin/sh
# The published worked example of natural graphite in 2022, where it is at hand: 19 producers, and the world's row among the figures.
. tests/robustness/support.inc

published=$shared/methods/geopolrisk_graphite_usa_2022.csv
if [ ! -f "$published" ]; then
  skip "the published example is not at hand (../shared)"
  done_testing
  exit 0
fi
fresh_store
awk -F, 'BEGIN { print "commodity,measure,stage,basis,place,period,value,unit,flag,original_value,original_unit,source" }
  $1 == "production" { row("country/" $2, $3); world += $3 }
  END { row("aggregate/world", world) }
  function row(place, t) { print "commodity/graphite,production,mine,gross," place ",2022," t ",t,reported," t ",t,background" }' "$published" > "$work/graphite.csv"
lode import --db "$store" "$work/graphite.csv" > "$work/out" 2>&1
ok $? "the figures are read"
answer () {
  lode query concentration --db "$store" commodity=graphite year=2022 edition=background --format csv --no-header | cut -d, -f4,5,8,16
}
same "$(grep -c country/ "$work/graphite.csv")" 19 "19 producers are printed"
same "$(answer)" "4706.6,4706.6,17,1727486" "the index is 0.4707, of 17 producers above zero"
same "$(sqlite3 "$store" "WITH r AS (SELECT o.value AS v FROM observation o JOIN source s ON s.id = o.source_id WHERE s.key = 'background' AND o.period = '2022'
  AND o.commodity_id = (SELECT id FROM entity WHERE key = 'commodity/graphite') AND o.measure = 'production')
  SELECT round(sum(v * v) / (sum(v) * sum(v)), 4) FROM r")" 0.3677 "with the world's row among the countries it would be 0.3677"
done_testing
