`reliance`: what each edition and each of its tables prints of the net import reliance of the United States. Editions name their own years.

  $ cp -r $LODE_DATASETS some && rm -r some/usgs-salient && lode build --db x.db some > /dev/null; cp $DATA/usgs-mcs/*.csv .

  $ lode import --db x.db reliance-2023.csv
  reliance-2023.csv: usgs-mcs-reliance: 6 rows read, 19 facts stored, 0 unchanged, 1 quarantined
  lode import: 1 rows or cells were set aside; `lode quarantine` lists them with the reasons
  [3]

  $ lode import --db x.db reliance-2031.csv
  reliance-2031.csv: usgs-mcs-reliance: 6 rows read, 9 facts stored, 0 unchanged, 3 quarantined
  lode import: 3 rows or cells were set aside; `lode quarantine` lists them with the reasons
  [3]

What names no country or no commodity, or several, is set aside; "COPPER, cobalt" is not a form of copper.

  $ lode sql --db x.db --format csv "SELECT line, column_name, found, reason FROM quarantine ORDER BY id"
  line,column_name,found,reason
  3,Major_Import_Sources_2018_2021,"Europe, China","no country is called ""Europe"""
  5,,,"no commodity is called ""COPPER, cobalt""; did you mean Cobalt (commodity/cobalt): ""cobalt"" is in it; Copper (commodity/copper): ""Copper"" is in it"
  6,,,"no commodity is called ""MOONSTONE DUST"""
  7,,,"""about a quarter"" is not a net import reliance: expected percent, a bound, or E"

  $ lode query reliance --db x.db commodity=antimony --format csv
  commodity,form,year,reliance,bound,flag,edition,in_table,key,printed,note
  Antimony,metal and oxide,2030,60,,reported,usgs-mcs-2031,figure of net import reliance,o3rtgrg0r481,60,"major import sources 2026-2029: Tajikistan, China -- Descending order of import share."
  Antimony,metal and oxide,2022,80,,reported,usgs-mcs-2023,figure of net import reliance,onsv6zgreq0w,80,"major import sources 2018-2021: China, Belgium, India"

Without commodity and year: the latest year of all.

  $ lode query reliance --db x.db --format csv | cut -d, -f1-5
  commodity,form,year,reliance,bound
  Antimony,metal and oxide,2030,60,
  Graphite (natural),,2030,100,
  Neon,"neon, krypton, and xenon",2030

  $ lode query reliance --db x.db edition=usgs-mcs-2023 --format csv
  commodity,form,year,reliance,bound,flag,edition,in_table,key,printed,note
  Antimony,metal and oxide,2022,80,,reported,usgs-mcs-2023,figure of net import reliance,onsv6zgreq0w,80,"major import sources 2018-2021: China, Belgium, India"
  Arsenic,all forms,2022,100,,reported,usgs-mcs-2023,figure of net import reliance,o129tsgxtwvr,100,"major import sources 2018-2021: China, Morocco"
  Beryllium,,2022,0,<,reported,usgs-mcs-2023,figure of net import reliance,oqwvkhetqyem,E,"printed as E: net exporter, reliance below 0 percent -- major import sources 2018-2021: Kazakhstan"
  Diamond (industrial),stones,2022,79,,reported,usgs-mcs-2023,figure of net import reliance,o1pcn4f3mcdy,79,"major import sources 2018-2021: South Africa, Congo (Kinshasa), India, Sierra Leone"
  Rare earths,"compounds and metals, including lanthanides",2022,95,>,reported,usgs-mcs-2023,figure of net import reliance,otn0psbw3n96,>95,"major import sources 2018-2021: China, Estonia"
  Scandium,,2022,100,,reported,usgs-mcs-2023,figure of net import reliance,oe0qktttkkxq,100,"major import sources 2018-2021: Europe, China"

The sources of imports stand in their order, each with its own evidence; the digit of a footnote is not part of a name.

  $ lode query import-sources --db x.db commodity=antimony --format csv
  form,rank,country,iso3,share_pct,bound,flag,period,edition,in_table,key,note
  metal and oxide,1,Tajikistan,TJK,,,,2026-2029,usgs-mcs-2031,order without shares,usgs-mcs-2031/reliance-3-1,Descending order of import share.
  metal and oxide,2,China,CHN,,,,2026-2029,usgs-mcs-2031,order without shares,usgs-mcs-2031/reliance-3-2,Descending order of import share.

  $ lode why --db x.db usgs-mcs-2031/reliance-3-2
  The statement
  statement   Antimony has the major import source China (area=USA; form=metal and
              oxide; rank=2)
  valid_from  2026
  valid_to    2029
  rank        normal
  why_ranked  nobody has judged it against others
  key         usgs-mcs-2031/reliance-3-2

  Who says it
  source         U.S. Geological Survey: Mineral Commodity Summaries 2031 Data
                 Release (usgs-mcs-2031)
  published_on   2031
  licence        US Government work, public domain
  quote          Tajikistan, China3
  language       en
  modality       asserted
  place          reliance-2031.csv, line 3
  note           Descending order of import share.
  key            usgs-mcs-2031/reliance-3-2
  loaded         reliance-2031.csv line 3, usgs-mcs-reliance 0.1.0,
                 2026-11-02T00:00:00Z


The same file again changes nothing.

  $ lode import --db x.db reliance-2023.csv
  reliance-2023.csv: usgs-mcs-reliance: 6 rows read, 0 facts stored, 19 unchanged, 1 quarantined
  lode import: 1 rows or cells were set aside; `lode quarantine` lists them with the reasons
  [3]

  $ lode lookup --db x.db antimony | sed -n '/^How far/,/all:/p'
  How far the United States relies on imports
  - metal and oxide
      year 2030, reliance 60.0, reported, figure of net import reliance, [4],
      o3rtgrg0r481
    all: lode query reliance commodity=antimony
