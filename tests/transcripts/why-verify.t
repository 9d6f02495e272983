`lode why KEY --verify FILE` reads the published file again and says whether the store is right about it.

  $ cp "$LODE_DB" s.db; chmod u+w s.db; cp "$DATA"/transcripts/wide.csv .; lode import --db s.db wide.csv > /dev/null 2>&1
  [3]
  $ lode query producers --db s.db commodity=antimony edition=usgs-mcs-2024 --format csv | sed -n 's/^Turkey.*,usgs-mcs-2024,\(o[^,]*\).*/\1/p'
  oh8a6m6favs4

The file that was read, however it is packed or called, confirms the figure, and shows its line.

  $ lode why oh8a6m6favs4 --db s.db --verify wide.csv
  confirmed: line 7, column PROD_EST_ 2023 reads "6000" metric tons, that is 6000 t

  key              oh8a6m6favs4
  file             wide.csv
  sha256           be0958b59a07b6cd5e1bcd9e9d652ba20626dd1917748ccaf7f0f773697b5e7
                   7
  recorded_sha256  be0958b59a07b6cd5e1bcd9e9d652ba20626dd1917748ccaf7f0f773697b5e7
                   7
  line             7
  column           PROD_EST_ 2023
  reads            "6000" metric tons, that is 6000 t
  stored           "6000" metric tons, that is 6000 t
  row              MCS2024,Antimony,Turkey,"Mine production, antimony
                   content",metric tons,6000,6000,,,,,>99000,
  $ gzip -c wide.csv > packed.gz; lode why oh8a6m6favs4 --db s.db --verify packed.gz | head -1
  confirmed: line 7, column PROD_EST_ 2023 reads "6000" metric tons, that is 6000 t
  $ python3 -m zipfile -c world.zip wide.csv; lode why oh8a6m6favs4 --db s.db --verify world.zip | head -1
  confirmed: line 7, column PROD_EST_ 2023 reads "6000" metric tons, that is 6000 t
  $ lode why oh8a6m6favs4 --db s.db --verify wide.csv --format json | python3 -c 'import json, sys; a = json.load(sys.stdin); r = a["compared"]["rows"][0]; print(a["verdict"], r["line"], r["sha256"] == r["recorded_sha256"])'
  confirmed 7 True

Another file is said to be one, even when only its last byte has changed. The figure may stand in it all the same, there or elsewhere.

  $ sed 's/bushels,7,7/bushels,7,8/' wide.csv > changed.csv; lode why oh8a6m6favs4 --db s.db --verify changed.csv | grep -v '^sha256'
  stands in another file: line 7, column PROD_EST_ 2023 reads "6000" metric tons, that is 6000 t

  key              oh8a6m6favs4
  file             changed.csv
                   b
  recorded_sha256  be0958b59a07b6cd5e1bcd9e9d652ba20626dd1917748ccaf7f0f773697b5e7
                   7
  line             7
  column           PROD_EST_ 2023
  reads            "6000" metric tons, that is 6000 t
  stored           "6000" metric tons, that is 6000 t
  row              MCS2024,Antimony,Turkey,"Mine production, antimony
                   content",metric tons,6000,6000,,,,,>99000,
  $ { sed -n 1p wide.csv; sed -n 7p wide.csv; sed -n 2,6p wide.csv; } > moved.csv; lode why oh8a6m6favs4 --db s.db --verify moved.csv | head -1
  stands in another file: line 2, column PROD_EST_ 2023 reads "6000" metric tons, that is 6000 t; in the recorded file it is line 7, column PROD_EST_ 2023

