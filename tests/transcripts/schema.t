`lode schema` says what views, tables and columns mean.

  $ lode schema | head -12
  name                  row
  --------------------  ----------------------------------------------------------
  adjacency_basis       One row: a text that changes when the facts do.
  capacity              One row per country, year and edition: what plants could
                        produce in a year.
  commodity             One row per commodity, with its symbol where it has one.
  concentration         One row per table of production (commodity, form, stage,
                        basis, year, edition): how concentrated it is.
  concentration_of      One row per table of production or reserves and edition:
                        how concentrated it is, by the bounds of
                        figure_table_made.
  country               One row per country, with its ISO 3166 alpha-3 code.
  $ lode schema production
  One row per country, year and edition: what a country produced. World totals and
  other countries are in production_total.

  column         unit          meaning
  -------------  ------------  ---------------------------------------------------
  commodity_key                its key: commodity/antimony
  commodity                    its English label
  form                         what is counted where a commodity is counted in
                               several: ilmenite, rutile, bentonite; empty where
                               there is one
  stage                        mine, plant, smelter, refinery, primary, secondary
                               ...; never add stages
  basis                        what is counted: content (of the commodity itself),
                               gross, or a compound such as REO, WO3, K2O; never
                               compare two bases
  country                      its English label; of facilities and prices, where
                               it is
  iso3                         ISO 3166 alpha-3 code
  detail                       tells apart figures that agree in all else: a
                               market, a note of the table
  year                         calendar year; text
  quantity       as unit says  how much, as unit says; empty where flag says why
  bound                        empty: exact; > >= < <= as printed; ~ about; range:
                               then value_max is the upper end
  unit                         of the value: canonical, t for mass, USD/t for
                               prices by mass; never add two units
  flag                         reported, estimated, corrected; without a number:
                               withheld, not_available, not_applicable,
                               unquantified, blank
  note                         what is added to it, as printed or by whoever
                               recorded it
  edition                      the edition that says it, as the key of its source:
                               usgs-mcs-2026
  published_on   date          since when the world could know it; as much of the
                               date as is known
  is_newest      0 or 1        1: no newer edition of the series in the store has
                               this table; without is_newest = 1 a sum counts
                               editions twice
  key                          leads to the evidence: lode why KEY
  country_key                  its key: country/CHN
  $ lode schema Trade_Total --format csv
  column,unit,meaning
  year,,calendar year; a number
  product_key,,its key: product/hs-811010
  hs_code,,six digits of the Harmonized System
  product,,its English label
  value_usd,USD,value of the goods or of the deal
  quantity_t,t,mass of the goods
  flows,,how many pairs of countries traded
  exporters,,how many countries sold
  hhi,0..10000,Herfindahl-Hirschman index of the shares in value
  reported_by,,"whose report the flow is: reconciled, exporter or importer"
  source,,"key of the source that says it; the strongest, where several do"
  key,,leads to the evidence: lode why KEY
  $ lode schema trade --format json | python3 -c 'import json, sys; a = json.load(sys.stdin); print(a["columns"], [r["meaning"] for r in a["rows"] if r["column"] == "role"])'
  ['column', 'unit', 'meaning'] ['flow (between countries), total or residual: never add a total to the others']
  $ lode schema ranking --format md
  A ranking is one piece of evidence judging a statement: the rank that it gives and why, what the statement's rank was before and is since.

  | column | unit | meaning |
  |---|---|---|
  | id |  | row number; may differ between stores: use the key |
  | statement_id |  | row of statement |
  | evidence_id |  | row of evidence; in the order of loading |
  | rank |  | preferred, normal, deprecated (refuted but kept) (normal: an earlier one is taken back) |
  | reason |  | why |
  | rank_was |  | what the statement had before |
  | rank_now |  | what the statement has since (not the rank that is given where a later source says otherwise) |
  | run_id |  | the import that stored it |
  | line |  | physical line of the published file |

Tables stand apart; programs read all at once.

  $ lode schema tables --format csv --no-header | cut -d, -f1 | tr '\n' ' '
  adjacency adjacency_edge adjacency_via correction document entity evidence figure_rival figure_table finding identifier import_run indicator meta name observation predicate qualifier quarantine ranking shape source statement statement_link statement_rival trade_block trade_export trade_flow trade_import trade_importer trade_product unit
  $ lode schema columns --format ndjson | python3 -c 'import json, sys; rows = [json.loads(line) for line in sys.stdin]; print(len({r["relation"] for r in rows}) > 30, len(rows) > 400, [r for r in rows if not r["meaning"]])'
  True True []
  $ lode schema producton 2>&1 | cut -c1-80
  lode schema: no view or table is called "producton"; the views are: adjacency_ba
  $ lode schema production trade
  lode schema: expected one name, of a view or a table
  [2]

Under --as-of the views are those of that day.

  $ lode schema capacity --as-of 2025-06-01 --format csv | head -2
  column,unit,meaning
  commodity_key,,its key: commodity/antimony
