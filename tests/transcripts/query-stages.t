`stages`: from ore to end use.

  $ lode query stages commodity=antimony
  $ lode query stages commodity=tungsten --format csv
  $ lode query stages commodity='rare earths' --format csv | cut -d, -f1 | uniq
