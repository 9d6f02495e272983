`revisions`: what the first edition said of a year and what the last one says.

  $ lode query revisions commodity=antimony country=China
  $ lode query revisions commodity=antimony --format csv | grep ',2024,production' | cut -d, -f1-10
  $ lode query revisions commodity=antimony country=Pakistan --format csv | cut -d, -f1-10
  $ lode query revisions commodity='rare earths' country=Brazil --format csv | cut -d, -f1-10
  $ lode query revisions commodity='rare earths' country=Nigeria --format csv | cut -d, -f1-10
