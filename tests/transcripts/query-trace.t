`trace`: what something leads to, hop by hop, each node once.

  $ lode query trace from=article/nothing
  $ lode query trace from='US Strategic Metals' depth=1 --format csv
  $ lode query trace from='US Strategic Metals' depth=2 kind=statement --format csv | cut -d, -f1-4
  $ lode query trace from=antimony depth=1 kind=production --format csv | cut -d, -f1-4,8
  $ lode query trace from=antimony depth=2 --format json | python3 -c 'import json,sys; r=json.load(sys.stdin)["rows"]; k=[x["to_key"] for x in r]; print(len(k) == len(set(k)), sorted({x["hop"] for x in r}), "commodity/antimony" in k)'

Deprecated and negative statements are followed only with all=yes.

  $ lode query trace from=Pakistan depth=1 kind=statement --format csv | cut -d, -f3,4,7 | grep -i ministerial
  $ lode query trace from=Pakistan depth=1 kind=statement all=yes --format json | python3 -c 'import json,sys; [print(r["relation"], r["to"], r["rank"], sep=" | ") for r in json.load(sys.stdin)["rows"] if "4 February" in r["to"]]'
  $ lode query trace from=Pakistan depth=0 --format csv
