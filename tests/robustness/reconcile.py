"""Compare a store with published files, read again by other means: reconcile.py STORE pink|wgi|icmm FILE ... Prints what differs, or "same N"."""
import csv
import re
import sqlite3
import sys
import zipfile
from xml.etree import ElementTree

MAIN = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
LINK = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id'


def column(reference):
    n = 0
    for c in re.match('[A-Z]+', reference)[0]:
        n = n * 26 + ord(c) - 64
    return n


def sheet(path, wanted):
    """Rows of a sheet: row number -> column number -> text."""
    book = zipfile.ZipFile(path)
    texts = [''.join(t.text or '' for t in si.iter(MAIN + 't')) for si in ElementTree.fromstring(book.read('xl/sharedStrings.xml')).iter(MAIN + 'si')]
    part = next(s.get(LINK) for s in ElementTree.fromstring(book.read('xl/workbook.xml')).iter(MAIN + 'sheet') if s.get('name') == wanted)
    target = next(r.get('Target') for r in ElementTree.fromstring(book.read('xl/_rels/workbook.xml.rels')) if r.get('Id') == part)
    rows = {}
    for row in ElementTree.fromstring(book.read(target[1:] if target[0] == '/' else 'xl/' + target)).iter(MAIN + 'row'):
        cells = rows.setdefault(int(row.get('r')), {})
        for c in row.iter(MAIN + 'c'):
            v = c.find(MAIN + 'v')
            if v is not None:
                cells[column(c.get('r'))] = texts[int(v.text)] if c.get('t') == 's' else v.text
    return rows


def number(text):
    try:
        return float(text.replace('\u2212', '-'))
    except (AttributeError, ValueError):
        return None


def report(wanted, found):
    odd = [k for k in wanted.keys() | found.keys() if wanted.get(k) != found.get(k)]
    print(f'same {len(wanted)}' if not odd else f'{len(odd)} differ: ' + '; '.join(f'{k}: {wanted.get(k)} / {found.get(k)}' for k in sorted(odd)[:5]))


def pink(store, edition, path):
    minerals = 'COAL_AUS COAL_SAFRICA PHOSROCK POTASH ALUMINUM IRON_ORE COPPER LEAD TIN NICKEL ZINC GOLD PLATINUM SILVER'.split()
    rows = sheet(path, 'Monthly Prices')
    wanted = {(n, ' '.join(rows[5][c].split())): (row[1].replace('M', '-'), f'{number(row[c]):.15g}')
              for n, row in rows.items() if n > 7 for c, code in rows[7].items() if code.upper() in minerals and number(row.get(c)) is not None}
    found = {(line, name): (period, f'{float(text):.15g}') for line, name, period, text in store.execute(
        'SELECT o.line, column_name, period, original_value FROM observation o JOIN source s ON s.id = o.source_id WHERE s.key = ?', (edition,))}
    report(wanted, found)


def wgi(store, edition, path):
    wanted = {}
    for row in csv.DictReader(open(path, encoding='utf-8-sig', newline='')):
        place = 'aggregate/netherlands-antilles' if row['Country Code'] == 'ANT' else 'country/' + row['Country Code']
        wanted |= {(place, row['Indicator Code'], y): (text, float(text)) for y, text in row.items() if y and y.isdigit() and text}
    found = {(place, name, year): (text, value) for place, name, year, text, value in store.execute(
        'SELECT e.key, name, period, original_value, value FROM indicator i JOIN entity e ON e.id = place_id JOIN source s ON s.id = i.source_id'
        ' WHERE s.key = ?', (edition,))}
    report(wanted, found)


def icmm(store, edition, path):
    rows = sheet(path, 'External')
    names = {1: 'ICMMID', 5: 'Latitude', 6: 'Longitude', 7: 'Asset Type', 8: 'Country'}
    wanted = {}
    for n, row in rows.items():
        if n > 1:
            place = lambda c: f'{row[1]}, row {n}, column {names[c]}'
            wanted[place(5)], wanted[place(6)] = [f'{number(row[5]):.10g}'], [f'{number(row[6]):.10g}']
            wanted[place(8)] = [row[8].strip()]
            wanted[place(7)] = sorted(kind.strip().lower() for kind in row[7].split(';'))
    found = {}
    for locator, value, text, quote in store.execute(
            "SELECT locator, value, object_text, quote FROM evidence e JOIN statement t ON t.id = statement_id JOIN source s ON s.id = e.source_id"
            " WHERE s.key = ? AND locator LIKE '%, row %' AND predicate <> 'produces'", (edition,)):
        found.setdefault(locator, []).append(f'{value:.10g}' if value is not None else text or quote)
    report(wanted, {k: sorted(v) for k, v in found.items()})


globals()[sys.argv[2]](sqlite3.connect(sys.argv[1]), *sys.argv[3:])
