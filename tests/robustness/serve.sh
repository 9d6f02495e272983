#!/bin/sh
# `lode serve` answers as the commands do, in pages and in JSON, and notices when the store changes.
. tests/robustness/support.inc
. tests/robustness/serve.inc

fresh_store
start --as-of 2025-12-31
asked=$(python3 -c "import urllib.request as u; print(u.urlopen('http://127.0.0.1:$port/api/query/producers?commodity=antimony&year=2024').read().decode())")
case $asked in
  *'"China","iso3":"CHN","quantity":60000'*) ;;
  *) echo "# as of 2025-12-31 it does not answer 60,000 t: $asked"; exit 1 ;;
esac
stop
start
PYTHONDONTWRITEBYTECODE=1 python3 tests/robustness/serve_answers.py "$port" "$store" web/openapi.json
answered=$?
stop
[ $? -eq 0 ] || { echo "# the server ended with an error"; exit 1; }
[ -s "$work/serve.err" ] && { sed 's/^/# /' "$work/serve.err"; exit 1; }
exit $answered
