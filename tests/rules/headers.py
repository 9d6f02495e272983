#!/usr/bin/env python3
"""Each header compiles alone, without a warning, and says what it is for."""
import os
import re
import subprocess

from tap import files, passes_without, plan, text_of


def first_include(path):
    include = re.search(r'^# *include ["<](.*)[">]', text_of(path), flags=re.M)
    return include and include[1]


def complaint(header):
    packages = re.search(r'^PACKAGES := (.*)', text_of('Makefile'), flags=re.M)[1].split()
    flags = subprocess.run(['pkg-config', '--cflags', *packages], capture_output=True, text=True, check=True).stdout.split()
    command = [os.environ.get('CC', 'cc'), '-std=c11', '-D_GNU_SOURCE', '-I.', *flags, '-Wall', '-Wextra', '-Werror', '-fsyntax-only', '-x', 'c', '-']
    said = subprocess.run(command, input=f'#include "{header}"\n', capture_output=True, text=True).stderr
    return next((line for line in said.split('\n') if 'error' in line or 'warning' in line), said)


headers = files('*.h')
# What a C file includes before anything else has been compiled alone by the build.
compiled = {first_include(path) for path in files('*.c')}
rest = [header for header in headers if header not in compiled]
passes_without('a header compiles alone', [f'{header}: {said}' for header in rest if (said := complaint(header))], len(headers))
passes_without('a header may be included twice', [f'{header}: no #pragma once' for header in headers if not re.search('^#pragma once', text_of(header), flags=re.M)],
               len(headers))
passes_without('a header begins by saying what it is for',
               [f'{header}: the first line does not say it' for header in headers if not re.match(r'/\*\* .', text_of(header))], len(headers))
plan()
