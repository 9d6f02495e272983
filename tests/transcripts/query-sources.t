`sources`: the query behind `lode sources`.

  $ lode query sources --format csv | grep '^usgs-mcs-202[356],' | cut -d, -f1-7
  usgs-mcs-2023,statistics,Mineral Commodity Summaries 2023 Data Release,U.S. Geological Survey,2023-01-31,7839,0
  usgs-mcs-2025,statistics,Mineral Commodity Summaries 2025 Data Release,U.S. Geological Survey,2025-01-31,8011,51
  usgs-mcs-2026,statistics,Mineral Commodity Summaries 2026 Data Release,U.S. Geological Survey,2026-02-06,8634,10
  $ lode query sources --format csv --no-header | wc -l | awk '{ print ($1 > 80) }'
  1
