`lode why` shows the evidence behind a figure or a statement.

A figure: what is printed, where, in which file, how it came here, and the rival that lost - China's antimony of 2024 is 40,000 t in the edition of 2026
and 60,000 t in that of 2025.

  $ lode query producers commodity=antimony year=2024 --format csv --no-header | head -1 | cut -d, -f8
  $ lode why oxg54xcggej6 | awk NF
  $ lode why od83bwmrv9sc | awk NF

A converted figure: the edition prints thousand metric tons.

  $ lode query producers commodity=copper year=2024 --format csv --no-header | head -1 | cut -d, -f1,3,8
  $ lode why o76sh67h3cwj | sed -n '/^The figure/,/^$/p' | awk NF

A withheld figure says so; a bound keeps its sign.

  $ lode query producers commodity=antimony year=2025 --format csv | grep withheld | cut -d, -f1,3,6,8
  $ lode why $(lode query producers commodity=antimony year=2025 --format csv | grep withheld | cut -d, -f8) | sed -n '/^The figure/,/^$/p' | awk NF

The claim that the attendance list refutes: kept, with its words and their place in the text, ranked, and linked.

  $ lode why article/A06 | awk NF
  $ lode why world/W02-PAK | grep -v '^url' | sed -n '1,/^What bears/p' | awk NF | head -50

The rows of attendance have one statement and several witnesses.

  $ lode why world/W02-PAK | grep -c '^source  '

A claim about a claim.

  $ lode why article/A57 | sed -n '1,/^$/p' | awk NF
  $ lode why article/A68 | sed -n '1,/^$/p' | awk NF

Every key that the queries print has an explanation.

  $ for k in $(lode query producers commodity=tungsten --format csv --no-header | cut -d, -f8) $(lode query reserves commodity=tungsten --format csv --no-header | cut -d, -f8); do lode why $k > /dev/null || echo "no: $k"; done
  $ for k in $(lode query claims source=article --format json | grep -o '"key":"[^"]*"' | cut -d'"' -f4); do lode why $k > /dev/null || echo "no: $k"; done

JSON holds the same sections.

  $ lode why oxg54xcggej6 --format json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(d["kind"]); [print(s["title"]) for s in d["sections"]]'

  $ lode why nothing-has-this-key
  $ lode why
  $ lode why a b
  $ lode why article/A06 --format csv
