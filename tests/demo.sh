#!/bin/sh
# What `make demo` shows: a store made from datasets/, and questions answered from it.
set -eu
cd "$(dirname "$0")/.."
lode=${LODE_BUILD:-build}/lode
LODE_DB=${LODE_BUILD:-build}/demo.db
export LODE_DB
COLUMNS=${COLUMNS:-80}
export COLUMNS

heading () {
  printf '\n=== %s\n\n' "$1"
}

# The command as a user would type it.
show () {
  printf '$ lode'
  for word; do
    case $word in *[!A-Za-z0-9_./=-]*) printf ' "%s"' "$word" ;; *) printf ' %s' "$word" ;; esac
  done
  printf '\n'
}

# ... and what it says.
ask () {
  show "$@"
  "$lode" "$@"
  echo
}

# ask_first LINES WORD ...: the beginning of a long answer, up to the end of a section.
ask_first () {
  most=$1
  shift
  show "$@"
  "$lode" "$@" | awk -v most="$most" 'done { next } { print } NR >= most && /^$/ { done = 1 } END { if (done) print "... " NR " lines in all" }'
  echo
}

heading 'A store from the shipped datasets'
printf '$ lode build --force --db %s\n' "$LODE_DB"
"$lode" build --force --db "$LODE_DB" datasets | tail -1
"$lode" sql --no-header --format tsv "SELECT
    (SELECT count(*) FROM observation) || ' figures and ' || (SELECT count(*) FROM evidence) || ' claims from '
    || (SELECT count(*) FROM source) || ' sources, about ' || (SELECT count(*) FROM entity) || ' things'"

heading 'What is antimony, who mines it, and how do the editions differ?'
ask_first 62 lookup antimony

heading 'How much antimony did China mine in 2024?'
echo 'One edition says 60,000 t, the next 40,000 t. Neither overwrites the other.'
echo
ask query revisions commodity=antimony country=China
key=$("$lode" query producers commodity=antimony year=2024 --format csv --no-header | sed -n 's/^China,.*\(o[0-9a-z]\{11\}\),.*/\1/p')
echo 'The key of any row leads to its evidence:'
echo
ask_first 12 why "$key"

heading 'Who took part in the ministerial of 4 February 2026?'
echo 'Two of those that anybody says were there or were not; a denial is negative.'
echo
ask sql "SELECT participant, role, polarity, rank, source
FROM event_participation
WHERE event_key = 'event/critical-minerals-ministerial-2026'
  AND participant IN ('India', 'Pakistan')
ORDER BY participant, rank DESC, source"
echo 'The article says that Pakistan was left out. The convener lists it as present.'
echo 'Both stand; the ranks, and the reasons for them, say which to believe.'
echo
ask sql "SELECT a.key, a.sentence, a.rank, a.source, e.quote, e.translation,
  r.relation, b.key AS other_key, b.sentence AS other, b.source AS other_source
FROM statement_relation r
JOIN statement_sentence a ON a.key = r.key
JOIN statement_sentence b ON b.key = r.other_key
JOIN evidence e ON e.key = a.key
WHERE a.key = 'article/A06' AND r.relation = 'contradicted by'"

heading 'How concentrated is tungsten?'
echo 'The index lies between the bounds: "other countries" may be one or many.'
echo
ask query concentration commodity=tungsten year=2024 --explain

heading 'May China export gallium to the United States on 28 November 2026?'
echo 'A suspension is not a repeal, and a term that has passed is not a decision.'
echo
ask query measures commodity=gallium date=2026-11-28

heading 'What if China sold no gallium?'
ask shock --remove China --commodity gallium --section output
echo 'Customs code 811292 holds other metals besides: importers lose at most this.'
echo
ask shock --remove China --commodity gallium --section importers --max 3

heading 'How does Pakistan connect to antimony?'
ask path Pakistan antimony --max 2

heading 'A report to print or pass on'
report=${LODE_BUILD:-build}/antimony.html
ask report commodity commodity=antimony -o "$report"
echo "$report: one file, $(($(wc -c < "$report") / 1024)) kB, with all that it needs; every figure has its source."

heading 'Try next'
cat <<TRY
export LODE_DB=$LODE_DB PATH=\$PWD/${LODE_BUILD:-build}:\$PATH
lode serve --open                    all of this in a browser
lode query disputes about=Pakistan   all that is disputed about Pakistan
lode query exposure country=India commodity=antimony
lode query supply-risk-eu            a published method, beside what it published
lode query lists-compared commodity=copper
lode query trace from="Reko Diq" depth=2
lode lookup 锑                       names work in any language
lode sql                             a prompt; lode schema: what can be asked
lode query                           all questions; lode help: all commands
TRY
