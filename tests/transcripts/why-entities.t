Things, editions and rows that were set aside have a key as well: `lode why` says on whose word they stand.

  $ lode why commodity/antimony | awk NF
  What it is
  thing        Antimony
  kind         commodity
  description  Brittle metalloid used in flame retardants, lead-acid batteries,
               ammunition and glass.
  codes        atomic-number 51, cas 7440-36-0, wikidata Q1099
  profile      lode lookup commodity/antimony
  Who says that there is such a thing
  source        U.S. Geological Survey: Mineral Commodity Summaries 2026 Data
                Release (usgs-mcs-2026)
  published_on  2026-02-06
  licence       US Government work, public domain
  url           https://doi.org/10.5066/P1WKQ63T
  read_from     datasets/names/entities.csv
  sha256        e51c74e64d736f6fc84d8f8c54c44899a1ab447a07197f890af41cacb1c34e9f
  line          286
  importer      entities
  version       0.1.0
  imported_at   2026-11-02T00:00:00Z
  $ lode why country/PAK --format json | python3 -c 'import json, sys; a = json.load(sys.stdin); print(a["kind"], [s["title"] for s in a["sections"]])'
  entity ['What it is', 'Who says that there is such a thing']
  $ lode why concept/nothing
  lode why: no figure or statement has the key "concept/nothing"
  [1]

An edition by its own key, as `lode sources` prints it.

  $ lode why usgs-mcs-2026 | head -3
  The edition
  source        U.S. Geological Survey: Mineral Commodity Summaries 2026 Data
                Release (usgs-mcs-2026)
  $ lode why usgs-mcs-2026 > a; lode why source/usgs-mcs-2026 | cmp - a && echo the same
  the same
