`lists-compared`: where a mineral stands on each list. A group stands for its members; what is absent is off a list only when the list is stored whole.

  $ lode query lists-compared commodity=antimony --format csv | sed 's/"[^"]*"/L/' | cut -d, -f1-7 | head -4
  commodity,list,published_on,status,basis,source,key
  Antimony,L,2022-02-24,critical,named,mondaq-2025-11,world/L-US22-antimony
  Antimony,L,2022-07,critical,named,iea-16070,world/L-UK21-antimony
  Antimony,L,2023-06-28,critical,named,utkarsh-2025,world/L-IN-antimony
  $ lode query lists-compared commodity=copper --format json | python3 -c 'import json,sys; [print(r["list_key"], "|", r["status"], "|", r["basis"]) for r in json.load(sys.stdin)["rows"]]'
  list/us-critical-minerals-2022 | not listed | said to be absent
  list/uk-2021 | not listed | said to be absent
  list/india-2023 | critical | named
  list/australia-2024 | not listed | said to be absent
  list/australia-strategic-2024 | strategic | named
  list/eu-crma-2024 | strategic; critical is disputed | sources disagree
  list/canada-2024 | critical | named
  list/uk-2024 | not listed | said to be absent
  list/us-critical-minerals-2025-draft | critical | named
  list/us-critical-minerals-2025 | critical | named
  list/japan-rare-metals-31 | not listed | said to be absent
  list/japan-jogmec-34 | not listed | said to be absent
  list/japan-economic-security | critical | named
  $ lode query lists-compared commodity=dysprosium --format json | python3 -c 'import json,sys; [print(r["list_key"], "|", r["status"], "|", r["basis"]) for r in json.load(sys.stdin)["rows"]]'
  list/us-critical-minerals-2022 | critical | named
  list/uk-2021 | critical | as part of Rare earths
  list/india-2023 | critical | as part of Rare earths
  list/australia-2024 | critical | as part of Rare earths
  list/australia-strategic-2024 | not listed | absent from the whole list
  list/eu-crma-2024 | critical and strategic | named
  list/canada-2024 | critical | as part of Rare earths
  list/uk-2024 | critical | as part of Rare earths
  list/us-critical-minerals-2025-draft | not known | stored are 3 of 54
  list/us-critical-minerals-2025 | critical | named
  list/japan-rare-metals-31 | critical | as part of Rare earths
  list/japan-jogmec-34 | critical | as part of Rare earths
  list/japan-economic-security | not known | stored are 1 of 35
  $ lode query lists-compared commodity=rare-earths list=list/eu-crma-2024 | awk NF
  commodity     Rare earths
  list          EU Critical Raw Materials Act lists, 2024
  published_on  2024-05-03
  status        critical and strategic, in part
  basis         names 10 of its parts
  source        eu-regulation-2024-1252
  key           world/L-EU-S-cerium

A list that is stored in part cannot tell, and says so; its key is the statement of its length.

  $ lode query lists-compared commodity=zinc list=list/uk-2024 | awk NF
  commodity     Zinc
  list          UK criticality assessment, 2024
  published_on  2024-11
  status        not known
  basis         stored are 15 of 34
  source        mining-technology-2024
  key           world/L-UK-size
  $ lode why world/L-UK-size | head -3
  The statement
  statement   UK criticality assessment, 2024 has this many entries 34
  rank        normal

Without a commodity: what the list names.

  $ lode query lists-compared list=list/australia-strategic-2024 --format csv | sed 's/"[^"]*"/L/' | cut -d, -f1,4-7
  commodity,status,basis,source,key
  Aluminum,strategic,named,australia-2023-12,world/L-AUS-aluminum
  Copper,strategic,named,australia-2023-12,world/L-AUS-copper
  Phosphorus,strategic,named,australia-2023-12,world/L-AUS-phosphorus
  Tin,strategic,named,australia-2023-12,world/L-AUS-tin
  Zinc,strategic,named,australia-2023-12,world/L-AUS-zinc
  $ lode query lists-compared --format csv | sed 1d | wc -l
  508
