The Worldwide Governance Indicators are read from the bulk CSV, with older codes of countries and whatever marks what is missing.

  $ cp $LODE_DB x.db

  $ lode import --db x.db $DATA/world-bank-wgi/bulk.csv | sed 's|.*/||'
  lode import: 2 rows or cells were set aside; `lode quarantine` lists them with the reasons
  bulk.csv: world-bank-wgi: 7 rows read, 21 facts stored, 0 unchanged, 2 quarantined

  $ lode quarantine --db x.db --format csv
  file,line,column_,found,reason,row,key
  bulk.csv,7,2003,very good,"""very good"" is not a number","Finland,FIN,Control of Corruption: Estimate,GOV_WGI_CC.EST,2.25,2.3,2.5,2.48,very good",quarantine/1f8f06a0da02/7/2003
  bulk.csv,8,,,"no country is called ""ATL""; did you mean Italy (country/ITA): sounds like ""इटली""","Atlantis,ATL,Control of Corruption: Estimate,CC.EST,1,1,1,1,1",quarantine/1f8f06a0da02/8

  $ lode sql --db x.db --format csv "SELECT e.key AS place, name, period, value, original_value FROM indicator i JOIN entity e ON e.id = place_id JOIN source s ON s.id = i.source_id WHERE s.key = 'world-bank-wgi-2004' ORDER BY 1, 2, 3"
  place,name,period,value,original_value
  aggregate/netherlands-antilles,RL.EST,2003,0.92,0.92
  country/COD,CC.EST,1996,-1.647,-1.647
  country/COD,CC.EST,2000,-1.4105,-1.4105
  country/COD,CC.EST,2003,-1.3662,-1.3662
  country/COD,CC.STD.ERR,1996,0.3,0.3
  country/COD,CC.STD.ERR,2000,0.21,0.21
  country/COD,CC.STD.ERR,2003,0.17,0.17
  country/FIN,CC.EST,1996,2.25,2.25
  country/FIN,CC.EST,1998,2.3,2.3
  country/FIN,CC.EST,2000,2.5,2.5
  country/FIN,CC.EST,2002,2.48,2.48
  country/PRK,PV.EST,1996,-0.61,-0.61
  country/PRK,PV.EST,1998,-0.47,-0.47
  country/PRK,PV.EST,2002,0.02,0.02
  country/PRK,PV.EST,2003,0.41,0.41
  country/ROU,RL.NO.SRC,1996,8,8
  country/ROU,RL.NO.SRC,1998,8,8
  country/ROU,RL.NO.SRC,2000,9,9
  country/ROU,RL.NO.SRC,2002,10,10
  country/ROU,RL.NO.SRC,2003,12,12

  $ lode sql --db x.db --format csv "SELECT key, edition, published_on, licence FROM source WHERE key = 'world-bank-wgi-2004'"
  key,edition,published_on,licence
  world-bank-wgi-2004,2004,2004-09,CC BY 4.0

