#!/bin/sh
# `lode sql` reads, and does nothing else; what never ends is cut, and what is cut is said.
. tests/robustness/support.inc

fresh_store
before=$(content)
bytes=$(sha256sum < "$store")
cd "$work" || exit 1
cp "$store" other.db

# refused SQL - exit 2, one line, no output, no change
refused ()
{
  lode sql --db "$store" --timeout 5 "$1" > out 2> err
  status=$?
  same "$status $(wc -l < err) $(wc -c < out)" "2 1 0" "refused: $1"
}

refused "INSERT INTO meta (key, value) VALUES ('a', 'b')"
refused "INSERT INTO meta (key, value) VALUES ('a', 'b') RETURNING key"
refused "REPLACE INTO meta (key, value) VALUES ('a', 'b')"
refused "UPDATE observation SET value = 0"
refused "DELETE FROM observation"
refused "WITH x AS (SELECT 1) DELETE FROM observation"
refused "WITH x AS (SELECT 1) INSERT INTO meta SELECT 'a', 'b' FROM x"
refused "WITH x AS (SELECT 1) UPDATE meta SET value = 'x'"
refused "EXPLAIN DELETE FROM observation"
refused "ATTACH 'other.db' AS other"
refused "ATTACH 'made.db' AS made"
refused "DETACH main"
refused "PRAGMA user_version = 9"
refused "PRAGMA user_version(9)"
refused "PRAGMA foreign_keys = off"
refused "PRAGMA query_only = off"
refused "PRAGMA writable_schema = on"
refused "PRAGMA journal_mode = wal"
refused "PRAGMA temp_store_directory = '/'"
refused "SELECT load_extension('x')"
refused "SELECT writefile('made', 'x')"
refused "SELECT readfile('/etc/hostname')"
refused "SELECT 1; SELECT 2"
refused "SELECT 1; DELETE FROM observation"
refused "SELECT 1;; DELETE FROM observation"
refused "SELECT 1; /* */ DROP TABLE observation"
refused "VACUUM"
refused "VACUUM INTO 'made.db'"
refused "VACUUM main INTO 'made.db'"
refused "CREATE TABLE t (x)"
refused "CREATE TEMP TABLE t (x)"
refused "CREATE TEMP VIEW v AS SELECT 1"
refused "CREATE TRIGGER t AFTER INSERT ON meta BEGIN SELECT 1; END"
refused "CREATE VIRTUAL TABLE t USING fts5 (x)"
refused "DROP TABLE observation"
refused "DROP VIEW production"
refused "ALTER TABLE observation ADD COLUMN x"
refused "ANALYZE"
refused "REINDEX"
refused "BEGIN"
refused "BEGIN EXCLUSIVE"
refused "COMMIT"
refused "SAVEPOINT s"
refused ""
refused "   -- nothing"
same "$(content)" "$before" "the store holds what it held"
same "$(sha256sum < "$store")" "$bytes" "to the byte"
same "$(ls made* "$store"-* 2> /dev/null)" "" "no file was made"

endless="WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
start=$(date +%s)
lode sql --db "$store" --timeout 1 "$endless SELECT max(i) FROM n" > out 2> err
same "$? $(wc -c < out)" "2 0" "an endless query is stopped"
grep -q "time limit of 1 s" err
ok $? "and it is said why"
[ $(($(date +%s) - start)) -le 4 ]
ok $? "in time"
lode sql --db "$store" --timeout 1 "SELECT count(*) FROM observation a, observation b, observation c" > out 2> err
same "$? $(wc -l < err)" "2 1" "so is an endless join"
lode sql --db "$store" --timeout 1 --format json "$endless SELECT max(i) FROM n" > out 2> err
python3 -c 'import json; d = json.load(open("out")); exit(d["ok"] or "time limit" not in d["error"])'
ok $? "in JSON too"

lode sql --db "$store" --limit 5 --format csv --no-header "$endless SELECT i FROM n" > out 2> err
same "$? $(wc -l < out) $(cat err)" "0 5 lode sql: only the first 5 rows are shown; --limit 0 gives all" "--limit says when it cuts"
lode sql --db "$store" --limit 5 --format csv --no-header "$endless SELECT i FROM n LIMIT 5" > out 2> err
same "$? $(wc -l < out) $(cat err)" "0 5 " "and is silent when it does not"
lode sql --db "$store" --format csv --no-header "SELECT text FROM name" > out 2> err
same "$? $(wc -l < out) $(wc -l < err)" "0 1000 1" "1,000 rows when nothing is said"
lode sql --db "$store" --limit 0 --format csv --no-header "SELECT id FROM name" > out 2> err
same "$? $(wc -l < out) $(cat err)" "0 $(sqlite3 "$store" 'SELECT count(*) FROM name') " "--limit 0 gives all"
lode sql --db "$store" --format json --limit 1 "SELECT 1 AS a UNION SELECT 2" 2> /dev/null > out
python3 -c 'import json; exit(json.load(open("out"))["truncated"] is not True)'
ok $? "JSON says truncated"

# The canned queries read only, too: a value is a value, not SQL.
lode query producers --db "$store" "commodity=antimony'; DELETE FROM observation; --" > out 2> err
same "$?" 1 "a name with SQL in it is a name that nothing has"
lode query prices --db "$store" commodity=antimony "since=2024' OR '1'='1" --format csv --no-header > out 2> err
same "$(cut -d, -f3 out)" 2025 "a text with SQL in it is compared as text"
same "$(content)" "$before" "the store holds what it held"
chmod 444 "$store"
lode sql --db "$store" --no-header "SELECT count(*) > 5000 FROM observation" > out
same "$? $(cat out)" "0 1" "a read-only file can be asked"
done_testing
