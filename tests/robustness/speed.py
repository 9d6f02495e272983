"""What every canned query costs, process included: speed.py STORE MS [FOLDER]. Prints the table, the slowest first, and a TAP line for each
query: the best of three runs takes less than MS of the processor. Asked without arguments, with typical ones, and with --explain.
FOLDER keeps the answers, to compare those of two builds."""
import glob
import os
import re
import resource
import subprocess
import sys

from typical import ARGUMENTS

store, limit, *rest = sys.argv[1:]
ROUNDS = 3
# What people ask beside the typical: the whole of a commodity, a country, a walk.
MORE = {
    'disputes': [['about=antimony'], ['about=China'], ['kind=statement']],
    'exposure': [['country=India', 'date=2026-02-04']],
    'lists-compared': [['commodity=antimony']],
    'lists-disagree': [['commodity=antimony']],
    'producers': [['commodity=copper', 'stage=refinery']],
    'reliance-computed': [['commodity=copper']],
    'supply-risk-eu': [['commodity=cobalt']],
    'supply-risk-usgs': [['commodity=cobalt']],
    'trace': [['from=antimony', 'depth=2'], ['from=China', 'depth=2']],
}
COMMANDS = [
    ['lookup', 'antimony'], ['lookup', 'China'], ['lookup', 'antymony'], ['lookup', '7440-36-0'], ['lookup', 'India'], ['lookup', 'copper'],
    ['neighbours', 'antimony', '--depth', '2'], ['neighbours', 'gallium', '--depth', '3'], ['path', 'antimony', 'Pakistan'],
    ['why', 'company/us-strategic-metals'], ['why', 'concentration/commodity=antimony/stage=mine/year=2024/edition=usgs-mcs-2026'],
    ['diff', 'usgs-mcs-2025', 'usgs-mcs-2026', 'commodity=antimony'], ['sources'], ['schema'],
    ['shock', '--remove', 'China', '--on', '2026-02-04'],
]


def keys_of(name, arguments):
    """A key of the answer, of those that are derived."""
    answer = subprocess.run(['lode', 'query', name, *arguments, '--db', store, '--format', 'json'], capture_output=True, text=True).stdout
    found = re.search(r'"key": *"(%s/[^"]*)"' % name, answer)
    return [['why', found.group(1)]] if found else []


def questions():
    for path in sorted(glob.glob('queries/*.sql')):
        name = os.path.basename(path)[:-4]
        required = re.findall(r'^-- param +(\S+) +\S+ +\*', open(path, encoding='utf-8').read(), re.M)
        typical = ARGUMENTS.get(name, [f'{p}=antimony' for p in required])
        asked = [typical, *MORE.get(name, [])] + ([[]] if typical and not required else [])
        for arguments in asked:
            yield ['query', name, *arguments, '--format', 'csv']
        if os.path.exists(f'queries/explain/{name}.sql'):
            yield ['query', name, *(asked[1] if len(asked) > 1 and asked[1] else typical), '--explain', '--format', 'json']
    for name, arguments in [('supply-risk-usgs', ['commodity=cobalt']), ('supply-risk-eu', ['commodity=cobalt']),
                            ('reliance-computed', ['commodity=antimony', 'edition=usgs-mcs-2026']), ('exposure', ARGUMENTS['exposure'])]:
        yield from keys_of(name, arguments)
    yield from COMMANDS


def ask(words, out):
    """Milliseconds of the processor, and the exit status."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    status = subprocess.run(['lode', *words, '--db', store], stdout=out, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL).returncode
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime), status


def main():
    took = []
    for words in questions():
        name = ' '.join(words).removesuffix(' --format csv')
        with open(os.path.join(rest[0], name.replace('/', '%')), 'w+b') if rest else open(os.devnull, 'wb') as out:
            ms, status = ask(words, out)
        for _ in range(ROUNDS - 1):
            ms = min(ms, ask(words, subprocess.DEVNULL)[0])
        took.append((ms, status, name))
    for ms, _, name in sorted(took, reverse=True):
        print(f'# {ms:7.1f} ms  {name}')
    for i, (ms, status, name) in enumerate(took, 1):
        print('ok' if ms < float(limit) and status < 2 else 'not ok', i, '-', f'{name}: under {limit} ms')
        if status > 1:
            print(f'# exit status {status}')
    print(f'1..{len(took)}')


main()
