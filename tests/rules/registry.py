"""What registry.sh asks of the SQL files; prints a line for each fault, and how many things it looked at on the last line."""
import csv
import glob
import os
import re
import sqlite3
import sys
import textwrap

MODEL = "docs/model.md"
TYPES = {"basis", "commodity", "country", "date", "entity", "event", "form", "integer", "product", "rule", "source", "stage", "text", "year"}


def header(text):
    """The comment lines that a query file begins with, without their dashes."""
    lines = []
    for line in text.splitlines():
        if not line.startswith("--"):
            break
        lines.append(line[2:].strip())
    return lines


def declared(lines, *words):
    return [line.split()[1] for line in lines if line.split()[:1] and line.split()[0] in words]


def code(text):
    """SQL without comments and strings."""
    return re.sub(r"--[^\n]*|'(?:[^']|'')*'", " ", text)


def statement(text, lines):
    """The SQL of a query; one that continues another has the tables of that before its own."""
    for name in declared(lines, "continues"):
        before = open(f"queries/{name}.sql", encoding="utf-8").read()
        return re.search(r"^WITH .*?(?=^SELECT )", before, re.S | re.M).group() + re.sub(r"^--[^\n]*\n", "", text, flags=re.M)
    return text


def query_faults(store, path):
    lines = header(open(path, encoding="utf-8").read())
    text = statement(open(path, encoding="utf-8").read(), lines)
    used = set(re.findall(r":([a-z_]+)", code(text)))
    params = declared(lines, "param")
    columns = declared(lines, "column", "also")
    if not lines or not lines[0]:
        yield "the first line does not say what it answers"
    for name in sorted(used - set(params)):
        yield f"the SQL uses :{name}, which the header does not declare"
    for name in params:
        if name not in used:
            yield f"the header declares parameter {name}, which the SQL does not use"
    for line in lines:
        words = line.split()
        if words[:1] == ["param"] and (len(words) < 4 or not (words[2] in TYPES or words[2].startswith("choice:"))):
            yield f"`{line}` is not: param NAME TYPE DEFAULT what it means"
    try:
        real = [c[0] for c in store.execute(text, dict.fromkeys(params)).description]
    except sqlite3.Error as error:
        yield f"does not run on a plain SQLite: {error}"
        return
    if real != columns:
        yield f"declares the columns {', '.join(columns)}; gives {', '.join(real)}"
    yield from chart_faults(lines)
    for name in declared(lines, "single"):
        if name not in columns:
            yield f"`single {name}` names no column"


CHARTS = {"bar", "line", "map", "sankey", "graph", "timeline", "tree"}


def chart_faults(lines):
    for line in lines:
        words = line.split()
        if words[:1] == ["chart"] and (words[1] not in CHARTS or not set(words[2:]) <= set(declared(lines, "column", "also"))):
            yield f"`{line}` is no chart of its columns"


def check_faults(store, path):
    lines = header(open(path, encoding="utf-8").read())
    if declared(lines, "column") != ["row_key", "sentence"]:
        yield "a check gives row_key and sentence"
    if declared(lines, "severity") not in (["error"], ["warning"]):
        yield "declares no severity, error or warning"
    yield from query_faults(store, path)


def section_faults(store, path):
    lines = header(open(path, encoding="utf-8").read())
    if not declared(lines, "for"):
        yield "says not whose profile it is a section of (for KIND ...)"
    for line in lines:
        words = line.split()
        if words[:1] == ["more"] and not os.path.exists(f"queries/{words[1]}.sql"):
            yield f"`{line}` names no query"
    yield from query_faults(store, path)


def explain_faults(store, path):
    """The inputs of an answer take the parameters of the question."""
    question = path.replace("explain/", "")
    if not os.path.exists(question):
        yield f"explains {question}, which is not there"
    elif declared(header(open(path, encoding="utf-8").read()), "param") != declared(header(open(question, encoding="utf-8").read()), "param"):
        yield f"does not take the parameters of {question}"
    yield from query_faults(store, path)


def each(pattern, faults_of, store):
    paths = sorted(glob.glob(pattern))
    for path in paths:
        for fault in faults_of(store, path):
            print(f"{path}: {fault}")
    return len(paths)


def comments(pattern, word):
    """Tables or views without a comment right above them."""
    seen = 0
    for path in sorted(glob.glob(pattern)):
        lines = open(path, encoding="utf-8").read().splitlines()
        for i, line in enumerate(lines):
            if re.match(rf"CREATE {word} ", line):
                seen += 1
                if i == 0 or not lines[i - 1].startswith("-- "):
                    print(f"{path}:{i + 1}: no comment above says what a row of {line.split()[2]} is")
    return seen


def comment_of(lines, i):
    """The sentence that the comment lines right above line i make."""
    start = i
    while start > 0 and lines[start - 1].startswith("-- "):
        start -= 1
    return " ".join(line[3:] for line in lines[start:i])


