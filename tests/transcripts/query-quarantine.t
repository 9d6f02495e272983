`quarantine`: rows that were set aside. The datasets leave none.

  $ lode query quarantine --format csv
  file,line,column_,found,reason,row
  lode query: quarantine: nothing in the store answers this
  [1]
  $ cp "$LODE_DB" s.db; lode import --db s.db "$DATA/transcripts/broken-rows.csv" > /dev/null
  lode import: 8 rows or cells were set aside; `lode query quarantine` lists them with the reasons
  [3]
  $ lode query quarantine --db s.db --format csv | head -3
  file,line,column_,found,reason,row
  broken-rows.csv,3,,,"no entity has the key ""commodity/unobtainium""","commodity/unobtainium,production,mine,content,country/CHN,1990,1,t,reported,1,t,background"
  broken-rows.csv,4,,,"no entity has the key ""country/XXX""","commodity/antimony,production,mine,content,country/XXX,1990,1,t,reported,1,t,background"
  $ lode query quarantine --db s.db | awk NF | head -12
  file broken-rows.csv
  line  reason                                row
  ----  ------------------------------------  ------------------------------------
     3  no entity has the key                 commodity/
        "commodity/unobtainium"               unobtainium,production,mine,content,
                                              country/
                                              CHN,1990,1,t,reported,1,t,background
     4  no entity has the key "country/XXX"   commodity/
                                              antimony,production,mine,content,cou
                                              ntry/
                                              XXX,1990,1,t,reported,1,t,background
     5  CHECK constraint failed:              commodity/