A file that says something else refutes it: another number, the number of another country, the row cut away, the file cut off.

  $ sed 's/Turkey\(.*\),6000,6000,/Turkey\1,6000,6100,/' wide.csv > other.csv; lode why oh8a6m6favs4 --db s.db --verify other.csv > out; echo "[$?]"; head -1 out
  lode why: refuted: another file: line 7, column PROD_EST_ 2023 reads "6100" metric tons, that is 6100 t, where the store has "6000" metric tons, that is 6000 t
  [1]
  refuted: another file: line 7, column PROD_EST_ 2023 reads "6100" metric tons, that is 6100 t, where the store has "6000" metric tons, that is 6000 t
  $ sed 's/Turkey/Bolivia/' wide.csv > country.csv; lode why oh8a6m6favs4 --db s.db --verify country.csv > out; echo "[$?]"
  lode why: refuted: another file, and no row of it gives this figure
  [1]
  $ head -5 wide.csv > short.csv; lode why oh8a6m6favs4 --db s.db --verify short.csv > out; echo "[$?]"
  lode why: refuted: another file, and no row of it gives this figure
  [1]
  $ head -c 500 wide.csv > cut.csv; lode why oh8a6m6favs4 --db s.db --verify cut.csv
  lode why: cannot be verified: cut.csv:5: 10 fields, expected the header's 13 (the file is cut off)
  [3]
  $ : > empty.csv; lode why oh8a6m6favs4 --db s.db --verify empty.csv
  lode why: cannot be verified: empty.csv: is empty, expected a header line
  [3]
  $ lode why oh8a6m6favs4 --db s.db --verify nowhere.csv
  lode why: nowhere.csv: No such file or directory
  [3]

A store that was changed behind lode's back is found out by the file.

  $ sqlite3 s.db "UPDATE observation SET value = 60000 WHERE key = 'oh8a6m6favs4'"; lode why oh8a6m6favs4 --db s.db --verify wide.csv > out; echo "[$?]"
  lode why: refuted: line 7, column PROD_EST_ 2023 reads "6000" metric tons, that is 6000 t, where the store has "6000" metric tons, that is 60000 t
  [1]
  $ sqlite3 s.db "UPDATE observation SET value = 6000, line = 3 WHERE key = 'oh8a6m6favs4'"; lode why oh8a6m6favs4 --db s.db --verify wide.csv > out; echo "[$?]"
  lode why: refuted: line 7, column PROD_EST_ 2023 reads "6000" metric tons, that is 6000 t; in the recorded file it is line 3, column PROD_EST_ 2023
  [1]

A withheld figure is confirmed as withheld, a bound as a bound; what was carried over into a file of ours names the published one.

  $ withheld=$(lode query producers --db s.db commodity=antimony edition=usgs-mcs-2024 --format csv | sed -n 's/^United States.*,usgs-mcs-2024,\(o[^,]*\).*/\1/p'); lode why $withheld --db s.db --verify wide.csv | head -1
  confirmed: line 2, column PROD_EST_ 2023 reads "W" metric tons (withheld)
  $ bound=$(lode query reserves --db s.db commodity=antimony edition=usgs-mcs-2024 --format csv | grep '^Turkey' | grep -o 'o[0-9a-z]\{11\}'); lode why $bound --db s.db --verify wide.csv | head -1
  confirmed: line 7, column RESERVES_2023 reads ">99000" metric tons, that is > 99000 t
  $ lode why oxg54xcggej6 --verify $LODE_DATASETS/usgs-mcs/observations.csv | sed -n '1p;/^row/,$p'
  confirmed: line 6855 carries over from MCS2026_Commodities_Data.csv: line 419, column Value reads "40,000" metric tons, that is 40000 t
  row              commodity/antimony,,production,mine,content,country/
                   CHN,,,2024,40000,,,t,estimated,"40,000",metric
                   tons,Estimated.,usgs-mcs-
                   2026,MCS2026_Commodities_Data.csv,419,Value

