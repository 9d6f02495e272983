`--cite` gives the sources of an answer in a form to paste: a numbered list, BibTeX or CSL-JSON.

The rows carry the numbers, on the screen and in Markdown; the list says what was read, and when.

  $ lode producers commodity=antimony year=2024 --cite | sed -n '1,5p;/^Sources/,$p'
  unit t, edition [1], year 2024, stage mine, basis content

  country        iso3  quantity  share_pct  flag       key
  -------------  ----  --------  ---------  ---------  ------------
  China          CHN     40,000       33.6  estimated  oxg54xcggej6
  Sources
  [1]  U.S. Geological Survey: Mineral Commodity Summaries 2026 Data Release,
       2026-02-06 (usgs-mcs-2026) https://doi.org/10.5066/P1WKQ63T, retrieved
       2026-11, licence: US Government work, public domain;
       MCS2026_Commodities_Data.csv with sha256
       582a0aa231aea53d8a97dc8d1cd3dfa5f885cf3760353e3d029d7f0ae4fbaaf5
  $ lode producers commodity=antimony year=2024 --cite --format md | sed -n '1,3p;/^## /,$p'
  | country | iso3 | quantity | unit | share_pct | flag | edition | key | year | stage | form | basis | bound | detail |
  |---|---|---:|---|---:|---|---|---|---|---|---|---|---|---|
  | China | CHN | 40,000 | t | 33.6 | estimated | [1] | oxg54xcggej6 | 2024 | mine |  | content |  |  |
  ## Sources

  - [1] U.S. Geological Survey: Mineral Commodity Summaries 2026 Data Release, 2026-02-06 (usgs-mcs-2026) https://doi.org/10.5066/P1WKQ63T, retrieved 2026-11, licence: US Government work, public domain; MCS2026_Commodities_Data.csv with sha256 582a0aa231aea53d8a97dc8d1cd3dfa5f885cf3760353e3d029d7f0ae4fbaaf5
  $ lode revisions commodity=antimony country=China --cite | sed -n '/^Sources/,$p' | grep '^\['
  [1]  U.S. Geological Survey: Mineral Commodity Summaries 2025 Data Release,
  [2]  U.S. Geological Survey: Mineral Commodity Summaries 2026 Data Release,
  $ lode diff usgs-mcs-2025 usgs-mcs-2026 --cite | grep '^\['
  [1]  U.S. Geological Survey: Mineral Commodity Summaries 2025 Data Release,
  [2]  U.S. Geological Survey: Mineral Commodity Summaries 2026 Data Release,

SQL too, where a column called source or edition holds nothing else; neighbours, paths, the evidence of a key.

  $ lode sql "SELECT country, quantity, edition FROM production WHERE iso3 = 'TJK' AND commodity = 'Antimony' AND year = '2024' ORDER BY edition" --cite
  country     quantity  edition
  ----------  --------  -------
  Tajikistan    17,000  [1]
  Tajikistan    22,000  [2]

  Sources
  [1]  U.S. Geological Survey: Mineral Commodity Summaries 2025 Data Release,
       2025-01-31 (usgs-mcs-2025) https://doi.org/10.5066/P13XCP3R, retrieved
       2026-11, licence: US Government work, public domain; 88 files
  [2]  U.S. Geological Survey: Mineral Commodity Summaries 2026 Data Release,
       2026-02-06 (usgs-mcs-2026) https://doi.org/10.5066/P1WKQ63T, retrieved
       2026-11, licence: US Government work, public domain;
       MCS2026_Commodities_Data.csv with sha256
       582a0aa231aea53d8a97dc8d1cd3dfa5f885cf3760353e3d029d7f0ae4fbaaf5,
       MCS2026_Fig3_Major_Import_Sources.csv with sha256
       6c90d05cdd3896aa7fd55e5c1eb3ef9863da7f5d731c17d0ff99290f726d8402,
       MCS2026_T7_Critical_Minerals_Salient.csv with sha256
       d6f0cf256070ca128171c730dc30d30e74cfe2b955793ed3e07ef648630598c6
  $ lode sql "SELECT 'usgs-mcs-2026 and others' AS source" --cite
  source
  ------------------------
  usgs-mcs-2026 and others
  $ lode path Pakistan antimony --max 1 --cite | head -4
  way 1
    Pakistan produces at the mine Antimony
      2025  [1]  ow3kk6gm7fga  and 1 other edge
  $ lode neighbours 'US Strategic Metals' --cite=bibtex | grep -c '^@misc'
  4
  $ lode why oxg54xcggej6 --cite | grep '^\['
  [1]  U.S. Geological Survey: Mineral Commodity Summaries 2026 Data Release,
  [2]  U.S. Geological Survey: Mineral Commodity Summaries 2025 Data Release,
  $ lode lookup gallium --cite --format md | grep '^- \[[0-9]*\] .*retrieved 20' | wc -l | awk '{ print ($1 > 10) }'
  1

