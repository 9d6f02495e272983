`lode path` shows how two things connect: the best ways, as sentences, with date, source and key of the evidence below each.

  $ lode path Pakistan antimony
  way 1
    Pakistan produces at the mine Antimony
      2025  usgs-mcs-2026  ow3kk6gm7fga  and 1 other edge

  way 2
    Pakistan shipped First Pakistani mineral delivery to US Strategic Metals,
      October 2025
      benzinga-2025-10  world/W12-by
    First Pakistani mineral delivery to US Strategic Metals, October 2025
      consisted of Antimony
      benzinga-2025-10  world/W12-antimony

  way 3
    Pakistan is a party to Pakistan-US minerals agreements of 2025 (as the
      article describes them)
      2025  article  article/A46
    Pakistan-US minerals agreements of 2025 (as the article describes them)
      covers Antimony
      article  article/A50a
  $ lode why world/W12-antimony | head -3
  The statement
  statement   First Pakistani mineral delivery to US Strategic Metals, October
              2025 consisted of Antimony

Another way round, the relations are read the other way round.

  $ lode path antimony Pakistan --max 2 --no-header
    Antimony is produced at the mine by Pakistan
      2025  usgs-mcs-2026  ow3kk6gm7fga  and 1 other edge
    Antimony was in First Pakistani mineral delivery to US Strategic Metals,
      October 2025
      benzinga-2025-10  world/W12-antimony
    First Pakistani mineral delivery to US Strategic Metals, October 2025 was
      shipped by Pakistan
      benzinga-2025-10  world/W12-by

Fewer hops come first; then what has fewer neighbours in between; then stronger sources.

  $ lode path 'US Strategic Metals' 'Critical Minerals Ministerial, 4 February 2026' --max 4 --format csv | cut -d, -f1-5
  way,hop,from,relation,to
  1,1,US Strategic Metals,received,"First Pakistani mineral delivery to US Strategic Metals
  1,2,"First Pakistani mineral delivery to US Strategic Metals, October 2025",was shipped by
  1,3,Pakistan,attended,"Critical Minerals Ministerial
  2,1,US Strategic Metals,is a party to,Pakistan-US minerals agreements of 2025 (as the article describes them)
  2,2,Pakistan-US minerals agreements of 2025 (as the article describes them),has the party,Pakistan
  2,3,Pakistan,attended,"Critical Minerals Ministerial
  3,1,US Strategic Metals,is based in,United States
  3,2,United States,is the home of,US Department of State
  3,3,US Department of State,convened,"Critical Minerals Ministerial
  4,1,US Strategic Metals,is based in,United States
  4,2,United States,imposed,Project Vault
  4,3,Project Vault,resulted from,"Critical Minerals Ministerial
  $ lode path Pakistan 'MP Materials' --max 2
  way 1
    Pakistan exports (HS 811292) to United States
      2022  cepii-baci-extract  trade/cepii-baci-extract/811292/2022/PAK/USA
      and 1 other edge
    United States is the location of Mountain Pass
      icmm-global-mining-2025-09  world/F-mountain-pass-country
    Mountain Pass is operated by MP Materials
      background  world/F-mountain-pass-op-mp-materials

  way 2
    Pakistan exports (HS 811292) to United States
      2022  cepii-baci-extract  trade/cepii-baci-extract/811292/2022/PAK/USA
      and 1 other edge
    United States is the location of Independence (Fort Worth)
      background  world/F-independence-country
    Independence (Fort Worth) is operated by MP Materials
      background  world/F-independence-op-mp-materials

