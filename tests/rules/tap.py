"""For the rules about source code: the files of the project, their code, and tests that pass when they find no fault."""
import fnmatch
import os
import re
import subprocess
import sys

tests = 0
failed = False


def files(*patterns):
    """The files that fit one of the patterns: what git knows and what is new, or all of an unpacked copy; '*' does not cross a folder."""
    listed = subprocess.run(['git', 'ls-files', '-co', '--exclude-standard'], capture_output=True, text=True)
    names = listed.stdout.split('\n') if listed.returncode == 0 else [
        os.path.relpath(os.path.join(folder, name)) for folder, _, found in os.walk('.') if not folder.startswith('./build') for name in found]
    wanted = [(pattern.count('/'), pattern) for pattern in patterns]
    return sorted(name for name in set(names) if os.path.isfile(name) and any(
        fnmatch.fnmatchcase(name, pattern) and (depth == 0 or name.count('/') == depth) for depth, pattern in wanted))


def text_of(path):
    with open(path, encoding='utf-8') as file:
        return file.read()


def code_of(path):
    """A C file without comments and the inside of strings, line for line as before."""
    def bare(match):
        comment, string, _ = match.groups()
        return '\n' * comment.count('\n') if comment else '""' if string else "'0'"
    return re.sub(r'''(/\*.*?\*/|//[^\n]*)|("(?:\\.|[^"\\\n])*")|('(?:\\.|[^'\\\n])*')''', bare, text_of(path), flags=re.S)


def found(pattern, paths):
    """(path, line number, match) of each match in the code of the files."""
    return [(path, number, match) for path in paths for number, line in enumerate(code_of(path).split('\n'), 1) for match in re.finditer(pattern, line)]


def passes_without(title, faults, looked_at):
    """One test: it passes when there are no faults and something was looked at."""
    global tests, failed
    tests += 1
    bad = bool(faults) or looked_at == 0
    failed |= bad
    print('not ok' if bad else 'ok', tests, '-', title, '' if bad else f'({looked_at})')
    for fault in faults or (['there was nothing to look at'] if bad else []):
        print('#', fault)


def plan():
    print(f'1..{tests}')
    sys.exit(failed)
