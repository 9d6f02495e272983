#!/bin/sh
# Functions that bite, and what to use instead.
. tests/rules/tap.inc

instead='
strtod    g_ascii_strtod: a locale may put a comma for the point
strtof    g_ascii_strtod
atof      g_ascii_strtod
atoi      g_ascii_strtoll
atol      g_ascii_strtoll
sprintf   g_strdup_printf or g_snprintf
vsprintf  g_strdup_vprintf
strcpy    g_strdup or g_strlcpy
strncpy   g_strlcpy
strcat    GString
strncat   GString
strtok    g_strsplit
gets      getline
localtime g_date_time_new_from_unix_local
gmtime    g_date_time_new_from_unix_utc
ctime     g_date_time_format
asctime   g_date_time_format
'
names=$(echo "$instead" | awk 'NF { printf "%s%s", bar, $1; bar = "|" }')
c_files=$(files '*.c' '*.h')
count=$(echo "$c_files" | grep -c .)

calls=$(for file in $c_files; do
  code_of "$file" | grep -noE "(^|[^A-Za-z0-9_])($names) *\(" | sed "s|^|$file:|"
done)
faults=$(echo "$calls" | grep . | while IFS= read -r call; do
  name=$(echo "$call" | grep -oE "($names) *\($" | tr -d ' (')
  echo "$call...) : use $(echo "$instead" | sed -n "s/^$name  *//p")"
done)
passes_without 'no banned function is called' "$faults" "$count"

jumps=$(for file in $c_files; do code_of "$file" | grep -nE '(^|[^A-Za-z0-9_])goto[^A-Za-z0-9_]' | sed "s|^|$file:|"; done)
passes_without 'no goto: g_autoptr cleans up' "$jumps" "$count"
plan
