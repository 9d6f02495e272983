#!/bin/sh
# install-dependencies.sh build | check | bench [plain]
#
# Installs what is missing to build lode, to test it as well, or to measure it beside its peers, with Debian's package manager and without a question.
# plain: without what bundles the explorer's charts and without a browser to try them.
# Says nothing when all is there. Where it cannot install, it prints the line to run and exits with 5.
set -eu
missing=''

want () {
  case " $missing " in *" $1 "*) ;; *) missing="$missing${missing:+ }$1" ;; esac
}

# program PACKAGE NAME: the package is wanted when the program is not there.
program () {
  command -v "$2" > /dev/null 2>&1 || want "$1"
}

# library PACKAGE NAME: as pkg-config knows it.
library () {
  pkg-config --exists "$2" 2> /dev/null || want "$1"
}

# header PACKAGE NAME: for libraries that pkg-config does not know.
header () {
  echo "#include <$2>" | "${CC:-cc}" -E -x c - > /dev/null 2>&1 || want "$1"
}

# python PACKAGE MODULE: for whichever python3 the tests find it in.
python () {
  python3 -c "import $2" 2> /dev/null || /usr/bin/python3 -c "import $2" 2> /dev/null || want "$1"
}

for_build () {
  program gcc "${CC:-cc}"
  program pkg-config pkg-config
  header libc6-dev stdio.h
  library libglib2.0-dev glib-2.0
  library libsqlite3-dev sqlite3
  library libarchive-dev libarchive
  library libxml2-dev libxml-2.0
  library libssl-dev libcrypto
  library libicu-dev icu-i18n
  library libjson-glib-dev json-glib-1.0
  library libedit-dev libedit
  library libsoup-3.0-dev libsoup-3.0
  library libmd4c-dev md4c
  library libmd4c-html0-dev md4c-html
  header libcsv-dev csv.h
}

# npm bundles what the explorer's pages run.
for_web () {
  program nodejs node
  program npm npm
}

# font PACKAGE FAMILY: one of those that reports and pages name for a script.
font () {
  [ -n "$(fc-list "$2" 2> /dev/null)" ] || want "$1"
}

# Reports are printed and read again.
for_browser () {
  command -v chromium-browser > /dev/null 2>&1 || command -v google-chrome > /dev/null 2>&1 || program chromium chromium
  program fontconfig fc-list
  program poppler-utils pdftotext
  font fonts-noto-core 'Noto Sans Devanagari'
  font fonts-noto-core 'Noto Nastaliq Urdu'
  font fonts-noto-cjk 'Noto Sans CJK SC'
}

for_check () {
  program perl prove
  program sqlite3 sqlite3
  program python3 python3
  program sqlite-utils sqlite-utils
  python python3-pybtex pybtex
}

install () {
  if [ "$(id -u)" -eq 0 ]; then as_root=''; elif sudo -n true 2> /dev/null; then as_root='sudo -n'; else return 1; fi
  command -v apt-get > /dev/null 2>&1 || return 1
  echo "installing $missing"
  # shellcheck disable=SC2086
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 update &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0 \
      install --no-install-recommends $missing > /dev/null
}

web=for_web browser=for_browser
[ "${2:-}" != plain ] || web=: browser=:
case ${1:-} in
  build) for_build; $web ;;
  check) for_build; for_check; $web; $browser ;;
  bench) for_build; for_check; for_web ;;
  *) echo "usage: install-dependencies.sh build | check | bench [plain]" >&2; exit 2 ;;
esac
[ -z "$missing" ] && exit 0
install && exit 0
{
  echo "These Debian packages are missing, and this script cannot install them here. Please run:"
  echo
  echo "  apt-get update && apt-get install --no-install-recommends $missing"
  echo
} >&2
exit 5
