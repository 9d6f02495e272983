`country-reserves`: what reserves a country holds.

  $ lode query country-reserves country=Pakistan --format csv
  $ lode query country-reserves country=Chile --format csv | cut -d, -f1-6
  $ lode query country-reserves country=Israel --format csv | cut -d, -f1-6
