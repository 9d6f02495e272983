#!/bin/sh
# Citations, read by programs that are not ours: BibTeX by pybtex, CSL-JSON by its fields; with signs of TeX, other scripts, unknown dates.
. tests/robustness/support.inc

fresh_store
lode import --db "$store" tests/data/cite/sources.csv tests/data/cite/claims.csv > /dev/null
rows="SELECT source, quote FROM evidence_text WHERE key LIKE 'cite/%' ORDER BY key"
lode sql --db "$store" --cite=bibtex "$rows" > "$work/five.bib"
lode sql --db "$store" --cite=csl-json "$rows" > "$work/five.json"
lode sources --db "$store" --cite=bibtex > "$work/all.bib"
lode sources --db "$store" --cite=csl-json > "$work/all.json"
sources=$(sqlite3 "$store" "SELECT count(*) FROM source")

# csl PYTHON - evaluate an expression over the five items
csl ()
{
  python3 - "$work/five.json" "$1" <<'PY'
import json, sys
items = {i["id"]: i for i in json.load(open(sys.argv[1], encoding="utf-8"))}
print(eval(sys.argv[2]))
PY
}

same "$(csl 'list(items)')" "['cite-braces', 'cite-hindi', 'cite-chinese', 'cite-undated', 'cite-edition']" "five items, in the order of the rows"
same "$(csl 'items["cite-braces"]["title"]')" 'A {brace, a } and a \ with 100 % of $5 & #1_2 ~ ^ "quoted"' "a title keeps every sign"
same "$(csl 'items["cite-hindi"]["issued"], items["cite-hindi"]["accessed"]')" \
  "({'date-parts': [[2026, 2]]}, {'date-parts': [[2026, 3, 1]]})" "a date is as long as what is known"
same "$(csl '"issued" in items["cite-undated"], "author" in items["cite-undated"], items["cite-undated"]["type"]')" "(False, False, 'post')" \
  "what is not known is left out"
same "$(csl 'items["cite-chinese"]["URL"], items["cite-chinese"]["type"], items["cite-chinese"]["author"]')" \
  "('https://example.cn/锑', 'legislation', [{'literal': '商务部'}])" "other scripts stay"
same "$(python3 -c '
import json, sys
types = {"legislation", "document", "dataset", "report", "webpage", "article-newspaper", "article", "post"}
items = json.load(open(sys.argv[1], encoding="utf-8"))
print(len(items), [i["id"] for i in items if not i["title"] or i["type"] not in types])' "$work/all.json")" "$sources []" "all $sources sources are items of known types"

python=''
for p in python3 /usr/bin/python3; do "$p" -c 'import pybtex' 2> /dev/null && python=$p; done
if [ -z "$python" ]; then
  skip "python3-pybtex is not here to read BibTeX"
  done_testing
  exit 0
fi
# bib PYTHON - evaluate an expression over the entries of five.bib; pybtex stops at anything that is not BibTeX
bib ()
{
  "$python" - "$work/five.bib" "$1" <<'PY'
import sys
from pybtex.database import parse_file
entries = parse_file(sys.argv[1], encoding="utf-8").entries
print(eval(sys.argv[2]))
PY
}
same "$(bib 'list(entries)')" "['cite-braces', 'cite-hindi', 'cite-chinese', 'cite-undated', 'cite-edition']" "five entries"
same "$(bib 'entries["cite-braces"].fields["title"]')" \
  '{A \textbraceleft{}brace, a \textbraceright{} and a \textbackslash{} with 100 \% of \$5 \& \#1\_2 \textasciitilde{} \textasciicircum{} "quoted"}' \
  "what TeX takes for commands is spelled out"
same "$(bib 'entries["cite-braces"].fields["url"]')" 'https://example.org/a%20b?x=%7By%7D&z=1_2#top' "an address stays one"
same "$(bib 'str(entries["cite-chinese"].persons["author"][0]), entries["cite-chinese"].fields["month"]')" "('{商务部}', 'August')" "an author is one name"
same "$(bib 'dict(entries["cite-undated"].fields)')" "{'title': '{A post, with a comma}'}" "what is not known is left out here too"
same "$("$python" -c '
import sys
from pybtex.database import parse_file
print(len(parse_file(sys.argv[1], encoding="utf-8").entries))' "$work/all.bib")" "$sources" "all $sources sources are entries"
done_testing
