#!/bin/sh
# The scripts of docs/examples/ run, say what they should, and give the same bytes again.
. tests/rules/tap.inc
LODE=$PWD/${LODE_BUILD:-build}/lode
case ${LODE_BUILD:-} in /*) LODE=$LODE_BUILD/lode ;; esac
LODE_DB=${LODE_BUILD:-build}/tests/store.db
export LODE LODE_DB
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/1" "$work/2"

# Its faults: what it cannot do, a second run that differs, an output without PATTERN.
faults_of () {
  file=$1 pattern=$2
  shift 2
  for n in 1 2; do "$@" > "$work/$n/out" 2> "$work/err" || echo "run $n: $(head -1 "$work/err")"; done
  cmp "$work/1/out" "$work/2/out" 2>&1 || :
  grep -q "$pattern" "$work/1/$file" || echo "$file: nothing like $pattern"
}

brief () {
  docs/examples/antimony-brief.sh "$work/$n"
}
passes_without 'antimony-brief.sh' "$(faults_of antimony.csv '^China,' brief
  cmp "$work/1/antimony.html" "$work/2/antimony.html" 2>&1)" 1
passes_without 'exposure-table.py' "$(faults_of out '^Yttrium .*China' python3 docs/examples/exposure-table.py)" 1
if command -v Rscript > /dev/null; then
  passes_without 'concentration.R' "$(faults_of out 'Gallium .*China' Rscript docs/examples/concentration.R)" 1
else
  tests=$((tests + 1))
  echo "ok $tests - concentration.R # SKIP there is no Rscript"
fi
plan
