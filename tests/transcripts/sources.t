`lode sources` lists what the store rests on. It is the same as `lode query sources`.

  $ lode sources --format csv | head -1
  key,kind,title,publisher,published_on,figures,claims,licence,url
  $ lode sources --format csv | grep '^usgs-mcs-202[356],' | cut -d, -f1-6
  usgs-mcs-2023,statistics,Mineral Commodity Summaries 2023 Data Release,U.S. Geological Survey,2023-01-31,7839
  usgs-mcs-2025,statistics,Mineral Commodity Summaries 2025 Data Release,U.S. Geological Survey,2025-01-31,8011
  usgs-mcs-2026,statistics,Mineral Commodity Summaries 2026 Data Release,U.S. Geological Survey,2026-02-06,8634
  $ lode query sources --format csv > a; lode sources --format csv | cmp - a && echo the same
  the same
  $ lode sources --format csv | cut -d, -f2 | sort -u | grep -c .
  9
  $ lode sources --format ndjson | grep '"key":"article"'
  {"key":"article","kind":"news","title":"Untitled Hindi news article on Pakistan and the critical minerals conference in Washington","publisher":"not stated","published_on":"2026-02","figures":0,"claims":89,"licence":"not stated; not redistributable, quotations only","url":null}
  $ lode sources --format ndjson | grep '"key":"state-department-2026-02-04"'
  {"key":"state-department-2026-02-04","kind":"official","title":"2026 Critical Minerals Ministerial","publisher":"U.S. Department of State, Office of the Spokesperson","published_on":"2026-02-04","figures":0,"claims":73,"licence":"US Government work, public domain","url":"http://nie-podam.pl/viewer.php?id=110731777"}

What is not retrieved is marked as the weakest kind.

  $ lode sources --format ndjson | grep '"key":"background"'
  {"key":"background","kind":"background","title":"Background knowledge of the compilers, not retrieved","publisher":"lode","published_on":null,"figures":0,"claims":876,"licence":null,"url":null}
  $ lode sources | perl -CS -ne 's/[\p{M}\p{Cf}\n]//g; $n++ if length > 80; END { print $n + 0, "\n" }'
  0
