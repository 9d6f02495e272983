What a source claims, and what stands for and against each claim.

  $ lode verdicts source=article --format csv --no-header | python3 -c 'import csv, sys; from collections import Counter; print(sorted(Counter(r[1] for r in csv.reader(sys.stdin)).items()))'
  [('alone', 45), ('contradicted', 8), ('corrected', 2), ('refined', 29), ('supported', 32)]
  $ lode verdicts source=article verdict=corrected --format json | python3 -c 'import json, sys; [print(r["claim"], "|", r["quote"], "|", r["other"], "|", r["other_source"], "|", r["rank"]) for r in json.load(sys.stdin)["rows"]]'
  Critical Minerals Ministerial, 4 February 2026 is also called Global Critical Meniral Meet (sic=yes) | Global Critical Meniral Meet | Critical Minerals Ministerial, 4 February 2026 is called Critical Minerals Ministerial | ani-latestly-2026-01 | normal
  Donald Trump holds the office of former President of the United States | पूर्व अमेरिकी राष्ट्रपति डोनाल्ड ट्रंप | Donald Trump holds the office of President of the United States | new-indian-express-2025-09-28 | deprecated

A claim has its row for each thing that bears on it; every claim of the source is there.

  $ sqlite3 $LODE_DB "SELECT count(DISTINCT statement) FROM evidence_text WHERE source = 'article'"
  87
  $ lode verdicts source=article --format json | python3 -c 'import json, sys; print(len({r["claim"] + r["key"] for r in json.load(sys.stdin)["rows"]}))'
  87
