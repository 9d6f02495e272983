#!/usr/bin/env python3
"""Functions that bite, and what to use instead."""
from tap import files, found, passes_without, plan

instead = {
    'strtod': 'g_ascii_strtod: a locale may put a comma for the point',
    'strtof': 'g_ascii_strtod',
    'atof': 'g_ascii_strtod',
    'atoi': 'g_ascii_strtoll',
    'atol': 'g_ascii_strtoll',
    'sprintf': 'g_strdup_printf or g_snprintf',
    'vsprintf': 'g_strdup_vprintf',
    'strcpy': 'g_strdup or g_strlcpy',
    'strncpy': 'g_strlcpy',
    'strcat': 'GString',
    'strncat': 'GString',
    'strtok': 'g_strsplit',
    'gets': 'getline',
    'localtime': 'g_date_time_new_from_unix_local',
    'gmtime': 'g_date_time_new_from_unix_utc',
    'ctime': 'g_date_time_format',
    'asctime': 'g_date_time_format',
}
sources = files('*.c', '*.h')
calls = found(rf'(?<![A-Za-z0-9_])({"|".join(instead)}) *\(', sources)
passes_without('no banned function is called', [f'{path}:{line}: {call[1]} (...): use {instead[call[1]]}' for path, line, call in calls], len(sources))
jumps = found(r'\bgoto\b', sources)
passes_without('no goto: g_autoptr cleans up', [f'{path}:{line}' for path, line, _ in jumps], len(sources))
plan()
