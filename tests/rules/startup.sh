#!/bin/sh
# The program starts with the libraries that every command needs, and no others: the rest is loaded at its first use.
. tests/rules/tap.inc

program=${LODE_BUILD:-build}/lode
needed=$(readelf -d "$program" | sed -n 's/.*NEEDED.*\[\(.*\)\].*/\1/p')
faults=$(echo "$needed" | grep -E '^lib(icu|archive|xml2|crypto|md4c|edit|soup|gio|gobject)' | sed 's|$| is loaded when lode starts: see kb/lazy.h|')
passes_without 'SQLite, GLib and libcsv are all that is loaded at the start' "$faults" "$(echo "$needed" | grep -c .)"
plan
