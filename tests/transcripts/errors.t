Every error is one line that says what was found and what was expected. The exit status says what the caller can do: 1 the answer is no, 2 fix the call,
3 fix the data, 4 the store refused.

  $ lode frobnicate
  $ lode lookup --bogus antimony
  $ lode lookup
  $ lode query no-such-query
  $ lode query producers
  $ lode query producers antimony
  $ lode query producers commodity=
  $ lode query producers commodity=antimny
  $ lode query producers commodity=China
  $ lode query producers commodity=antimony year=abc
  $ lode query producers commodity=antimony year=1900
  $ lode query producers commodity=antimony stage=smleter
  $ lode query producers commodity=antimony edition=usgs-mcs-1066
  $ lode query producers commodity=antimony colour=red
  $ lode query producers commodity=antimony commodity=copper --format csv | head -2 | cut -d, -f1-3
  $ lode query measures commodity=antimony date=tomorrow
  $ lode query measures commodity=antimony date=2026-02-31 | head -1
  $ lode query trace from=antimony depth=x
  $ lode query trace from=antimony all=maybe
  $ lode query claims source=articl
  $ lode query participants event=olympics

A mixture of bases, forms or units is refused with the choices.

  $ lode query producers commodity='iron ore'
  $ lode query producers commodity=clays
  $ lode query producers commodity=clays form=bentonite --format csv | head -2 | cut -d, -f1-4,11

An answer of no rows is exit 1, with the columns on standard output.

  $ lode query measures commodity=gold date=2026-11-24 --format csv
  $ lode query measures commodity=gold date=2026-11-24 --format json 2> /dev/null

A store that is none.

  $ lode query coverage --db no-such.db
  $ echo text > text.db; lode query coverage --db text.db
  $ sqlite3 plain.db 'CREATE TABLE t (x)'; lode query coverage --db plain.db
  $ lode query coverage --db .
  $ lode query coverage -o no-such-folder/file --format csv 2>&1 | sed 's/file\.[^ ]*:/file:/'

JSON errors are JSON.

  $ lode query producers commodity=antimny --format json 2> /dev/null
  $ lode lookup antimny --format json 2> /dev/null
