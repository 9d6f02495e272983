What happened when, about one thing; `lode timeline` is short for `lode query timeline`.

  $ lode timeline --db $STORE about=tungsten since=2025 until=2025-03 --format csv
  lode query: about=tungsten: no such store; `lode build` makes one
  [2]

A suspension has a row for its beginning and one for its end.

  $ lode timeline --db $STORE about=antimony --format csv | grep suspension
  lode query: about=antimony: no such store; `lode build` makes one
  [1]

An edition is explained like a figure.

  $ lode why --db $STORE source/usgs-mcs-2025 | sed 's/  *$//' | grep -v imported_at
  lode why: expected one key, as `lode lookup` and `lode query` print them
  [1]

  $ lode timeline --db $STORE about=antimoni
  lode query: about=antimoni: no such store; `lode build` makes one
  [2]
