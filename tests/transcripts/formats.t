The formats of an answer.

  $ lode query concentration commodity=tungsten year=2024
  commodity           Tungsten
  year                2024
  stage               mine
  hhi_lower           6,776.8
  hhi_upper           6,781.1
  top_country         China
  top_share_pct       82.1
  countries           10
  withheld            0
  edition             usgs-mcs-2026
  top3_share_pct      88.6
  basis               content
  key                 concentration/commodity=tungsten/stage=mine/year=2024/
                      edition=usgs-mcs-2026
  total               81,610
  unit                t
  $ lode query producers commodity=tungsten year=2024 | awk NF | head -6
  unit t, edition usgs-mcs-2026, year 2024, stage mine, basis content
  country        iso3  quantity  share_pct  flag       key
  -------------  ----  --------  ---------  ---------  ------------
  China          CHN     67,000       82.1  estimated  obnth33ejftv
  Vietnam        VNM      3,400        4.2  estimated  oqygsbrcbztm
  North Korea    PRK      1,900        2.3  estimated  oz2ds1tvkq2n

  $ lode query producers commodity=tungsten year=2024 --format csv | head -3
  country,iso3,quantity,unit,share_pct,flag,edition,key,year,stage,form,basis,bound,detail
  China,CHN,67000,t,82.1,estimated,usgs-mcs-2026,obnth33ejftv,2024,mine,,content,,
  Vietnam,VNM,3400,t,4.2,estimated,usgs-mcs-2026,oqygsbrcbztm,2024,mine,,content,,
  $ lode query producers commodity=tungsten year=2024 --format tsv | head -3 | tr '\t' '|'
  country|iso3|quantity|unit|share_pct|flag|edition|key|year|stage|form|basis|bound|detail
  China|CHN|67000|t|82.1|estimated|usgs-mcs-2026|obnth33ejftv|2024|mine||content||
  Vietnam|VNM|3400|t|4.2|estimated|usgs-mcs-2026|oqygsbrcbztm|2024|mine||content||
  $ lode query producers commodity=tungsten year=2024 --format md | head -4
  | country | iso3 | quantity | unit | share_pct | flag | edition | key | year | stage | form | basis | bound | detail |
  |---|---|---:|---|---:|---|---|---|---|---|---|---|---|---|
  | China | CHN | 67,000 | t | 82.1 | estimated | usgs-mcs-2026 | obnth33ejftv | 2024 | mine |  | content |  |  |
  | Vietnam | VNM | 3,400 | t | 4.2 | estimated | usgs-mcs-2026 | oqygsbrcbztm | 2024 | mine |  | content |  |  |
  $ lode query producers commodity=tungsten year=2024 --format ndjson | head -2
  {"country":"China","iso3":"CHN","quantity":67000,"unit":"t","share_pct":82.1,"flag":"estimated","edition":"usgs-mcs-2026","key":"obnth33ejftv","year":2024,"stage":"mine","form":"","basis":"content","bound":"","detail":""}
  {"country":"Vietnam","iso3":"VNM","quantity":3400,"unit":"t","share_pct":4.2,"flag":"estimated","edition":"usgs-mcs-2026","key":"oqygsbrcbztm","year":2024,"stage":"mine","form":"","basis":"content","bound":"","detail":""}
  $ lode query producers commodity=tungsten year=2024 --format json | sed -n '1,2p;$p'
  {"ok":true,"columns":["country","iso3","quantity","unit","share_pct","flag","edition","key","year","stage","form","basis","bound","detail"],"rows":[
    {"country":"China","iso3":"CHN","quantity":67000,"unit":"t","share_pct":82.1,"flag":"estimated","edition":"usgs-mcs-2026","key":"obnth33ejftv","year":2024,"stage":"mine","form":"","basis":"content","bound":"","detail":""},
    {"key":"usgs-mcs-2026","kind":"statistics","title":"Mineral Commodity Summaries 2026 Data Release","publisher":"U.S. Geological Survey","published_on":"2026-02-06","url":"https://doi.org/10.5066/P1WKQ63T","licence":"US Government work, public domain"}]}
  $ lode query producers commodity=tungsten year=2024 --format xml
  lode query: no output format is called "xml"; there are: table, csv, tsv, json, ndjson, md
  [2]

