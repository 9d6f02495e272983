`deals`: which agreements touch a commodity or a party.

  $ lode query deals --format csv | head -1
  $ lode query deals commodity=antimony | awk NF
  $ lode query deals party='US Strategic Metals' --format csv | cut -d, -f1-7,9
  $ lode query deals since=2026-01-01 --format csv | grep -c '^"\{0,1\}US'

Pakistan is in none of the lists of 4 February 2026; Congo (Kinshasa) only in one that is refuted. Neither is a party there.

  $ lode query deals party=Pakistan --format json | python3 -c 'import json,sys; [print(r["agreement"], r["parties"], sep=" | ") for r in json.load(sys.stdin)["rows"]]'
  $ lode query deals since=2026-02-04 --format json | python3 -c 'import json,sys; [print(r["agreement"], r["parties"], sep=" | ") for r in json.load(sys.stdin)["rows"] if "4 February" in r["agreement"]]'
  $ lode query deals party='Frontier Works Organization' --format json | python3 -c 'import json,sys; [print(r["agreement"], r["parties"], sep=" | ") for r in json.load(sys.stdin)["rows"]]'

A date that is known to the month stays in the answer of any day of that month.

  $ lode query deals since=2025-07-15 --format csv | grep -c 'US-Pakistan trade deal'
