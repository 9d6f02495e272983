Numbers about countries: a row for each, with the place in the published file. What cannot be read is set aside with the reason.

  $ cp $LODE_DB x.db; cp $DATA/governance/indicators.csv .

  $ lode import --db x.db indicators.csv
  indicators.csv: indicators: 7 rows read, 2 facts stored, 0 unchanged, 5 quarantined
  lode import: 5 rows or cells were set aside; `lode quarantine` lists them with the reasons
  [3]

  $ lode quarantine --db x.db --format csv | cut -d, -f2-5
  line,column_,found,reason
  3,,,"column value: ""good"" is not a plain number"
  4,,,"no entity has the key ""country/ATL"""
  5,,,column value is empty
  6,,,"source ""world-bank-wgi-2019"" has no document ""other.csv"""
  8,,,"PV.EST of country/CHN in 2018: ""-0.9"" differs from ""-0.2610621"" of the same edition"

  $ lode sql --db x.db --format csv "SELECT iso3, name, period, value, source FROM country_indicator WHERE period = '2030' ORDER BY 1"
  iso3,name,period,value,source
  NOR,PV.EST,2030,1.25,world-bank-wgi-2019
  PRK,PV.EST,2030,-0.5,world-bank-wgi-2019

The shipped estimates are those of the published file.

  $ lode query indicators --db x.db country=China indicator=PV year=2018 --format csv
  indicator,meaning,year,value,edition,key
  PV.EST,Political Stability and Absence of Violence/Terrorism: Estimate,2018,-0.2610621,world-bank-wgi-2019,iqprte02r3sx

  $ lode why --db x.db $(lode sql --db x.db --no-header --format csv "SELECT key FROM country_indicator WHERE iso3 = 'PRK' AND period = '2030'") | head -12
  The figure
  figure      North Korea: Political Stability and Absence of Violence/Terrorism:
              Estimate (PV.EST)
  period      2030
  printed     -0.5
  value       -0.5
  is_current  yes: no newer edition in the store has it

  Where it stands
  source        World Bank: Worldwide Governance Indicators (world-bank-wgi-2019)
  published_on  2019-09
  note          the file has no date; updates appear in the autumn after the last
