`sources`: the query behind `lode sources`.

  $ lode query sources --format csv | grep '^usgs-mcs-202[356],' | cut -d, -f1-7
  $ lode query sources --format csv --no-header | wc -l | awk '{ print ($1 > 80) }'
