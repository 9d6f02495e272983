`supply-risk-eu`: the supply risk by the method of the European Union, beside its published result.

With one supplier the published values come out: dysprosium 5.6, gadolinium 3.3, holmium 5.6.

  $ for m in dysprosium gadolinium holmium; do lode query supply-risk-eu commodity=$m --no-header --format csv | cut -d, -f1-6; done
  Dysprosium,refinery,5.6,5.6,5.6,0
  Gadolinium,refinery,3.34,3.34,3.3,0.04
  Holmium,refinery,5.65,5.65,5.6,0.05

All materials that have a published result. What is not known makes bounds, and is named.

  $ lode query supply-risk-eu --format csv | cut -d, -f1-8,10,11
  commodity,stage,lower,upper,published,difference,decides,critical,year,edition
  Antimony,mine,0,,1.8,,only,open,2025,usgs-mcs-2026
  Cobalt,mine,0,4.56,2.8,0.47,only,open,2025,usgs-mcs-2026
  Coking coal,,,,1,,,open,,
  Copper,mine,0,0.65,0.1,,open,no,2025,usgs-mcs-2026
  Copper,refinery,0,1.48,0.1,,open,open,2025,usgs-mcs-2026
  Dysprosium,refinery,5.6,5.6,5.6,0,only,open,2016-2020,eu-criticality-2023
  Gadolinium,refinery,3.34,3.34,3.3,0.04,only,open,2016-2020,eu-criticality-2023
  Germanium,,,,1.8,,,open,,
  Graphite (natural),mine,0,3.62,1.8,1.61,only,open,2025,usgs-mcs-2026
  Holmium,refinery,5.65,5.65,5.6,0.05,only,open,2016-2020,eu-criticality-2023
  Lithium,mine,0,,1.9,,only,open,2025,usgs-mcs-2026
  Phosphate rock,mine,0,1.32,1,0.09,only,open,2025,usgs-mcs-2026
  Rare earths (heavy),,,,5.1,,,open,,
  Rare earths (light),,,,3.7,,,open,,
  Tungsten,mine,0,3.51,1.2,0.77,only,open,2025,usgs-mcs-2026

What is known of recycling and substitution without a document makes no bound; it stands in the estimate alone, which is compared.

  $ lode query supply-risk-eu --format tsv | cut -f1,3-6,26 | awk -F'\t' '$6 != "" && $6 != $3'
  commodity	lower	upper	published	difference	estimate
  Cobalt	0	4.56	2.8	0.47	3.27
  Graphite (natural)	0	3.62	1.8	1.61	3.41
  Phosphate rock	0	1.32	1	0.09	1.09
  Tungsten	0	3.51	1.2	0.77	1.97

  $ lode query supply-risk-eu commodity=antimony year=2024
  commodity   Antimony
  stage       mine
  lower       0
  upper       1.62
  published   1.8
  difference  -0.71
  decides     only
  critical    open
  supply      global
  year        2024
  edition     usgs-mcs-2026
  missing     recycling (0 to 1; without a document 0.28); substitution (0 to 1;
              without a document 0.93); supply to the EU (global supply alone)
  estimate    1.09

  $ lode query supply-risk-eu commodity=antimony year=2024 --format json | python3 -c 'import json, sys; r = json.load(sys.stdin)["rows"][0]; print(r["missing"]); print(r["reason"])'
  recycling (0 to 1; without a document 0.28); substitution (0 to 1; without a document 0.93); supply to the EU (global supply alone)
  production of 2024, the study has the mean of 2016 to 2020; global supply alone, the study weighs supply to the EU where it is known; governance from 2018; recycling or substitution is background knowledge; the published result is rounded to 0.1

Recycling and substitution of copper stand in no document that is at hand; its risk is below 1 in any case.

  $ lode query supply-risk-eu commodity=copper stage=mine year=2024 --format csv | cut -d, -f1-12
  commodity,stage,lower,upper,published,difference,decides,critical,supply,year,edition,missing
  Copper,mine,0,0.63,0.1,,only,no,global,2024,usgs-mcs-2026,recycling (0 to 1; without a document 0.55); substitution (0 to 1); supply to the EU (global supply alone)

  $ lode query supply-risk-eu commodity=copper stage=mine year=2024 --explain | tail -40 | head -24
  wgi           3.7058
  t             0.8
  contribution  0.0009
  source        usgs-mcs-2026
  key           oetnewx52390

  input         India
  value         27,000
  unit          t
  share_pct     0.1
  wgi           5.2128
  t             1
  contribution  0
  source        usgs-mcs-2026
  key           odb8abp3r1te

  input         Other countries
  value         2,850,000
  unit          t
  share_pct     12.4
  source        usgs-mcs-2026
  key           or9tr1v3ern8

  input         end-of-life recycling input rate

  $ lode why supply-risk-eu/commodity=holmium/year=2016/stage=refinery/edition=eu-criticality-2023 | head -34
  How high is the supply risk of a commodity by the method of the European
    Union, and how far from what it publishes?
  commodity   Holmium
  stage       refinery
  lower       5.65
  upper       5.65
  published   5.6
  difference  0.05
  decides     only
  critical    open
  supply      global
  year        2016-2020
  edition     [1]
  missing     supply to the EU (global supply alone)
  estimate    5.65

  What the supply risk is computed from (source [1])
  - China
      value 100, %, share_pct 100.0, wgi 5.7106, t 1, contribution 5.7106,
      oy9ragkep5yn
  - published supply risk
      value 5.6, index, criticality/SR-holmium
  - end-of-life recycling input rate
      value 1, %, criticality/EOL-holmium
  - substitution index
      value 1, index, criticality/SI-holmium

  How it is computed
  method  Regulation (EU) 2024/1252, Annex II section 2, and the method report
          10.2760/73303: SR = [HHI_GS x IR/2 + HHI_EU x (1 - IR/2)] x (1 -
          EoL_RIR) x SI; HHI = sum of share squared x WGI x t; WGI = 5 - 2 x mean
          of the six estimates; t is 0.8 for members of the Union, 1 without a
          restriction, above 1 where a source states a tax or quota; licences are
          not counted. Where the store has no supply to the Union the global

Where the store has no figures of production there is nothing to compute.

  $ lode query supply-risk-eu commodity='coking coal'
  commodity   Coking coal
  published   1
  critical    open
  missing     production: the store has no figures that fit
