#!/bin/sh
# Every view can be read with what people have: the sqlite3 shell, Python, sqlite-utils; nothing of ours is loaded.
. tests/robustness/support.inc

fresh_store
chmod 444 "$store"

same "$(sqlite3 "$store" 'PRAGMA integrity_check')" ok "integrity_check"
same "$(sqlite3 "$store" 'PRAGMA foreign_key_check')" "" "foreign_key_check"
same "$(sqlite3 "$store" "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE '%!_fts%' ESCAPE '!'")" 0 \
  "every table is strict"

views=$(sqlite3 "$store" "SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name")
[ "$(echo "$views" | wc -l)" -ge 20 ]
ok $? "there are $(echo "$views" | wc -l) views"
for view in production reserves price trade statement_text deal event_participation export_measure criticality_list facility edition; do
  echo "$views" | grep -q "^$view\$"
  ok $? "there is a view $view"
done

cat > "$work/read.py" <<'PY'
import sqlite3, sys
db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
for view in sys.argv[2:]:
    print(view, len(db.execute(f"SELECT * FROM {view}").fetchall()))
PY
python3 "$work/read.py" "$store" $views > "$work/python" 2> "$work/err"
ok $? "Python reads all of them"
sed 's/^/# /' "$work/err"

# One line per view and reader: its name and how many rows it gave.
mkdir "$work/json"
for view in $views; do printf '.mode json\n.once %s\nSELECT * FROM %s;\n' "$work/json/$view" "$view"; done | sqlite3 "$store" 2> "$work/err"
same "$(cat "$work/err")" "" "the sqlite3 shell reads all of them"
python3 - "$work/json" $views > "$work/shell" <<'PY'
import json, sys
for view in sys.argv[2:]:
    with open(f"{sys.argv[1]}/{view}", encoding="utf-8") as file:
        text = file.read()
    print(view, len(json.loads(text)) if text.strip() else 0)
PY
same "$(cat "$work/shell")" "$(cat "$work/python")" "the sqlite3 shell reads the rows that Python reads"
# No row of the datasets is set aside, and no two entities of them are one thing.
same "$(sed -n 's/ 0$//p' "$work/python")" "$(printf 'entity_merged\nquarantine_row')" "all other views have rows"

if command -v sqlite-utils > /dev/null; then
  sqlite-utils views "$store" --counts --csv --no-headers 2> "$work/err" | tr -d '\r' | tr , ' ' | sort > "$work/utils"
  same "$(cat "$work/utils")$(cat "$work/err")" "$(sort "$work/python")" "sqlite-utils reads them too"
  same "$(sqlite-utils rows "$store" deal | python3 -c 'import json, sys; print(len(json.load(sys.stdin)))')" "$(sed -n 's/^deal //p' "$work/python")" "and gives rows as JSON"
else
  skip "sqlite-utils is not installed"
fi

same "$(sqlite3 "$store" "SELECT quantity FROM production WHERE commodity = 'Antimony' AND country = 'China' AND year = '2024' AND edition = 'usgs-mcs-2026'")" \
  40000.0 "a figure, as an analyst asks for it"
same "$(sqlite3 "$store" "SELECT count(*) FROM production WHERE country LIKE 'World%' OR country LIKE 'Other%'")" 0 "no aggregate among the countries"
same "$(sqlite3 "$store" "SELECT group_concat(status, ' / ') FROM (SELECT status FROM criticality_list WHERE commodity = 'Gold' GROUP BY status)")" "not listed" \
  "gold is on no list"
same "$(sqlite3 "$store" "SELECT count(*) FROM statement s WHERE NOT EXISTS (SELECT 1 FROM evidence e WHERE e.statement_id = s.id)")" 0 "no statement without evidence"
same "$(sqlite3 "$store" "SELECT count(*) FROM observation WHERE document_id IS NULL OR run_id IS NULL OR original_value IS NULL")" 0 "no figure without its place"
done_testing
