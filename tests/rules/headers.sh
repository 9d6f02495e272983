#!/bin/sh
# Each header compiles alone, without a warning.
. tests/rules/tap.inc

# shellcheck disable=SC2046
flags=$(pkg-config --cflags $(sed -n 's/^PACKAGES := //p' Makefile))
headers=$(files '*.h')
faults=$(for header in $headers; do
  # shellcheck disable=SC2086
  printf '#include "%s"\n#include "%s"\n' "$header" "$header" |
    "${CC:-cc}" -std=c11 -D_GNU_SOURCE -I. $flags -Wall -Wextra -Werror -fsyntax-only -x c - 2>&1 | grep -E 'error|warning' |
    head -3 | sed "s|^|$header: |"
done)
passes_without 'a header compiles alone' "$faults" "$(echo "$headers" | grep -c .)"

unguarded=$(for header in $headers; do grep -q '^#pragma once' "$header" || echo "$header: no #pragma once"; done)
passes_without 'a header may be included twice' "$unguarded" "$(echo "$headers" | grep -c .)"

silent=$(for header in $headers; do head -1 "$header" | grep -q '^/\*\* .' || echo "$header: the first line does not say what it is for"; done)
passes_without 'a header begins by saying what it is for' "$silent" "$(echo "$headers" | grep -c .)"
plan
