#!/usr/bin/env python3
"""Files of at most 400 lines, functions of at most 60."""
import re

from tap import files, passes_without, plan, text_of

sources = files('*.c', '*.h')
lengths = [(path, text_of(path).count('\n')) for path in sources]
passes_without('a file has at most 400 lines', [f'{path}: {lines} lines, at most 400' for path, lines in lengths if lines > 400], len(sources))

# A function begins with a brace in the first column and ends with one that stands alone there.
functions = [(path, name, body.count('\n') + 1) for path in sources
             for name, body in re.findall(r'^([a-z_0-9]+) \([^{}]*?^({.*?^})$', text_of(path), flags=re.M | re.S)]
passes_without('a function has at most 60 lines', [f'{path}: {name} has {lines} lines, at most 60' for path, name, lines in functions if lines > 60], len(functions))
plan()
