The Pink Sheet is read from its workbook: names above units above codes; "Updated on" names the edition. Coffee and oil are left alone.

  $ cp $LODE_DB x.db

  $ python3 $DATA/make-xlsx.py CMO-2023-04.xlsx 'Monthly Prices'=$DATA/world-bank-pink-sheet/prices-2023-04.csv 'Index Weights'=$DATA/world-bank-pink-sheet/weights.csv

  $ lode import --db x.db CMO-2023-04.xlsx
  CMO-2023-04.xlsx/Monthly Prices: world-bank-pink-sheet: 5 rows read, 14 facts stored, 0 unchanged, 0 quarantined
  CMO-2023-04.xlsx/Index Weights: of no known format, left alone

  $ lode sql --db x.db --format csv "SELECT period, commodity, original_value, original_unit, round(value, 2) AS value, unit, basis, detail FROM observation_text WHERE series = 'world-bank-pink-sheet' ORDER BY commodity, period"
  period,commodity,original_value,original_unit,value,unit,basis,detail
  1960-01,Copper,715.4,$/mt,715.4,USD/t,content,"London Metal Exchange, grade A, settlement"
  2023-02,Copper,8936.59,$/mt,8936.59,USD/t,content,"London Metal Exchange, grade A, settlement"
  2023-03,Copper,8856.31,$/mt,8856.31,USD/t,content,"London Metal Exchange, grade A, settlement"
  1960-01,Gold,35.27,$/troy oz,1133956.83,USD/t,content,"London, 99.5% fine, afternoon fixing"
  2023-02,Gold,1854.54,$/troy oz,59624845.54,USD/t,content,"London, 99.5% fine, afternoon fixing"
  2023-03,Gold,1912.73,$/troy oz,61495697.48,USD/t,content,"London, 99.5% fine, afternoon fixing"
  1960-01,Iron ore,11.42,$/dmtu,11.42,USD/t,gross,"spot, CFR China, 62% iron"
  2023-02,Iron ore,127.6,$/dmtu,127.6,USD/t,gross,"spot, CFR China, 62% iron"
  2023-03,Iron ore,128.37,$/dmtu,128.37,USD/t,gross,"spot, CFR China, 62% iron"
  1960-01,Silver,0.9137,$/troy oz,29376.14,USD/t,content,"London, 99.9% refined, afternoon fixing"
  2023-02,Silver,21.919,$/troy oz,704712.21,USD/t,content,"London, 99.9% refined, afternoon fixing"
  2023-03,Silver,21.976,$/troy oz,706544.81,USD/t,content,"London, 99.9% refined, afternoon fixing"
  2023-02,Thermal coal,140.16,$/mt,140.16,USD/t,gross,"South African, FOB Richards Bay"

  $ lode sql --db x.db --format csv "SELECT key, edition, published_on, licence FROM source WHERE series = 'world-bank-pink-sheet'"
  key,edition,published_on,licence
  world-bank-pink-sheet-2023-04,2023-04,2023-04-04,CC BY 4.0

The price of iron ore is printed per dry metric ton unit, and is one per dry ton; the note says how that is known.

  $ lode why --db x.db $(lode sql --db x.db --format csv --no-header "SELECT key FROM observation WHERE column_name LIKE 'Iron ore%' AND period = '2023-03'") | head -12
  The figure
  figure      World: Iron ore (fines), price, counted as gross, spot, CFR China,
              62% iron
  period      2023-03
  printed     128.37 $/dmtu (US dollars per metric ton)
  value       128.37 USD/t
  flag        reported
  note        the header prints $/dmtu; the sheet Description gives spot prices in
              US dollars per dry ton, and that is what the figures are
  is_current  yes: no newer edition in the store has this table

  Where it stands

A later edition has no row of codes and other marks behind the names. An unknown series and a changed unit are set aside once, not once a row.

  $ python3 $DATA/make-xlsx.py CMO-2023-06.xlsx 'Monthly Prices'=$DATA/world-bank-pink-sheet/prices-2023-06.csv

  $ lode import --db x.db CMO-2023-06.xlsx
  CMO-2023-06.xlsx/Monthly Prices: world-bank-pink-sheet: 5 rows read, 12 facts stored, 0 unchanged, 4 quarantined
  lode import: 4 rows or cells were set aside; `lode quarantine` lists them with the reasons
  [3]

  $ lode quarantine --db x.db --format csv | cut -d, -f2-5
  line,column_,found,reason
  6,Silver,($/kg),"the series ""Silver"" is printed in ""$/kg""; pink_sheet_series.csv expects another unit"
  6,Moon dust,($/mt),"the series ""Moon dust"" is not in pink_sheet_series.csv"
  9,Gold,many,"""many"" is not a number"
  10,,,"""April"" is neither a month (1960M01) nor a year (1960)"

  $ lode diff --db x.db world-bank-pink-sheet-2023-04 world-bank-pink-sheet-2023-06 commodity=copper --format csv
  change,commodity,place,measure,stage,period,from_value,to_value,unit,change_pct,key,form,basis,from_flag,to_flag,detail
  changed,Copper,World,price,,2023-03,8856.31,8850,USD/t,-0.1,o4et7jz89ez6,cathode,content,reported,reported,"London Metal Exchange, grade A, settlement"
  added,Copper,World,price,,2023-04,,8809.42,USD/t,,oawz1bkk5sbk,cathode,content,,reported,"London Metal Exchange, grade A, settlement"
  removed,Copper,World,price,,1960-01,715.4,,USD/t,,ocvgt64w0yzz,cathode,content,reported,,"London Metal Exchange, grade A, settlement"

  $ lode query prices --db x.db commodity=copper since=2023-01 --format csv | grep pink
  cathode,World,2023-02,8936.59,$/mt,8936.59,reported,world-bank-pink-sheet-2023-06,oarr9r1cv50y,"London Metal Exchange, grade A, settlement"
  cathode,World,2023-03,8850,$/mt,8850,reported,world-bank-pink-sheet-2023-06,o4et7jz89ez6,"London Metal Exchange, grade A, settlement"
  cathode,World,2023-04,8809.42,$/mt,8809.42,reported,world-bank-pink-sheet-2023-06,oawz1bkk5sbk,"London Metal Exchange, grade A, settlement"

  $ lode lookup --db x.db copper | sed -n '/What it cost of late/,/all:/p'
  What it cost of late
  - cathode, London Metal Exchange, grade A, settlement
      $/mt, 1960-01: 715.4  2023-02: 8936.59  2023-03: 8850  2023-04: 8809.42,
      [4], oawz1bkk5sbk
    all: lode query prices commodity=copper

