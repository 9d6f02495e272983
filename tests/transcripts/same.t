Two entities that are judged to be one thing are shown as one, as long as the judgement counts. No row is rewritten.

  $ cp "$LODE_DB" s.db; cp "$DATA"/transcripts/same/*.csv .; lode import --db s.db entities.csv first.csv
  entities.csv: entities: 1 rows read, 1 facts stored, 0 unchanged, 0 quarantined
  first.csv: claims: 2 rows read, 2 facts stored, 0 unchanged, 0 quarantined
  $ lode lookup --db s.db 'Strategic Metals LLC' | head -4
  Strategic Metals LLC (company)
  as a register writes it

  The same thing or not

A claim alone merges nothing: it has no rank.

  $ lode query statements --db s.db about='Strategic Metals LLC' --format csv | cut -d, -f1,4-6
  statement,rank,source,key
  Strategic Metals LLC is located in Missouri,normal,background,register/hq
  Strategic Metals LLC is the same as US Strategic Metals,normal,background,register/same

A judgement, preferred for a reason, does. Statements of both are listed under the one that stands for both.

  $ lode import --db s.db judged.csv
  judged.csv: claims: 1 rows read, 1 facts stored, 0 unchanged, 0 quarantined
  $ lode lookup --db s.db 'Strategic Metals LLC' | sed -n '1,2p; /same thing or not/,/^$/p'
  US Strategic Metals (company)
  Company of Missouri that produces and recycles critical minerals.
  The same thing or not
  name       Strategic Metals LLC
  entity     company/strategic-metals-llc
  verdict    the same
  key        register/same
  $ lode query statements --db s.db about='Strategic Metals LLC' --format csv | grep LLC | cut -d, -f1,4-6
  Strategic Metals LLC is located in Missouri,normal,background,register/hq
  Strategic Metals LLC is the same as US Strategic Metals,preferred,background,register/same
  $ lode why --db s.db judge/same-1 | head -12
  The statement
  statement   Strategic Metals LLC is the same as US Strategic Metals
  rank        preferred
  why_ranked  same address and officers
  key         register/same

  How its rank came about
  judged        normal -> preferred
  reason        same address and officers
  said_by       [1]
  read_from     judged.csv line 2, claims
  imported_at   2026-11-02T00:00:00Z

A later one takes it back.

  $ lode import --db s.db taken-back.csv
  taken-back.csv: claims: 1 rows read, 1 facts stored, 0 unchanged, 0 quarantined
  $ lode lookup --db s.db 'Strategic Metals LLC' | sed -n '1,2p; /same thing or not/,/^$/p'
  Strategic Metals LLC (company)
  as a register writes it
  The same thing or not
  name       US Strategic Metals
  entity     company/us-strategic-metals
  verdict    not the same
  key        judge/not-same-1
  $ lode sql --db s.db "SELECT count(*) FROM entity_merged"
  count(*)
  --------
         0
