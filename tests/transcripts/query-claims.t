`claims`: what a source claims, in its own words and language. The article's claims are compared with a list of its own in the robustness tests.

  $ lode query claims source=article --format csv | head -1
  $ lode query claims source=article --format json | python3 -c 'import json,sys,re; k={re.sub("-[0-9]+$","",r["key"]) for r in json.load(sys.stdin)["rows"]}; print(len([x for x in k if re.fullmatch("article/A[0-9]+[a-e]?", x)]))'
  $ lode query claims source=article | head -40 | awk NF
  $ lode query claims source=article --format json > a.json

Not included, not invited, excluded: three words, three statements, all denied by the attendance list.

  $ python3 -c 'import json; [print(*[r[c] for c in ("key","predicate","polarity","modality","rank","quote","translation")], sep=" | ") for r in json.load(open("a.json"))["rows"] if r["predicate"] in ("not_included_in","not_invited_to","excluded_from")]'

The article never says that India was invited, only that its minister will take part.

  $ python3 -c 'import json; [print(*[r[c] for c in ("key","subject","predicate","object","modality","manner")], sep=" | ") for r in json.load(open("a.json"))["rows"] if r["subject"] in ("India","S. Jaishankar","Government of India")]'
  $ python3 -c 'import json; print([r["key"] for r in json.load(open("a.json"))["rows"] if r["predicate"] == "invited_to" and r["subject"] != "Invited countries"])'

A number keeps its bound: more than a dozen invited, about 500 million dollars, more than one agreement.

  $ python3 -c 'import json; [print(*[r[c] for c in ("key","predicate","object","quote")], sep=" | ") for r in json.load(open("a.json"))["rows"] if r["key"].startswith(("article/A18","article/A48","article/A49"))]'

What the experts say is attributed to them, a post is quoted, a presupposition is implied.

  $ python3 -c 'import json,collections; print(sorted(collections.Counter(r["modality"] for r in json.load(open("a.json"))["rows"]).items()))'
  $ python3 -c 'import json; print(sorted({(r["modality"], r["attributed_to"]) for r in json.load(open("a.json"))["rows"] if r["attributed_to"]}))'
  $ python3 -c 'import json; [print(*[r[c] for c in ("key","subject","predicate","object","attributed_to")], sep=" | ") for r in json.load(open("a.json"))["rows"] if r["key"].startswith(("article/A54","article/A33","article/A17"))]'

Another source, in English.

  $ lode query claims source=firstpost-2026-02-02 --format csv | cut -c1-160
