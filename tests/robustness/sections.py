"""sections.py STORE: a section of a profile whose condition does not hold has no rows. All commodities and countries are asked, and some others."""
import glob
import re
import sqlite3
import sys


def header(text, word):
    found = re.search(rf'^-- {word} +(.*)$', text, re.M)
    return found and found.group(1)


db = sqlite3.connect(sys.argv[1])
entities = db.execute("SELECT key, kind FROM entity WHERE kind IN ('commodity', 'country') OR id % 7 = 0").fetchall()
for path in sorted(glob.glob('queries/profile/*.sql')):
    text = open(path, encoding='utf-8').read()
    condition, kinds = header(text, 'if'), header(text, 'for').split()
    if condition is None:
        continue
    asked = [key for key, kind in entities if kind in kinds or (kind not in ('commodity', 'country') and 'any' in kinds)]
    left_out = [key for key in asked if db.execute('SELECT 1 WHERE ' + condition, {'entity': key}).fetchone() is None]
    wrong = [key for key in left_out if db.execute(text.rstrip().rstrip(';'), {'entity': key, 'date': '2026-06-01'}).fetchone()]
    assert 0 < len(left_out) < len(asked), f'{path}: the condition leaves out {len(left_out)} of {len(asked)}'
    assert not wrong, f'{path}: has rows of {wrong[:3]}, which its condition leaves out'
