`disputes`: what is contradicted or corrected, and by whom.

  $ lode query disputes --format csv | head -1
  $ lode query disputes --format json > all.json; python3 -c 'import json; [print(*[r[c] for c in ("key","rank","relation","other_key","other_source")], sep=" | ") for r in json.load(open("all.json"))["rows"]]'

The founding contradiction, whole.

  $ lode query disputes about=Pakistan | sed -n '3,/^$/p' | awk NF

What is deprecated has a reason, and what is refuted stays.

  $ python3 -c 'import json; print([r["key"] for r in json.load(open("all.json"))["rows"] if r["rank"] == "deprecated" and not r["rank_reason"]])'
  $ lode query disputes about='Donald Trump' --format csv --no-header
