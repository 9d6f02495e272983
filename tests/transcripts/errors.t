Every error is one line that says what was found and what was expected. The exit status says what the caller can do: 1 the answer is no, 2 fix the call,
3 fix the data, 4 the store refused.

  $ lode frobnicate
  lode: no command or question is called "frobnicate"; `lode help` and `lode query` list them
  [2]
  $ lode lookup --bogus antimony
  lode lookup: Unknown option --bogus; see `lode help lookup`
  [2]
  $ lode lookup
  lode lookup: expected a name, symbol, code or key
  [2]
  $ lode query no-such-query
  lode query: no query is called "no-such-query"; there are: article-attendees article-deals article-dominance article-india article-lists byproducts chokepoints claims concentration-trend concentration concentrations country-production country-reserves coverage criticality-matrix deals diff-commodities diff disputes exporters exports exposure facilities findings flows geopolrisk history import-sources imports indicators lists-changed lists-compared lists-disagree lists measures participants prices producers production quarantine reliance-computed reliance reserves revisions sources stages statements suppliers supply-risk-eu supply-risk-usgs timeline trace trade-risk trade verdicts
  [2]
  $ lode query producers
  lode query: producers needs commodity=: name, symbol or code
  [2]
  $ lode query producers antimony
  lode query: "antimony" is not parameter=value
  [2]
  $ lode query producers commodity=
  lode query: commodity= has no value
  [2]
  $ lode query producers commodity=antimny
  lode query: no commodity is called "antimny"; did you mean Antimony (commodity/antimony): one letter from "Antimony"
  [1]
  $ lode query producers commodity=China
  lode query: no commodity is called "China": it names China (country/CHN)
  [1]
  $ lode query producers commodity=antimony year=abc
  lode query: year=abc: expected a year such as 2024
  [2]
  $ lode query producers commodity=antimony year=1900
  lode query: producers: nothing in the store answers this
  [1]
  $ lode query producers commodity=antimony stage=smleter
  lode query: stage="smleter": expected one of "mine", "primary", "secondary", "smelter"
  [2]
  $ lode query producers commodity=antimony edition=usgs-mcs-1066
  lode query: no source has the key "usgs-mcs-1066"; there are, among others: cepii-baci-codes, cepii-baci-extract, eu-criticality-2023, hs-2022, icmm-global-mining-2025-09, usgs-mcs-2020, usgs-mcs-2022, usgs-mcs-2023
  [1]
  $ lode query producers commodity=antimony colour=red
  lode query: producers has no parameter "colour"; it takes commodity= year= stage= edition= form= basis=
  [2]
  $ lode query producers commodity=antimony commodity=copper > said 2>&1; echo $?
  2
  $ lode query measures commodity=antimony date=tomorrow
  lode query: date=tomorrow: expected a date such as 2026-02-04
  [2]
  $ lode query measures commodity=antimony date=2026-02-31 > said 2>&1; echo $?
  2
  $ lode query trace from=antimony depth=x
  lode query: depth=x: expected a whole number
  [2]
  $ lode query trace from=antimony all=maybe
  lode query: all=maybe: expected one of yes|no
  [2]
  $ lode query claims source=articl
  lode query: no source has the key "articl"; there are, among others: article, particle-news-2025-10, particle-news-2026-02, cepii-baci-codes, cepii-baci-extract, eu-criticality-2023, hs-2022, icmm-global-mining-2025-09
  [1]
  $ lode query participants event=olympics
  lode query: no event is called "olympics"
  [1]

A mixture of bases, forms or units is refused with the choices.

  $ lode query producers commodity='iron ore'
  lode query: the answer would mix several values of basis; say which: basis="content", or "gross"
  [2]
  $ lode query producers commodity=clays
  lode query: the answer would mix several values of form; say which: form="bentonite", or "fuller's earth", or "kaolin"
  [2]
  $ lode query producers commodity=clays form=bentonite --format csv | head -2 | cut -d, -f1-4,11
  country,iso3,quantity,unit,form
  United States,USA,4100000,t,bentonite

An answer of no rows is exit 1, with the columns on standard output.

  $ lode query measures commodity=gold date=2026-11-24 --format csv
  measure,imposed_by,kind,status,effective_on,expires_on,source,key,suspended_from,suspended_to,announced_on,measure_key
  lode query: measures: nothing in the store answers this
  [1]
  $ lode query measures commodity=gold date=2026-11-24 --format json 2> /dev/null
  {"ok":true,"columns":["measure","imposed_by","kind","status","effective_on","expires_on","source","key","suspended_from","suspended_to","announced_on","measure_key"],"rows":[],"truncated":false,"sources":[]}
  [1]

A store that is none.

  $ lode query coverage --db no-such.db
  lode query: no-such.db: no such store; `lode build` makes one
  [2]
  $ echo text > text.db; lode query coverage --db text.db
  lode query: text.db: file is not a database
  [4]
  $ sqlite3 plain.db 'CREATE TABLE t (x)'; lode query coverage --db plain.db
  lode query: plain.db: is an SQLite file, but not a lode store
  [4]
  $ lode query coverage --db .
  lode query: .: disk I/O error
  [4]
  $ lode query coverage -o no-such-folder/file --format csv 2>&1 | sed 's/file\.[^ ]*:/file:/'
  lode query: Failed to create file “no-such-folder/file: No such file or directory

JSON errors are JSON.

  $ lode query producers commodity=antimny --format json 2> /dev/null
  {"ok":false,"error":"no commodity is called \"antimny\"; did you mean Antimony (commodity/antimony): one letter from \"Antimony\""}
  [1]
  $ lode lookup antimny --format json 2> /dev/null
  {"ok":false,"error":"nothing is called \"antimny\"; did you mean:\n  commodity/antimony                 commodity   Antimony: one letter from \"Antimony\""}
  [1]

A name that two countries share gives the choice; a key is found without its kind.

  $ lode lookup Congo
  lode lookup: "Congo" names several things; ask for one by its key:
    country/COD                        country     Congo (Kinshasa): common name "Congo" (en)
    country/COG                        country     Congo (Brazzaville): official name "Congo" (en)
  [1]
  $ lode query country-production country=Congo --format csv
  lode query: "Congo" names several things; say which: Congo (Kinshasa) (country/COD): common name "Congo" (en); Congo (Brazzaville) (country/COG): official name "Congo" (en)
  [1]
  $ lode lookup critical-minerals-ministerial-2026 | head -1
  Critical Minerals Ministerial, 4 February 2026 (event)
  $ lode query participants event=critical-minerals-ministerial-2026 --format csv | wc -l | awk '{ print ($1 > 50) }'
  1

A form asked for by its name needs no form=.

  $ lode query producers commodity=rutile --format csv | cut -d, -f1-4,11 | head -2
  country,iso3,quantity,unit,form
  Australia,AUS,200000,t,rutile
  $ lode query producers commodity=rutile form=ilmenite --format csv | cut -d, -f1-4,11 | head -2
  country,iso3,quantity,unit,form
  China,CHN,3200000,t,ilmenite
