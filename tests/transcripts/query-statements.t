`statements`: what sources say of something.

  $ lode query statements about=Pakistan --format csv | head -1
  $ lode query statements about='Reko Diq' | awk NF
  $ lode query statements about=Pakistan --format json | python3 -c 'import json,sys; [print(r["key"], r["rank"], r["statement"], sep=" | ") for r in json.load(sys.stdin)["rows"] if "4 February" in r["statement"]]'
