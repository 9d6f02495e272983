The formats of an answer.

  $ lode query concentration commodity=tungsten year=2024
  $ lode query producers commodity=tungsten year=2024 | awk NF | head -6

  $ lode query producers commodity=tungsten year=2024 --format csv | head -3
  $ lode query producers commodity=tungsten year=2024 --format tsv | head -3 | tr '\t' '|'
  $ lode query producers commodity=tungsten year=2024 --format md | head -4
  $ lode query producers commodity=tungsten year=2024 --format ndjson | head -2
  $ lode query producers commodity=tungsten year=2024 --format json | sed -n '1,2p;$p'
  $ lode query producers commodity=tungsten year=2024 --format xml

JSON, CSV and NDJSON hold the same rows; the sources that the answer cites stand in the JSON.

  $ lode query producers commodity=tungsten year=2024 --format json > a.json; lode query producers commodity=tungsten year=2024 --format csv > a.csv; lode query producers commodity=tungsten year=2024 --format ndjson > a.nd
  $ python3 -c 'import json,csv; a=json.load(open("a.json")); c=list(csv.reader(open("a.csv"))); n=[json.loads(l) for l in open("a.nd")]; print(a["columns"] == c[0], len(a["rows"]) == len(c) - 1 == len(n), a["rows"] == n, a["truncated"])'
  $ python3 -c 'import json; [print(s) for s in json.load(open("a.json"))["sources"]]'

Numbers are numbers, and what is not there is null, not zero.

  $ lode query producers commodity=antimony year=2025 --format ndjson | grep -e China -e withheld

--no-header, -o.

  $ lode query producers commodity=tungsten year=2024 --format csv --no-header | head -1
  $ lode query producers commodity=tungsten year=2024 --no-header | head -2
  $ lode query producers commodity=tungsten year=2024 --format csv -o out.csv; cmp out.csv a.csv && echo the same

Quotes, commas and line breaks in a cell.

  $ lode sql --format csv "SELECT 'a \"quoted\", text' AS q, 'two' || char(10) || 'lines' AS l"
  $ lode sql --format tsv "SELECT 'a' || char(9) || 'tab' AS t, 'two' || char(10) || 'lines' AS l" | tr '\t' '|'
  $ lode sql --format json "SELECT 'a \"quoted\"' AS q, 'back\\slash' AS b, 'two' || char(10) || 'lines' AS l, char(1) AS c, 1.5 AS r, NULL AS n, 12345678901 AS i"
  $ lode sql --format md "SELECT 'a | b' AS pipe"

Hindi, Urdu and Chinese keep their columns.

  $ lode sql "SELECT language, text FROM name JOIN entity e ON e.id = name.entity_id WHERE e.key = 'commodity/tungsten' AND language IN ('hi', 'ur', 'zh-Hans', 'ru') ORDER BY language, text"
