`lists-disagree`: lists against each other, and against how concentrated supply is.

  $ lode query lists-disagree commodity=copper | awk NF
  commodity      Copper
  verdict        lists disagree
  on_lists       6
  off_lists      4
  not_known      0
  hhi_lower      2,537
  hhi_upper      2,589
  stage          refinery
  top_country    China
  top_share_pct  48.3
  year           2025
  edition        usgs-mcs-2026
  key            lists-disagree/commodity=copper/threshold=2500
  $ lode query lists-disagree --format json | python3 -c 'import json,sys,collections; c=collections.Counter(r["verdict"] for r in json.load(sys.stdin)["rows"]); [print(n, v) for v, n in sorted(c.items())]'
  16 concentrated, and on no list
  4 concentrated, yet more lists leave it out than name it
  29 lists disagree
  32 lists disagree; no index of its supply
  8 lists disagree; withheld figures leave open whether supply is concentrated
  4 spread, yet more lists name it than leave it out
  $ lode query lists-disagree --format json | python3 -c 'import json,sys; [print(r["commodity"], r["on_lists"], r["off_lists"], r["hhi_lower"], r["stage"], r["top_country"]) for r in json.load(sys.stdin)["rows"] if r["verdict"].startswith(("spread", "concentrated, yet"))]'
  Arsenic 3 4 4104 plant Peru
  Alumina 2 5 4055 refinery China
  Strontium 3 4 3904 mine Iran
  Helium 2 5 3205 mine United States
  Manganese 5 2 2248 mine South Africa
  Molybdenum 4 3 2172 mine China
  Zirconium 4 3 1860 mine Australia
  Tin 4 3 1426 mine China

The threshold is the reader's; the key of a row is the question, and shows what the row is made of.

  $ lode query lists-disagree commodity=antimony threshold=1500 | awk NF
  commodity      Antimony
  verdict        lists disagree
  on_lists       8
  off_lists      1
  not_known      1
  hhi_lower      2,052
  stage          mine
  top_country    China
  top_share_pct  36.1
  year           2025
  edition        usgs-mcs-2026
  key            lists-disagree/commodity=antimony/threshold=1500
  $ lode query lists-disagree commodity=antimony --explain --format json | python3 -c 'import json,sys; [print(r["input"], "|", r["value"], "|", r["counted"]) for r in json.load(sys.stdin)["inputs"]["rows"]]'
  Australia: Critical Minerals List, February 2024: critical | None | names it (named)
  Australia: Strategic Materials List, February 2024: not listed | None | leaves it out (absent from the whole list)
  Canada: Critical Minerals List, 2024: critical | None | names it (named)
  EU Critical Raw Materials Act lists, 2024: critical | None | names it (named)
  India: 30 critical minerals, 2023: critical | None | names it (named)
  Japan: 31 rare metals: critical | None | names it (named)
  Japan: 34 rare metals of the national stockpile: critical | None | names it (named)
  Japan: critical minerals under the Economic Security Promotion Act: not known | None | not known (stored are 1 of 35)
  UK criticality assessment, 2024: critical | None | names it (named)
  US List of Critical Minerals, 2025: critical | None | names it (named)
  World, mine output of 2025 | 110000 | whole, where figures are withheld
  China, mine output of 2025 | 40000 | squared
  Russia, mine output of 2025 | 32000 | squared
  Tajikistan, mine output of 2025 | 22000 | squared
  Bolivia, mine output of 2025 | 5000 | squared
  Myanmar, mine output of 2025 | 4500 | squared
  Turkey, mine output of 2025 | 3000 | squared
  Australia, mine output of 2025 | 1300 | squared
  Kazakhstan, mine output of 2025 | 800 | squared
  Kyrgyzstan, mine output of 2025 | 700 | squared
  Mexico, mine output of 2025 | 600 | squared
  Pakistan, mine output of 2025 | 260 | squared
  Vietnam, mine output of 2025 | 220 | squared
  Laos, mine output of 2025 | 200 | squared
  Iran, mine output of 2025 | 90 | squared
  Guatemala, mine output of 2025 | 50 | squared
  Canada, mine output of 2025 | 0 | squared
  United States, mine output of 2025 | None | no: withheld
  threshold | 2500 | the index is compared with it
  $ lode why lists-disagree/commodity=antimony/threshold=2500 | grep -c 'mine output of 2025'
  18
