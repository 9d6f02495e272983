#!/bin/sh
# Whatever is sent to `lode serve`, it goes on answering, writes nothing, and gives away nothing that is not of the store.
. tests/robustness/support.inc
. tests/robustness/serve.inc

fresh_store
before=$(content)
echo 'not of the store' > "$work/secret.txt"
# the sanitizer keeps what was freed for a while, which is not what the size of the server should tell
export ASAN_OPTIONS=quarantine_size_mb=1:thread_local_quarantine_size_kb=64
start --timeout 1
PYTHONDONTWRITEBYTECODE=1 python3 tests/robustness/serve_hostile.py "$port" "$serving" "$work/secret.txt"
answered=$?
stop
[ $? -eq 0 ] || { echo "# the server ended with an error"; answered=1; }
[ -s "$work/serve.err" ] && { sed 's/^/# /' "$work/serve.err"; answered=1; }
[ "$(content)" = "$before" ] || { echo "# the store holds something else"; answered=1; }
exit $answered
