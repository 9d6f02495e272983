`lode build` makes the store from a folder of datasets. It tells of every file that it read.

  $ lode build --db new.db "$LODE_DATASETS" > said; tail -1 said
  made new.db
  $ grep -c ' facts stored, ' said
  49
  $ grep -c ', 0 quarantined' said
  49

The same again changes nothing: no file is read a second time.

  $ sqlite3 new.db .dump > before; lode build --db new.db "$LODE_DATASETS" | grep -vc 'imported before, nothing changed'
  0
  [1]
  $ sqlite3 new.db .dump | cmp - before && echo the same
  the same

With one clock, two stores are made alike, whatever folder name the datasets are given by.

  $ cp -R "$LODE_DATASETS" copy; lode build --db other.db copy > said-2; sqlite3 other.db .dump | sed 's,copy/,datasets/,' > other; sed 's,datasets/,datasets/,' before | cmp - other && echo the same
  the same

Without a folder, LODE_DATASETS tells it, then ./datasets.

  $ env -u LODE_DATASETS lode build --db third.db 2>&1 | tail -1
  lode build: /usr/local/share/lode/datasets: no such folder of datasets
  $ mkdir here && cd here && cp -R ../copy datasets && env -u LODE_DATASETS lode build --db third.db | grep -c ' facts stored, '
  49

What an existing store holds beside the datasets stays; --force makes it anew without that.

  $ lode import --db new.db "$DATA/transcripts/PCOPPUSDM.csv" | sed 's,.*/,,'
  PCOPPUSDM.csv: fred-series: 5 rows read, 4 facts stored, 0 unchanged, 0 quarantined
  $ lode build --db new.db "$LODE_DATASETS" > /dev/null; lode sql --db new.db --no-header "SELECT count(*) FROM observation_text WHERE source LIKE 'fred-%'"
  3
  $ lode build --force --db new.db "$LODE_DATASETS" > /dev/null; lode sql --db new.db --no-header "SELECT count(*) FROM observation_text WHERE source LIKE 'fred-%'"
  0

A new store appears whole or not at all: one broken file, and there is none.

  $ mkdir -p broken/a; cp "$DATA/transcripts/sources.csv" broken/a; printf 'key,kind,label\ncommodity/x,commodity\n' > broken/a/entities.csv
  $ lode build --db broken.db broken
  datasets/a/sources.csv: sources: 3 rows read, 3 facts stored, 0 unchanged, 0 quarantined
  lode build: broken/a/entities.csv:2: 2 fields, expected the header's 3
  [3]
  $ ls | grep broken
  broken

Neither is there one without datasets.

  $ lode build --db none.db no-such-folder
  lode build: no-such-folder: no such folder of datasets
  [2]
  $ mkdir empty; lode build --db none.db empty
  lode build: empty: holds no dataset
  [2]
  $ ls | grep none
  [1]

A store that a newer program made is refused with a sentence, for writing and for reading, and kept as it is.

  $ sqlite3 new.db 'PRAGMA user_version = 99'; lode build --db new.db "$LODE_DATASETS"
  lode build: new.db: the store has schema 99, newer than this program's 1; a newer lode made it
  [4]
  $ lode query coverage --db new.db
  lode query: new.db: the store has schema 99, newer than this program's 1; a newer lode made it
  [4]
  $ sqlite3 new.db 'PRAGMA user_version'
  99

A file that is no store is not overwritten.

  $ echo precious > notes; lode build --db notes "$LODE_DATASETS"; cat notes
  lode build: notes: file is not a database
  precious
