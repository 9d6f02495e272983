#!/bin/sh
# Ctrl-C during an import: it says so, exits with 130 and leaves the store as it was.
. tests/robustness/support.inc

fresh_store
big_file "$work/big.csv" 20
before=$(content)

# A shell without job control lets its background jobs ignore Ctrl-C: Python starts the import and sends the signal.
cat > "$work/interrupt.py" <<'PY'
import signal, subprocess, sys, time
job = subprocess.Popen(sys.argv[2:], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                       preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler))
time.sleep(float(sys.argv[1]))
job.send_signal(signal.SIGINT)
out, err = job.communicate()
print(out, end="")
print(err, end="", file=sys.stderr)
sys.exit(job.returncode if job.returncode >= 0 else 1000)
PY

python3 "$work/interrupt.py" 0.6 lode import --db "$store" "$work/big.csv" > "$work/out" 2> "$work/err"
same $? 130 "exit status 130"
same "$(sed "s|$work/||" "$work/err")" "lode import: big.csv: interrupted; nothing of it was stored" "it says so"
same "$(cat "$work/out")" "" "and nothing else"
same "$(ls "$work" | grep -c 'store.db-')" 0 "no journal is left"
same "$(sqlite3 "$store" 'PRAGMA integrity_check')" ok "the store is sound"
same "$(content)" "$before" "the store holds what it held"

python3 "$work/interrupt.py" 0.6 lode import --db "$store" "$data/sources.csv" "$work/big.csv" > "$work/out" 2> "$work/err"
same $? 130 "the second of two files: exit status 130"
same "$(sed 's/.*sources: //' "$work/out")" "3 rows read, 3 facts stored, 0 unchanged, 0 quarantined" "the first has been stored"
same "$(sqlite3 "$store" "SELECT count(*) FROM source WHERE key LIKE 'ruritania%'")" 3 "as it says"
same "$(sqlite3 "$store" "$loaded")" "0|" "the second has not"

lode import --db "$store" "$work/big.csv" > "$work/out"
ok $? "the import after them succeeds"
same "$(sqlite3 "$store" "$loaded")" "$whole" "with every row"
done_testing
