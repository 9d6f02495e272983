`quarantine`: rows that were set aside. The datasets leave none.

  $ lode query quarantine --format csv
  $ cp "$LODE_DB" s.db; lode import --db s.db "$DATA/transcripts/broken-rows.csv" > /dev/null
  $ lode query quarantine --db s.db --format csv | head -3
  $ lode query quarantine --db s.db | awk NF | head -12