Only some kinds of edge: figures, or named predicates.

  $ lode path Tajikistan Bolivia --via production --max 1
  way 1
    Tajikistan produces at the mine Lead
      2025  usgs-mcs-2026  ogjj93cd5dhx
    Lead is produced at the mine by Bolivia
      2025  usgs-mcs-2026  oaqdz9wj2vvb
  $ lode path tellurium bismuth --via byproduct_of --format csv | cut -d, -f1-5,8
  way,hop,from,relation,to,key
  1,1,Tellurium,is a by-product of,Lead,world/S-by-tellurium-lead
  1,2,Lead,has the by-product,Bismuth,world/S-by-bismuth-lead
  2,1,Tellurium,is a by-product of,Gold,world/S-by-tellurium-Au
  2,2,Gold,has the by-product,Tungsten,world/S-by-W-gold
  2,3,Tungsten,is a by-product of,Bismuth,world/S-by-W-bismuth
  3,1,Tellurium,is a by-product of,Copper,world/S-by-tellurium-Cu
  3,2,Copper,has the by-product,Tungsten,world/S-by-W-copper
  3,3,Tungsten,is a by-product of,Bismuth,world/S-by-W-bismuth
  $ lode path Pakistan antimony --via shipment
  lode path: no edge is of the kind "shipment"; there are statement, production, reserves, trade, attended, authored_by, based_in, byproduct_of, chaired_by, classifies, consists_of, controls, convened, corresponds_to, covers_commodity, directed_at, excluded_from, financed_by, given_by, given_to, has_form, holds_office, hosted_by, imposed_by, invited_to, issued_by, lists_as_critical, lists_as_strategic, located_in, member_of, met_with, not_included_in, not_invited_to, operates, owns_share, part_of, party_to, processed_into, produces, quotes, represents, resulted_in, same_as, shipped_by, shipped_to, signed_at, spoke_at, subsidiary_of, succeeded_by, supports_initiative, will_attend
  [2]
  $ lode path Pakistan 'MP Materials' --depth 2
  lode path: no way of at most 2 hops leads from country/PAK to company/mp-materials
  [1]
  $ lode path PAK country/PAK
  lode path: "PAK" and "country/PAK" are the same: country/PAK
  [2]
  $ lode path Pakistan antimonny
  lode path: nothing is called "antimonny"; did you mean Antimony (commodity/antimony): one letter from "Antimony"
  [1]
  $ lode path Pakistan
  lode path: expected two names: where to begin and where to end
  [2]
  $ lode path Pakistan antimony --max -1
  lode path: --max -1: expected a whole number above 0
  [2]
  $ lode path Pakistan antimony --on 2026
  lode path: --on 2026: expected a full date such as 2025-12-31
  [2]

A way may be asked for as of a day: by the edition of 2025, it was the production of 2024 that was known.

  $ lode path Pakistan antimony --max 1 --as-of 2025-12-31
  way 1
    Pakistan produces at the mine Antimony
      2024  usgs-mcs-2025  op4bedgp4v79  and 1 other edge
  $ lode path Pakistan antimony --max 9 --as-of 2025-03-01 --format csv | cut -d, -f1-5
  way,hop,from,relation,to
  1,1,Pakistan,produces at the mine,Antimony
  2,1,Pakistan,produces at the mine,Barite
  2,2,Barite,is produced at the mine by,Laos
  2,3,Laos,produces at the mine,Antimony
  3,1,Pakistan,produces at the mine,Barite
  3,2,Barite,is listed as critical by,Japan: 34 rare metals of the national stockpile
  3,3,Japan: 34 rare metals of the national stockpile,lists as critical,Antimony
  4,1,Pakistan,produces at the mine,Fluorspar
  4,2,Fluorspar,is produced at the mine by,Vietnam
  4,3,Vietnam,produces at the mine,Antimony
  5,1,Pakistan,produces at the mine,Fluorspar
  5,2,Fluorspar,is listed as critical by,Japan: 34 rare metals of the national stockpile
  5,3,Japan: 34 rare metals of the national stockpile,lists as critical,Antimony
  6,1,Pakistan,produces at the mine,Garnet (industrial)
  6,2,Garnet (industrial),is produced at the mine by,Australia
  6,3,Australia,produces at the mine,Antimony
  7,1,Pakistan,produces at the mine,Barite
  7,2,Barite,is produced at the mine by,Iran
  7,3,Iran,produces at the mine,Antimony
  8,1,Pakistan,produces at the mine,Barite
  8,2,Barite,is produced at the mine by,Kazakhstan
  8,3,Kazakhstan,produces at the mine,Antimony
  9,1,Pakistan,produces at the plant,Nitrogen (fixed)—ammonia
  9,2,Nitrogen (fixed)—ammonia,is produced at the plant by,Vietnam
  9,3,Vietnam,produces at the mine,Antimony

