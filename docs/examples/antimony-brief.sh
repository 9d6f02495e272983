#!/bin/sh
# A brief on antimony as one page of HTML, and its producers as CSV beside it: antimony-brief.sh [FOLDER]
set -eu
lode=${LODE:-lode}
folder=${1:-.}
# A fixed day, so that the same store gives the same bytes on any day.
"$lode" report commodity commodity=antimony on=2026-02-28 --format html -o "$folder/antimony.html"
"$lode" producers commodity=antimony --format csv > "$folder/antimony.csv"