Quotes: the bytes at their place are the words, in any script.

  $ cp "$DATA"/verify/* .; lode import --db s.db sources.csv claims.csv
  sources.csv: sources: 2 rows read, 2 facts stored, 0 unchanged, 0 quarantined
  claims.csv: claims: 4 rows read, 4 facts stored, 0 unchanged, 0 quarantined
  $ lode why note/1 --db s.db --verify note.txt
  confirmed: bytes 53 to 137 are the quoted words

  key              note/1
  source           ruritania-note
  file             note.txt
  sha256           ef565029c6661049556d6956e7f94bbf1ee8a15c2e217542281e21efe9ea71a
                   1
  recorded_sha256  ef565029c6661049556d6956e7f94bbf1ee8a15c2e217542281e21efe9ea71a
                   1
  quote            सुरमा का निर्यात रोक दिया गया है
  verdict          confirmed
  reason           bytes 53 to 137 are the quoted words
  $ lode why note/2 --db s.db --verify note.txt | head -1
  confirmed: bytes 18 to 38 are the quoted words
  $ sed 1d note.txt > later.txt; lode why note/1 --db s.db --verify later.txt | head -1
  stands in another file: the quoted words stand at bytes 0 to 84, not at 53 to 137
  $ sed 's/रोक/टोक/' note.txt > reworded.txt; lode why note/1 --db s.db --verify reworded.txt > out; echo "[$?]"
  lode why: refuted: another file: the quoted words do not stand in it
  [1]
  $ lode why note/1 --db s.db --verify claims.csv | head -1
  confirmed: line 2 says this, as stored
  $ lode why note/3 --db s.db --verify note.txt | head -1
  stands in another file: bytes 138 to 151 are the quoted words (no document of this source is recorded)
  $ lode why note/4 --db s.db --verify note.txt > out; echo "[$?]"
  lode why: cannot be verified: no words are quoted, and no document of this source is recorded
  [1]

Trade: the flows of the key are added up again.

  $ cp "$DATA"/cepii-baci/flows.csv .; lode import --db s.db flows.csv > /dev/null 2>&1
  [3]
  $ lode sql --db s.db --format csv --no-header "SELECT key FROM trade WHERE hs_code = '811010' AND exporter = 'China' AND importer = 'India'"
  trade/cepii-baci-extract/811010/2022/CHN/IND
  trade/cepii-baci/811010/2022/CHN/IND
  $ lode why trade/cepii-baci/811010/2022/CHN/IND --db s.db --verify flows.csv
  confirmed: the file holds 1 flow, 7500 USD, tonnage not stated, as stored

  key              trade/cepii-baci/811010/2022/CHN/IND
  file             flows.csv
  recorded_sha256  0496fb34d111b1dfed718c84d53686f544bbb830ef58c3cbdd5dba90ba745e3
                   0
  reported_by      reconciled
  reads            1 flow, 7500 USD, tonnage not stated
  stored           1 flow, 7500 USD, tonnage not stated
  $ lode why trade/cepii-baci/811010/2022 --db s.db --verify flows.csv | head -1
  confirmed: the file holds 3 flows, 25000 USD, 4.25 t, as stored
  $ lode why trade/cepii-baci/811010/2022/CHN --db s.db --verify flows.csv | head -1
  confirmed: the file holds 2 flows, 20000 USD, 3.25 t, as stored
  $ sed 's/7\.5/7.25/' flows.csv > dearer.csv; lode why trade/cepii-baci/811010/2022/CHN/IND --db s.db --verify dearer.csv > out; echo "[$?]"; lode why trade/cepii-baci/811010/2022/TJK --db s.db --verify dearer.csv | head -1
  lode why: refuted: another file: the file holds 1 flow, 7250 USD, tonnage not stated, where the store has 1 flow, 7500 USD, tonnage not stated
  [1]
  stands in another file: the file holds 1 flow, 5000 USD, 1 t, as stored

What stands in no file is not verified.

  $ lode why producers/commodity=antimony/year=2024 --verify wide.csv
  lode why: what is computed stands in no file; verify its inputs, which `lode why` lists
  [2]
  $ lode why source/usgs-mcs-2026 --verify wide.csv
  lode why: source/usgs-mcs-2026 is no figure and no statement; these are verified
  [2]
  $ lode why nothing-has-this-key --verify wide.csv
  lode why: no figure or statement has the key "nothing-has-this-key"
  [1]