Statements that do not hold on a day are not followed.

  $ lode path 'United States' 'Pakistan' --via statement --max 2 --on 2024-06-30
  way 1
    United States imposed US tariff on imports from Pakistan, 2025
      hindustan-times-2025-07  world/W24-by
    US tariff on imports from Pakistan, 2025 is directed at Pakistan
      hindustan-times-2025-07  world/W24-at

  way 2
    United States is the home of US Strategic Metals
      ourpak-2025-09-09  article/A47b
    US Strategic Metals received First Pakistani mineral delivery to US
      Strategic Metals, October 2025
      benzinga-2025-10  world/W12-to
    First Pakistani mineral delivery to US Strategic Metals, October 2025 was
      shipped by Pakistan
      benzinga-2025-10  world/W12-by
  $ lode path 'United States' 'Pakistan' --via statement --max 2 --on 2025-08-01 --format csv | cut -d, -f1-6
  way,hop,from,relation,to,date
  1,1,United States,is a party to,"US-Pakistan trade deal, July 2025"
  1,2,"US-Pakistan trade deal, July 2025",has the party,Pakistan
  2,1,United States,imposed,"US tariff on imports from Pakistan, 2025"
  2,2,"US tariff on imports from Pakistan, 2025",is directed at,Pakistan

Trade: of each product the newest year, and of that a flow that is a tenth of what the importer bought or of what the exporter sold. Of the
20 that India sold to the United States neither is true; Tajikistan sold nothing else.

  $ cp -R "$LODE_DATASETS" bare; rm -r bare/trade; lode build --db t.db bare > /dev/null; printf 't,i,j,k,v,q\n2022,156,842,811010,980,1\n2022,762,842,811010,10,1\n2022,699,842,811010,20,1\n2022,699,392,811010,980,1\n2021,156,392,811010,7,1\n' > flows.csv; lode import --db t.db flows.csv
  flows.csv: cepii-baci: 5 rows read, 6 facts stored, 0 unchanged, 0 quarantined
  $ lode neighbours --db t.db 'United States' --via trade
  hop 1, from United States, relation imports (HS 811010) from, date 2022, source
  cepii-baci

  to          key
  ----------  ------------------------------------
  China       trade/cepii-baci/811010/2022/CHN/USA
  Tajikistan  trade/cepii-baci/811010/2022/TJK/USA
  $ lode path --db t.db Tajikistan China --via trade
  way 1
    Tajikistan exports (HS 811010) to United States
      2022  cepii-baci  trade/cepii-baci/811010/2022/TJK/USA
    United States imports (HS 811010) from China
      2022  cepii-baci  trade/cepii-baci/811010/2022/CHN/USA
  $ lode path --db t.db China Japan --via trade
  lode path: no way of at most 6 hops leads from country/CHN to country/JPN
  [1]
  $ lode why --db t.db trade/cepii-baci/811010/2022/CHN/USA
  The flows that it is made of
  year         2022
  hs_code      811010
  exporter     China
  importer     United States
  value_usd    980,000
  quantity_t   1
  reported_by  reconciled
  share_pct    100.0
  key          trade/cepii-baci/811010/2022/CHN/USA

  Where it stands
  source        CEPII: BACI: international trade by product (cepii-baci)
  licence       Etalab Open Licence 2.0
  url           https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37
  file          flows.csv
  sha256        04e2258659edb06c90c621814135ee4414b2c8169e015aca366739ee2c8776ff
  imported_at   2026-11-02T00:00:00Z
  importer      cepii-baci
  version       0.1.0
  $ lode why --db t.db trade/cepii-baci/811010/2022/CHN/CHN
  lode why: nothing in the store has the key "trade/cepii-baci/811010/2022/CHN/CHN"
  [1]
  $ lode check --db t.db rule=adjacency-agrees
  severity  rule  finding  key
  --------  ----  -------  ---

The check finds an adjacency that does not say what the facts say.

  $ sqlite3 t.db "UPDATE adjacency_edge SET source = 'hearsay' WHERE key = 'trade/cepii-baci/811010/2022/TJK/USA'"; lode check --db t.db rule=adjacency-agrees --format csv
  severity,rule,finding,key
  error,adjacency-agrees,country/TJK exports (HS 811010) to country/USA: stands in edge and not in the adjacency,trade/cepii-baci/811010/2022/TJK/USA
  lode check: 1 error stands
  [1]

What is denied, or deprecated, is followed with --all alone, and says so.

  $ lode path Pakistan 'US critical minerals frameworks and memoranda of 4 February 2026' --depth 1
  lode path: no way of at most 1 hop leads from country/PAK to agreement/us-critical-minerals-frameworks-2026-02-04
  [1]
  $ lode path Pakistan 'US critical minerals frameworks and memoranda of 4 February 2026' --depth 1 --all
  way 1
    it is denied that Pakistan is a party to US critical minerals frameworks
      and memoranda of 4 February 2026
      federal-newswire-2026-02  world/W14-PAK  denied