JSON, CSV and NDJSON hold the same rows; the sources that the answer cites stand in the JSON.

  $ lode query producers commodity=tungsten year=2024 --format json > a.json; lode query producers commodity=tungsten year=2024 --format csv > a.csv; lode query producers commodity=tungsten year=2024 --format ndjson > a.nd
  $ python3 -c 'import json,csv; a=json.load(open("a.json")); c=list(csv.reader(open("a.csv"))); n=[json.loads(l) for l in open("a.nd")]; print(a["columns"] == c[0], len(a["rows"]) == len(c) - 1 == len(n), a["rows"] == n, a["truncated"])'
  True True True False
  $ python3 -c 'import json; [print(s) for s in json.load(open("a.json"))["sources"]]'
  {'key': 'usgs-mcs-2026', 'kind': 'statistics', 'title': 'Mineral Commodity Summaries 2026 Data Release', 'publisher': 'U.S. Geological Survey', 'published_on': '2026-02-06', 'url': 'https://doi.org/10.5066/P1WKQ63T', 'licence': 'US Government work, public domain'}

Numbers are numbers, and what is not there is null, not zero.

  $ lode query producers commodity=antimony year=2025 --format ndjson | grep -e China -e withheld
  {"country":"China","iso3":"CHN","quantity":40000,"unit":"t","share_pct":36.1,"flag":"estimated","edition":"usgs-mcs-2026","key":"onvzdh0r3n16","year":2025,"stage":"mine","form":"","basis":"content","bound":"","detail":""}
  {"country":"United States","iso3":"USA","quantity":null,"unit":"t","share_pct":null,"flag":"withheld","edition":"usgs-mcs-2026","key":"odenht6m7zf9","year":2025,"stage":"mine","form":"","basis":"content","bound":"","detail":""}

--no-header, -o.

  $ lode query producers commodity=tungsten year=2024 --format csv --no-header | head -1
  China,CHN,67000,t,82.1,estimated,usgs-mcs-2026,obnth33ejftv,2024,mine,,content,,
  $ lode query producers commodity=tungsten year=2024 --no-header | head -2
  country    China
  iso3       CHN
  $ lode query producers commodity=tungsten year=2024 --format csv -o out.csv; cmp out.csv a.csv && echo the same
  the same

Quotes, commas and line breaks in a cell.

  $ lode sql --format csv "SELECT 'a \"quoted\", text' AS q, 'two' || char(10) || 'lines' AS l"
  q,l
  "a ""quoted"", text","two
  lines"
  $ lode sql --format tsv "SELECT 'a' || char(9) || 'tab' AS t, 'two' || char(10) || 'lines' AS l" | tr '\t' '|'
  t|l
  a tab|two lines
  $ lode sql --format json "SELECT 'a \"quoted\"' AS q, 'back\\slash' AS b, 'two' || char(10) || 'lines' AS l, char(1) AS c, 1.5 AS r, NULL AS n, 12345678901 AS i"
  {"ok":true,"columns":["q","b","l","c","r","n","i"],"rows":[
    {"q":"a \"quoted\"","b":"back\\slash","l":"two\nlines","c":"\u0001","r":1.5,"n":null,"i":12345678901}],"truncated":false,"sources":[]}
  $ lode sql --format md "SELECT 'a | b' AS pipe"
  | pipe |
  |---|
  | a \| b |

Hindi, Urdu and Chinese keep their columns.

  $ lode sql "SELECT language, text FROM name JOIN entity e ON e.id = name.entity_id WHERE e.key = 'commodity/tungsten' AND language IN ('hi', 'ur', 'zh-Hans', 'ru') ORDER BY language, text"
  language  text
  --------  --------
  hi        टंगस्टन
  hi        टंग्सटन
  hi        टंग्स्टन
  hi        वुल्फ्राम
  ru        вольфрам
  ur        ٹنگسٹن
  zh-Hans   钨