Annual prices are those in dollars of each year; the sheet in dollars of one year is left alone.

  $ python3 $DATA/make-xlsx.py CMO-annual.xlsx 'Annual Prices (Nominal)'=$DATA/world-bank-pink-sheet/annual.csv 'Annual Prices (Real)'=$DATA/world-bank-pink-sheet/annual-real.csv

  $ lode import --db x.db CMO-annual.xlsx
  CMO-annual.xlsx/Annual Prices (Nominal): world-bank-pink-sheet: 3 rows read, 4 facts stored, 0 unchanged, 0 quarantined
  CMO-annual.xlsx/Annual Prices (Real): world-bank-pink-sheet: 3 rows read, 0 facts stored, 0 unchanged, 0 quarantined, 3 rows of other tables left alone

  $ lode sql --db x.db --format csv "SELECT period, commodity, original_value, original_unit, source FROM observation_text WHERE series = 'world-bank-pink-sheet' AND length(period) = 4 ORDER BY 2, 1"
  period,commodity,original_value,original_unit,source
  2021,Copper,9317.05,$/mt,world-bank-pink-sheet-2023-06
  2022,Copper,8822.3,$/mt,world-bank-pink-sheet-2023-06
  2021,Gold,1799.63,$/troy oz,world-bank-pink-sheet-2023-06
  2022,Gold,1800.6,$/troy oz,world-bank-pink-sheet-2023-06

A conversion to CSV has codes alone; units come from the vocabulary, and the edition from the last month.

  $ lode import --db x.db $DATA/world-bank-pink-sheet/conversion.csv | sed 's|.*/||'
  conversion.csv: world-bank-pink-sheet: 2 rows read, 9 facts stored, 0 unchanged, 0 quarantined

  $ lode sql --db x.db --format csv "SELECT t.period, commodity, t.original_value, t.original_unit, column_name, published_on, source FROM observation_text t JOIN observation o USING (key) WHERE source LIKE '%-to-%' ORDER BY 2, 1"
  period,commodity,original_value,original_unit,column_name,published_on,source
  1960-01,Copper,715.4,USD/t,COPPER,2023-01,world-bank-pink-sheet-to-2022-12
  2022-12,Copper,8375.4,USD/t,COPPER,2023-01,world-bank-pink-sheet-to-2022-12
  1960-01,Iron ore,11.42,USD/t,IRON_ORE,2023-01,world-bank-pink-sheet-to-2022-12
  2022-12,Iron ore,111.84,USD/t,IRON_ORE,2023-01,world-bank-pink-sheet-to-2022-12
  1960-01,Platinum,83.5,USD/ozt,PLATINUM,2023-01,world-bank-pink-sheet-to-2022-12
  2022-12,Platinum,1010.77,USD/ozt,PLATINUM,2023-01,world-bank-pink-sheet-to-2022-12
  1960-01,Tin,2180.4,USD/t,Tin,2023-01,world-bank-pink-sheet-to-2022-12
  2022-12,Tin,23940.3,USD/t,Tin,2023-01,world-bank-pink-sheet-to-2022-12

The same workbook again changes nothing. Without a date above the table, the edition has to be named.

  $ lode import --db x.db CMO-2023-04.xlsx
  CMO-2023-04.xlsx/Monthly Prices: world-bank-pink-sheet: imported before, nothing changed
  CMO-2023-04.xlsx/Index Weights: of no known format, left alone

  $ sed 's/Updated on.*2023"/x"/' $DATA/world-bank-pink-sheet/prices-2023-04.csv > undated.csv; python3 $DATA/make-xlsx.py undated.xlsx 'Monthly Prices'=undated.csv

  $ lode import --db x.db undated.xlsx
  lode import: undated.xlsx/Monthly Prices: the cells above the table do not say "Updated on MONTH DAY, YEAR"; name the edition with --source
  [3]

  $ sed -i '/bbl/d' undated.csv; python3 $DATA/make-xlsx.py unitless.xlsx 'Monthly Prices'=undated.csv; lode import --db x.db unitless.xlsx
  lode import: unitless.xlsx/Monthly Prices:6: no row of units such as "($/mt)" follows the names
  [3]
