#!/bin/sh
# Salient statistics as USGS ships them: every printed cell is stored or set aside by name.
. tests/robustness/support.inc

if [ ! -d "$shared/data/usgs-mcs-2025" ]; then
  skip "the published files are not at hand (../shared)"
  done_testing
  exit 0
fi
shared=$shared/data
bare_store usgs-salient

# Cells with something in them, of columns with a name.
printed () {
  python3 - "$@" <<'PYTHON'
import csv, io, sys
cells = 0
for name in sys.argv[1:]:
    rows = list(csv.reader(io.StringIO(open(name, "rb").read().decode("utf-8-sig"))))
    for row in rows[1:]:
        cells += sum(1 for head, cell in list(zip(rows[0], row))[3:] if head.strip() and cell.strip())
print(cells)
PYTHON
}

for edition in 2023 2025; do
  set -- "$shared/usgs-mcs-$edition"/*/*_salient.csv "$shared/usgs-mcs-$edition"/salient/salient/*_salient.csv
  files=''
  for file in "$@"; do [ -f "$file" ] && files="$files $file"; done
  lode import --db "$store" --allow-quarantine $files > "$work/out"
  ok $? "edition $edition: the files are read"
  stored=$(sqlite3 "$store" "SELECT count(*) FROM observation o JOIN import_run r ON r.id = o.run_id JOIN source s ON s.id = o.source_id
    WHERE r.importer = 'usgs-mcs-salient' AND s.key = 'usgs-mcs-$edition'")
  aside=$(sqlite3 "$store" "SELECT count(*) FROM quarantine q JOIN import_run r ON r.id = q.run_id JOIN document d ON d.id = r.document_id
    JOIN source s ON s.id = d.source_id WHERE r.importer = 'usgs-mcs-salient' AND s.key = 'usgs-mcs-$edition'")
  same "$((stored + aside))" "$(printed $files)" "edition $edition: each printed cell is stored or set aside"
  [ "$aside" -lt 50 ]
  ok $? "edition $edition: few are set aside ($aside of $stored)"
done
same "$(sqlite3 "$store" "SELECT group_concat(value, ' ') FROM (SELECT o.value FROM observation o JOIN source s ON s.id = o.source_id
  JOIN entity c ON c.id = o.commodity_id WHERE s.key = 'usgs-mcs-2023' AND c.key = 'commodity/antimony' AND o.measure = 'reliance'
  ORDER BY o.period)" | sed 's/\.0//g')" "84 83 81 84 83" "net import reliance of antimony, 2018 to 2022, is what edition 2023 prints"
done_testing
