`article-lists`: the article's minerals on the lists that are current. Gold is on none.

  $ lode query article-lists --format json | python3 -c 'import json,sys; [print(r["on_lists"], r["off_lists"], r["not_known"], "|", r["answer"]) for r in json.load(sys.stdin)["rows"]]'
  8 1 1 | Antimony: on 8 of the 9 current lists that can tell: Australia: Critical Minerals List, February 2024 (critical); Canada: Critical Minerals List, 2024 (critical); EU Critical Raw Materials Act lists, 2024 (critical); India: 30 critical minerals, 2023 (critical); Japan: 31 rare metals (critical); Japan: 34 rare metals of the national stockpile (critical); UK criticality assessment, 2024 (critical); US List of Critical Minerals, 2025 (critical). Off: Australia: Strategic Materials List, February 2024. Not known: Japan: critical minerals under the Economic Security Promotion Act (stored are 1 of 35).
  8 1 1 | Rare earths: on 8 of the 9 current lists that can tell: Australia: Critical Minerals List, February 2024 (critical); Canada: Critical Minerals List, 2024 (critical); EU Critical Raw Materials Act lists, 2024 (critical and strategic, in part); India: 30 critical minerals, 2023 (critical); Japan: 31 rare metals (critical); Japan: 34 rare metals of the national stockpile (critical); UK criticality assessment, 2024 (critical); US List of Critical Minerals, 2025 (critical). Off: Australia: Strategic Materials List, February 2024. Not known: Japan: critical minerals under the Economic Security Promotion Act (stored are 1 of 35).
  8 1 1 | Tungsten: on 8 of the 9 current lists that can tell: Australia: Critical Minerals List, February 2024 (critical); Canada: Critical Minerals List, 2024 (critical); EU Critical Raw Materials Act lists, 2024 (critical and strategic); India: 30 critical minerals, 2023 (critical); Japan: 31 rare metals (critical); Japan: 34 rare metals of the national stockpile (critical); UK criticality assessment, 2024 (critical); US List of Critical Minerals, 2025 (critical). Off: Australia: Strategic Materials List, February 2024. Not known: Japan: critical minerals under the Economic Security Promotion Act (stored are 1 of 35).
  6 4 0 | Copper: on 6 of the 10 current lists that can tell: Australia: Strategic Materials List, February 2024 (strategic); Canada: Critical Minerals List, 2024 (critical); EU Critical Raw Materials Act lists, 2024 (strategic; critical is disputed); India: 30 critical minerals, 2023 (critical); Japan: critical minerals under the Economic Security Promotion Act (critical); US List of Critical Minerals, 2025 (critical). Off: Australia: Critical Minerals List, February 2024; Japan: 31 rare metals; Japan: 34 rare metals of the national stockpile; UK criticality assessment, 2024.
  0 9 1 | Gold: on none of the 9 current lists that can tell. Off: Australia: Critical Minerals List, February 2024; Australia: Strategic Materials List, February 2024; Canada: Critical Minerals List, 2024; EU Critical Raw Materials Act lists, 2024; India: 30 critical minerals, 2023; Japan: 31 rare metals; Japan: 34 rare metals of the national stockpile; UK criticality assessment, 2024; US List of Critical Minerals, 2025. Not known: Japan: critical minerals under the Economic Security Promotion Act (stored are 1 of 35).
  $ lode query article-lists commodity=lithium | awk NF
  mineral    Lithium
  answer     Lithium: on 6 of the 7 current lists that can tell: Australia:
             Critical Minerals List, February 2024 (critical); Canada: Critical
             Minerals List, 2024 (critical); EU Critical Raw Materials Act lists,
             2024 (critical and strategic); India: 30 critical minerals, 2023
             (critical); Japan: 31 rare metals (critical); US List of Critical
             Minerals, 2025 (critical). Off: Australia: Strategic Materials List,
             February 2024. Not known: Japan: 34 rare metals of the national
             stockpile (stored are 14 of 34); Japan: critical minerals under the
             Economic Security Promotion Act (stored are 1 of 35); UK criticality
             assessment, 2024 (stored are 15 of 34).
  on_lists   6
  off_lists  1
  not_known  3
  source     international-trade-today-2025-11-06
  key        article-lists/commodity=lithium
  $ lode query article-lists commodity=gold --explain --format json | python3 -c 'import json,sys; rows = json.load(sys.stdin)["inputs"]["rows"]; print(len(rows), sum(r["counted"].startswith("leaves it out") for r in rows))'
  10 9
