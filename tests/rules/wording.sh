#!/bin/sh
# The project speaks of itself: no paths of somebody's machine, no talk of how the work was organised.
. tests/rules/tap.inc

texts=$(files '*' | grep -vE '^(tests/stores/|tests/fuzz/corpus/)')
count=$(echo "$texts" | grep -c .)

# Each pattern is written so that it does not match itself.
paths='(^|[^A-Za-z0-9_.])/([w]ork|[h]ome|[r]oot|[U]sers)/'
faults=$(echo "$texts" | tr '\n' '\0' | xargs -0 grep -nIE "$paths" 2> /dev/null | cut -c1-160 || true)
passes_without 'no path of a machine' "$faults" "$count"

# Datasets quote other people, who may use any word.
words='[i]ssues? (#|no\.?|number)? ?[0-9]|[s]essions?|[h]elpers?|[t]asks?|[A]I assistant|[l]anguage model'
faults=$(echo "$texts" | grep -v '^datasets/.*\.csv$' | tr '\n' '\0' | xargs -0 grep -nIiwE "$words" 2> /dev/null | cut -c1-160 || true)
passes_without 'no word of how the work was organised' "$faults" "$count"

unfinished='[T]ODO|[F]IXME'
faults=$(echo "$texts" | grep -E '\.(c|h|sh|py|md)$' | tr '\n' '\0' | xargs -0 grep -nIwE "$unfinished" 2> /dev/null | cut -c1-160 || true)
passes_without 'nothing is marked as unfinished' "$faults" "$count"
plan
