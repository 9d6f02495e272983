"""Published values of the methods, computed anew: a table, and exit status 1 on a miss.

usage: verify.py LODE STORE [CASES]     the program, the store that is made from datasets/, another file than published-values.csv

A row of published-values.csv is a case: the question that lode is asked (or `sql:` and a statement), the column that answers, the published
value and the tolerance. must: hold (the value comes out), miss (a known error of method: it must not come out), refuse (no answer).
"""
import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "..", "data", "methods")


def run(arguments):
    return subprocess.run(arguments, capture_output=True, text=True)


class Stores:
    """The shipped store, and copies of it with the cases of tests/data/methods."""

    def __init__(self, lode, shipped, folder):
        self.lode, self.paths, self.folder = lode, {"shipped": shipped}, folder

    def path(self, name):
        if name not in self.paths:
            path = os.path.join(self.folder, name + ".db")
            shutil.copyfile(self.paths["shipped"], path)
            names = ["sources"] + [name + "-" + kind for kind in ("observations", "indicators", "claims", "flows")]
            files = [full for full in (os.path.join(DATA, file + ".csv") for file in names) if os.path.exists(full)]
            done = run([self.lode, "import", "--db", path] + files)
            if done.returncode != 0:
                sys.exit("verify: %s" % (done.stderr or done.stdout))
            self.paths[name] = path
        return self.paths[name]


def command(stores, case):
    question = case["question"]
    if question.startswith("sql:"):
        return [stores.lode, "sql", "--db", stores.path(case["store"]), "--format", "json", question[4:]]
    if question.startswith("convert "):
        return [stores.lode] + question.split() + ["--format", "json"]
    name, *arguments = question.split(" ")
    words = []
    for word in arguments:
        if "=" in word:
            words.append(word)
        else:
            words[-1] += " " + word
    return [stores.lode, "query", "--db", stores.path(case["store"]), "--format", "json", name] + words


def ask(stores, case):
    """The one value that answers, or a sentence that says why there is none."""
    done = run(command(stores, case))
    if done.returncode != 0:
        return None, (done.stderr or done.stdout).strip()
    rows = json.loads(done.stdout)["rows"]
    if len(rows) != 1:
        return None, "%d rows where one is expected" % len(rows)
    value = rows[0].get(case["column"])
    return (None, "no " + case["column"]) if value is None else (float(value), "")


def judge(case, value):
    near = value is not None and abs(value - float(case["published"])) <= float(case["tolerance"]) + 1e-12
    return {"hold": near, "miss": value is not None and not near, "refuse": value is None}[case["must"]]


WORDS = {("hold", True): "holds", ("hold", False): "MISSES", ("miss", True): "misses, as it must", ("miss", False): "HOLDS, and must not",
         ("refuse", True): "refused, as it must be", ("refuse", False): "ANSWERED, and must not be"}


def main():
    lode, shipped = sys.argv[1:3]
    with open(sys.argv[3] if len(sys.argv) > 3 else os.path.join(HERE, "published-values.csv"), encoding="utf-8", newline="") as file:
        cases = list(csv.DictReader(file))
    wrong = 0
    print("%-17s %-56s %12s %14s %13s  %s" % ("method", "case", "published", "computed", "difference", "verdict"))
    with tempfile.TemporaryDirectory() as folder:
        stores = Stores(lode, shipped, folder)
        for case in cases:
            value, why = ask(stores, case)
            good = judge(case, value)
            wrong += not good
            shown = "-" if value is None else "%.9g" % value
            difference = "-" if value is None else "%+.2g" % (value - float(case["published"]))
            print("%-17s %-56s %12s %14s %13s  %s%s" % (case["method"], case["case"], case["published"] if case["must"] != "refuse" else "-", shown,
                                                      difference if case["must"] != "refuse" else "-", WORDS[case["must"], good],
                                                      "" if good or not why else ": " + why))
    print("%d values, %d wrong" % (len(cases), wrong))
    sys.exit(1 if wrong or not cases else 0)


if __name__ == "__main__":
    main()
