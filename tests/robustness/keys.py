"""Every row of every canned query has a key that `lode why` explains: keys.py STORE. Prints a TAP line for each query."""
import glob
import json
import os
import re
import subprocess
import sys

from typical import ARGUMENTS

store = sys.argv[1]
count = 0


def lode(*words):
    return subprocess.run(['lode', *words, '--db', store], capture_output=True, text=True)


def tell(good, text, notes=()):
    global count
    count += 1
    print('ok' if good else 'not ok', count, '-', text)
    for note in notes:
        print('#', note)


def header(path):
    """Names of required parameters, and the columns that hold keys."""
    text = open(path, encoding='utf-8').read()
    keys = re.findall(r'^-- (?:column|also) +(?:(\S+) +key|(key) +source)\b', text, re.M)
    return re.findall(r'^-- param +(\S+) +\S+ +\*', text, re.M), [a or b for a, b in keys]


def sample(keys):
    distinct = list(dict.fromkeys(k for k in keys if k))
    return list(dict.fromkeys([distinct[0], distinct[len(distinct) // 2], distinct[-1]])) if distinct else []


for path in sorted(glob.glob('queries/*.sql')):
    name = os.path.basename(path)[:-4]
    required, columns = header(path)
    arguments = ARGUMENTS.get(name, [f'{p}=antimony' for p in required])
    answer = lode('query', name, *arguments, '--format', 'json')
    if answer.returncode != 0:
        tell(False, f'{name}: gives rows', [answer.stderr.strip()])
        continue
    rows = json.loads(answer.stdout)['rows']
    faults = [] if 'key' in columns else ['declares no column "key" of type key']
    faults += [f'a row without key: {r}' for r in rows if 'key' in columns and not r['key']][:3]
    asked = [k for c in columns for k in sample([r[c] for r in rows])]
    for key in asked:
        why = lode('why', key, '--format', 'json')
        if why.returncode != 0:
            faults.append(f'{key}: {why.stderr.strip()}')
        elif not json.loads(why.stdout)['sections']:
            faults.append(f'{key}: explained by nothing')
    tell(not faults, f'{name}: {len(rows)} rows, {len(asked)} keys explained', faults)
print(f'1..{count}')
