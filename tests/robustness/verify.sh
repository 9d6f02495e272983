#!/bin/sh
# The values that methods publish come out of the program, known errors of method do not; what is shipped of the governance indicators is
# what the published file says.
. tests/robustness/support.inc

python3 tests/verify/verify.py "$built/lode" "$built/tests/store.db" > "$work/table"
ok $? "every published value holds, every known error misses"
sed 's/^/# /' "$work/table"
same "$(grep -c ' holds$' "$work/table")" "$(grep -c ',hold,' tests/verify/published-values.csv)" "as many hold as there are to hold"

# A wrong value, an error of method that were to hold, an answer that must be refused: each is noticed.
for change in 's/lower,81,1,/lower,80,1,/' 's/,miss,/,hold,/' 's/,hold,/,miss,/' 's/,hold,/,refuse,/' 's/,refuse,/,hold,/' 's/usgs-mcs-2020 way/usgs-mcs-2019 way/'; do
  { head -1 tests/verify/published-values.csv; grep -E 'antimony, USA, 2015|gross weight' tests/verify/published-values.csv; } |
    sed "$change" > "$work/cases.csv"
  ! python3 tests/verify/verify.py "$built/lode" "$built/tests/store.db" "$work/cases.csv" > "$work/out"
  ok $? "noticed: $change"
done

if [ -f "$shared/data/worldbank-wgi/WGIData.csv" ]; then
  fresh_store
  lode import --db "$store" "$shared/data/worldbank-wgi/WGIData.csv" > "$work/out" 2>&1
  ok $? "the published governance indicators: nothing is set aside, nothing differs"
  same "$(grep -o '[0-9]* unchanged' "$work/out")" "$(($(wc -l < datasets/governance/indicators.csv) - 1)) unchanged" "all that is shipped stands in the published file"
else
  skip "the published governance indicators are not at hand (../shared)"
fi
done_testing
