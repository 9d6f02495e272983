A rank is a judgement: who gave it, why, and what it was before stays in the store.

  $ cp "$LODE_DB" s.db; cp "$DATA"/transcripts/ranks/*.csv .; lode import --db s.db sources.csv first.csv
  sources.csv: sources: 3 rows read, 3 facts stored, 0 unchanged, 0 quarantined
  first.csv: claims: 2 rows read, 2 facts stored, 0 unchanged, 0 quarantined
  $ lode why --db s.db plant/1 | sed -n '1,/^$/p'
  The statement
  statement   US Strategic Metals produces Gallium
  rank        preferred
  why_ranked  two people who were there say so
  key         plant/1

A later import says otherwise. The latest source counts; an older one that comes late is kept, and does not count.

  $ lode import --db s.db later.csv
  later.csv: claims: 2 rows read, 2 facts stored, 0 unchanged, 0 quarantined
  $ lode why --db s.db plant/1 | sed -n '1,/Who says it/p'
  The statement
  statement   US Strategic Metals produces Gallium
  rank        deprecated
  why_ranked  the ministry says that no plant exists
  key         plant/1

  How its rank came about (imported_at 2026-11-02T00:00:00Z)
  judged        normal -> preferred
  reason        two people who were there say so
  said_by       [1]
  published_on  2026-03-01
  read_from     first.csv line 2, claims
  key           plant/1

  judged        preferred -> deprecated
  reason        the ministry says that no plant exists
  said_by       [2]
  published_on  2026-05-20
  read_from     later.csv line 2, claims
  key           plant/3

  judged        deprecated -> preferred; it is deprecated, by other evidence
  reason        a photograph shows one
  said_by       [3]
  published_on  2026-04-10
  read_from     later.csv line 3, claims
  key           plant/4

  Who says it (modality asserted)
  $ lode why --db s.db plant/1 --as-of 2026-04-15 | sed -n '1,/Who says it/p'
  The statement
  statement   US Strategic Metals produces Gallium
  rank        preferred
  why_ranked  two people who were there say so
  key         plant/1

  How its rank came about (imported_at 2026-11-02T00:00:00Z)
  judged        normal -> preferred
  reason        two people who were there say so
  said_by       [1]
  published_on  2026-03-01
  read_from     first.csv line 2, claims
  key           plant/1

  judged        preferred -> preferred
  reason        a photograph shows one
  said_by       [2]
  published_on  2026-04-10
  read_from     later.csv line 3, claims
  key           plant/4

  Who says it (modality asserted)
  $ lode why --db s.db plant/1 --as-of 2026-06-01 | sed -n '1,/^$/p'
  The statement
  statement   US Strategic Metals produces Gallium
  rank        deprecated
  why_ranked  the ministry says that no plant exists
  key         plant/1

A rank without a reason, a rank that is none, and the opposite from a source of the same day are set aside.

  $ lode import --db s.db bad.csv
  bad.csv: claims: 3 rows read, 0 facts stored, 0 unchanged, 3 quarantined
  lode import: 3 rows or cells were set aside; `lode quarantine` lists them with the reasons
  [3]
  $ lode quarantine --db s.db --format ndjson | python3 -c 'import json,sys; [print(r["file"], r["line"], r["reason"]) for r in map(json.loads, sys.stdin)]'
  bad.csv 2 column rank_reason is empty: the rank deprecated needs a reason
  bad.csv 3 column rank: "best" is none of preferred, normal, deprecated
  bad.csv 4 ranks the statement preferred, but plant/3, whose source is of the same day, ranks it deprecated
  $ lode sql --db s.db "SELECT rank, count(*) FROM evidence_text WHERE key LIKE 'plant/%' GROUP BY rank" --format csv
  rank,count(*)
  deprecated,3
  normal,1

An edited file takes a rank back, with a reason; the rank that stood behind it counts again. Reading it twice changes nothing.

  $ lode import --db s.db edited.csv; lode import --db s.db edited.csv
  edited.csv: claims: 1 rows read, 1 facts stored, 0 unchanged, 0 quarantined
  edited.csv: claims: imported before, nothing changed
  $ lode why --db s.db plant/3 --format json | python3 -c 'import json,sys; [print(r["judged"], "|", r["reason"], "|", r["said_by"], "|", r["read_from"]) for s in json.load(sys.stdin)["sections"] if s["title"].startswith("How its rank") for r in s["answer"]["rows"]]'
  normal -> preferred | two people who were there say so | paper-early | first.csv line 2, claims
  preferred -> deprecated | the ministry says that no plant exists | ministry-note | later.csv line 2, claims
  deprecated -> preferred; it is deprecated, by other evidence | a photograph shows one | paper-late | later.csv line 3, claims
  deprecated -> normal; it is preferred, by other evidence | the note was of another plant | ministry-note | edited.csv line 2, claims
  $ lode sql --db s.db "SELECT rank, rank_reason FROM statement WHERE key = 'plant/1'" --format csv
  rank,rank_reason
  preferred,two people who were there say so

No statement of the store has a rank without a reason, and no program can give it one.

  $ lode sql "SELECT count(*) > 20, sum(trim(coalesce(rank_reason, '')) = '') FROM statement WHERE rank <> 'normal'" --format csv --no-header
  1,0
  $ sqlite3 s.db "UPDATE statement SET rank = 'preferred', rank_reason = ' ' WHERE key = 'plant/2'" 2>&1 | sed 's/.*CHECK/CHECK/; s/ (19)//'
  CHECK constraint failed: a_rank_has_a_reason
