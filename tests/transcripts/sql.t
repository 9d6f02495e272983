`lode sql` asks in SQL. The store is opened read-only, and everything but reading is refused.

  $ lode sql "SELECT country, quantity, unit FROM production WHERE commodity_key = 'commodity/antimony' AND edition = 'usgs-mcs-2026' AND year = '2024' ORDER BY quantity DESC LIMIT 3"
  $ echo "SELECT 1 AS one" | lode sql
  $ echo "SELECT 1 AS one" | lode sql - --format csv
  $ lode sql "SELECT 1; -- a comment behind it is no statement"

World totals and other countries are no countries.

  $ lode sql --no-header "SELECT count(*) FROM production WHERE country LIKE 'World%' OR country LIKE 'Other%'"
  $ lode sql --no-header "SELECT count(*) > 100 FROM production_total"

A recursive query may run; it is cut when it does not end.

  $ lode sql "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT sum(i) FROM n" --no-header
  $ lode sql --timeout 1 "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"

What is cut off is said, on standard error and in JSON.

  $ lode sql --limit 2 --format csv "SELECT key FROM entity WHERE kind = 'country' ORDER BY key"
  $ lode sql --limit 2 --format json "SELECT key FROM entity WHERE kind = 'country' ORDER BY key" 2> /dev/null
  $ lode sql --limit 3 --format csv "SELECT key FROM entity WHERE kind = 'country' ORDER BY key LIMIT 3"
  $ lode sql --limit 0 --no-header "SELECT text FROM name" | wc -l | awk '{ print ($1 > 1000) }'

Nothing can be written.

  $ lode sql "INSERT INTO meta VALUES ('a', 'b')"
  $ lode sql "UPDATE source SET title = 'x'"
  $ lode sql "DELETE FROM observation"
  $ lode sql "WITH x AS (SELECT 1) DELETE FROM observation"
  $ lode sql "PRAGMA user_version = 9"
  $ lode sql "ATTACH 'other.db' AS other"
  $ lode sql "VACUUM INTO 'other.db'"
  $ lode sql "SELECT load_extension('x')"
  $ lode sql "SELECT 1; DELETE FROM observation"
  $ ls

Mistakes.

  $ lode sql "SELEC 1"
  $ lode sql "SELECT no_such_column FROM entity"
  $ lode sql "SELECT * FROM no_such_table"
  $ lode sql ""
  $ lode sql SELECT 1
