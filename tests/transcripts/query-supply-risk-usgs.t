`supply-risk-usgs`: disruption potential, trade exposure and economic vulnerability. A worked example: two producers with 60 and 40 per cent, ability
0.5 and 0.25, willingness 0.8 and 1, so DP = 0.36 x 0.4 + 0.16 x 0.25 = 0.184; reliance 80 per cent; vulnerability 0.3; the cube root of
0.04416 is 0.3535.

  $ cp $LODE_DB x.db; for f in sources usgs-observations usgs-indicators usgs-claims; do lode import --db x.db $DATA/methods/$f.csv > /dev/null; done

  $ lode query supply-risk-usgs --db x.db commodity=holmium
  commodity         Holmium
  stage             mine
  year              2020
  lower             0.3535
  upper             0.3535
  disruption_lower  0.184
  disruption_upper  0.184
  exposure_lower    0.8
  exposure_upper    0.8
  vulnerability     0.3
  edition           usgs-case

  $ lode query supply-risk-usgs --db x.db commodity=holmium --explain --format csv | cut -d, -f1-9
  input,value,unit,share_pct,asi,wsi,source,key,note
  production: China,60,t,60,0.5,0.8,usgs-case,o4yp6wf3n6q3,reported
  production: Russia,40,t,40,0.25,1,usgs-case,odw4vjrvdfbv,reported
  reliance: as published,80,%,,,,usgs-case,ox4srsrn1760,reported
  reliance: consumption (apparent),50,t,,,,usgs-case,ohgwbgk04927,reported
  reliance: domestic production (secondary),10,t,,,,usgs-case,o16s4vexhdq2,reported
  economic vulnerability,0.3,index,,,,usgs-case,usgs-case/EV-holmium,

The shipped store has production and reliance. What it does not have stands for all of 0 to 1, and the result says what the two alone allow.

  $ lode query supply-risk-usgs commodity=antimony year=2024
  commodity         Antimony
  stage             mine
  year              2024
  lower             0
  upper             0.6111
  disruption_lower  0
  disruption_upper  0.2645
  exposure_lower    0.863
  exposure_upper    0.863
  vulnerability     0 to 1
  missing           ability to supply of 15 producers (0 to 1); willingness to
                    supply of 15 producers (0 to 1); economic vulnerability (0 to
                    1)
  edition           usgs-mcs-2026

  $ lode query supply-risk-usgs commodity=tungsten year=2024 --format csv | cut -d, -f1-11
  commodity,stage,year,lower,upper,disruption_lower,disruption_upper,exposure_lower,exposure_upper,vulnerability,missing
  Tungsten,mine,2024,0,0.8786,0,0.6781,0.5,1,0 to 1,ability to supply of 10 producers (0 to 1); willingness to supply of 10 producers (0 to 1); reliance (published as a bound); economic vulnerability (0 to 1)

A net exporter is not exposed.

  $ lode query supply-risk-usgs commodity=molybdenum year=2024 --format csv | cut -d, -f1-9
  commodity,stage,year,lower,upper,disruption_lower,disruption_upper,exposure_lower,exposure_upper
  Molybdenum,mine,2024,0,0,0,0.2258,0,0

  $ lode why supply-risk-usgs/commodity=antimony/country=USA/year=2024/stage=mine/edition=usgs-mcs-2026/basis=content | sed -n '/^What the supply/,/^How/p' | head -30
  What the supply risk is computed from (source [1])
  - production: China
      value 40,000, t, share_pct 33.6, oxg54xcggej6
  - production: Russia
      value 40,000, t, share_pct 33.6, ofgk6y4ft1vk
  - production: Tajikistan
      value 22,000, t, share_pct 18.5, ovyrywq2p20e
  - production: Bolivia
      value 5,300, t, share_pct 4.5, o3fd5peb1fsd
  - production: Myanmar
      value 4,500, t, share_pct 3.8, o5ktv7f4rcep
  - production: Turkey
      value 3,000, t, share_pct 2.5, o7qr74avgd98
  - production: Australia
      value 1,270, t, share_pct 1.1, o6200ph5sgd8
  - production: Kazakhstan
      value 800, t, share_pct 0.7, ob4qd67bg8c8
  - production: Kyrgyzstan
      value 700, t, share_pct 0.6, osb9exwpcypz
  - production: Mexico
      value 600, t, share_pct 0.5, o5k489jsknbg
  - production: Pakistan
      value 260, t, share_pct 0.2, oq0sfq1bqj52
  - production: Vietnam
      value 220, t, share_pct 0.2, o4wtbrg1dxrk
  - production: Laos
      value 200, t, share_pct 0.2, okd0xrj6x7w0
  - production: Iran
      value 90, t, share_pct 0.1, o89h972jbd35
  - production: Guatemala
