`findings`: what the checks noticed. `lode check` writes them.

  $ lode query findings --format csv | head -3
  $ cp "$LODE_DB" s.db; lode check --db s.db > /dev/null; lode query findings --db s.db --format csv | cut -d, -f1,2 | sort | uniq -c | awk '{ $1 = $1 } 1'
