#!/bin/sh
# The same file twice changes nothing: neither the small ones here, nor the published ones where they are at hand.
. tests/robustness/support.inc

fresh_store
cp "$data"/*.csv "$work"
for file in wide.csv mcs2022-antim_world.csv long.csv PCOPPUSDM.csv sources.csv entities.csv names.csv observations.csv claims.csv \
  links.csv documents.csv broken-rows.csv; do
  before=$(content)
  lode import --db "$store" --allow-quarantine "$work/$file" > "$work/out"
  ok $? "$file is imported"
  after=$(content)
  [ "$after" != "$before" ]
  ok $? "$file: the first time counts"
  lode import --db "$store" --allow-quarantine "$work/$file" > "$work/out"
  same "$(content)" "$after" "$file: the second time changes nothing"
  grep -q ' 0 facts stored\|nothing changed' "$work/out"
  ok $? "$file: and says so"
done

# The same figures in other bytes are the same figures.
cp "$work/observations.csv" "$work/other-bytes.csv"
echo >> "$work/other-bytes.csv"
facts=$(sqlite3 "$store" 'SELECT count(*), sum(id), group_concat(key) FROM observation')
lode import --db "$store" "$work/other-bytes.csv" > "$work/out"
grep -q ' 0 facts stored, 6 unchanged' "$work/out"
ok $? "the same rows in another file are unchanged facts"
same "$(sqlite3 "$store" 'SELECT count(*), sum(id), group_concat(key) FROM observation')" "$facts" "and no figure is added"

# The datasets over the store that was made from them.
fresh_store
before=$(content)
lode build --db "$store" datasets > "$work/out"
same "$(content)" "$before" "the datasets again change nothing"
same "$(grep -vc 'nothing changed' "$work/out")" 0 "and every file says so"

if [ ! -d "$shared/data" ]; then
  skip "the published files are not at hand (../shared)"
  done_testing
  exit 0
fi

# The published files over the store: not one figure that the tidy table does not have.
published=$(find "$shared/data/usgs-mcs-2023/world" "$shared/data/usgs-mcs-2025/world_data" "$shared/data/usgs-mcs-2026" -name '*_world.csv' \
  -o -name 'MCS2025_World_Data.csv' -o -name 'MCS2026_Commodities_Data.csv' | sort)
facts=$(sqlite3 "$store" 'SELECT count(*), group_concat(key) FROM (SELECT key FROM observation ORDER BY id)' | sha256sum)
IFS='
'
files=0 read=0
for file in $published; do
  files=$((files + 1))
  lode import --db "$store" --allow-quarantine usgs-mcs-world "$file" > "$work/out" || cat "$work/out"
  grep -q ' 0 facts stored, ' "$work/out" || sed 's/^/# /' "$work/out"
  grep -q ' 0 facts stored, [1-9]' "$work/out" && read=$((read + 1))
done
unset IFS
[ $files -gt 70 ] && [ $read -eq $files ]
ok $? "$read of $files published files: 0 facts stored, all unchanged"
same "$(sqlite3 "$store" 'SELECT count(*), group_concat(key) FROM (SELECT key FROM observation ORDER BY id)' | sha256sum)" "$facts" \
  "the figures are those of the tidy table"

# The tidy table is made anew by the command that its SOURCE gives.
command=$(sed -n 's/^command  *//p' datasets/usgs-mcs/SOURCE 2> /dev/null)
if [ -z "$command" ]; then
  skip "datasets/usgs-mcs/SOURCE gives no command"
else
  cp "$store" "$work/export.db"
  LODE_DB=$work/export.db sh -c "$command" > "$work/observations.csv"
  cmp "$work/observations.csv" datasets/usgs-mcs/observations.csv
  ok $? "datasets/usgs-mcs/observations.csv is what the command gives"
fi
done_testing
