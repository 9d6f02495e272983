`lode sql` asks in SQL. The store is opened read-only, and everything but reading is refused.

  $ lode sql "SELECT country, quantity, unit FROM production WHERE commodity_key = 'commodity/antimony' AND edition = 'usgs-mcs-2026' AND year = '2024' ORDER BY quantity DESC LIMIT 3"
  country     quantity  unit
  ----------  --------  ----
  China         40,000  t
  Russia        40,000  t
  Tajikistan    22,000  t
  $ echo "SELECT 1 AS one" | lode sql
  one
  ---
    1
  $ echo "SELECT 1 AS one" | lode sql - --format csv
  one
  1
  $ lode sql "SELECT 1; -- a comment behind it is no statement"
  1
  -
  1

World totals and other countries are no countries.

  $ lode sql --no-header "SELECT count(*) FROM production WHERE country LIKE 'World%' OR country LIKE 'Other%'"
  0
  $ lode sql --no-header "SELECT count(*) > 100 FROM production_total"
  1

A recursive query may run; it is cut when it does not end.

  $ lode sql "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT sum(i) FROM n" --no-header
  15
  $ lode sql --timeout 1 "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
  lode sql: stopped after the time limit of 1 s; nothing was changed
  [2]

What is cut off is said, on standard error and in JSON.

  $ lode sql --limit 2 --format csv "SELECT key FROM entity WHERE kind = 'country' ORDER BY key"
  lode sql: only the first 2 rows are shown; --limit 0 gives all
  key
  country/ABW
  country/AFG
  $ lode sql --limit 2 --format json "SELECT key FROM entity WHERE kind = 'country' ORDER BY key" 2> /dev/null
  {"ok":true,"columns":["key"],"rows":[
    {"key":"country/ABW"},
    {"key":"country/AFG"}],"truncated":true,"sources":[]}
  $ lode sql --limit 3 --format csv "SELECT key FROM entity WHERE kind = 'country' ORDER BY key LIMIT 3"
  key
  country/ABW
  country/AFG
  country/AGO
  $ lode sql --limit 2 --format md "SELECT key FROM entity WHERE kind = 'country' ORDER BY key" 2> /dev/null
  | key |
  |---|
  | country/ABW |
  | country/AFG |

  Only the first 2 rows.
  $ lode sql --limit 2 --format ndjson "SELECT key FROM entity WHERE kind = 'country' ORDER BY key" -o keys.ndjson; wc -l < keys.ndjson; rm keys.ndjson
  lode sql: only the first 2 rows are shown; --limit 0 gives all
  2
  $ lode sql --timeout 1 --format json "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n" 2> /dev/null
  {"ok":false,"error":"stopped after the time limit of 1 s; nothing was changed"}
  [2]
  $ lode sql --limit 0 --no-header "SELECT text FROM name" | wc -l | awk '{ print ($1 > 1000) }'
  1

Nothing can be written.

  $ lode sql "INSERT INTO meta VALUES ('a', 'b')"
  lode sql: only reading is allowed here (not authorized)
  [2]
  $ lode sql "UPDATE source SET title = 'x'"
  lode sql: only reading is allowed here (not authorized)
  [2]
  $ lode sql "DELETE FROM observation"
  lode sql: only reading is allowed here (not authorized)
  [2]
  $ lode sql "WITH x AS (SELECT 1) DELETE FROM observation"
  lode sql: only reading is allowed here (not authorized)
  [2]
  $ lode sql "REPLACE INTO meta VALUES ('a', 'b')"
  lode sql: only reading is allowed here (not authorized)
  [2]
  $ lode sql "SELECT 1; ATTACH 'other.db' AS other"
  lode sql: one statement at a time; behind the first stands: ATTACH 'other.db' AS other
  [2]
  $ lode sql "PRAGMA journal_mode = WAL"
  lode sql: only reading is allowed here (not authorized)
  [2]
  $ lode sql "CREATE TEMP TABLE t (a)"
  lode sql: only reading is allowed here (not authorized)
  [2]
  $ lode sql "BEGIN"
  lode sql: only reading is allowed here (not authorized)
  [2]
  $ lode sql "EXPLAIN DELETE FROM observation"
  lode sql: only reading is allowed here (not authorized)
  [2]
  $ echo "SELECT 1 AS one; DROP TABLE meta" | lode sql
  lode sql: one statement at a time; behind the first stands: DROP TABLE meta
  [2]
  $ lode sql "PRAGMA user_version = 9"
  lode sql: only reading is allowed here (not authorized)
  [2]
  $ lode sql "ATTACH 'other.db' AS other"
  lode sql: only reading is allowed here (not authorized)
  [2]
  $ lode sql "VACUUM INTO 'other.db'"
  lode sql: only reading is allowed here (authorization denied)
  [2]
  $ lode sql "SELECT load_extension('x')"
  lode sql: not authorized to use function: load_extension
  [2]
  $ lode sql "SELECT 1; DELETE FROM observation"
  lode sql: one statement at a time; behind the first stands: DELETE FROM observation
  [2]
  $ ls

Mistakes.

  $ lode sql "SELEC 1"
  lode sql: near "SELEC": syntax error
  [2]
  $ lode sql "SELECT no_such_column FROM entity"
  lode sql: no such column: no_such_column
  [2]
  $ lode sql "SELECT * FROM no_such_table"
  lode sql: no such table: no_such_table
  [2]
  $ lode sql ""
  lode sql: no SQL statement found
  [2]
  $ lode sql SELECT 1
  lode sql: expected one argument, the SQL text in quotes
  [2]
