`concentration`: Herfindahl-Hirschman index with bounds. Cobalt 2024: 5766.1 and 5772.7; copper 1061.9 and 1215.7 at the mine, 2240.1 and 2310.2 at the
refinery.

  $ lode query concentration commodity=cobalt year=2024 --format csv
  commodity,year,stage,hhi_lower,hhi_upper,top_country,top_share_pct,countries,withheld,edition,top3_share_pct,withheld_countries,form,basis,key,total,unit,measure,top_key
  Cobalt,2024,mine,5766.1,5772.7,Congo (Kinshasa),74.9,12,0,usgs-mcs-2026,89.2,,,content,concentration/commodity=cobalt/stage=mine/year=2024/edition=usgs-mcs-2026,301590,t,production,oh9edcnw5r4f
  $ lode query concentration commodity=copper year=2024 --format csv --no-header
  Copper,2024,mine,1061.9,1215.7,Chile,24,14,0,usgs-mcs-2026,48.9,,,content,concentration/commodity=copper/stage=mine/year=2024/edition=usgs-mcs-2026,22981000,t,production,o76sh67h3cwj
  $ lode query concentration commodity=copper year=2024 stage=refinery --format csv --no-header
  Copper,2024,refinery,2240.1,2310.2,China,44.9,17,0,usgs-mcs-2026,61.2,,,content,concentration/commodity=copper/stage=refinery/year=2024/edition=usgs-mcs-2026,27600000,t,production,owmg1kzj1me2
  $ lode query concentration commodity=tungsten
  commodity           Tungsten
  year                2025
  stage               mine
  hhi_lower           6,234.4
  hhi_upper           6,242.3
  top_country         China
  top_share_pct       78.7
  countries           11
  withheld            0
  edition             usgs-mcs-2026
  top3_share_pct      85.0
  basis               content
  key                 concentration/commodity=tungsten/stage=mine/year=2025/
                      edition=usgs-mcs-2026
  total               85,140
  unit                t

One table, one edition: the revision of China's antimony moves the index of 2024 from one edition to the next.

  $ lode query concentration commodity=antimony year=2024 edition=usgs-mcs-2025 --format csv --no-header | cut -d, -f1-10
  Antimony,2024,mine,3793.2,3793.2,China,57.7,15,2,usgs-mcs-2025
  $ lode query concentration commodity=antimony year=2024 --format csv --no-header | cut -d, -f1-10
  Antimony,2024,mine,2644.8,2644.8,China,33.6,15,0,usgs-mcs-2026

What is withheld outside the printed total leaves the upper bound open.

  $ lode query concentration commodity=antimony year=2025 --format csv --no-header | cut -d, -f1-12
  Antimony,2025,mine,2052.3,,China,36.1,15,1,usgs-mcs-2026,84.9,United States
  $ lode query concentration commodity=beryllium year=2024 --format csv --no-header | cut -d, -f1-12
  Beryllium,2024,mine,3573.3,3573.3,United States,53.1,7,0,usgs-mcs-2026,89.6,
  $ lode query concentration commodity='rare earths' year=2024 --format csv --no-header | cut -d, -f1-12
  Rare earths,2024,mine,5192.4,5192.4,China,70.3,12,0,usgs-mcs-2026,89.7,

Where nothing is lumped together or withheld, the index is what the producers' rows give.

  $ lode query producers commodity=antimony year=2024 --format csv --no-header | awk -F, '{ q += $3; s += $3 * $3 } END { printf "%d t, %.1f\n", q, 10000 * s / q / q }'
  118990 t, 2644.8
  $ lode query concentration commodity=antimony year=2024 --format csv --no-header | cut -d, -f4,5
  2644.8,2644.8

A table of one country that prints no world total says nothing of the world.

  $ lode query concentration commodity='crushed stone' --format csv | cut -d, -f1-9,11
  commodity,year,stage,hhi_lower,hhi_upper,top_country,top_share_pct,countries,withheld,top3_share_pct
  Stone (crushed),2025,mine,0,10000,United States,,1,1,
