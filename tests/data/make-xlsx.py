"""Write a workbook from CSV files: make-xlsx.py BOOK.xlsx NAME=FILE.csv ... Cells that are numbers become numbers, others shared texts."""
import csv
import re
import sys
import zipfile
from xml.sax.saxutils import escape, quoteattr

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def letters(n):
    return (letters((n - 1) // 26) if n > 26 else '') + chr(65 + (n - 1) % 26)


def cell(text, place, texts):
    if re.fullmatch(r'-?\d+(\.\d+)?(E-?\d+)?', text):
        return f'<c r="{place}"><v>{text}</v></c>'
    return f'<c r="{place}" t="s"><v>{texts.setdefault(text, len(texts))}</v></c>'


def sheet(path, texts):
    rows = []
    for r, row in enumerate(csv.reader(open(path, encoding='utf-8', newline='')), 1):
        cells = [cell(text, f'{letters(c)}{r}', texts) for c, text in enumerate(row, 1) if text != '']
        rows.append(f'<row r="{r}">{"".join(cells)}</row>')
    return f'<worksheet {MAIN}><sheetData>{"".join(rows)}</sheetData></worksheet>'


def main(book, sheets):
    texts = {}
    parts, entries, links = {}, [], []
    for i, (name, path) in enumerate((s.split('=', 1) for s in sheets), 1):
        parts[f'xl/worksheets/sheet{i}.xml'] = sheet(path, texts)
        entries.append(f'<sheet name={quoteattr(name)} sheetId="{i}" r:id="rId{i}"/>')
        links.append(f'<Relationship Id="rId{i}" Target="worksheets/sheet{i}.xml"/>')
    parts['xl/workbook.xml'] = f'<workbook {MAIN} {RELATIONS}><sheets>{"".join(entries)}</sheets></workbook>'
    parts['xl/_rels/workbook.xml.rels'] = f'<Relationships>{"".join(links)}</Relationships>'
    items = ''.join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in texts)
    parts['xl/sharedStrings.xml'] = f'<sst {MAIN}>{items}</sst>'
    with zipfile.ZipFile(book, 'w', zipfile.ZIP_DEFLATED) as out:
        for name, text in parts.items():
            out.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text)


main(sys.argv[1], sys.argv[2:])
