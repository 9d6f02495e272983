Chapters, headings and subheadings become products, each a part of the one above it. The codes tell the edition.

  $ cp -R "$LODE_DATASETS" bare && rm -r bare/trade && lode build --db x.db bare > /dev/null

  $ cd $DATA/codes; lode import --db $OLDPWD/x.db --allow-quarantine sections.csv harmonized-system.csv comtrade-1992.csv comtrade-hs.csv baci-products.csv
  sections.csv: hs-codes: 2 rows read, 5 facts stored, 0 unchanged, 0 quarantined
  harmonized-system.csv: hs-codes: 14 rows read, 26 facts stored, 4 unchanged, 3 quarantined, 1 rows of other tables left alone
  comtrade-1992.csv: hs-codes: 5 rows read, 15 facts stored, 0 unchanged, 0 quarantined
  comtrade-hs.csv: hs-codes: 7 rows read, 14 facts stored, 3 unchanged, 0 quarantined, 1 rows of other tables left alone
  baci-products.csv: cepii-baci-products: 3 rows read, 8 facts stored, 0 unchanged, 0 quarantined

  $ lode quarantine --db x.db --format csv | cut -d, -f1,2,5-6
  file,line,reason,row
  harmonized-system.csv,9,"code 811090 has the parent ""8101"", expected 8110"
  harmonized-system.csv,11,code 8111 has no description,"XV
  harmonized-system.csv,12,"""81100"" is not a code of the Harmonized System, expected two

A code keeps its leading zero, or gets it back; each edition that has it is a scheme of its own.

  $ lode sql --db x.db --format csv "SELECT code, group_concat(scheme, ' ') AS schemes FROM (SELECT code, scheme FROM identifier WHERE scheme LIKE 'hs%' AND code IN ('01', '010111', '010121', '811000', '811010', '271013', '9999AA') ORDER BY code, scheme) GROUP BY code"
  code,schemes
  01,hs hs1992 hs2022
  010111,hs hs1992
  010121,hs hs2017 hs2022
  271013,hs
  811000,hs1992
  811010,hs2017 hs2022
  9999AA,hs2022

  $ lode sql --db x.db --format csv "SELECT subject_key, relation, object_key FROM statement_text WHERE predicate = 'part_of' AND object_key LIKE 'product/%' ORDER BY 1"
  subject_key,relation,object_key
  product/hs-01,is part of,product/hs-section-I
  product/hs-0101,is part of,product/hs-01
  product/hs-010111,is part of,product/hs-0101
  product/hs-010121,is part of,product/hs-0101
  product/hs-271013,is part of,product/hs-2710
  product/hs-81,is part of,product/hs-section-XV
  product/hs-8110,is part of,product/hs-81
  product/hs-811000,is part of,product/hs-8110
  product/hs-811010,is part of,product/hs-8110
  product/hs-9999,is part of,product/hs-99
  product/hs-9999AA,is part of,product/hs-9999

  $ for code in 'HS 0101.21' 'HS2022 010121' 010121; do lode lookup --db x.db "$code" | head -1; done
  Horses; live, pure-bred breeding animals (product)
  Horses; live, pure-bred breeding animals (product)
  Horses; live, pure-bred breeding animals (product)

The first label stays; what other editions say is a name.

  $ lode sql --db x.db --format csv "SELECT e.key, e.label, e.description, s.key AS source FROM entity e JOIN source s ON s.id = e.source_id WHERE e.key IN ('product/hs-8110', 'product/hs-811000', 'product/hs-271013') ORDER BY 1"
  key,label,description,source
  product/hs-271013,Petroleum spirit except aviation or motor fuel,"Older code of UN Comtrade, not of the World Customs Organization",uncomtrade-codes
  product/hs-8110,Antimony and articles thereof; including waste and scrap,,hs-2022
  product/hs-811000,"Antimony, articles thereof, waste or scrap","Antimony and articles thereof, including waste and scrap.",hs-1992

  $ lode sql --db x.db --format csv "SELECT e.key, n.text, s.key AS source FROM name n JOIN entity e ON e.id = n.entity_id JOIN source s ON s.id = n.source_id WHERE n.kind = 'label' AND e.key IN ('product/hs-8110', 'product/hs-811010', 'product/hs-section-XV') ORDER BY 1, 2"
  key,text,source
  product/hs-8110,Antimony – and articles,hs-1992
  product/hs-811010,"Antimony: unwrought, powders",cepii-baci-codes
  product/hs-section-XV,Base metals and articles of base metal,hs-codes

A flow has one product code, however many editions have it.

  $ lode import --db x.db --allow-quarantine $DATA/cepii-baci/flows.csv | sed 's|.*/||'; sqlite3 x.db "SELECT count(*), count(DISTINCT hs_code || exporter || importer) FROM trade"
  flows.csv: cepii-baci: 6 rows read, 6 facts stored, 0 unchanged, 1 quarantined
  5|5

The same list again changes nothing; a list with the same plain header that is no product list is refused.

  $ cd $DATA/codes; lode import --db $OLDPWD/x.db comtrade-hs.csv; printf 'code,description\nA1,Letters\n' > $OLDPWD/other.csv; lode import --db $OLDPWD/x.db $OLDPWD/other.csv 2>&1 | sed 's|[^ ]*/||'
  comtrade-hs.csv: hs-codes: imported before, nothing changed
  lode import: other.csv:2: column code: "A1" is not a code of the Harmonized System, expected six (or five, without the leading zero) digits
