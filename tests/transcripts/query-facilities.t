`facilities`: mines, smelters, refineries and projects.

  $ lode query facilities commodity=antimony --format csv | head -1
  facility,kind,country,products,operators,capacity,latitude,longitude,source,key,support,facility_key
  $ lode query facilities commodity=antimony --format json | python3 -c 'import json,sys; [print(*[r[c] for c in ("facility","kind","country","operators","support")], sep=" | ") for r in json.load(sys.stdin)["rows"]]'
  Costerfield | mine | Australia | Alkane | reference
  Hillgrove | project, restart | Australia | Larvotto | reference
  Beerse | antimony trioxide plant | Belgium | Campine | background
  Xikuangshan | mine and smelter | China | Hsikwangshan Twinkling Star | background
  Sohar antimony roaster | roaster and smelter | Oman | Strategic & Precious Metals Processing | background
  Olimpiada | gold mine with antimony-gold concentrate | Russia | Polyus | reference
  Sarylakh | mine | Russia | GeoProMining | background
  Sentachan | mine | Russia | GeoProMining | background
  Anzob (Jijikrut) | mercury-antimony mine | Tajikistan | Anzob GOK | background
  Konchoch | mine | Tajikistan | Talco Gold | background
  Stibnite | project | United States | Perpetua Resources | background
  Stibnite Hill | mine | United States | US Antimony Corporation | background
  Thompson Falls | smelter | United States | US Antimony Corporation | background
  $ lode query facilities country=Pakistan | awk NF
  country Pakistan
  facility   Reko Diq
  kind       project
  products   Copper; Gold
  operators  Barrick Mining; Three federal state-owned enterprises of Pakistan
             (Reko Diq); Government of Balochistan
  capacity   45,000,000 t/y (content=ore; original=45 Mt/y ore; part=phase 1); ~
             200,000 t/y (content=Cu; original=~200 kt/y Cu; part=phase 1); ~
             250,000 oz/y (content=Au; original=~250 koz/y Au; part=phase 1)
  source     dow-jones-reko-diq-2025
  key        world/W22-cu
  facility   Saindak
  kind       mine
  products   Copper; Gold; Blister copper
  operators  MCC Resources
  capacity   15,000 to 20,000 t/y (content=Cu; original=~15–20 kt/y blister)
  source     icmm-global-mining-2025-09
  key        world/F-saindak-copper

Where a dataset gives a wrong place, the better one is shown.

  $ lode query facilities country=Portugal --format json | python3 -c 'import json,sys; [print(r["facility"], r["latitude"], r["longitude"]) for r in json.load(sys.stdin)["rows"]]'
  Panasqueira 40.15 -7.75
  $ lode query facilities commodity=tungsten country=Austria --format json | python3 -c 'import json,sys; [print(r["facility"], r["latitude"], r["longitude"]) for r in json.load(sys.stdin)["rows"]]'
  Mittersill (Felbertal) 47.22592 12.48767
  St Martin 46.69 15.3
