#!/bin/sh
# The founding article's claims: all of them, none saying more than the article does, each with its words at their place.
. tests/robustness/support.inc

fresh_store
hash=2ae69a066ea2671e2cca23a9761c05de5dc18dbb3c07ff80f1d4cde4dd1a0268
lode query claims --db "$store" source=article --format json > "$work/claims.json"
same "$(sqlite3 "$store" "SELECT sha256 FROM source WHERE key = 'article'")" $hash "the store has the text's sha256"

# answer PYTHON - evaluate an expression over the rows of `lode query claims source=article`
answer ()
{
  python3 - "$work/claims.json" "$1" <<'PY'
import json, re, sys
rows = json.load(open(sys.argv[1]))["rows"]
claim = lambda key: re.sub(r"-\d+$", "", key.split("/")[1])
print(eval(sys.argv[2]))
PY
}

same "$(answer 'len({claim(r["key"]) for r in rows if re.fullmatch(r"A\d+[a-e]?", claim(r["key"]))})')" 79 "79 claims"
same "$(answer '[r["key"] for r in rows if not r["quote"] and claim(r["key"]).startswith("A")]')" "[]" "each with a quote"
same "$(sqlite3 "$store" "SELECT count(*) FROM evidence_text WHERE source = 'article' AND key LIKE 'article/A%' AND byte_offset IS NULL")" 0 "each with its place"
same "$(answer '[r["key"] for r in rows if re.search("[\u0900-\u097f]", r["quote"] or "") and not r["translation"]]')" "[]" "each Hindi quote with a translation"

same "$(answer '[r["key"] for r in rows if r["predicate"] == "invited_to" and r["subject"] in ("India", "S. Jaishankar", "Government of India")]')" "[]" \
  "none says that India was invited"
same "$(answer '[r["key"] for r in rows if "India" in (r["translation"] or "") and "invit" in (r["translation"] or "")]')" "[]" "in no words"
same "$(answer 'sorted((r["predicate"], r["key"]) for r in rows if r["predicate"] in ("not_included_in", "not_invited_to", "excluded_from"))')" \
  "[('excluded_from', 'article/A32'), ('excluded_from', 'article/A67'), ('not_included_in', 'article/A06'), ('not_invited_to', 'article/A20')]" \
  "not included, not invited and excluded are three predicates"
same "$(sqlite3 "$store" "SELECT count(DISTINCT statement_id) FROM evidence WHERE key IN ('article/A06', 'article/A20', 'article/A32')")" 3 "and three statements"
same "$(answer '[r["object"] for r in rows if r["predicate"] == "invited_count"]')" "['> 12']" "more than a dozen, not a dozen"
same "$(answer '[r["object"] for r in rows if claim(r["key"]) == "A48"]')" "['~ 500,000,000 USD']" "about 500 million dollars, not exactly"

for claim in A06 A20 A32 A40 A45c A67; do
  same "$(sqlite3 "$store" "SELECT rank, rank_reason <> '' FROM evidence_text WHERE key = 'article/$claim'")" "deprecated|1" "article/$claim is kept, and deprecated with a reason"
  links=$(sqlite3 "$store" "SELECT count(*) FROM evidence e JOIN statement_link l ON l.to_id = e.statement_id AND l.kind IN ('contradicts', 'corrects')
    WHERE e.key = 'article/$claim'")
  [ "$links" -gt 0 ]
  ok $? "article/$claim is linked to what refutes it ($links)"
done
same "$(answer 'sorted({r["key"] for r in rows if r["rank"] == "deprecated"})')" \
  "['article/A06', 'article/A20', 'article/A32', 'article/A40', 'article/A45c', 'article/A67']" "no other claim is deprecated"
same "$(sqlite3 "$store" "SELECT rank FROM statement_text WHERE key = 'world/W02-PAK'")" preferred "the attendance list is preferred"

article=$(ls "$shared"/article/*.txt 2> /dev/null | head -1)
if [ -z "$article" ]; then
  skip "the article's text is not at hand (../shared/article)"
  done_testing
  exit 0
fi

same "$(sha256sum < "$article" | cut -d' ' -f1)" $hash "the text at hand is the one that was read"
python3 - "$store" "$article" > "$work/spans" <<'PY'
import sqlite3, sys
text = open(sys.argv[2], "rb").read()
rows = sqlite3.connect(sys.argv[1]).execute("""SELECT e.key, e.byte_offset, e.byte_length, e.quote FROM evidence e JOIN source s ON s.id = e.source_id
  WHERE s.key = 'article' AND e.byte_offset IS NOT NULL""").fetchall()
wrong = [k for k, at, n, quote in rows if text[at:at + n] != quote.encode()]
print(len(rows) >= 79, wrong)
PY
same "$(cat "$work/spans")" "True []" "every quote stands at its place in the text"

list=$shared/facts/article_claims.tsv
if [ ! -f "$list" ]; then
  skip "the list of claims is not at hand (../shared/facts)"
else
  cut -f1 "$list" | sed 1d | sort > "$work/listed"
  answer '"\n".join(sorted({claim(r["key"]) for r in rows if claim(r["key"]).startswith("A")}))' | sort > "$work/found"
  same "$(wc -l < "$work/listed") $(comm -23 "$work/listed" "$work/found" | tr '\n' ' ')" "79 " "all 79 listed claims are found"
  same "$(comm -13 "$work/listed" "$work/found" | tr '\n' ' ')" "" "and no other"
  python3 - "$list" "$work/claims.json" "$store" > "$work/words" <<'PY'
import csv, json, re, sqlite3, sys
rows = {r["key"]: r for r in json.load(open(sys.argv[2]))["rows"]}
spans = dict((k, (o, n)) for k, o, n in sqlite3.connect(sys.argv[3]).execute("SELECT key, byte_offset, byte_length FROM evidence"))
for line in csv.DictReader(open(sys.argv[1], encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE):
    row = rows["article/" + line["id"]]
    if row["quote"] != line["quote"] or spans[row["key"]] != (int(line["byte_offset"]), int(line["byte_length"])):
        print(line["id"], "words or place")
    if row["modality"] != re.split(r"[ (]", line["modality"])[0]:
        print(line["id"], "modality", row["modality"], line["modality"])
PY
  same "$(cat "$work/words")" "" "with the same words, place and modality"
fi
done_testing