The workbook has a sheet for each dimension, years above measures; each sheet counts for itself.

  $ python3 $DATA/make-xlsx.py wgi.xlsx ControlofCorruption=$DATA/world-bank-wgi/estimates.csv RuleofLaw=$DATA/world-bank-wgi/estimates.csv

  $ lode import --db x.db wgi.xlsx
  wgi.xlsx/ControlofCorruption: world-bank-wgi: 4 rows read, 31 facts stored, 0 unchanged, 0 quarantined
  wgi.xlsx/RuleofLaw: world-bank-wgi: 4 rows read, 30 facts stored, 0 unchanged, 0 quarantined

  $ lode sql --db x.db --format csv "SELECT iso3, name, label, period, value, source FROM country_indicator WHERE source = 'world-bank-wgi-2020' AND iso3 IN ('AND', 'AIA') AND name LIKE 'CC%' ORDER BY 1, 4, 2"
  iso3,name,label,period,value,source
  AIA,CC.EST,Control of Corruption: Estimate,2019,1.22,world-bank-wgi-2020
  AIA,CC.NO.SRC,Control of Corruption: Number of Sources,2019,1,world-bank-wgi-2020
  AIA,CC.PER.RNK,Control of Corruption: Percentile Rank,2019,88.4,world-bank-wgi-2020
  AIA,CC.PER.RNK.LOWER,"Control of Corruption: Percentile Rank, Lower Bound of 90% Confidence Interval",2019,70.6,world-bank-wgi-2020
  AIA,CC.PER.RNK.UPPER,"Control of Corruption: Percentile Rank, Upper Bound of 90% Confidence Interval",2019,98.5,world-bank-wgi-2020
  AIA,CC.STD.ERR,Control of Corruption: Standard Error,2019,0.34,world-bank-wgi-2020
  AND,CC.EST,Control of Corruption: Estimate,2018,1.226677,world-bank-wgi-2020
  AND,CC.NO.SRC,Control of Corruption: Number of Sources,2018,3,world-bank-wgi-2020
  AND,CC.PER.RNK,Control of Corruption: Percentile Rank,2018,88.5,world-bank-wgi-2020
  AND,CC.PER.RNK.LOWER,"Control of Corruption: Percentile Rank, Lower Bound of 90% Confidence Interval",2018,80.2,world-bank-wgi-2020
  AND,CC.PER.RNK.UPPER,"Control of Corruption: Percentile Rank, Upper Bound of 90% Confidence Interval",2018,96.1,world-bank-wgi-2020
  AND,CC.STD.ERR,Control of Corruption: Standard Error,2018,0.19,world-bank-wgi-2020
  AND,CC.EST,Control of Corruption: Estimate,2019,1.23,world-bank-wgi-2020
  AND,CC.NO.SRC,Control of Corruption: Number of Sources,2019,3,world-bank-wgi-2020
  AND,CC.PER.RNK,Control of Corruption: Percentile Rank,2019,88.9,world-bank-wgi-2020
  AND,CC.PER.RNK.LOWER,"Control of Corruption: Percentile Rank, Lower Bound of 90% Confidence Interval",2019,80.1,world-bank-wgi-2020
  AND,CC.PER.RNK.UPPER,"Control of Corruption: Percentile Rank, Upper Bound of 90% Confidence Interval",2019,96.2,world-bank-wgi-2020
  AND,CC.STD.ERR,Control of Corruption: Standard Error,2019,0.2,world-bank-wgi-2020

  $ lode sql --db x.db --format csv "SELECT name, count(*) FROM country_indicator WHERE source = 'world-bank-wgi-2020' GROUP BY 1"
  name,count(*)
  CC.EST,5
  CC.NO.SRC,5
  CC.PER.RNK,5
  CC.PER.RNK.LOWER,5
  CC.PER.RNK.UPPER,5
  CC.STD.ERR,5
  RL.EST,5
  RL.NO.SRC,5
  RL.PER.RNK,5
  RL.PER.RNK.LOWER,5
  RL.PER.RNK.UPPER,5
  RL.STD.ERR,5

