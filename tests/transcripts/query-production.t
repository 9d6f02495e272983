`production` is everything that is produced of a commodity, each stage and form a table of its own.

  $ lode production commodity=copper | head -8
  unit t, basis content, year 2025, edition usgs-mcs-2026

  country             quantity  share_pct  flag       stage     key
  ----------------  ----------  ---------  ---------  --------  ------------
  Chile              5,300,000       23.0  estimated  mine      oz2q1k23cc2s
  Congo (Kinshasa)   3,200,000       13.9  estimated  mine      o2cryxkmgk9m
  Peru               2,700,000       11.7  estimated  mine      o8r5974jkz9b
  China              1,800,000        7.8  estimated  mine      o1d9fftxcb8d
  $ lode production commodity=copper --format csv --no-header | awk -F, '$1 == "China"' | cut -d, -f1-3,6-10
  China,1800000,7.8,mine,,content,2025,usgs-mcs-2026
  China,14000000,48.3,refinery,,content,2025,usgs-mcs-2026
  $ lode production commodity=titanium --format csv --no-header | cut -d, -f6-8 | sort | uniq -c | sed 's/^ *//'
  13 plant,sponge,content

The shares of one table add up to what its countries have of the whole.

  $ lode production commodity=cobalt --format json | python3 -c 'import json, sys; from collections import Counter; c = Counter(); [c.update({(r["stage"], r["form"]): r["share_pct"] or 0}) for r in json.load(sys.stdin)["rows"]]; print({k: round(v) for k, v in c.items()})'
  {('mine', ''): 97}

Each year as each edition saw it: the world's total, or a country's.

  $ lode history commodity=antimony country=China
  unit t, stage mine, basis content, place China

  year  quantity  flag       edition        key
  ----  --------  ---------  -------------  ------------
  2021    61,000  reported   usgs-mcs-2023  ocvprsr0yx0c
  2022    60,000  estimated  usgs-mcs-2023  oywtgemc48k3
  2023    62,300  estimated  usgs-mcs-2025  oeh5v2vq5ze2
  2024    60,000  estimated  usgs-mcs-2025  od83bwmrv9sc
  2024    40,000  estimated  usgs-mcs-2026  oxg54xcggej6
  2025    40,000  estimated  usgs-mcs-2026  onvzdh0r3n16
  $ lode history commodity=antimony --format csv --no-header | cut -d, -f1,2,5,9
  2021,112000,usgs-mcs-2023,World
  2022,110000,usgs-mcs-2023,World
  2023,106000,usgs-mcs-2025,World
  2024,100000,usgs-mcs-2025,World
  2024,119000,usgs-mcs-2026,World
  2025,110000,usgs-mcs-2026,World
