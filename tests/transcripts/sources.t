`lode sources` lists what the store rests on. It is the same as `lode query sources`.

  $ lode sources --format csv | head -1
  $ lode sources --format csv | grep '^usgs-mcs-202[356],' | cut -d, -f1-6
  $ lode query sources --format csv > a; lode sources --format csv | cmp - a && echo the same
  $ lode sources --format csv | cut -d, -f2 | sort -u | grep -c .
  $ lode sources --format ndjson | grep '"key":"article"'
  $ lode sources --format ndjson | grep '"key":"state-department-2026-02-04"'

What is not retrieved is marked as the weakest kind.

  $ lode sources --format ndjson | grep '"key":"background"'
  $ lode sources | perl -CS -ne 's/[\p{M}\p{Cf}\n]//g; $n++ if length > 80; END { print $n + 0, "\n" }'