The newest edition answers, unless one is named.

  $ lode query indicators --db x.db country='DR Congo' indicator=CC --format csv
  indicator,meaning,year,value,edition,key
  CC.EST,Control of Corruption: Estimate,2019,-1.54,world-bank-wgi-2020,iqhk18rq1cfr
  CC.NO.SRC,Control of Corruption: Number of Sources,2019,11,world-bank-wgi-2020,i8c2nt83sfvs
  CC.PER.RNK,Control of Corruption: Percentile Rank,2019,3.3,world-bank-wgi-2020,ie5yfbqe2rm2
  CC.PER.RNK.LOWER,"Control of Corruption: Percentile Rank, Lower Bound of 90% Confidence Interval",2019,0.9,world-bank-wgi-2020,i2s6dsx5ttsx
  CC.PER.RNK.UPPER,"Control of Corruption: Percentile Rank, Upper Bound of 90% Confidence Interval",2019,6.7,world-bank-wgi-2020,i4kzmkfswnxk
  CC.STD.ERR,Control of Corruption: Standard Error,2019,0.13,world-bank-wgi-2020,inrmxbng4s08

  $ lode query indicators --db x.db country='DR Congo' indicator=CC.EST edition=world-bank-wgi-2004 --format csv
  indicator,meaning,year,value,edition,key
  CC.EST,Control of Corruption: Estimate,2003,-1.3662,world-bank-wgi-2004,ijs4afxdd95m

  $ lode query indicators --db x.db country='DR Congo' indicator=CC.EST year=2003 --format csv
  indicator,meaning,year,value,edition,key
  CC.EST,Control of Corruption: Estimate,2003,-1.3662,world-bank-wgi-2004,ijs4afxdd95m

  $ lode why --db x.db $(lode query indicators --db x.db country=Romania indicator=RL.NO.SRC --format csv --no-header | cut -d, -f6)
  The figure
  figure      Romania: Rule of Law: Number of Sources (RL.NO.SRC)
  period      2003
  printed     12
  value       12
  is_current  yes: no newer edition in the store has it

  Where it stands
  source        World Bank: Worldwide Governance Indicators (world-bank-wgi-2004)
  published_on  2004-09
  note          the file has no date; updates appear in the autumn after the last
                year that they cover
  licence       CC BY 4.0
  url           https://www.worldbank.org/en/publication/worldwide-governance-
                indicators
  file          bulk.csv
  sha256        1f8f06a0da0298ac5be4149578bd31ea2e1e315a4f235cab38a56de8fd7e2fa3
  line          5
  column        2003

  How it came into the store
  read_from    bulk.csv
  line         5
  importer     world-bank-wgi
  version      0.1.0
  imported_at  2026-11-02T00:00:00Z

  $ lode lookup --db x.db Andorra | sed -n '/How it is governed/,$p'
  How it is governed
  - Control of Corruption: Estimate (CC.EST)
      year 2019, 1.23, [1], iyx1mjjswsvj
  - Government Effectiveness: Estimate (GE.EST)
      year 2018, 1.944976, [2], ixve3jgmh0fd
  - Political Stability and Absence of Violence/Terrorism: Estimate (PV.EST)
      year 2018, 1.425432, [2], i61gg9kzz3h7
  - Rule of Law: Estimate (RL.EST)
      year 2019, 1.23, [1], itme2jpkp191
  - Regulatory Quality: Estimate (RQ.EST)
      year 2018, 1.187921, [2], i4ca4j246v2x
  - Voice and Accountability: Estimate (VA.EST)
      year 2018, 1.069589, [2], iqgta1n1q2ys
    all: lode query indicators country=AND

  Sources
  [1]  World Bank: Worldwide Governance Indicators, 2020-09 (world-bank-wgi-2020)
       https://www.worldbank.org/en/publication/worldwide-governance-indicators
  [2]  World Bank: Worldwide Governance Indicators, 2019-09 (world-bank-wgi-2019)
       https://www.worldbank.org/en/publication/worldwide-governance-indicators

The same files again change nothing; other indicators of the World Bank have the same header and are refused.

  $ lode import --db x.db --allow-quarantine $DATA/world-bank-wgi/bulk.csv wgi.xlsx | sed 's|.*/bulk|bulk|'
  bulk.csv: world-bank-wgi: 7 rows read, 0 facts stored, 20 unchanged, 2 quarantined
  wgi.xlsx/ControlofCorruption: world-bank-wgi: imported before, nothing changed
  wgi.xlsx/RuleofLaw: world-bank-wgi: imported before, nothing changed

  $ sed 's/RL.EST/NY.GDP.MKTP.CD/' $DATA/world-bank-wgi/bulk.csv > gdp.csv; lode import --db x.db gdp.csv
  lode import: gdp.csv:6: column Indicator Code: "NY.GDP.MKTP.CD" is no governance indicator, expected the like of CC.EST
  [3]

  $ python3 $DATA/make-xlsx.py odd.xlsx Happiness=$DATA/world-bank-wgi/estimates.csv; lode import --db x.db odd.xlsx
  lode import: odd.xlsx/Happiness: the sheet is named after none of the six dimensions
  [3]
