#!/bin/sh
# The figures that the datasets carry over, compared with the published files: of every tenth file the first and the last that the store has.
. tests/robustness/support.inc

if [ ! -d "$shared/data" ]; then
  skip "the published files are not at hand (../shared/data)"
  done_testing
  exit 0
fi
fresh_store
sqlite3 -separator '	' "$store" "SELECT d.file_name, k.key FROM document d JOIN source s ON s.id = d.source_id
  JOIN (SELECT document_id, key, row_number() OVER (PARTITION BY document_id ORDER BY id) AS a,
               row_number() OVER (PARTITION BY document_id ORDER BY id DESC) AS z FROM observation) k ON k.document_id = d.id AND (a = 1 OR z = 1)
  WHERE d.file_name LIKE 'MCS%' AND (d.id % 10 = 0 OR d.file_name GLOB 'MCS*') ORDER BY 1, 2" > "$work/keys"
find "$shared/data" -type f > "$work/files"
: > "$work/wrong"
checked=0
while IFS='	' read -r name key; do
  grep "/$name\$" "$work/files" > "$work/copies"
  found=no
  while IFS= read -r file; do
    lode why "$key" --db "$store" --verify "$file" 2> /dev/null | grep -q '^confirmed: ' && found=yes && break
  done < "$work/copies"
  checked=$((checked + 1))
  [ "$found" = yes ] || echo "$name $key" >> "$work/wrong"
done < "$work/keys"
[ "$checked" -gt 40 ]
ok $? "$checked figures of the Mineral Commodity Summaries are compared"
same "$(cat "$work/wrong")" "" "each stands in its file, at its line, with its value"
done_testing
