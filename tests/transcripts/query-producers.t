`producers`: who mines, smelts or refines a commodity. The default is the newest edition that has the figure; edition= pins one.

  $ lode query producers commodity=antimony year=2024 | awk NF

  $ lode query producers commodity=antimony year=2024 --format csv | head -1
  $ lode query producers commodity=antimony year=2024 edition=usgs-mcs-2025 --format csv | grep '^China,'

Without a year, the latest; without a stage, the mine. Withheld is listed, not counted; zero is zero.

  $ lode query producers commodity=antimony --format csv | cut -d, -f1-7,9
  $ lode query producers commodity=copper year=2024 stage=refinery --format csv | head -4 | cut -d, -f1-7,10
  $ lode query producers commodity=tungsten year=2024 --format csv | cut -d, -f1-6
  $ lode query producers commodity='rare earths' year=2024 --format csv | cut -d, -f1-6,12
  $ lode query producers commodity=gold year=2023 --format csv | head -4 | cut -d, -f1-7
  $ lode query producers commodity=lithium year=2024 edition=usgs-mcs-2025 --format csv | cut -d, -f1-6

Shares are of all listed output: with cobalt 97 of 100 are named countries, the rest is other countries. No row is the world.

  $ lode query producers commodity=cobalt year=2024 --format csv --no-header | awk -F, '{ s += $5 } END { printf "%.0f\n", s }'
  $ lode query producers commodity=cobalt year=2024 --format csv | grep -c -i -e world -e other

A product code or a form stands for its commodity; any name does.

  $ for c in Sb 811010 सुरमा 'antimony trioxide'; do lode query producers commodity="$c" year=2024 --format csv --no-header | head -1; done
