`lode build` makes the store from a folder of datasets. It tells of every file that it read.

  $ lode build --db new.db "$LODE_DATASETS" > said; tail -1 said
  $ grep -c ' facts stored, ' said
  $ grep -c ', 0 quarantined' said

The same again changes nothing: no file is read a second time.

  $ sqlite3 new.db .dump > before; lode build --db new.db "$LODE_DATASETS" | grep -vc 'imported before, nothing changed'
  $ sqlite3 new.db .dump | cmp - before && echo the same

With one clock, two stores are made alike, whatever folder name the datasets are given by.

  $ cp -R "$LODE_DATASETS" copy; lode build --db other.db copy > said-2; sqlite3 other.db .dump | sed 's,copy/,datasets/,' > other; sed 's,datasets/,datasets/,' before | cmp - other && echo the same

Without a folder, LODE_DATASETS tells it, then ./datasets.

  $ env -u LODE_DATASETS lode build --db third.db 2>&1 | tail -1
  $ mkdir here && cd here && cp -R ../copy datasets && env -u LODE_DATASETS lode build --db third.db | grep -c ' facts stored, '

What an existing store holds beside the datasets stays; --force makes it anew without that.

  $ lode import --db new.db "$DATA/transcripts/PCOPPUSDM.csv" | sed 's,.*/,,'
  $ lode build --db new.db "$LODE_DATASETS" > /dev/null; lode sql --db new.db --no-header "SELECT count(*) FROM observation_text WHERE source LIKE 'fred-%'"
  $ lode build --force --db new.db "$LODE_DATASETS" > /dev/null; lode sql --db new.db --no-header "SELECT count(*) FROM observation_text WHERE source LIKE 'fred-%'"

A new store appears whole or not at all: one broken file, and there is none.

  $ mkdir -p broken/a; cp "$DATA/transcripts/sources.csv" broken/a; printf 'key,kind,label\ncommodity/x,commodity\n' > broken/a/entities.csv
  $ lode build --db broken.db broken
  $ ls | grep broken

Neither is there one without datasets.

  $ lode build --db none.db no-such-folder
  $ mkdir empty; lode build --db none.db empty
  $ ls | grep none

A store that a newer program made is refused with a sentence, for writing and for reading, and kept as it is.

  $ sqlite3 new.db 'PRAGMA user_version = 99'; lode build --db new.db "$LODE_DATASETS"
  $ lode query coverage --db new.db
  $ sqlite3 new.db 'PRAGMA user_version'

A file that is no store is not overwritten.

  $ echo precious > notes; lode build --db notes "$LODE_DATASETS"; cat notes
