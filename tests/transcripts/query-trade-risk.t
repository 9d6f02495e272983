The importer risk: what share of imports comes from unstable countries. Shares and estimates are listed by --explain and by the key.

  $ lode query trade-risk product=811010 --format csv | grep -E '^(importer|United States|Japan|Pakistan),' | cut -d, -f1-5
  importer,risk_lower,risk_upper,adds_most,adds
  Pakistan,0.5717,0.5717,China,0.427
  United States,0.5461,0.5461,China,0.2037
  Japan,0.5131,0.5131,China,0.2601
  $ lode query trade-risk product=811010 importer=PAK --explain --format csv | cut -d, -f1-7
  input,value,unit,share_pct,estimate,instability,adds
  Pakistan from China,6563160,USD,77.3,-0.2610621,0.5522,0.427
  Pakistan from Thailand,1515947,USD,17.9,-0.733099,0.6466,0.1155
  Pakistan from Saudi Arabia,391895,USD,4.6,-0.5181113,0.6036,0.0279
  Pakistan from India,15859,USD,0.2,-0.9565214,0.6913,0.0013
  $ lode why trade-risk/product=811010/importer=PAK/year=2022 | head -16
  How much of what countries import comes from unstable countries?
  importer        Pakistan
  risk_lower      0.5717
  risk_upper      0.5717
  adds_most       China
  adds            0.427
  imports_usd     8,486,861
  suppliers       4
  indicator_year  2018
  source          [1]
  systemic_upper  0.5896

  The suppliers, their shares and their instability (unit USD, source [1])
  - Pakistan from China
      value 6,563,160, share_pct 77.3, estimate -0.2610621, instability 0.5522,
      adds 0.427, trade/cepii-baci-extract/811010/2022/CHN/PAK, passed_on 0.0276

A supplier without an estimate may be anything from stable to not at all: two bounds.

  $ cp "$LODE_DB" x.db; sqlite3 x.db "DELETE FROM indicator WHERE place_id = (SELECT id FROM entity WHERE key = 'country/CHN')"; lode query trade-risk --db x.db product=811010 importer=PAK --format csv | cut -d, -f1-3,11
  importer,risk_lower,risk_upper,unknown_pct
  Pakistan,0.1447,0.918,77.3

Risk travels on: with what suppliers may pass on of the risk of their own imports it is never less, and never above 1.

  $ lode query trade-risk product=811010 --format csv | grep -E '^(importer|United States|Japan|Pakistan),' | cut -d, -f1,2,13
  importer,risk_lower,systemic_upper
  Pakistan,0.5717,0.5896
  United States,0.5461,0.5885
  Japan,0.5131,0.5708
  $ lode query trade-risk product=811010 --format csv --no-header | awk -F, '$13 < $3 || $13 > 1 { print "outside: " $0 } { wider += $13 > $3 } END { print (wider > 50) }'
  1
  $ lode query trade-risk product=811010 importer=PAK --explain --format csv | sed -n '/^input/,$p' | cut -d, -f1,6,11
  input,instability,passed_on
  Pakistan from China,0.5522,0.0276
  Pakistan from Thailand,0.6466,0.1226
  Pakistan from Saudi Arabia,0.6036,0.0193
  Pakistan from India,0.6913,0.4044
