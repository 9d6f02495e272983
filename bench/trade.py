#!/usr/bin/env python3
"""trade.py FOLDER LODE GENERATE ASK [ROWS...] - lode beside sqlite3 .import, sqlite-utils and DuckDB, on trade flows as BACI ships them.

Everything is timed in one run on one machine; what counts are the ratios. Prints the tables of bench/RESULTS.md.
"""
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
# Products, years: a few minerals over twenty years, or all products of two.
SHAPES = [(60, 20), (5000, 2)]
LAST_YEAR = 2022


def run(*command, stdin=""):
    """Run a command; its seconds and output."""
    start = time.monotonic()
    process = subprocess.Popen([str(part) for part in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    output = process.communicate(stdin)[0]
    seconds = time.monotonic() - start
    if process.returncode:
        sys.exit(f"{command[0]} ended with {process.returncode}")
    return seconds, output


def settle():
    """Let what others wrote reach the disk before the next clock starts."""
    os.sync()


class Bench:
    def __init__(self, folder, lode, generate, ask):
        self.folder, self.lode, self.generate, self.ask = Path(folder), lode, generate, ask
        self.base = self.folder / "base.db"
        run(self.lode, "build", "--force", "--db", self.base, "datasets")

    def flows(self, rows, products, first_year, years):
        path = self.folder / f"flows-{rows}-{products}-{first_year}.csv"
        if not path.exists():
            with open(path, "w") as file:
                subprocess.run([self.generate, str(rows), str(products), str(first_year), str(years)], stdout=file, check=True)
        path.read_bytes()  # into the page cache, for all alike
        return path

    def fresh(self, name):
        path = self.folder / name
        for leftover in self.folder.glob(name + "*"):
            leftover.unlink()
        return path

    def lode_import(self, store, path):
        settle()
        return run(self.lode, "import", "--db", store, path)[0]

    def sqlite_import(self, path):
        store = self.fresh("plain.db")
        table = "CREATE TABLE t (t INTEGER, i INTEGER, j INTEGER, k TEXT, v REAL, q REAL)"
        settle()
        return run("sqlite3", store, table, ".mode csv", f".import --skip 1 {path} t")[0], store

    def sqlite_utils(self, path):
        store = self.fresh("utils.db")
        settle()
        return run("sqlite-utils", "insert", store, "t", path, "--csv", "--silent")[0]

    def duckdb(self, paths, questions=(), fresh=True):
        store = self.fresh("peer.duckdb") if fresh else self.folder / "peer.duckdb"
        settle()
        work = {"load": [str(path) for path in paths], "ask": [{"label": label, "sql": sql} for label, sql in questions]}
        return json.loads(run("node", self.folder / "duckdb.mjs", store, stdin=json.dumps(work))[1])

    def times(self, store, lines):
        output = run(self.ask, store, stdin="".join("\t".join(line) + "\n" for line in lines))[1]
        return {label: float(us) for label, us, _ in (line.split("\t") for line in output.splitlines())}


def questions(product, year):
    """The canned aggregates: label, lode's query with its arguments, the same in SQL over the bare table."""
    key, importer, exporter = f"product/hs-{product}", 842, 156
    suppliers = f"SELECT k, i, sum(v) AS v FROM t WHERE j = {importer} AND t = {year} GROUP BY k, i"
    return [
        ("HHI of every product", ["@exports", f"year={year}"],
         "SELECT k, 10000 * sum(v * v) / (sum(v) * sum(v)) FROM "
         f"(SELECT k, i, sum(v) AS v FROM t WHERE t = {year} GROUP BY k, i) s GROUP BY k"),
        ("suppliers of a product", ["@exporters", f"product={key}", f"year={year}"],
         f"SELECT i, sum(v) AS v FROM t WHERE k = '{product}' AND t = {year} GROUP BY i ORDER BY v DESC"),
        ("reliance of a country for every product", ["@imports", "country=country/USA", f"year={year}"],
         f"SELECT k, sum(v), max(v) / sum(v), 10000 * sum(v * v) / (sum(v) * sum(v)) FROM ({suppliers}) s GROUP BY k"),
        ("a pair's series", ["@flows", f"product={key}", "exporter=country/CHN", "importer=country/USA"],
         f"SELECT t, v, q FROM t WHERE k = '{product}' AND i = {exporter} AND j = {importer} ORDER BY t"),
    ]


def row(*cells):
    print("| " + " | ".join(cells) + " |", flush=True)


def heading(*cells):
    row(*cells)
    row(*["---"] + ["---:"] * (len(cells) - 1))


def ratio(peer, own):
    return f"{peer / own:.1f}x"


def imports(bench, all_rows):
    print("\n## Import\n\nSeconds, and how many times as long as lode a peer takes. lode's import is durable, resolves countries and products, keeps"
          "\nthe document's hash and lines, and writes the summaries; the peers load the bare table.\n")
    heading("file", "lode", "sqlite3 .import", "sqlite-utils", "DuckDB COPY", "lode's peak memory")
    for rows in all_rows:
        for products, years in SHAPES:
            path = bench.flows(rows, products, LAST_YEAR - years + 1, years)
            own, plain, duck = [], [], []
            for _ in range(2):
                shutil.copy(bench.base, bench.folder / "store.db")
                own.append(bench.lode_import(bench.folder / "store.db", path))
                plain.append(bench.sqlite_import(path)[0])
                duck.append(bench.duckdb([path])["seconds"])
            own, plain, duck = min(own), min(plain), min(duck)
            utils = bench.sqlite_utils(path) if rows <= 1_000_000 else None
            row(f"{rows:,} rows, {products:,} products", f"{own:.2f}", f"{plain:.2f} ({ratio(plain, own)})",
                f"{utils:.1f} ({ratio(utils, own)})" if utils else "-", f"{duck:.2f} ({ratio(duck, own)})",
                f"{peak_megabytes(bench, path):.0f} MB")


def peak_megabytes(bench, path):
    shutil.copy(bench.base, bench.folder / "memory.db")
    probe = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); "
             "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    return int(run(sys.executable, "-c", probe, bench.lode, "import", "--db", bench.folder / "memory.db", path)[1]) / 1024


def another_year(bench, rows):
    print(f"\n## A further year\n\nImporting one year more into a store that holds {rows:,} rows. In proportion means as many rows a second.\n")
    heading("store", "first import, rows a second", "further year, rows a second")
    for products, years in SHAPES:
        store = bench.folder / f"large-{products}.db"
        shutil.copy(bench.base, store)
        first = bench.lode_import(store, bench.flows(rows, products, LAST_YEAR - years + 1, years))
        further = bench.lode_import(store, bench.flows(rows // years, products, LAST_YEAR + 1, 1))
        row(f"{products:,} products, {years} years of {rows // years:,}", f"{rows / first:,.0f}",
            f"{rows / years / further:,.0f} ({first / rows * (rows / years) / further:.2f}x)")


def aggregates(bench, rows):
    print(f"\n## Canned aggregates on {rows:,} rows\n\nMilliseconds, in process, median of 15 runs; lode's are the canned queries as shipped, labels and sources"
          "\nincluded. SQLite has an index on product, year and exporter.\n")
    heading("question", "products", "lode", "DuckDB", "SQLite")
    for products, years in SHAPES:
        path = bench.flows(rows, products, LAST_YEAR - years + 1, years)
        asked = questions("010121", LAST_YEAR)
        own = bench.times(bench.folder / f"large-{products}.db", [[label] + query for label, query, _ in asked])
        duck = bench.duckdb([path], [(label, sql) for label, _, sql in asked])["questions"]
        _, plain_store = bench.sqlite_import(path)
        run("sqlite3", plain_store, "CREATE INDEX t_key ON t (k, t, i)")
        plain = bench.times(plain_store, [[label, sql] for label, _, sql in asked])
        for label, _, _ in asked:
            row(label, f"{products:,}", f"{own[label] / 1000:.2f}", f"{duck[label] / 1000:.2f} ({ratio(duck[label], own[label])})",
                f"{plain[label] / 1000:.2f} ({ratio(plain[label], own[label])})")


def main():
    folder, lode, generate, ask, *sizes = sys.argv[1:]
    all_rows = [int(size) for size in sizes] or [1_000_000, 10_000_000]
    shutil.copy(HERE / "duckdb.mjs", folder)  # beside its modules
    bench = Bench(folder, lode, generate, ask)
    imports(bench, all_rows)
    another_year(bench, max(all_rows))
    aggregates(bench, max(all_rows))


main()
