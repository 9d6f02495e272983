`prices`: as printed, and in dollars per metric ton of what is priced.

  $ lode query prices commodity=antimony | awk NF

  $ lode query prices commodity=antimony since=2023 --format csv

5.49 dollars per pound are 12,103.38 dollars per metric ton; 258 dollars per metric ton unit of WO3 are 25,800.

  $ lode query prices commodity=tungsten since=2023 --format csv | cut -d, -f1-8
  $ lode query prices commodity=gold since=2024 --format csv | cut -d, -f1-8
  $ lode query prices commodity=copper since=2025 --format csv
  $ lode query prices commodity='rare earths' since=2025 --format csv | cut -d, -f1-8
