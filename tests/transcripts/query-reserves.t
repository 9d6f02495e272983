`reserves`: who holds them. Shares are of the printed world total, and empty where that is only a bound.

  $ lode query reserves commodity=antimony --format csv
  $ lode query reserves commodity=copper --format csv | head -5
  $ lode query reserves commodity=tungsten edition=usgs-mcs-2025 --format csv | cut -d, -f1-7

Not available, "Large" and a bound are different things, on the screen too.

  $ lode query reserves commodity=bromine | awk NF

  $ lode query reserves commodity=bromine --format csv | cut -d, -f1-4,9
  $ lode query reserves commodity=antimony | tail -4
