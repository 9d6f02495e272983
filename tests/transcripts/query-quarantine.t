`quarantine`: rows that were set aside. The datasets leave none.

  $ lode query quarantine --format csv
  file,line,column_,found,reason,row,key
  lode query: quarantine: nothing in the store answers this
  [1]
  $ cp "$LODE_DB" s.db; lode import --db s.db "$DATA/transcripts/broken-rows.csv" > /dev/null
  lode import: 8 rows or cells were set aside; `lode quarantine` lists them with the reasons
  [3]
  $ lode query quarantine --db s.db --format csv | head -3
  file,line,column_,found,reason,row,key
  broken-rows.csv,3,,,"no entity has the key ""commodity/unobtainium""","commodity/unobtainium,production,mine,content,country/CHN,1990,1,t,reported,1,t,background",quarantine/369d30414699/3
  broken-rows.csv,4,,,"no entity has the key ""country/XXX""","commodity/antimony,production,mine,content,country/XXX,1990,1,t,reported,1,t,background",quarantine/369d30414699/4
  $ lode query quarantine --db s.db | awk NF | head -12
  file broken-rows.csv
  line  reason
  ----  ----------------------------------------------------------
     3  no entity has the key "commodity/unobtainium"
     4  no entity has the key "country/XXX"
     5  CHECK constraint failed: measure_is_known
     6  column value: "many" is not a plain number
     7  "bushel" is not a known unit
     8  CHECK constraint failed: flag_is_known
     9  CHECK constraint failed: only_a_printed_number_has_a_value
    10  no source has the key "no-such-source"

The key of each says why, as that of a figure does.

  $ lode why --db s.db $(lode query quarantine --db s.db --format csv | sed -n 's/.*,\(quarantine.*\)/\1/p' | head -1) | sed '/^imported_at/d'
  What was set aside
  reason       no entity has the key "commodity/unobtainium"
  line         3
  row          commodity/unobtainium,production,mine,content,country/
               CHN,1990,1,t,reported,1,t,background
  file         broken-rows.csv
  sha256       369d30414699e52e66009ebd5b9dbb07b6ece87d9fdfee51b323748a827b940e
  importer     observations
  version      0.1.0
