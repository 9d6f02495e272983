#!/bin/sh
# build/lode.so in other programs: Python, with the SQLite that it brings; a connection that is closed and opened again; a store that may not be
# written; names that are no names.
. tests/robustness/support.inc

fresh_store
chmod 444 "$store"
library=$built/lode.so
[ -f "$library" ]
ok $? "there is a library to load"
same "$(nm -D --undefined-only "$library" | grep -c ' sqlite3_')" 0 "it links to no SQLite: the host's is asked"

cat > "$work/load.py" <<'PY'
import sqlite3, sys
store, library = sys.argv[1:]

def connect(path):
    db = sqlite3.connect(path, uri=True)
    db.enable_load_extension(True)
    db.load_extension(library)
    return db

def refused(db, sql):
    try:
        db.execute(sql).fetchall()
    except sqlite3.Error as error:
        return str(error)
    return "not refused"

first = connect(f"file:{store}?mode=ro")
print(first.execute("SELECT group_concat(relation, ' | ') FROM lode_path('Pakistan', 'antimony', 2)").fetchone()[0])
first.close()
second = connect(f"file:{store}?mode=ro")
print(second.execute("SELECT count(*) > 50 FROM lode_neighbours(?)", ("एंटीमनी",)).fetchone()[0])
print(second.execute("SELECT round(hhi(quantity), 1) FROM production WHERE commodity = 'Bismuth' AND stage = 'refinery' AND year = '2024' AND is_newest = 1").fetchone()[0])
print(second.execute("SELECT lode_fold('TÜRKİYE'), lode_convert('2', 'kt', 't')").fetchone())
print(refused(second, "SELECT * FROM lode_path('Pakistan', 'nosuchthing')"))
print(refused(second, "SELECT * FROM lode_path(NULL, 'antimony')"))
print(refused(second, "SELECT lode_convert(1, 'kt', NULL)"))
rows = second.execute("SELECT e.label, (SELECT count(*) FROM lode_neighbours(e.key)) FROM entity e WHERE e.kind = 'bloc' ORDER BY e.label").fetchall()
print(len(rows) > 3 and all(n > 0 for _, n in rows))
third = connect(":memory:")
print(refused(third, "SELECT * FROM lode_path('a', 'b')"))
print(third.execute("SELECT hhi(x) FROM (SELECT 1 AS x UNION ALL SELECT 1)").fetchone()[0])
PY
python=''
for candidate in python3 /usr/bin/python3; do
  "$candidate" -c 'import sqlite3; sqlite3.connect(":memory:").enable_load_extension(True)' 2> /dev/null && python=$candidate && break
done
if [ -n "$python" ]; then
  "$python" "$work/load.py" "$store" "$library" > "$work/said" 2> "$work/err"
  ok $? "Python loads it and asks it"
  sed 's/^/# /' "$work/err"
  line () { sed -n "$1p" "$work/said"; }
  same "$(line 1)" "produces at the mine | shipped | consisted of" "Python: a path"
  same "$(line 2)" 1 "Python: neighbours, after the connection was opened anew"
  same "$(line 3)" 7462.0 "Python: hhi"
  same "$(line 4)" "('turkiye', 2000.0)" "Python: lode_fold and lode_convert"
  same "$(line 5)" 'nothing is called "nosuchthing"' "Python: a name that is none"
  same "$(line 6)" "lode_path needs two names: lode_path('Pakistan', 'antimony')" "Python: no name"
  same "$(line 7)" 'lode_convert: "NULL" is no unit' "Python: no unit"
  same "$(line 8)" True "Python: a walk for each row of another table"
  line 9 | grep -q 'no such table'
  ok $? "Python: what is no store is refused ($(line 9))"
  same "$(line 10)" 5000.0 "Python: functions need no store"
else
  skip "no Python here whose sqlite3 can load extensions"
fi

same "$(cp "$store" "$work/copy.db"; for i in 1 2 3; do echo ".load $library
SELECT count(*) FROM lode_path('Pakistan', 'antimony');
.open $work/copy.db"; done | sqlite3 "$store" | tr '\n' ' ')" "5 5 5 " "the sqlite3 shell loads it again for each store that it opens"
done_testing
