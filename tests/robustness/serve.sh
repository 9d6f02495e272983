#!/bin/sh
# `lode serve` answers as the commands do, in pages and in JSON, and notices when the store changes.
. tests/robustness/support.inc
. tests/robustness/serve.inc

fresh_store
start
PYTHONDONTWRITEBYTECODE=1 python3 tests/robustness/serve_answers.py "$port" "$store" web/openapi.json
answered=$?
stop
[ $? -eq 0 ] || { echo "# the server ended with an error"; exit 1; }
[ -s "$work/serve.err" ] && { sed 's/^/# /' "$work/serve.err"; exit 1; }
exit $answered
