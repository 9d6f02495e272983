#!/bin/sh
# Files of at most 400 lines, functions of at most 60.
. tests/rules/tap.inc

c_files=$(files '*.c' '*.h')
long_files=$(for file in $c_files; do
  lines=$(wc -l < "$file")
  [ "$lines" -le 400 ] || echo "$file: $lines lines, at most 400"
done)
passes_without 'a file has at most 400 lines' "$long_files" "$(echo "$c_files" | grep -c .)"

# A function begins with a brace in the first column and ends with one that stands alone there.
measured=$(for file in $c_files; do
  awk -v file="$file" '
    /^[a-z_0-9]+ \(/ { name = $1 }
    /^{/ { start = NR }
    /^}$/ && start { print NR - start + 1, file ":" start, name; start = 0 }' "$file"
done)
long_functions=$(echo "$measured" | awk '$1 > 60 { print $2 ": " $3 " has " $1 " lines, at most 60" }')
passes_without 'a function has at most 60 lines' "$long_functions" "$(echo "$measured" | grep -c .)"
plan
