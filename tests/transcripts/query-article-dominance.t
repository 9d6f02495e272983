`article-dominance`: how far China's dominance holds: rare earths and tungsten yes, antimony first but below half, copper mines no, gold first with 12 %.

  $ lode query article-dominance --format json | python3 -c 'import json,sys; [print(r["mineral"], r["stage"], "|", r["verdict"], r["bound"] or "", r["share_pct"], r["rank"], r["leader"], r["hhi_lower"], r["hhi_upper"], "|", r["answer"]) for r in json.load(sys.stdin)["rows"]]'
  Antimony mine | leads  36.1 1 China 2052 None | China has 36.1 % of the mine output of 2025, rank 1: first, but below the threshold of 50 %. 1 country has no figure, so shares are of what is listed.
  Antimony mine | said to dominate  60 None None None None | China is said to have 60 % of mine antimony in 2024, by usgs-mcs-2025; the newest tables do not show it.
  Copper mine | does not lead  7.8 4 Chile 1036 1206 | China has 7.8 % of the mine output of 2025, rank 4: it does not hold; Chile leads with 23.0 %.
  Copper refinery | leads  48.3 1 China 2537 2589 | China has 48.3 % of the refinery output of 2025, rank 1: first, but below the threshold of 50 %.
  Gold mine | leads  11.7 1 China 469 1415 | China has 11.7 % of the mine output of 2025, rank 1: first, but below the threshold of 50 %.
  Rare earths mine | dominates  69.4 1 China 5072 5072 | China has 69.4 % of the mine output of 2025, rank 1: it holds, by a threshold of 50 %.
  Rare earths refined | said to dominate > 90 None None None None | China is said to have > 90 % of refined rare earths in 2025, by ap-the-hindu-rare-earths; the newest tables do not show it.
  Rare earths refined | said to dominate  89 None None None None | China is said to have 89 % of refined rare earths in 2025, by fdd-2025-11-12; the newest tables do not show it.
  Tungsten mine | dominates  78.7 1 China 6234 6242 | China has 78.7 % of the mine output of 2025, rank 1: it holds, by a threshold of 50 %.

The threshold is named, and the reader's; another country may be asked about. Not to be listed is not to have none.

  $ lode query article-dominance commodity=antimony threshold=30 --format json | python3 -c 'import json,sys; [print(r["verdict"], "|", r["key"]) for r in json.load(sys.stdin)["rows"]]'
  dominates | article-dominance/country=CHN/commodity=antimony/threshold=30
  said to dominate | world/W61-antimony-2024
  $ lode query article-dominance commodity=cobalt country='Congo (Kinshasa)' --format json | python3 -c 'import json,sys; [print(r["stage"], r["verdict"], r["share_pct"], "|", r["answer"]) for r in json.load(sys.stdin)["rows"]]'
  mine dominates 73.1 | Congo (Kinshasa) has 73.1 % of the mine output of 2025, rank 1: it holds, by a threshold of 50 %.
  $ lode query article-dominance commodity=platinum --format json | python3 -c 'import json,sys; [print(r["verdict"], r["share_pct"], "|", r["answer"]) for r in json.load(sys.stdin)["rows"]]'
  not listed None | usgs-mcs-2026 does not list China; South Africa leads with 71.1 %.
  $ lode why article-dominance/country=CHN/commodity=tungsten/threshold=50 | grep -A1 -e '^- China' -e '^- other'
  - China, mine output of 2025 of tungsten
      value 67,000, t, the share asked for, [1], oe72bqcvmt38
  --
  - other countries, mine output of 2025 of tungsten
      value 2,400, t, in the whole, [1]
