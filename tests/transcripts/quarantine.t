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
  wide.csv,11,,,"nothing among country is called ""Atlantis"""
  wide.csv,12,PROD_2022,7,"""bushels"" is not a known unit"
  wide.csv,12,PROD_EST_ 2023,7,"""bushels"" is not a known unit"
  $ lode query quarantine --db s.db --format csv > a; lode quarantine --db s.db --format csv | cmp - a && echo the same
  the same
