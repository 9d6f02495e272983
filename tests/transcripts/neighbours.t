`lode neighbours` shows what lies around something.

  $ lode neighbours 'Balochistan'
  hop 1, from Balochistan

  relation            to                   source                key
  ------------------  -------------------  --------------------  -----------------
  is located in       Pakistan             background            world/G08
  is the location of  Antimony deposits    arab-news-2025-03-29  world/W25-located
                      in Balochistan
                      reported in 2025
  is the location of  Reko Diq             dow-jones-reko-diq-   world/W22-located
                                           2025
  $ lode neighbours antimony --via production --format csv | cut -d, -f1-7
  hop,from,relation,to,date,source,key
  1,Antimony,is produced at the mine by,China,2025,usgs-mcs-2026,onvzdh0r3n16
  1,Antimony,is produced at the mine by,Russia,2025,usgs-mcs-2026,odc2qqbnqhf4
  1,Antimony,is produced at the mine by,Tajikistan,2025,usgs-mcs-2026,ob7rbrtfde4h
  1,Antimony,is produced at the mine by,Bolivia,2025,usgs-mcs-2026,oskg5abzef4a
  1,Antimony,is produced at the mine by,Myanmar,2025,usgs-mcs-2026,ornc3wykfxg9
  1,Antimony,is produced at the mine by,Turkey,2025,usgs-mcs-2026,oh2n7n3rjzcx
  1,Antimony,is produced at the mine by,Australia,2025,usgs-mcs-2026,owysvp72rh3m
  1,Antimony,is produced at the mine by,Kazakhstan,2025,usgs-mcs-2026,opevyejyeyyp
  1,Antimony,is produced at the mine by,Kyrgyzstan,2025,usgs-mcs-2026,o8gqa24fj3vt
  1,Antimony,is produced at the mine by,Mexico,2025,usgs-mcs-2026,oj9k44exr9hq
  1,Antimony,is produced at the mine by,Pakistan,2025,usgs-mcs-2026,ow3kk6gm7fga
  1,Antimony,is produced at the mine by,Vietnam,2025,usgs-mcs-2026,okf2wta0z4xf
  1,Antimony,is produced at the mine by,Laos,2025,usgs-mcs-2026,ogg53dvtbsvx
  1,Antimony,is produced at the mine by,Iran,2025,usgs-mcs-2026,oab8ge9te3t1
  1,Antimony,is produced at the mine by,Guatemala,2025,usgs-mcs-2026,o1vyxwq8ypp7
  $ lode neighbours antimony --via production,reserves --format csv | wc -l
  29

Two hops: every edge that leads to what is first reached at the second.

  $ lode neighbours 'Frontier Works Organization' --depth 2 --via statement --format csv | cut -d, -f1-4 | head -20
  hop,from,relation,to
  1,Frontier Works Organization,is a party to,"Memorandum of understanding of US Strategic Metals and the Frontier Works Organization
  1,Frontier Works Organization,is based in,Pakistan
  1,Frontier Works Organization,is part of,Government of Pakistan
  2,"Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025",corresponds to
  2,"Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025",covers
  2,"Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025",covers
  2,"Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025",covers
  2,"Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025",covers
  2,"Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025",covers
  2,"Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025",has the party
  2,"Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025",was signed at
  2,Pakistan,attended,"Critical Minerals Ministerial
  2,Pakistan,attended,"Pakistan-China Minerals Cooperation Forum
  2,Pakistan,is a party to,Pakistan-US minerals agreements of 2025 (as the article describes them)
  2,Pakistan,is a party to,"US-Pakistan trade deal
  2,Pakistan,is represented by,Ali Pervaiz Malik
  2,Pakistan,is the home of,Himalayan Earth Exploration
  2,Pakistan,is the home of,National Logistics Corporation
  2,Pakistan,is the home of,Oil and Gas Development Company Limited
  $ lode neighbours Antimony --depth 3 --format json --max 100000 | python3 -c 'import json,sys; r=json.load(sys.stdin)["rows"]; hop={"commodity/antimony": 0}; [hop.setdefault(x["to_key"], x["hop"]) for x in r]; print(all(hop[x["from_key"]] == x["hop"] - 1 and hop[x["to_key"]] == x["hop"] for x in r), max(hop.values()), len(hop) > 300)'
  True 3 True
  $ lode neighbours antimony --max 2 --format csv --no-header
  lode neighbours: only the first 2 edges are shown; --max N gives more
  1,Antimony,has the form,Antimonial lead,,hs-2022,names/form-antimony-antimonial-lead,commodity/antimony,material/antimony-antimonial-lead,commodity,material,,,,,2022,normal,statement
  1,Antimony,has the form,Antimony concentrate,,hs-2022,names/form-antimony-concentrate,commodity/antimony,material/antimony-concentrate,commodity,material,,,,,2022,normal,statement

The same with SQL: the nodes within two hops.

  $ lode neighbours Pakistan --depth 2 --format csv --no-header --max 100000 --via production | awk -F, '{ print $9 }' | sort -u | wc -l
  56
  $ lode sql --format csv --no-header "WITH RECURSIVE w (n, h) AS (SELECT 'country/PAK', 0 UNION SELECT s.to_key, w.h + 1 FROM w JOIN step s ON s.from_key = w.n WHERE w.h < 2 AND s.kind = 'production') SELECT count(DISTINCT n) - 1 FROM w"
  56
  $ lode neighbours 'Critical Minerals Ministerial, 4 February 2026' --format dot | head -4
  digraph lode {
    "event/critical-minerals-ministerial-2026" [label="Critical Minerals Ministerial, 4 February 2026"];
    "person/david-copley" [label="David Copley"];
    "person/jd-vance" [label="JD Vance"];
  $ lode neighbours aggregate/world
  lode neighbours: no edge leads on from aggregate/world
  [1]
  $ lode neighbours
  lode neighbours: expected a name, symbol, code or key
  [2]
  $ lode neighbours 'korea'
  lode neighbours: nothing is called "korea"; did you mean South Korea (country/KOR): "Korea, Rep." begins with it; North Korea (country/PRK): "Korea, North" begins with it
  [1]
  $ lode neighbours antimony --format xml
  lode neighbours: beside the networks graphml and dot, no output format is called "xml"; there are: table, csv, tsv, json, ndjson, md
  [2]
