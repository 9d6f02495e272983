#!/bin/sh
# Who may include what: a file sees its own layer and those before it, and one part alone knows each library.
. tests/rules/tap.inc

# The layers of kb/, from the ground up; a new part of kb/ gets its place here. What stands behind a hyphen belongs to the part
# before it: db.c, db-rows.c and db-private.h are the part "db".
layers='
0 error parallel record units figure lazy fold letters version
1 csv embed db input json xlsx shortfall
2 summary schema describe trap names store figures statement trade bulk query table profile answer why screen format html report cite adjacency graph walk network shock
3 importer importers run check verify
'
part_of () {
  basename "$1" | sed 's/\.[ch]$//;s/-.*//'
}
layer_of () {
  echo "$layers" | awk -v part="$1" '{ for (i = 2; i <= NF; i++) if ($i == part) print $1 }'
}

includes () {
  sed -n 's/^# *include *\([<"][^>"]*[>"]\).*/\1/p' "$1"
}

faults_of_layers () {
  for file in $(files 'kb/*.[ch]'); do
    part=$(part_of "$file")
    own=$(layer_of "$part")
    if [ -z "$own" ]; then
      echo "$file: has no place among the layers of tests/rules/layers.sh"
      continue
    fi
    for header in $(includes "$file" | sed -n 's/^"\(.*\)"$/\1/p'); do
      case $header in
        importers.list) [ "$file" = kb/importers.c ] || echo "$file: only kb/importers.c includes $header" ;;
        kb/*-private.h)
          case $part,$header in
            "$(part_of "$header"),"*|importer,kb/run-private.h) ;;
            *) echo "$file: $header is for its own part of kb/ alone" ;;
          esac ;;
        kb/*.h)
          other=$(layer_of "$(part_of "$header")")
          [ -n "$other" ] && [ "$other" -le "$own" ] || echo "$file: layer $own includes $header of layer ${other:-unknown}" ;;
        *) echo "$file: the library includes $header, which is none of its own" ;;
      esac
    done
  done
}

faults_of_importers () {
  for file in $(files 'importers/*.[ch]' 'importers/*/*.[ch]'); do
    for header in $(includes "$file" | sed -n 's/^"\(.*\)"$/\1/p'); do
      case $header in
        kb/importer.h) ;;
        importers/*/*.h) ;;
        *) echo "$file: an importer includes kb/importer.h and its own folder, not $header" ;;
      esac
    done
    code_of "$file" | grep -nE '\b(lode_db|lode_stmt|sqlite3)_' | sed "s|^|$file:|;s|$| : an importer knows no SQL|"
  done
}

faults_of_commands () {
  for file in $(files 'cli/*.[ch]'); do
    for header in $(includes "$file" | sed -n 's/^"\(.*\)"$/\1/p'); do
      case $header in
        kb/*-private.h) echo "$file: $header is for kb/ alone" ;;
        kb/*.h|cli/*.h|web/http.h|web/lazy.h) ;;
        commands.list) [ "$file" = cli/main.c ] || echo "$file: only cli/main.c includes $header" ;;
        *) echo "$file: a command includes kb/, cli/ and the server, not $header" ;;
      esac
    done
  done
}

# The explorer asks the library; the commands it does not know, and libsoup only where the wire is.
faults_of_explorer () {
  for file in $(files 'web/*.[ch]'); do
    for header in $(includes "$file" | sed -n 's/^"\(.*\)"$/\1/p'); do
      case $header in
        kb/*-private.h) echo "$file: $header is for kb/ alone" ;;
        web/http-private.h) case $file in web/http*) ;; *) echo "$file: $header is for the server alone" ;; esac ;;
        kb/*.h|web/*.h) ;;
        pages.list) [ "$file" = web/call.c ] || echo "$file: only web/call.c includes $header" ;;
        *) echo "$file: the explorer includes kb/ and web/, not $header" ;;
      esac
    done
    includes "$file" | grep -q '^<libsoup/' && [ "$file" != web/lazy.h ] && echo "$file: only web/lazy.h includes libsoup"
  done
}

# The extension asks the library; SQLite it knows as its host gives it.
faults_of_extension () {
  for file in $(files 'ext/*.[ch]'); do
    for header in $(includes "$file" | sed -n 's/^"\(.*\)"$/\1/p'); do
      case $header in
        kb/*-private.h) echo "$file: $header is for kb/ alone" ;;
        kb/*.h|ext/*.h) ;;
        *) echo "$file: the extension includes kb/ and ext/, not $header" ;;
      esac
    done
    includes "$file" | grep -q '^<sqlite3.h>$' && echo "$file: includes <sqlite3.h>, which is not the host's"
  done
}

# Headers of C, POSIX and GLib may stand anywhere; any other library is known to one part.
faults_of_libraries () {
  common='assert|ctype|errno|fcntl|float|inttypes|limits|locale|math|signal|stdarg|stdbool|stddef|stdint|stdio|stdlib|string|time|unistd'
  for file in $(files 'kb/*.[ch]' 'importers/*.[ch]' 'importers/*/*.[ch]' 'cli/*.[ch]' 'web/*.[ch]'); do
    includes "$file" | sed -n 's/^<\(.*\)>$/\1/p' | grep -vE "^(($common)\.h|sys/.*|glib\.h|glib/.*|gio/.*)$" |
      sed "s|$| $file $(dirname "$file")/$(part_of "$file")|"
  done | awk '
    { library = $1; sub (/\/.*/, "", library); sub (/(_[a-z]+)?\.h$/, "", library)
      if (!(library in known)) known[library] = $3
      else if (known[library] != $3) print $2 ": <" $1 "> is known to " known[library] " alone" }
    library == "sqlite3" && $3 != "kb/db" { print $2 ": only kb/db includes <sqlite3.h>" }
    library == "csv" && $3 != "kb/csv" { print $2 ": only kb/csv includes <csv.h>" }'
}

# The library and the importers say nothing and end nothing: they return errors. A bug in the caller (g_error, g_assert) may abort.
faults_of_voice () {
  for file in $(files 'kb/*.[ch]' 'importers/*.[ch]' 'importers/*/*.[ch]' 'ext/*.[ch]' 'web/*.[ch]'); do
    code_of "$file" |
      grep -nE '\b(v?printf|puts|putchar|perror|g_print|g_printerr|g_message|g_warning|g_critical|exit|_exit|abort) \(|\b(stdout|stderr)\b' |
      sed "s|^|$file:|;s|$| : only cli/ prints or exits|"
  done
}

seen () {
  files "$@" | wc -l
}
passes_without 'a file of kb/ includes its own layer and those below' "$(faults_of_layers)" "$(seen 'kb/*.[ch]')"
passes_without 'importers see kb/importer.h alone' "$(faults_of_importers)" "$(seen 'importers/*.[ch]')"
passes_without 'commands see kb/ and cli/' "$(faults_of_commands)" "$(seen 'cli/*.[ch]')"
passes_without 'the explorer sees kb/ and its server' "$(faults_of_explorer)" "$(seen 'web/*.[ch]')"
passes_without 'the extension sees kb/ and its host' "$(faults_of_extension)" "$(seen 'ext/*.[ch]')"
passes_without 'each library is known to one part' "$(faults_of_libraries)" "$(grep -lE '<(sqlite3|csv)\.h>' kb/*.[ch] | wc -l)"
passes_without 'only cli/ prints or exits' "$(faults_of_voice)" "$(seen 'kb/*.[ch]' 'importers/*.[ch]')"
plan
