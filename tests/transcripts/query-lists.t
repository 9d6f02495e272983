`lists`: which criticality lists name a commodity, and which leave it out.

  $ lode query lists commodity=antimony --format csv | cut -d, -f1-7
  list,authority,published_on,status,source,key,list_key
  Japan: 31 rare metals,Japan,,critical,chinatungsten-9673,world/L-JP31-antimony,list/japan-rare-metals-31
  Japan: 34 rare metals of the national stockpile,Japan,,critical,iea-16639,world/L-JP-antimony,list/japan-jogmec-34
  "US List of Critical Minerals, 2022",US Geological Survey,2022-02-24,critical,mondaq-2025-11,world/L-US22-antimony
  "UK Critical Minerals List, 2021",British Geological Survey,2022-07,critical,iea-16070,world/L-UK21-antimony
  "India: 30 critical minerals, 2023",Ministry of Mines of India,2023-06-28,critical,utkarsh-2025,world/L-IN-antimony
  "Australia: Critical Minerals List, February 2024","Department of Industry, Science and Resources of Australia",2024-02-20,critical,australia-2024-02-20
  "EU Critical Raw Materials Act lists, 2024",European Union,2024-05-03,critical,cbs-2024-37,world/L-EU-antimony
  "EU Critical Raw Materials Act lists, 2024",European Union,2024-05-03,not listed,eu-regulation-2024-1252,world/L-EU-antimony-no-strategic
  "Canada: Critical Minerals List, 2024",Natural Resources Canada,2024-06-10,critical,canada-critical-minerals,world/L-CA-antimony
  "UK criticality assessment, 2024",British Geological Survey,2024-11,critical,background,world/L-UK-antimony
  "US List of Critical Minerals, 2025",US Geological Survey,2025-11-07,critical,international-trade-today-2025-11-06,world/L-US25-antimony

Gold is on none of them.

  $ lode query lists commodity=gold --format json | python3 -c 'import json,sys; print(sorted({r["status"] for r in json.load(sys.stdin)["rows"]}))'
  ['not listed']

Copper: critical in the United States since 2025, strategic in the European Union, on no list of the United Kingdom.

  $ lode query lists commodity=copper --format json | python3 -c 'import json,sys; [print(r["list"], r["status"], r["source"], sep=" | ") for r in json.load(sys.stdin)["rows"]]'
  Japan: 31 rare metals | not listed | chinatungsten-9673
  Japan: 34 rare metals of the national stockpile | not listed | chinatungsten-9673
  Japan: critical minerals under the Economic Security Promotion Act | critical | bgs-2024-11-28
  US List of Critical Minerals, 2022 | not listed | mondaq-2025-11
  UK Critical Minerals List, 2021 | not listed | iea-16070
  India: 30 critical minerals, 2023 | critical | utkarsh-2025
  Australia: Critical Minerals List, February 2024 | not listed | australia-2023-12
  Australia: Strategic Materials List, February 2024 | strategic | australia-2023-12
  EU Critical Raw Materials Act lists, 2024 | critical | bgs-2024-11-28
  EU Critical Raw Materials Act lists, 2024 | not listed | cbs-2024-37
  EU Critical Raw Materials Act lists, 2024 | strategic | eu-regulation-2024-1252
  Canada: Critical Minerals List, 2024 | critical | canada-critical-minerals
  UK criticality assessment, 2024 | not listed | bgs-2024-11-28
  US draft List of Critical Minerals, August 2025 | critical | htsyndication-2025-08-26
  US List of Critical Minerals, 2025 | critical | usgs-mcs-2026-report
  $ lode query lists commodity=arsenic | awk NF
  list          US List of Critical Minerals, 2022
  authority     US Geological Survey
  published_on  2022-02-24
  status        critical
  source        mondaq-2025-11
  key           world/L-US22-arsenic
  rank          normal
  list          US List of Critical Minerals, 2022
  authority     US Geological Survey
  published_on  2022-02-24
  status        not listed
  source        international-trade-today-2025-11-06
  key           world/L-US22-arsenic-other
  rank          deprecated
  list          Australia: Critical Minerals List, February 2024
  authority     Department of Industry, Science and Resources of Australia
  published_on  2024-02-20
  status        critical
  source        iea-15861
  key           world/L-AU-arsenic
  rank          normal
  list          EU Critical Raw Materials Act lists, 2024
  authority     European Union
  published_on  2024-05-03
  status        critical
  source        cbs-2024-37
  key           world/L-EU-arsenic
  rank          normal
  list          US draft List of Critical Minerals, August 2025
  authority     US Geological Survey
  published_on  2025-08-26
  status        not listed
  source        mondaq-2025-11
  key           world/L-USD-arsenic-no
  rank          normal
  list          US List of Critical Minerals, 2025
  authority     US Geological Survey
  published_on  2025-11-07
  status        critical
  source        international-trade-today-2025-11-06
  key           world/L-US25-arsenic
  rank          normal
