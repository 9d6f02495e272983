#!/bin/sh
# Files that are damaged, or no tables at all: one clear line, exit 3, and the store is as it was.
. tests/robustness/support.inc

fresh_store
before=$(content)
cp "$data"/*.csv "$work"
cd "$work" || exit 1

# refused TEXT WORDS FILE [FORMAT] - the import of FILE fails with one line that holds WORDS
refused ()
{
  lode import --db "$store" ${4:+"$4"} "$3" > out 2> err
  status=$?
  same "$status $(wc -l < err) $(wc -c < out)" "3 1 0" "$1: exit 3, one line, nothing on standard output"
  grep -q -- "$2" err
  ok $? "$1: the line says \"$2\""
  grep -q -- "$2" err || sed 's/^/# /' err
  after=$(content)
  same "$after" "$before" "$1: the store is as it was"
  [ "$after" = "$before" ] || fresh_store
}

sed '$!d' wide.csv | head -c 20 > tail; sed '$d' wide.csv | cat - tail > cut.csv
refused "cut in the middle of a line" "cut off" cut.csv
head -c -1 long.csv > cut.csv
refused "cut before the last line break" "cut off" cut.csv
head -c -20 PCOPPUSDM.csv > cut.csv
refused "a series cut in the middle of a line" "cut off" cut.csv
{ cat wide.csv; printf 'MCS2024,Antimony,Bolivia,"Mine production, anti'; } > cut.csv
refused "cut inside a quoted field" "ends inside a quoted field" cut.csv
head -c 60 wide.csv > cut.csv
refused "cut inside the header" "cut off" cut.csv
sed '$d' observations.csv > cut.csv; printf 'commodity/ruritanium,reserves,,content' >> cut.csv
refused "a curated file cut in the middle of a line" "4 fields, expected the header's 13" cut.csv

printf 'entity,kind,text\ncommodity/antimony,alias,stibnite-lik' > cut.csv
refused "a curated file cut in its last field" "cut off" cut.csv

{ head -3 wide.csv; printf 'MCS2024,Anti\0mony,Bolivia,,,,,,,,,,\n'; } > nul.csv
refused "a NUL byte" "nul.csv:4: holds a NUL byte" nul.csv
printf 'key,kind,label\n\0\n' > nul.csv
refused "a NUL byte alone in a row" "nul.csv:2: holds a NUL byte" nul.csv entities

printf 'date,value\n2024-01-01,1\n' > header.csv
refused "a header of no format" "header is of no known format" header.csv
refused "a header of another format" "not the header of the format claims" observations.csv claims
printf 'key,kind,label,key\na,b,c,d\n' > header.csv
refused "a header that names a column twice" 'column "key" stands twice' header.csv
printf '\n' > header.csv
refused "a file of one empty line" "is empty" header.csv
: > empty.csv
refused "an empty file" "is empty, expected a header line" empty.csv
refused "an empty file of a named format" "is empty" empty.csv observations
head -1 wide.csv > bare.csv
refused "a header without rows" "holds no row" bare.csv

{ seq -s, 1 64 | sed 's/[0-9]*/c&/g' > h64; sed 's/^c1,c2,/key,kind,/; s/c3,/label,/' h64; seq -s, 1 95; } > wider.csv
refused "95 columns of data under 64 headers" "wider.csv:2: 95 fields, expected the header's 64" wider.csv entities
{ head -1 wide.csv; sed -n 2p wide.csv; sed -n '3s/$/,,,/p' wide.csv; } > wider.csv
refused "a row wider than the header" "wider.csv:3: 16 fields, expected the header's 13" wider.csv
{ sed -n 1,2p wide.csv; echo 'MCS2024,Antimony,China'; } > narrow.csv
refused "a row narrower than the header" "narrow.csv:3: 3 fields, expected the header's 13" narrow.csv

{ sed -n 1,2p wide.csv; printf 'MCS2024,Antimony,Peru,"Mine" production,metric tons,1,1,,,,,,\n'; } > quote.csv
refused "a quotation mark inside a field" "quotation mark" quote.csv
{ sed -n 1,2p wide.csv; printf 'MCS2024,Antimony,Per\201,"Mine production, antimony content",metric tons,1,1,,,,,,\n'; } > bytes.csv
refused "bytes of no encoding" "neither UTF-8 nor Windows-1252" bytes.csv
{ sed -n 1,2p wide.csv; sed -n '3s/MCS2024/MCS2019/p' wide.csv; } > mixed.csv
refused "rows of two editions" "expected one edition" mixed.csv

mkdir folder.csv
refused "a directory" "is a directory, expected a file" folder.csv
refused "a directory, with the format named" "is a directory" folder.csv observations
refused "a file that is not there" "No such file" nothing.csv
cp wide.csv closed.csv
chmod 000 closed.csv
if [ -r closed.csv ]; then skip "every file is readable to this user"; else refused "an unreadable file" "Permission denied" closed.csv; fi
head -c 100000 /dev/urandom > noise.csv
refused "random bytes" "noise.csv" noise.csv

# Wherever a file is cut, except between two lines, it is not taken for a whole one.
for file in wide.csv long.csv PCOPPUSDM.csv mcs2022-antim_world.csv; do
  size=$(wc -c < $file)
  wrong=0 tried=0 at=1
  while [ $at -lt "$size" ]; do
    head -c $at $file > piece.csv
    if [ -n "$(tail -c 1 piece.csv | tr -d '\n')" ]; then
      tried=$((tried + 1))
      lode import --db "$store" piece.csv > out 2> err
      [ "$? $(wc -l < err)" = "3 1" ] || { wrong=$((wrong + 1)); echo "# $file cut at $at: $(cat out err)"; }
    fi
    at=$((at + 11))
  done
  [ $tried -gt 5 ] && [ $wrong -eq 0 ]
  ok $? "$file cut at $tried places: each refused"
done
same "$(content)" "$before" "and the store is as it was"
lode import --db "$store" PCOPPUSDM.csv > /dev/null
ok $? "the whole file is taken"
[ "$(content)" != "$before" ]
ok $? "and counts"
done_testing
