#!/usr/bin/env python3
"""Who may include what: a file sees its own layer and those before it, and one part alone knows each library."""
import os
import re

from tap import files, found, passes_without, plan, text_of

# The layers of kb/, from the ground up; a new part of kb/ gets its place here. What stands behind a hyphen belongs to the part
# before it: db.c, db-rows.c and db-private.h are the part "db".
layers = [
    'error parallel record units figure lazy fold letters version',
    'csv embed db input json xlsx shortfall',
    'summary schema describe trap names store figures statement trade bulk query table profile answer why screen format html report cite adjacency graph walk network shock',
    'importer importers run check verify',
]
layer_of = {part: number for number, parts in enumerate(layers) for part in parts.split()}

# What each program beside the library includes of others, and the lists that one file alone includes.
allowed = {
    'importers': ('an importer includes kb/importer.h and its own folder', r'kb/importer\.h|importers/[^/]+/[^/]+\.h'),
    'cli': ('a command includes kb/, cli/ and the server', r'(kb|cli)/[^/]+(?<!-private)\.h|web/(http|lazy)\.h'),
    'web': ('the explorer includes kb/ and web/', r'kb/[^/]+(?<!-private)\.h|web/[^/]+\.h'),
    'ext': ('the extension includes kb/ and ext/', r'kb/[^/]+(?<!-private)\.h|ext/[^/]+\.h'),
}
lists = {'importers.list': 'kb/importers.c', 'commands.list': 'cli/main.c', 'pages.list': 'web/call.c'}

kb, importers, cli, web, ext = (files(*patterns) for patterns in (['kb/*.[ch]'], ['importers/*.[ch]', 'importers/*/*.[ch]'], ['cli/*.[ch]'], ['web/*.[ch]'], ['ext/*.[ch]']))


def part_of(path):
    return re.sub(r'(\.[ch]|-.*)$', '', os.path.basename(path)).split('-')[0]


def includes(path, brackets='""'):
    return re.findall(rf'^# *include *{brackets[0]}([^">]*){brackets[1]}', text_of(path), flags=re.M)


def faults_of_kb(path):
    part, own = part_of(path), layer_of.get(part_of(path))
    if own is None:
        yield f'{path}: has no place among the layers of tests/rules/layers.py'
        return
    for header in includes(path):
        other = layer_of.get(part_of(header))
        if header in lists:
            if lists[header] != path:
                yield f'{path}: only {lists[header]} includes {header}'
        elif not header.startswith('kb/'):
            yield f'{path}: the library includes {header}, which is none of its own'
        elif header.endswith('-private.h'):
            if part != part_of(header) and (part, header) != ('importer', 'kb/run-private.h'):
                yield f'{path}: {header} is for its own part of kb/ alone'
        elif other is None or other > own:
            yield f'{path}: layer {own} includes {header} of layer {other}'


def faults_of_program(path):
    rule, pattern = allowed[path.split('/')[0]]
    for header in includes(path):
        if header in lists:
            if lists[header] != path:
                yield f'{path}: only {lists[header]} includes {header}'
        elif not re.fullmatch(pattern, header):
            yield f'{path}: {rule}, not {header}'
        elif header == 'web/http-private.h' and not path.startswith('web/http'):
            yield f'{path}: {header} is for the server alone'


# Headers of C, POSIX and GLib may stand anywhere; any other library is known to one part.
common = re.compile(r'(assert|ctype|errno|fcntl|float|inttypes|limits|locale|math|signal|stdarg|stdbool|stddef|stdint|stdio|stdlib|string|time|unistd)\.h|sys/.*|glib\.h|glib/.*|gio/.*')


def faults_of_libraries(paths):
    known = {'sqlite3': 'kb/db', 'csv': 'kb/csv', 'libsoup': 'web/lazy'}
    for path in paths:
        part = f'{os.path.dirname(path)}/{part_of(path)}'
        for header in includes(path, '<>'):
            library = re.sub(r'(_[a-z]+)?\.h$', '', header.split('/')[0])
            if not common.fullmatch(header) and known.setdefault(library, part) != part:
                yield f'{path}: <{header}> is known to {known[library]} alone'


def hold(title, faults, paths):
    passes_without(title, [fault for path in paths for fault in faults(path)], len(paths))


hold('a file of kb/ includes its own layer and those below', faults_of_kb, kb)
hold('importers see kb/importer.h alone', faults_of_program, importers)
hold('commands see kb/ and cli/', faults_of_program, cli)
hold('the explorer sees kb/ and its server', faults_of_program, web)
hold('the extension sees kb/', faults_of_program, ext)
passes_without('the extension knows SQLite as its host gives it', [f'{path}: includes <sqlite3.h>' for path in ext if 'sqlite3.h' in includes(path, '<>')], len(ext))
libraries = kb + importers + cli + web
passes_without('each library is known to one part', list(faults_of_libraries(libraries)), len(libraries))
passes_without('an importer knows no SQL', [f'{path}:{line}: {word[0]}' for path, line, word in found(r'\b(lode_db|lode_stmt|sqlite3)_\w*', importers)], len(importers))

# The library and the importers say nothing and end nothing: they return errors. A bug in the caller (g_error, g_assert) may abort.
voices = r'\b(?:v?printf|puts|putchar|perror|g_print|g_printerr|g_message|g_warning|g_critical|exit|_exit|abort) \(|\b(?:stdout|stderr)\b'
silent = kb + importers + ext + web
passes_without('only cli/ prints or exits', [f'{path}:{line}: {word[0]}' for path, line, word in found(voices, silent)], len(silent))
plan()
