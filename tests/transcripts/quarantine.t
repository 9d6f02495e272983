`lode quarantine` lists the rows that imports set aside, with the reason.

  $ lode quarantine
  file  line  column  found  reason
  ----  ----  ------  -----  ------
  lode quarantine: quarantine: nothing in the store answers this
  [1]
  $ cp "$LODE_DB" s.db; lode import --db s.db "$DATA/transcripts/wide.csv" > /dev/null
  lode import: 4 rows or cells were set aside; `lode quarantine` lists them with the reasons
  [3]
  $ lode quarantine --db s.db --format csv | cut -d, -f1-5
  file,line,column_,found,reason
  wide.csv,10,,,"commodity ""Unobtainium"" is not known"
  wide.csv,11,,,"no country is called ""Atlantis"""
  wide.csv,12,PROD_2022,7,"""bushels"" is not a known unit"
  wide.csv,12,PROD_EST_ 2023,7,"""bushels"" is not a known unit"
  $ lode query quarantine --db s.db --format csv > a; lode quarantine --db s.db --format csv | cmp - a && echo the same
  the same

A dry run leaves nothing to ask for: it lists what would be set aside itself.

  $ cp "$DATA"/transcripts/broken-rows.csv .; lode import --db s.db --dry-run broken-rows.csv
  broken-rows.csv: observations: 9 rows read, 1 facts stored, 0 unchanged, 8 quarantined (dry run: undone)
    line 3: no entity has the key "commodity/unobtainium"
    line 4: no entity has the key "country/XXX"
    line 5: CHECK constraint failed: measure_is_known
    line 6: column value: "many" is not a plain number
    line 7: "bushel" is not a known unit
    line 8: CHECK constraint failed: flag_is_known
    line 9: CHECK constraint failed: only_a_printed_number_has_a_value
    line 10: no source has the key "no-such-source"
  lode import: 8 rows or cells would be set aside
  [3]
  $ lode quarantine --db s.db --format csv | grep -c broken-rows
  0
  [1]
