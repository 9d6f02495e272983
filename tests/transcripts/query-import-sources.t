`import-sources`: shares of the countries from which the United States imports, by form, with the years that they are the average of.

  $ cp -r $LODE_DATASETS some && rm -r some/usgs-salient && lode build --db x.db some > /dev/null; cp $DATA/usgs-mcs/*.csv .

  $ lode import --db x.db usgs-mcs-import-sources long-2026.csv
  long-2026.csv: usgs-mcs-import-sources: 13 rows read, 8 facts stored, 0 unchanged, 3 quarantined, 2 rows of other tables left alone
  lode import: 3 rows or cells were set aside; `lode quarantine` lists them with the reasons
  [3]

  $ lode sql --db x.db --format csv "SELECT line, column_name, found, reason FROM quarantine ORDER BY id"
  line,column_name,found,reason
  12,,,"no country is called ""Atlantis"""
  13,,,"""most"" is not a share in percent"
  14,,,"""2021 to 24"" is not a range of years such as 2021-24"

  $ lode query import-sources --db x.db commodity=antimony --format csv
  form,rank,country,iso3,share_pct,bound,flag,period,edition,in_table,key,note
  ore and concentrates,1,Mexico,MEX,99,>,reported,2021-2024,usgs-mcs-2026,,obvg6p6t0wrz,
  ore and concentrates,,Other countries,,1,<,reported,2021-2024,usgs-mcs-2026,,oxxzz1gde8ta,
  total metal and oxide,1,China,CHN,50,,reported,2021-2024,usgs-mcs-2026,,oymqfrqprgfp,Includes Hong Kong.
  total metal and oxide,2,Belgium,BEL,20,,reported,2021-2024,usgs-mcs-2026,,ots6zzgfg3mw,
  total metal and oxide,,Other countries,,30,,reported,2021-2024,usgs-mcs-2026,,oxy2vv570qvr,

  $ lode query import-sources --db x.db commodity=germanium --format csv
  form,rank,country,iso3,share_pct,bound,flag,period,edition,in_table,key,note
  germanium dioxide (Ge content),1,Belgium,BEL,40,,estimated,2021-2024,usgs-mcs-2026,,o0s6r3bx0ppp,Estimated. -- Data have been adjusted.

Countries that are printed together keep one share.

  $ lode query import-sources --db x.db commodity=rubidium --format csv
  form,rank,country,iso3,share_pct,bound,flag,period,edition,in_table,key,note
  ,1,"China, Germany, and Russia together",,100,,reported,2021-2024,usgs-mcs-2026,,o2ewmjekrcbn,No reliable data have been available.

  $ lode query import-sources --db x.db commodity="dimension stone" --format csv
  form,rank,country,iso3,share_pct,bound,flag,period,edition,in_table,key,note
  granite,1,South Korea,KOR,10,,reported,2021-2024,usgs-mcs-2026,,oexvhjhchft0,See also the Stone (Crushed) chapter.

The figure of the same edition stands apart. Its reliance is not read: other tables print it with its bound.

  $ lode import --db x.db figure-of-sources-2026.csv
  figure-of-sources-2026.csv: usgs-mcs-import-sources: 3 rows read, 3 facts stored, 0 unchanged, 0 quarantined

  $ lode query import-sources --db x.db commodity=antimony --format csv | grep figure | cut -d, -f1-10
  ,1,China,CHN,50,,reported,2021-2024,usgs-mcs-2026,figure of major import sources
  ,,Other countries,,50,,reported,2021-2024,usgs-mcs-2026,figure of major import sources

An edition without shares gives the order.

  $ lode import --db x.db reliance-2023.csv 2> /dev/null
  reliance-2023.csv: usgs-mcs-reliance: 6 rows read, 19 facts stored, 0 unchanged, 1 quarantined
  [3]

  $ lode query import-sources --db x.db commodity=antimony edition=usgs-mcs-2023 --format csv
  form,rank,country,iso3,share_pct,bound,flag,period,edition,in_table,key,note
  metal and oxide,1,China,CHN,,,,2018-2021,usgs-mcs-2023,order without shares,usgs-mcs-2023/reliance-5-1,
  metal and oxide,2,Belgium,BEL,,,,2018-2021,usgs-mcs-2023,order without shares,usgs-mcs-2023/reliance-5-2,
  metal and oxide,3,India,IND,,,,2018-2021,usgs-mcs-2023,order without shares,usgs-mcs-2023/reliance-5-3,

The profile of a commodity has them too; that of a country does not list what it supplies.

  $ lode lookup --db x.db germanium | sed -n '/^From where/,/all:/p'
  From where the United States imports it
  - germanium dioxide (Ge content)
      Belgium, share_pct 40.0, estimated, 2021-2024, [1], o0s6r3bx0ppp
    all: lode query import-sources commodity=germanium

  $ lode lookup --db x.db China | grep -c 'major import source'
  0
  [1]
