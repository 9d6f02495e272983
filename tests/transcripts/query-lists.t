`lists`: which criticality lists name a commodity, and which leave it out.

  $ lode query lists commodity=antimony --format csv | cut -d, -f1-7

Gold is on none of them.

  $ lode query lists commodity=gold --format json | python3 -c 'import json,sys; print(sorted({r["status"] for r in json.load(sys.stdin)["rows"]}))'

Copper: critical in the United States since 2025, strategic in the European Union, on no list of the United Kingdom.

  $ lode query lists commodity=copper --format json | python3 -c 'import json,sys; [print(r["list"], r["status"], r["source"], sep=" | ") for r in json.load(sys.stdin)["rows"]]'
  $ lode query lists commodity=arsenic | awk NF
