`concentration`: Herfindahl-Hirschman index with bounds. Cobalt 2024: 5766.1 and 5772.7; copper 1061.9 and 1215.7 at the mine, 2240.1 and 2310.2 at the
refinery.

  $ lode query concentration commodity=cobalt year=2024 --format csv
  $ lode query concentration commodity=copper year=2024 --format csv --no-header
  $ lode query concentration commodity=copper year=2024 stage=refinery --format csv --no-header
  $ lode query concentration commodity=tungsten

One table, one edition: the revision of China's antimony moves the index of 2024 from one edition to the next.

  $ lode query concentration commodity=antimony year=2024 edition=usgs-mcs-2025 --format csv --no-header | cut -d, -f1-10
  $ lode query concentration commodity=antimony year=2024 --format csv --no-header | cut -d, -f1-10

What is withheld outside the printed total leaves the upper bound open.

  $ lode query concentration commodity=antimony year=2025 --format csv --no-header | cut -d, -f1-12
  $ lode query concentration commodity=beryllium year=2024 --format csv --no-header | cut -d, -f1-12
  $ lode query concentration commodity='rare earths' year=2024 --format csv --no-header | cut -d, -f1-12

Where nothing is lumped together or withheld, the index is what the producers' rows give.

  $ lode query producers commodity=antimony year=2024 --format csv --no-header | awk -F, '{ q += $3; s += $3 * $3 } END { printf "%d t, %.1f\n", q, 10000 * s / q / q }'
  $ lode query concentration commodity=antimony year=2024 --format csv --no-header | cut -d, -f4,5
