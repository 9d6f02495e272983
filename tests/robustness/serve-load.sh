#!/bin/sh
# `lode serve` under load: it answers quickly, does not grow, and works for nobody who has hung up.
. tests/robustness/support.inc
. tests/robustness/serve.inc

fresh_store
# the sanitizer keeps what was freed for a while, which is not what the size of the server should tell
export ASAN_OPTIONS=quarantine_size_mb=1:thread_local_quarantine_size_kb=64
start --timeout 0
PYTHONDONTWRITEBYTECODE=1 python3 tests/robustness/serve_load.py "$port" "$serving"
answered=$?
stop
[ $? -eq 0 ] || { echo "# the server ended with an error"; answered=1; }
[ -s "$work/serve.err" ] && { sed 's/^/# /' "$work/serve.err"; answered=1; }
exit $answered
