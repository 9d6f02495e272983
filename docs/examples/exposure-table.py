#!/usr/bin/env python3
"""Where a country buys what it cannot do without: exposure-table.py [COUNTRY [DATE]]"""
import csv
import os
import subprocess
import sys

country, date = (sys.argv[1:] + ["USA", "2026-02-28"][len(sys.argv) - 1:])[:2]
answer = subprocess.run(
    [os.environ.get("LODE", "lode"), "exposure", f"country={country}", f"date={date}", "--format", "csv"],
    check=True, capture_output=True, encoding="utf-8").stdout
rows = [row for row in csv.DictReader(answer.splitlines()) if row["top_share_pct"]]
# The worst first: most imported, from one supplier, with the fewest allies among them.
rows.sort(key=lambda row: (-float(row["reliance_pct"] or 0), -float(row["top_share_pct"]), row["mineral"]))
print(f"{'mineral':<24}{'reliance':>10}  {'first supplier':<24}{'share':>7}{'allies':>8}")
for row in rows[:20]:
    # A bound stays in front of its figure: "> 50" is not 50.
    reliance = f"{row['bound']} {row['reliance_pct']}".strip()
    print(f"{row['mineral']:<24}{reliance:>10}  {row['top_supplier']:<24}{row['top_share_pct']:>7}{row['allied_pct'] or '?':>8}")