For a reference manager the entries stand alone, unless -o takes the rows; Markdown then cites as Pandoc does.

  $ lode producers commodity=antimony year=2024 --cite=bibtex
  @misc{usgs-mcs-2026,
    author = {{U.S. Geological Survey}},
    title = {{Mineral Commodity Summaries 2026 Data Release}},
    year = {2026},
    month = feb,
    url = {https://doi.org/10.5066/P1WKQ63T},
    urldate = {2026-11},
    note = {{edition 2026; published 2026-02-06; licence: US Government work, public domain; read: MCS2026\_Commodities\_Data.csv with sha256 582a0aa231aea53d8a97dc8d1cd3dfa5f885cf3760353e3d029d7f0ae4fbaaf5}}
  }
  $ lode producers commodity=antimony year=2024 --cite=csl-json --format md -o rows.md | python3 -c 'import json, sys; print([(i["id"], i["issued"]) for i in json.load(sys.stdin)])'; sed -n 3p rows.md | cut -d'|' -f2-8
  [('usgs-mcs-2026', {'date-parts': [[2026, 2, 6]]})]
   China | CHN | 40,000 | t | 33.6 | estimated | [@usgs-mcs-2026]
  $ lode why article/A06 --cite=bibtex | grep '^@'
  @misc{article,
  @misc{state-department-2026-02-04,
  @misc{times-of-islamabad-sidelined-2026-02,
  $ lode sql "SELECT 1 AS one" --cite=csl-json
  []

In csv, tsv and json the sources stay keyed. JSON has the citation beside each source; a list has no room in csv.

  $ lode producers commodity=antimony year=2024 --cite --format json | python3 -c 'import json, sys; a = json.load(sys.stdin); print(a["rows"][0]["edition"], "|", a["sources"][0]["citation"])'
  usgs-mcs-2026 | U.S. Geological Survey: Mineral Commodity Summaries 2026 Data Release, 2026-02-06 (usgs-mcs-2026) https://doi.org/10.5066/P1WKQ63T, retrieved 2026-11, licence: US Government work, public domain; MCS2026_Commodities_Data.csv with sha256 582a0aa231aea53d8a97dc8d1cd3dfa5f885cf3760353e3d029d7f0ae4fbaaf5
  $ lode lookup gallium --cite --format json | python3 -c 'import json, sys; a = json.load(sys.stdin); print(len(a["sources"]["rows"]) > 3, a["sources"]["columns"])'
  True ['key', 'kind', 'title', 'publisher', 'published_on', 'url', 'licence', 'citation']
  $ lode producers commodity=antimony year=2024 --cite --format csv
  lode query: --cite: this format has no room for a list of sources; -o FILE takes the rows and leaves the list, --cite=bibtex gives the sources alone
  [2]
  $ lode producers commodity=antimony year=2024 --cite --format csv -o rows.csv; sed -n 2p rows.csv | cut -d, -f1-7
  U.S. Geological Survey: Mineral Commodity Summaries 2026 Data Release, 2026-02-06 (usgs-mcs-2026) https://doi.org/10.5066/P1WKQ63T, retrieved 2026-11, licence: US Government work, public domain; MCS2026_Commodities_Data.csv with sha256 582a0aa231aea53d8a97dc8d1cd3dfa5f885cf3760353e3d029d7f0ae4fbaaf5
  China,CHN,40000,t,33.6,estimated,usgs-mcs-2026
  $ lode producers commodity=antimony --cite=apa
  lode query: --cite=apa: sources are cited as text, bibtex or csl-json
  [2]
