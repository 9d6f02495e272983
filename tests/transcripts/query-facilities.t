`facilities`: mines, smelters, refineries and projects.

  $ lode query facilities commodity=antimony --format csv | head -1
  $ lode query facilities commodity=antimony --format json | python3 -c 'import json,sys; [print(*[r[c] for c in ("facility","kind","country","operators","support")], sep=" | ") for r in json.load(sys.stdin)["rows"]]'
  $ lode query facilities country=Pakistan | awk NF

Where a dataset gives a wrong place, the better one is shown.

  $ lode query facilities country=Portugal --format json | python3 -c 'import json,sys; [print(r["facility"], r["latitude"], r["longitude"]) for r in json.load(sys.stdin)["rows"]]'
  $ lode query facilities commodity=tungsten country=Austria --format json | python3 -c 'import json,sys; [print(r["facility"], r["latitude"], r["longitude"]) for r in json.load(sys.stdin)["rows"]]'
