`lode import` reads a published file into the store. The header tells the format; each file counts as a whole or not at all.

  $ cp "$LODE_DB" s.db; cp "$DATA"/transcripts/*.csv .

USGS Mineral Commodity Summaries, one file for all commodities. The row says the edition (2024), which the store did not have. A commodity, a
country and a unit that nobody knows are set aside with the reason, never guessed; the exit status shows it.

  $ lode import --db s.db wide.csv
  $ lode query quarantine --db s.db --format csv
  $ lode query producers --db s.db commodity=antimony edition=usgs-mcs-2024 --format csv | cut -d, -f1-6
  $ lode query reserves --db s.db commodity=antimony edition=usgs-mcs-2024 --format csv | cut -d, -f1-4,9
  $ lode query reserves --db s.db commodity=bromine edition=usgs-mcs-2026 --format csv | grep Israel | cut -d, -f1-4,9

The new edition stands beside the old ones and hides none of them: 2026 still is the newest that knows 2024.

  $ lode query producers --db s.db commodity=antimony year=2024 --format csv | grep '^China' | cut -d, -f1-7
  $ lode query producers --db s.db commodity=antimony year=2023 --format csv | grep '^China' | cut -d, -f1-7

A file per commodity, with a mark behind a country's name, and Burma for Myanmar.

  $ lode import --db s.db mcs2022-antim_world.csv
  $ lode query producers --db s.db commodity=antimony edition=usgs-mcs-2022 --format csv | cut -d, -f1-7

The content tells the commodity, not the file's name.

  $ cp mcs2022-antim_world.csv gold.csv; lode import --db s.db gold.csv

The long layout, in Windows-1252. An edition that nobody has seen yet becomes the newest one: a dash is zero, W is withheld, "<2,000" keeps its
bound; the row of another table is counted as left alone.

  $ lode import --db s.db long.csv
  $ lode query quarantine --db s.db --format csv | grep '^long'
  $ lode query producers --db s.db commodity=antimony --format csv | cut -d, -f1-4,6,7,13
  $ lode query revisions --db s.db commodity=antimony country=China --format csv | grep ',2025,production' | cut -d, -f1-10

A price series of FRED: the months without a value are no figures. The file names the series, and a table of ours its unit.

  $ lode import --db s.db PCOPPUSDM.csv
  $ lode query prices --db s.db commodity=copper edition=fred-pcoppusdm-2025-03 --format csv | cut -d, -f1-6,8
  $ sed 's/PCOPPUSDM/NOSUCHSERIES/' PCOPPUSDM.csv > unknown.csv; lode import --db s.db unknown.csv

The curated formats, several at once; FORMAT may be named.

  $ lode import --db s.db sources.csv entities.csv names.csv observations.csv claims.csv links.csv documents.csv
  $ lode query producers --db s.db commodity=руританий --format csv | cut -d, -f1-7
  $ lode query revisions --db s.db commodity=Rr --format csv | cut -d, -f1-10
  $ lode query measures --db s.db commodity=Rr date=2025-09-14 --format csv
  $ lode query measures --db s.db commodity=Rr date=2025-09-15 --format csv | cut -d, -f4-8
  $ lode query disputes --db s.db about=measure/ruritanium-ban --format csv --no-header | cut -d, -f1-5
  $ lode import --db s.db observations observations.csv
  $ lode import --db s.db claims observations.csv

The same bytes again change nothing, even under another name.

  $ cp wide.csv again.csv; cp long.csv again-2.csv; cp observations.csv again-3.csv
  $ lode import --db s.db observations.csv PCOPPUSDM.csv mcs2022-antim_world.csv again-3.csv

A row that cannot be stored is set aside with line and reason; the others count.

  $ lode import --db s.db broken-rows.csv
  $ lode query quarantine --db s.db --format csv | grep '^broken' | cut -d, -f1-5
  $ lode import --db s.db --allow-quarantine broken-rows.csv

--dry-run does everything, then undoes it.

  $ cp "$LODE_DB" t.db; sqlite3 t.db .dump > before; lode import --db t.db --dry-run PCOPPUSDM.csv; sqlite3 t.db .dump | cmp - before && echo nothing changed

--source stores the figures as another edition.

  $ lode import --db t.db --source usgs-mcs-2020 mcs2022-antim_world.csv
  $ lode query producers --db t.db commodity=antimony edition=usgs-mcs-2020 --format csv --no-header | cut -d, -f1-3,7

What the calls that cannot work say.

  $ lode import
  $ lode import no-such-file.csv
  $ lode import no-such-format wide.csv
  $ lode import .
  $ lode import --db no-such.db wide.csv
  $ echo 'a,b' > odd.csv; lode import --db s.db odd.csv
