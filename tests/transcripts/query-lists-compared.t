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

A list is whole when the store has as many entries as it is said to have, no fewer and no more. What is printed as one entry counts once, and
a group once or by its members.

  $ lode sql "SELECT list_key, size, stored, is_whole FROM list_extent WHERE stored > 4 ORDER BY list_key" --format csv
  list_key,size,stored,is_whole
  list/australia-2024,31,31,1
  list/australia-strategic-2024,5,5,1
  list/canada-2024,34,34,1
  list/eu-crma-2024,34,34,1
  list/india-2023,30,30,1
  list/japan-jogmec-34,34,14,0
  list/japan-rare-metals-31,31,31,1
  list/uk-2021,18,18,1
  list/uk-2024,34,15,0
  list/us-critical-minerals-2022,50,50,1
  list/us-critical-minerals-2025,60,60,1
  $ cp "$LODE_DB" x.db; printf 'key,subject,predicate,object,source\nx/1,list/canada-2024,lists_as_critical,commodity/gold,background\n' > more.csv; lode import --db x.db more.csv
  more.csv: claims: 1 rows read, 1 facts stored, 0 unchanged, 0 quarantined
  $ lode query lists-compared --db x.db commodity=beryllium list='list/canada-2024' --format tsv | cut -f1-5
  commodity	list	published_on	status	basis
  Beryllium	Canada: Critical Minerals List, 2024	2024-06-10	not known	stored are 35 of 34
