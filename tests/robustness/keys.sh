#!/bin/sh
# Every row of every canned query has a key, and `lode why` explains it. Trade, reliance and indicators come from the files of other tests.
. tests/robustness/support.inc

fresh_store
lode import --db "$store" --allow-quarantine tests/data/cepii-baci/flows.csv tests/data/world-bank-wgi/bulk.csv tests/data/usgs-mcs/*.csv > /dev/null || {
  echo "Bail out! the files of other tests are not read"
  exit 1
}
lode check --db "$store" > /dev/null 2>&1
python3 tests/robustness/keys.py "$store"