def described(store, pattern, word):
    """Markdown of the tables or views: what a row is, by the comment in sql/, and the columns, by the store."""
    for path in sorted(glob.glob(pattern)):
        lines = open(path, encoding="utf-8").read().splitlines()
        for i, line in enumerate(lines):
            if re.match(rf"CREATE {word} ", line):
                name = line.split()[2]
                columns = [c[1] for c in store.execute(f"PRAGMA table_info({name})")]
                yield f"**`{name}`** {comment_of(lines, i)}\n\n" + textwrap.indent(
                    textwrap.fill(", ".join(columns), 110), "    ") + "\n"


def meanings():
    """Rows of the vocabulary of columns: what a column means everywhere, or in the views and tables that `of` names."""
    return list(csv.DictReader(open("datasets/vocabulary/columns.csv", encoding="utf-8")))


def relations(store):
    names = store.execute("SELECT name FROM sqlite_schema WHERE type IN ('view', 'table') AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'name_search%'")
    return [(name, c[1]) for (name,) in names.fetchall() for c in store.execute(f"PRAGMA table_info({name})")]


def columns(store):
    """Columns without a meaning, and meanings of columns that no view or table has."""
    general = {row["column"] for row in meanings() if not row["of"]}
    own = {(name, row["column"]) for row in meanings() for name in row["of"].split()}
    real = relations(store)
    for name, column in real:
        if column not in general and (name, column) not in own:
            print(f"datasets/vocabulary/columns.csv: says not what {column} of {name} means")
    for name, column in sorted(own - set(real)):
        print(f"datasets/vocabulary/columns.csv: {name} has no column {column}")
    for column in sorted(general - {column for _, column in real}):
        print(f"datasets/vocabulary/columns.csv: no view or table has a column {column}")
    for row in meanings():
        if not row["meaning"] or (row["unit"] == "as unit says" and not any(c == row["column"] for _, c in real)):
            print(f"datasets/vocabulary/columns.csv: {row['column']} has no meaning")
    return len(real)


def glossary():
    """Markdown of the columns: each meaning once."""
    yield "| column | of | unit | meaning |\n|---|---|---|---|"
    for row in meanings():
        yield "| " + " | ".join(row[c].replace("|", "\\|") for c in ("column", "of", "unit", "meaning")) + " |"


def documented(store):
    """The part of docs/model.md between the marks must be what the SQL says; with LODE_ACCEPT=1 it is written anew."""
    text = open(MODEL, encoding="utf-8").read()
    views = list(described(store, "sql/derived/*.sql", "VIEW"))
    tables = list(described(store, "sql/schema/*.sql", "TABLE"))
    part = ("\n### Views\n\n" + "\n".join(views) + "\n### Tables\n\n" + "\n".join(tables) + "\n### Columns\n\n"
            "A column means the same wherever it stands, unless `of` names the views and tables.\n\n" + "\n".join(glossary()) + "\n\n")
    new = re.sub(r"(<!-- begin: [^\n]*\n).*?(<!-- end -->)", lambda m: m.group(1) + part + m.group(2), text, flags=re.S)
    if os.environ.get("LODE_ACCEPT"):
        open(MODEL, "w", encoding="utf-8").write(new)
    elif new != text:
        print(f"{MODEL}: the tables and views are not those of sql/; LODE_ACCEPT=1 tests/rules/registry.sh writes them anew")
    return len(views) + len(tables) if part in new else 0


def examples(store):
    """Every SQL example of docs/model.md runs on a plain SQLite and gives rows."""
    blocks = re.findall(r"```sql\n(.*?)```", open(MODEL, encoding="utf-8").read(), re.S)
    for i, sql in enumerate(blocks, 1):
        try:
            if not store.execute(sql).fetchone():
                print(f"{MODEL}: example {i} gives no row")
        except sqlite3.Error as error:
            print(f"{MODEL}: example {i}: {error}")
    return len(blocks)


def sources():
    """Sources that rows of datasets/ name and no sources.csv defines."""
    known, seen = set(), 0
    for path in glob.glob("datasets/*/sources.csv"):
        known |= {row["key"] for row in csv.DictReader(open(path, encoding="utf-8"))}
    for path in sorted(glob.glob("datasets/*/*.csv")):
        if "/vocabulary/" in path or path.endswith("/sources.csv"):
            continue
        for row in csv.DictReader(open(path, encoding="utf-8")):
            seen += 1
            if row.get("source") and row["source"] not in known:
                print(f"{path}: source {row['source']} stands in no sources.csv")
                break
    return seen


def main():
    store = sqlite3.connect(f"file:{sys.argv[2]}?mode=ro", uri=True)
    what = {
        "queries": lambda: each("queries/*.sql", query_faults, store),
        "sections": lambda: each("queries/profile/*.sql", section_faults, store) + each("queries/why/*.sql", section_faults, store)
        + each("queries/explorer/*.sql", section_faults, store) + each("queries/shock/*.sql", section_faults, store),
        "inputs": lambda: each("queries/explain/*.sql", explain_faults, store),
        "checks": lambda: each("sql/checks/*.sql", check_faults, store),
        "tables": lambda: comments("sql/schema/*.sql", "TABLE"),
        "views": lambda: comments("sql/derived/*.sql", "VIEW"),
        "columns": lambda: columns(store),
        "documented": lambda: documented(store),
        "examples": lambda: examples(store),
        "sources": sources,
    }
    print(what[sys.argv[1]]())


main()
