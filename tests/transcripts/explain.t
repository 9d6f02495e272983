What is computed shows what it is made of: `--explain` beside an answer, `lode why` of a key that is a question.

  $ lode producers commodity=antimony year=2024 --explain | tail -11

  What the shares are shares of

  unit t, source usgs-mcs-2026

  input                      value  figures  counted                  key
  -----------------------  -------  -------  -----------------------  ------------
  countries with a figure  118,990       17  yes
  world total as printed   119,000        1  no: rounded, and the     op4r9ay7b5pf
                                             sum of what is listed
                                             is the whole
  $ lode producers commodity=antimony year=2024 --explain --format csv | sed 1d | cut -d, -f1-5
  countries with a figure,118990,t,17,yes
  world total as printed,119000,t,1,"no: rounded
  $ lode producers commodity=antimony year=2024 --explain --format json | python3 -c 'import json, sys; a = json.load(sys.stdin); print(len(a["answer"]["rows"]), [r["value"] for r in a["inputs"]["rows"]])'
  17 [118990, 119000]
  $ lode why producers/commodity=antimony/stage=mine/year=2024 | awk NF | sed -n '/What the shares/,$p'
  What the shares are shares of (unit t, source [1])
  - countries with a figure
      value 118,990, figures 17, yes
  - world total as printed
      value 119,000, figures 1, no: rounded, and the sum of what is listed is the
      whole, op4r9ay7b5pf
  How it is computed
  method  Withheld and unavailable figures are listed, not counted. See
          `concentration` for what they could hide.
  Sources
  [1]  U.S. Geological Survey: Mineral Commodity Summaries 2026 Data Release,
       2026-02-06 (usgs-mcs-2026) https://doi.org/10.5066/P1WKQ63T
  $ lode why producers/commodity=antimony/year=2024 --format json | python3 -c 'import json, sys; a = json.load(sys.stdin); print(a["kind"], [s["title"] for s in a["sections"]])'
  derived ["Who mines, smelts or refines a commodity, and how much of the world's output?", 'What the shares are shares of', 'How it is computed']

Where rows are figures as stored there is nothing to explain; a question that cannot be asked is said to be one.

  $ lode reserves commodity=antimony --explain
  lode query: the rows of reserves are as stored, not computed; `lode why KEY` shows the evidence of one
  [2]
  $ lode why producers/commodity=antimoy
  lode why: no commodity is called "antimoy"; did you mean Antimony (commodity/antimony): one letter from "Antimony"
  [1]
  $ lode why producers/colour=red
  lode why: producers has no parameter "colour"; it takes commodity= year= stage= edition= form= basis=
  [2]
  $ lode why nonsense/commodity=antimony
  lode why: no figure or statement has the key "nonsense/commodity=antimony"
  [1]

What is withheld has no value among the inputs: it counts as nothing in the lower bound alone.

  $ lode supply-risk-eu commodity=antimony --explain --format csv | grep '^United States' | cut -d, -f1-8
  United States,,t,,2.5173,1,,usgs-mcs-2026
  $ lode supply-risk-usgs commodity=antimony --explain --format csv | grep '^production: United States' | cut -d, -f1-4
  production: United States,,t,
