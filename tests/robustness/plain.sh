#!/bin/sh
# Built without npm, the explorer is whole: pages without scripts, links that lead somewhere, forms that answer. And without the libraries, `make` says what to run.
. tests/robustness/support.inc
. tests/robustness/serve.inc

sanitized=
case $built in */san) sanitized=SAN=1 ;; esac
fresh_store
mkdir "$work/plain"
for part in kb importers cli web gen liblode.a; do
  [ ! -e "$built/$part" ] || cp -a "$built/$part" "$work/plain/"
done
# shellcheck disable=SC2086
make WEB= $sanitized B="$work/plain" "$work/plain/lode" > "$work/make.log" 2>&1
ok $? 'it builds without npm'
PATH=$work/plain:$PATH
start
PYTHONDONTWRITEBYTECODE=1 python3 tests/robustness/plain.py "$port" "$count" "$store"
answered=$?
stop
[ $? -eq 0 ] && [ ! -s "$work/serve.err" ] || { sed 's/^/# /' "$work/serve.err"; answered=1; }

PKG_CONFIG_LIBDIR=$work make B="$work/bare" > "$work/bare.log" 2>&1 && answered=1
grep -q 'not here: glib-2.0.*make deps-build' "$work/bare.log" || { sed 's/^/# without libraries: /' "$work/bare.log"; answered=1; }
exit $answered
