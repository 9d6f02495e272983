`findings`: what the checks noticed. `lode check` writes them.

  $ lode query findings --format csv | head -3
  severity,rule,finding,key
  warning,revised-many-times-over,United States: Beryllium reliance 2022 was 1 per cent in usgs-mcs-2023 and is 6 per cent in usgs-mcs-2025,o1ftg065nymz
  warning,revised-many-times-over,United States: Vanadium import 2022 was 67 metric tons in usgs-mcs-2023 and is 492 metric tons in usgs-mcs-2025,o26ertsawx2g
  $ cp "$LODE_DB" s.db; lode check --db s.db > /dev/null; lode query findings --db s.db --format csv | cut -d, -f1,2 | sort | uniq -c | awk '{ $1 = $1 } 1'
  1 severity,rule
  25 warning,revised-many-times-over
  218 warning,unit-read-otherwise
  10 warning,year-on-year-jump
