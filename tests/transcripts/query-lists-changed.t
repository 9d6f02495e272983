`lists-changed`: what joined and what left. The ten that joined the American list in 2025 include copper and silver; nothing left it.

  $ lode query lists-changed list=list/us-critical-minerals-2022 --format json | python3 -c 'import json,sys; [print(r["change"], "|", r["commodity"], "|", r["basis"], "|", r["key"]) for r in json.load(sys.stdin)["rows"]]'
  joined | Boron | before: absent from the whole list; after: named | world/L-US25-boron
  joined | Coking coal | before: absent from the whole list; after: named | world/L-US25-coking-coal
  joined | Copper | before: said to be absent; after: named | world/L-US25-copper
  joined | Lead | before: absent from the whole list; after: named | world/L-US25-lead
  joined | Phosphate rock | before: absent from the whole list; after: named | world/L-US25-phosphate-rock
  joined | Potash | before: absent from the whole list; after: named | world/L-US25-potash
  joined | Rhenium | before: absent from the whole list; after: named | world/L-US25-rhenium
  joined | Silicon | before: absent from the whole list; after: named | world/L-US25-silicon
  joined | Silver | before: absent from the whole list; after: named | world/L-US25-silver
  joined | Uranium | before: absent from the whole list; after: named | world/L-US25-uranium

Of the British assessment of 2024 the store has a part: what is absent may be on it.

  $ lode query lists-changed list=list/uk-2024 --format json | python3 -c 'import json,sys; [print(r["change"], "|", r["commodity"], "|", r["before"], "->", r["after"], "|", r["basis"], "|", r["key"]) for r in json.load(sys.stdin)["rows"]]'
  joined | Aluminum | not listed -> critical | before: absent from the whole list; after: named | world/L-UK-new-aluminum
  joined | Chromium | not listed -> critical | before: absent from the whole list; after: named | world/L-UK-new-chromium
  joined | Germanium | not listed -> critical | before: absent from the whole list; after: named | world/L-UK-germanium
  joined | Iron ore | not listed -> critical | before: absent from the whole list; after: named | world/L-UK-new-iron-ore
  joined | Nickel | not listed -> critical | before: absent from the whole list; after: named | world/L-UK-new-nickel
  joined | Phosphorus | not listed -> critical | before: absent from the whole list; after: named | world/L-UK-phosphorus
  joined | Rhodium | not listed -> critical | before: absent from the whole list; after: named | world/L-UK-rhodium
  joined | Ruthenium | not listed -> critical | before: absent from the whole list; after: named | world/L-UK-ruthenium
  left | Palladium | critical -> not listed | before: named; after: said to be absent | world/L-UK21-palladium
  not known | 10 minerals | critical -> not known | named by one; of the other stored are 15 of 34 | world/L-UK-size

The draft of August 2025 left arsenic and tellurium out.

  $ lode query lists-changed commodity=arsenic | awk NF
  list       US draft List of Critical Minerals, August 2025
  successor  US List of Critical Minerals, 2025
  change     joined
  commodity  Arsenic
  before     not listed
  after      critical
  basis      before: said to be absent; after: named
  source     international-trade-today-2025-11-06
  key        world/L-US25-arsenic
  $ lode query lists-changed list=list/india-2023
  list  successor  change  commodity  before  after  basis  source  key
  ----  ---------  ------  ---------  ------  -----  -----  ------  ---
  lode query: lists-changed: nothing in the store answers this
  [1]
