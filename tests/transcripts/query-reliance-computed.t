`reliance-computed`: net import reliance from its components, beside what is published. The shipped store has the salient statistics of the
edition of 2026, and antimony of the edition of 2020.

  $ lode query reliance-computed commodity=antimony way=consumption --format csv | cut -d, -f2,5-9
  year,lower,upper,published,difference,verdict
  2025,90.7,90.7,91,-0.3,agrees
  2024,86.3,86.3,86,0.3,agrees
  2023,81,81,81,0,agrees
  2022,80.9,80.9,81,-0.1,agrees
  2021,85.4,85.4,85,0.4,agrees
  2020,83.2,83.2,83,0.2,agrees
  2019,82.6,82.6,83,-0.4,agrees
  2018,83.8,83.8,84,-0.2,agrees
  2017,84.6,84.6,85,-0.4,agrees
  2016,84.3,84.3,84,0.3,agrees
  2015,81.3,81.3,81,0.3,agrees

  $ lode query reliance-computed commodity=antimony year=2024
  commodity Antimony, year 2024, lower 86.3, upper 86.3, published 86, difference
  0.3, verdict agrees, edition usgs-mcs-2026

  way
  -----------
  consumption
  trade

  $ lode query reliance-computed commodity=antimony year=2019 way=consumption --explain | tail -13
  What the reliance is computed from

  flag reported, year 2019, source usgs-mcs-2023

  input                       value  unit  counted                    key
  -------------------------  ------  ----  -------------------------  ------------
  production: recoverable         0  t     no: mine or plant          osrxs3d41pa1
  antimony
  production: primary           377  t     as primary                 owfgyr9q8h4g
  production: secondary       4,140  t     as secondary               oww8te5y2xg7
  consumption: apparent      25,900  t     as apparent                oqkaagqya0m8
  net import reliance as         83  %     no: what the result is     om5hqjj3srpb
  published                                compared with

A table with several products is several answers; what is withheld makes a bound or a refusal that names it, never a zero.

  $ lode query reliance-computed commodity='rare earths' year=2024 --format csv | cut -d, -f3-9
  product,way,lower,upper,published,difference,verdict
  compounds and metals,consumption,52.3,52.3,53,-0.7,agrees
  compounds and metals,trade,,,53,,not computed: no imports in the table
  mineral concentrates,consumption,,,< 0,,not computed: no consumption in the table
  mineral concentrates,trade,,,< 0,,not computed: no imports in the table

  $ lode query reliance-computed commodity=tungsten year=2024 --format csv | cut -d, -f4-9
  way,lower,upper,published,difference,verdict
  consumption,,,> 50,,not computed: consumption is withheld
  trade,,100,> 50,,a bound that allows it

  $ lode query reliance-computed commodity=bromine year=2024 --format csv | cut -d, -f4-9
  way,lower,upper,published,difference,verdict
  consumption,,,< 25,,not computed: consumption is withheld
  trade,,100,< 25,,a bound that allows it

  $ lode query reliance-computed commodity=cadmium year=2024 way=trade --format csv | cut -d, -f4-8
  way,lower,upper,published,difference
  trade,,,< 0,

The sources are rounded: up to a point of difference is agreement. The others count something else.

  $ lode query reliance-computed year=2024 way=consumption --format json | python3 -c 'import json, sys, collections; rows = json.load(sys.stdin)["rows"]; [print(n, v) for v, n in sorted(collections.Counter(r["verdict"].split(":")[0] for r in rows).items())]'
  5 a bound that allows it
  26 agrees
  14 differs
  48 not computed
  2 outside the published bound
  10 within the published bound

A key is a question, and `why` answers it.

  $ lode why reliance-computed/commodity=antimony/year=2019/country=USA/edition=usgs-mcs-2020/way=consumption | head -24
  How far does a country rely on imports of a commodity, computed from its
    components and beside what is published?
  commodity   Antimony
  year        2019
  way         consumption
  lower       83.8
  upper       83.8
  published   84
  difference  -0.2
  verdict     agrees
  edition     [1]

  What the reliance is computed from (flag estimated, year 2019, source [1])
  - production: primary
      value 370, t, as primary, ohwq0n23vdgh
  - production: secondary
      value 4,000, t, as secondary, o630wtb3ss5n
  - consumption: apparent
      value 27,000, t, as apparent, oxq86178y4jp
  - net import reliance as published
      value 84, %, no: what the result is compared with, omv614px23jg

  How it is computed
  method  Method of the U.S. Geological Survey: net imports = imports - exports +

  $ lode query reliance-computed commodity=antimony country=China
  lode query: reliance-computed: nothing in the store answers this
  [1]
