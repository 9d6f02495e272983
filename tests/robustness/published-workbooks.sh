#!/bin/sh
# Files as published: every price, governance indicator and facility of them is in the store, as another reader reads them.
. tests/robustness/support.inc

# reconcile FORMAT EDITION FILE EXPECTED TEXT - import, compare, import again
reconcile ()
{
  if [ ! -f "$3" ]; then
    skip "$5: the file is not at hand (../shared/data)"
    return
  fi
  lode import --db "$store" "$3" > "$work/out" 2>&1
  ok $? "$5: is imported, nothing set aside"
  same "$(python3 "$root/tests/robustness/reconcile.py" "$store" "$1" "$2" "$3")" "same $4" "$5: agrees with the file"
  before=$(content)
  lode import --db "$store" "$3" > "$work/out" 2>&1
  grep -q 'imported before, nothing changed' "$work/out" && [ "$(content)" = "$before" ]
  ok $? "$5: again changes nothing"
}

fresh_store
published=$shared/data
pink=$published/worldbank-pinksheet
reconcile pink world-bank-pink-sheet-2023-04 "$pink/2023-dubilava/CMO-Historical-Data-Monthly.xlsx" 10218 "Pink Sheet of April 2023"
reconcile pink world-bank-pink-sheet-2023-06 "$pink/2024-mvanaltvorst/CMO-Historical-Data-Monthly.xlsx" 10246 "Pink Sheet of June 2023"
reconcile wgi world-bank-wgi-2019 "$published/worldbank-wgi/WGIData.csv" 148380 "governance indicators to 2018"
reconcile icmm icmm-global-mining-2025-09 "$published/icmm-global-mining/global-mining-dataset.xlsx" 34032 "facilities of September 2025"
if [ -f "$pink/2023-dubilava/CMO-Historical-Data-Monthly.xlsx" ]; then
  lode diff --db "$store" world-bank-pink-sheet-2023-04 world-bank-pink-sheet-2023-06 commodity=copper --format csv --no-header |
    cut -d, -f1,6,8 > "$work/diff"
  same "$(tr '\n' ' ' < "$work/diff")" "added,2023-04,8809.42 added,2023-05,8217.47 " "two months of copper are new, and none is revised"
fi
done_testing
