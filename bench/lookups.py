#!/usr/bin/env python3
"""lookups.py LODE STORE: what a whole command costs, process included, beside `sqlite3 STORE 'select 1'`; the programs take turns in one run.

`select 1` reads nothing of the file. The second line reads its schema, as every question about its contents has to."""
import os
import statistics
import subprocess
import sys
import time

ROUNDS = 40


def main():
    lode, store = sys.argv[1:]
    key = subprocess.run(["sqlite3", store, "SELECT key FROM observation_text WHERE commodity = 'Antimony' AND measure = 'production' AND role = 'country'"
                          " AND is_newest = 1 ORDER BY value DESC LIMIT 1"], capture_output=True, text=True, check=True).stdout.strip()
    sqlite, question = ["sqlite3", store], [lode, "query", "--db", store]
    commands = [
        ("sqlite3 'select 1'", [*sqlite, "select 1"]),
        ("sqlite3 'select count(*) from observation'", [*sqlite, "select count(*) from observation"]),
        ("lode help", [lode, "help"]),
        ("lode lookup zzz: no such name", [lode, "lookup", "--db", store, "zzz"]),
        ("lode lookup antymony: misspelt", [lode, "lookup", "--db", store, "antymony"]),
        ("lode lookup 7440-36-0 --format json", [lode, "lookup", "--db", store, "7440-36-0", "--format", "json"]),
        ("lode lookup antimony: 15 sections", [lode, "lookup", "--db", store, "antimony"]),
        ("lode lookup China", [lode, "lookup", "--db", store, "China"]),
        ("lode why KEY", [lode, "why", "--db", store, key]),
        ("lode producers commodity=antimony", [*question, "producers", "commodity=antimony"]),
        ("lode concentration commodity=antimony", [*question, "concentration", "commodity=antimony"]),
        ("lode concentrations", [*question, "concentrations"]),
    ]
    wall, cpu = [[] for _ in commands], [[] for _ in commands]
    for _ in range(ROUNDS):
        for i, (_, command) in enumerate(commands):
            start = time.perf_counter()
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            _, _, usage = os.wait4(process.pid, 0)
            process.returncode = 0
            wall[i].append(1000 * (time.perf_counter() - start))
            cpu[i].append(1000 * (usage.ru_utime + usage.ru_stime))
    print("| command | ms | of them processor | times `select 1` | times reading one table |\n|---|---|---|---|---|")
    base, read = statistics.median(wall[0]), statistics.median(wall[1])
    for (name, _), w, c in zip(commands, wall, cpu):
        ms = statistics.median(w)
        print(f"| {name} | {ms:.2f} | {statistics.median(c):.2f} | {ms / base:.2f} | {ms / read:.2f} |")


main()
