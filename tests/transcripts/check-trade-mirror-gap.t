`trade-mirror-gap`: exporter and importer disagree about a flow of a mineral, three-fold and by more than ten million dollars.

  $ cp $LODE_DB x.db

Too little apart, too small, the world, what is no mineral: none of these counts.

  $ lode import --db x.db $DATA/un-comtrade/quiet.csv | sed 's|.*/||'
  quiet.csv: un-comtrade: 8 rows read, 9 facts stored, 0 unchanged, 0 quarantined
  $ lode check --db x.db rule=trade-mirror-gap --format csv
  severity,rule,finding,key

One flow that does; what the exporter says anew in a later file may settle it.

  $ printf 'year,reporter,partner,cmd,flow,value,netwgt\n2021,156,842,811010,X,40000000,4000\n2021,842,156,811010,M,13000000,1300\n' > gap.csv; lode import --db x.db gap.csv
  gap.csv: un-comtrade: 2 rows read, 2 facts stored, 0 unchanged, 0 quarantined
  $ lode check --db x.db rule=trade-mirror-gap --format csv
  severity,rule,finding,key
  warning,trade-mirror-gap,"HS 811010, 2021: China reports 40.0 million US dollars of exports to United States, which reports 13.0 million of imports from it",trade/un-comtrade/811010/2021/CHN/USA
  $ printf 'year,reporter,partner,cmd,flow,value,netwgt\n2021,156,842,811010,X,14000000,1400\n' > anew.csv; lode import --db x.db anew.csv
  anew.csv: un-comtrade: 1 rows read, 1 facts stored, 0 unchanged, 0 quarantined
  $ lode check --db x.db rule=trade-mirror-gap --format csv
  severity,rule,finding,key