For programs.

  $ lode path Pakistan antimony --max 1 --format json
  {"ok":true,"columns":["way","hop","from","relation","to","date","source","key","from_key","to_key","from_kind","to_kind","weight","unit","valid_from","valid_to","published_on","rank","via","more"],"rows":[
    {"way":1,"hop":1,"from":"Pakistan","relation":"produces at the mine","to":"Antimony","date":"2025","source":"usgs-mcs-2026","key":"ow3kk6gm7fga","from_key":"country/PAK","to_key":"commodity/antimony","from_kind":"country","to_kind":"commodity","weight":260,"unit":"t","valid_from":"2025","valid_to":"2025","published_on":"2026-02-06","rank":"normal","via":"production","more":1}],"truncated":false,"sources":[
    {"key":"usgs-mcs-2026","kind":"statistics","title":"Mineral Commodity Summaries 2026 Data Release","publisher":"U.S. Geological Survey","published_on":"2026-02-06","url":"https://doi.org/10.5066/P1WKQ63T","licence":"US Government work, public domain"}]}
  $ lode path Pakistan antimony --max 2 --format dot
  digraph lode {
    "country/PAK" [label="Pakistan"];
    "commodity/antimony" [label="Antimony"];
    "event/pakistan-ussm-shipment-2025" [label="First Pakistani mineral delivery to US Strategic Metals, October 2025"];
    "country/PAK" -> "commodity/antimony" [label="produces at the mine", tooltip="ow3kk6gm7fga"];
    "country/PAK" -> "event/pakistan-ussm-shipment-2025" [label="shipped", tooltip="world/W12-by"];
    "event/pakistan-ussm-shipment-2025" -> "commodity/antimony" [label="consisted of", tooltip="world/W12-antimony"];
  }
  $ lode path Pakistan antimony --max 1 --format graphml
  <?xml version="1.0" encoding="UTF-8"?>
  <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
    <key id="label" for="node" attr.name="label" attr.type="string"/>
    <key id="kind" for="node" attr.name="kind" attr.type="string"/>
    <key id="relation" for="edge" attr.name="relation" attr.type="string"/>
    <key id="key" for="edge" attr.name="key" attr.type="string"/>
    <key id="source" for="edge" attr.name="source" attr.type="string"/>
    <key id="date" for="edge" attr.name="date" attr.type="string"/>
    <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
    <key id="unit" for="edge" attr.name="unit" attr.type="string"/>
    <key id="rank" for="edge" attr.name="rank" attr.type="string"/>
    <key id="via" for="edge" attr.name="via" attr.type="string"/>
    <graph edgedefault="directed">
      <node id="country/PAK"><data key="label">Pakistan</data><data key="kind">country</data></node>
      <node id="commodity/antimony"><data key="label">Antimony</data><data key="kind">commodity</data></node>
      <edge source="country/PAK" target="commodity/antimony"><data key="relation">produces at the mine</data><data key="key">ow3kk6gm7fga</data><data key="source">usgs-mcs-2026</data><data key="date">2025</data><data key="weight">260</data><data key="unit">t</data><data key="rank">normal</data><data key="via">production</data></edge>
    </graph>
  </graphml>
  $ lode path Pakistan antimony --max 9 --format graphml | python3 -c 'import sys, xml.etree.ElementTree as t; g = t.parse(sys.stdin).getroot(); n = "{http://graphml.graphdrawing.org/xmlns}"; ids = {x.get("id") for x in g.iter(n + "node")}; es = list(g.iter(n + "edge")); print(len(ids) > 5, len(es) > 5, all(e.get("source") in ids and e.get("target") in ids for e in es))'
  True True True

The packed adjacency of the store is used; where it is older than the facts, the answer is the same, and the file stays as it is.

  $ cp "$LODE_DB" s.db; sqlite3 s.db "DELETE FROM adjacency; DELETE FROM adjacency_edge; DELETE FROM meta WHERE key = 'adjacency'"; sha256sum s.db > before
  $ lode path Pakistan antimony --max 5 > here; lode path --db s.db Pakistan antimony --max 5 | cmp - here && sha256sum -c before
  s.db: OK
  $ printf 'key,kind,label,description,source\ncountry/XXZ,concept,x,,background\n' > e.csv; lode import --db s.db "$LODE_DATASETS/names/entities.csv" | sed 's|^/.*/||'; lode build --db s.db > /dev/null; sqlite3 s.db "SELECT count(*) = (SELECT count(*) FROM edge WHERE from_key <> to_key), count(*) > 2000 FROM adjacency_edge"
  entities.csv: entities: imported before, nothing changed
  1|1
