"""What serve.sh asks of a running server: serve_answers.py PORT STORE OPENAPI"""
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.parse
from html.parser import HTMLParser

from serve_client import Client, done, ok, same

port, store, openapi = int(sys.argv[1]), sys.argv[2], sys.argv[3]
web = Client(port)


def lode(*words):
    return subprocess.run(["lode", *words, "--db", store], capture_output=True).stdout


def page(path):
    return web.ask(path)[2].decode()


class Page(HTMLParser):
    """Links, numbers without evidence, tags that are left open."""
    empty = {"meta", "link", "input", "br", "hr", "img"}

    def __init__(self, text):
        super().__init__()
        self.links, self.open, self.wrong, self.ids = [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if tag not in self.empty:
            self.open.append(tag)
        if tag == "a" and "href" in found:
            self.links.append(found["href"])
        if "id" in found:
            self.ids.append(found["id"])
        for name in found:
            if name.startswith("on") or name == "style":
                self.wrong.append(f"{tag} {name}")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}>")


# The pages are whole
for path, expected in [("/", "Tungsten"), ("/commodity/antimony", "40,000"), ("/country/CHN", "China"), ("/query", "Who mines"), ("/report", "full profile"),
                       ("/report/commodity?commodity=antimony", "Tajikistan"), ("/report/country?country=CHN&on=2026-11-02", "Announcement"),
                       ("/report/article", "article/A06"), ("/report/criticality?commodity=nickel", "Indonesia"), ("/report/edition-changes?commodity=antimony", "Bolivia"),
                       ("/query/producers?commodity=antimony&year=2024", "Tajikistan"), ("/why/article/A06", "byte"),
                       ("/article", "article/A06"), ("/graph/commodity/antimony", "Antimony"), ("/path?from=India&to=antimony", "India"),
                       ("/shock?remove=China&commodity=antimony", "Without China the world loses"),
                       ("/shock?remove=European+Union&commodity=antimony&on=2026-11-01", "Without European Union: 35 importers lose"),
                       ("/shock?measure=measure/china-mofcom-2024-46-section-2&on=2025-12-01", "nothing is lost by"), ("/sql", "textarea"), ("/schema", "CREATE TABLE"), ("/sources", "usgs-mcs-2026"), ("/about", "schema"),
                       ("/search?q=cobal", "Cobalt")]:
    status, headers, body = web.ask(path)
    text = body.decode()
    read = Page(text)
    ok(status == 200 and expected in text, f"{path} is there", status, text[:300])
    same((read.wrong, read.open), ([], []), f"{path} is well formed, without script or style of its own")
    same(len(read.ids), len(set(read.ids)), f"{path} has each id once")

# A report's page has the first rows of a long answer, the file all of them
long = "/report/edition-changes?from=usgs-mcs-2025&to=usgs-mcs-2026"
cut = re.search(r"50 of ([\d,]+); the report as a file has all of them", page(long))
ok(cut is not None, "the page of a long report says what it leaves to the file")
ok(page(f"{long}&format=md").count("\n| ") > int(cut.group(1)), "and the file has it")

# Every number of an answer leads to its evidence
text = page("/query/producers?commodity=antimony&year=2024")
china = re.search(r'<td><a href="/country/CHN">China</a></td>.*?data-value="40000"><a class="why" href="/why/(\w+)"', text)
ok(china is not None, "China's 40,000 t of antimony is a link")
ok("usgs-mcs-2025" in page(f"/why/{china.group(1)}"), "which leads to the edition that said otherwise")
bare = [cell for cell in re.findall(r'<td class="number" data-value="[^"]*">(.*?)</td>', text) if not cell.startswith("<a class=\"why\"")]
same(bare, [], "no number stands alone")
same(re.findall(r'<figure class="chart" data-kind="bar" data-x="country" data-y="quantity"', text)[:1] != [], True, "the chart is drawn from the table's cells")
ok('<q lang="hi"' in page("/query/claims?source=article"), "a quotation says its language")
ok('dir="rtl"' in page("/commodity/antimony"), "names in Urdu run from right to left")

# Links of pages lead somewhere
seen, waiting, broken = set(), ["/", "/commodity/antimony", "/country/PAK", "/why/article/A06", "/article"], []
started = time.time()
while waiting and len(seen) < 250 and time.time() - started < 60:
    path = waiting.pop(0)
    if path in seen:
        continue
    seen.add(path)
    status, headers, body = web.ask(path)
    if status not in (200, 302):
        broken.append((status, path))
    if headers["content-type"].startswith("text/html"):
        found = [link for link in Page(body.decode()).links if link.startswith("/") and not link.startswith("/query/") or "/why/" in link]
        waiting += [link.split("#")[0] for link in found[::7]]
same(broken, [], f"of {len(seen)} pages each link leads somewhere")
ok(len(seen) > 100, "many were looked at", len(seen))

# JSON is what the commands write
for path, words in [("/api/lookup/commodity/antimony", ["lookup", "commodity/antimony"]), ("/api/lookup/Sb", ["lookup", "Sb"]),
                    ("/api/why/article/A06", ["why", "article/A06"]), (f"/api/why/{china.group(1)}", ["why", china.group(1)]),
                    ("/api/query/producers?commodity=antimony&year=2024", ["query", "producers", "commodity=antimony", "year=2024"]),
                    ("/api/query/producers?commodity=antimony&year=2024&explain=1",
                     ["query", "producers", "commodity=antimony", "year=2024", "--explain"]),
                    ("/api/path?from=India&to=antimony", ["path", "India", "antimony"]),
                    ("/api/shock?remove=China&commodity=antimony", ["shock", "--remove", "China", "--commodity", "antimony"]),
                    ("/api/shock?remove=European+Union&commodity=antimony&on=2026-11-01", ["shock", "--remove", "European Union", "--commodity", "antimony", "--on", "2026-11-01"]),
                    ("/api/shock?measure=measure/china-mofcom-2024-46-section-2&on=2025-02-01",
                     ["shock", "--measure", "measure/china-mofcom-2024-46-section-2", "--on", "2025-02-01"]),
                    ("/api/neighbours/antimony", ["neighbours", "antimony"]), ("/api/sources", ["sources"]),
                    ("/api/sql?q=" + urllib.parse.quote("SELECT key, label FROM entity ORDER BY key LIMIT 5"),
                     ["sql", "SELECT key, label FROM entity ORDER BY key LIMIT 5"]),
                    ("/api/lookup/antimoy", ["lookup", "antimoy"]), ("/api/why/nothing", ["why", "nothing"])]:
    found, expected = web.ask(path)[2], lode(*words, "--format", "json")
    if b'"ok":false' in expected: # the command wraps what the API says on one line
        found, expected = json.loads(found)["error"][:25], json.loads(expected)["error"][:25]
    ok(found == expected and len(found) > 10, f"{path} is what the command writes", found[:300], expected[:300])
same(web.ask("/api/sql", "POST", urllib.parse.urlencode({"q": "SELECT 7 AS seven"}), Content_Type="application/x-www-form-urlencoded")[2],
     lode("sql", "SELECT 7 AS seven", "--format", "json"), "SQL may be posted")
for name in ["csv", "tsv", "json", "ndjson", "md"]:
    status, headers, body = web.ask(f"/query/producers?commodity=antimony&year=2024&format={name}")
    same(body, lode("query", "producers", "commodity=antimony", "year=2024", "--format", name), f"the download as {name} is what the command writes")
    ok(f'filename="lode-producers.{name}"' in headers.get("content-disposition", ""), "with a name", headers)
for path in ["/query/sources?format=csv&limit=3", "/query/sources?format=ndjson&limit=3", "/api/query/sources?limit=3", "/api/sql?q=SELECT+*+FROM+source&limit=3",
             "/sql?q=SELECT+*+FROM+source&limit=3&format=tsv", "/sql?q=SELECT+*+FROM+source&limit=3"]:
    same(web.ask(path)[1].get("lode-truncated"), "rows=3", f"{path} says that it was cut")
    same(web.ask(path.replace("limit=3", "limit=1000"))[1].get("lode-truncated"), None, "and not where it is whole")
same([json.loads(web.ask(f"/api/query/sources?limit={n}")[2])["truncated"] for n in (3, 1000)], [True, False], "as JSON does inside")
same(web.ask("/sql?q=SELECT+7+AS+seven&format=csv")[2], b"seven\n7\n", "SQL downloads, too")
for name, kind in [("md", "text/markdown"), ("html", "text/html")]:
    status, headers, body = web.ask(f"/report/commodity?commodity=Sb&format={name}")
    same(body, lode("report", "commodity", "commodity=Sb", "--format", name), f"the report as {name} is what the command writes")
    same((headers["content-type"], headers.get("content-disposition")), (f"{kind}; charset=utf-8", f'attachment; filename="lode-commodity.{name}"'), "with a name")
    same(web.ask(f"/api/report/commodity?commodity=Sb&format={name}")[2], body, "and so is what the API gives")
same(web.ask("/api/report/commodity?commodity=Sb")[2], lode("report", "commodity", "commodity=Sb"), "without a format it is Markdown")
text = page("/report/commodity?commodity=antimony")
bare = [cell for cell in re.findall(r'<td class="number" data-value="[^"]*">(.*?)</td>', text) if not cell.startswith("<a")]
same(bare, [], "no number of a report stands alone")
anchors = set(re.findall(r'href="#([^"]+)"', text))
same(sorted(anchors - set(Page(text).ids)), [], "what a report refers to stands in it")
ok(len([anchor for anchor in anchors if anchor.startswith("source-")]) > 5, "its sources among that", anchors)
ok("did you mean" in page("/report/commodity?commodity=antimoy"), "a report that cannot be written says why")
ok(all(f'href="/report/{address}"' in page(at) for at, address in [("/commodity/antimony", "commodity?commodity=commodity/antimony"),
       ("/country/CHN", "country?country=country/CHN"), ("/article", "article?source=article")]), "profiles lead to their reports")
same([web.ask(p)[0] for p in ["/nothing", "/api/nothing", "/api/query/nothing", "/query/nothing", "/why/nothing", "/commodity/unobtainium"]],
     [404, 404, 400, 400, 404, 404], "what is not there is said not to be there")
same([json.loads(web.ask(p)[2])["ok"] for p in ["/api/nothing", "/api/query/producers", "/api/query/producers?commodity=antimoy", "/api/sql",
                                               "/api/path?from=India", "/api/search", "/api/neighbours/antimony?depth=x"]], [False] * 7,
     "errors are objects")
ok("did you mean" in page("/query/producers?commodity=antimoy"), "the form stays, with what was meant perhaps")
for text in ["antimony", "Sb", "\u0905\u0902\u091f\u093f\u092e\u0928\u0940", "\u0627\u0646\u0679\u06cc\u0645\u0646\u06cc", "\u9511", "\u0441\u0443\u0440\u044c\u043c\u0430", "7440-36-0"]:
    status, headers, _ = web.ask("/search?q=" + urllib.parse.quote(text))
    ok(status == 302 and headers["location"] == "/commodity/antimony" or "commodity/antimony" in page("/search?q=" + urllib.parse.quote(text)),
       f"{text} is found", status, headers)

# What openapi.json says holds
document = json.loads(web.ask("/api/openapi.json")[2])
same(document, json.load(open(openapi)), "openapi.json is the file of that name")


def faults(value, schema, where):
    if "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    if "const" in schema and (value != schema["const"] or type(value) is not type(schema["const"])):
        yield f"{where} is {value!r}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{where} is {value!r}"
    kinds = {"object": dict, "array": list, "string": str, "number": (int, float), "integer": int, "boolean": bool, "null": type(None)}
    if "type" in schema:
        wanted = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        if not any(isinstance(value, kinds[kind]) for kind in wanted):
            yield f"{where} is {type(value).__name__}"
            return
    if isinstance(value, dict):
        for name in schema.get("required", []):
            if name not in value:
                yield f"{where} has no {name}"
        for name, inner in value.items():
            more = schema.get("properties", {}).get(name, schema.get("additionalProperties", {}))
            if more is False:
                yield f"{where} has {name}"
            elif more is not True:
                yield from faults(inner, more, f"{where}.{name}")
    if isinstance(value, list):
        for i, inner in enumerate(value):
            yield from faults(inner, schema.get("items", {}), f"{where}[{i}]")


for path, methods in document["paths"].items():
    told = methods["get"]
    values = {p["name"]: p["example"] for p in told.get("parameters", []) if "example" in p}
    for name in re.findall(r"{(\w+)}", path):
        path = path.replace("{" + name + "}", urllib.parse.quote(values.pop(name)))
    status, headers, body = web.ask(path + ("?" + urllib.parse.urlencode(values) if values else ""))
    for name, header in told["responses"]["200"].get("headers", {}).items():
        pattern = document["components"]["headers"][header["$ref"].rsplit("/", 1)[1]]["schema"]["pattern"]
        ok(re.search(pattern, headers.get(name.lower(), "rows=0")) is not None, f"{path} has the header {name} as described", headers)
    content = told["responses"]["200"]["content"]
    kind = headers["content-type"].split(";")[0]
    ok(status == 200 and kind in content, f"{path} answers as described", status, kind)
    same(list(faults(json.loads(body) if kind == "application/json" else body.decode(), content[kind]["schema"], "answer"))[:3], [], "in every part")
    if "default" in told["responses"] and values:
        same(list(faults(json.loads(web.ask(path)[2]), {"$ref": "#/components/schemas/Error"}, "answer")), [], f"{path} refuses as described")
described = {re.sub(r"/{.*", "", path)[len("/api/"):] for path in document["paths"]}
same(sorted(n for n in re.findall(r'"/api/([a-z.]+)', page("/") + page("/about") + page("/commodity/antimony")) if n not in described), [],
     "pages lead to nothing else under /api")

# Once more the same
status, headers, body = web.ask("/country/CHN", Accept_Encoding="gzip")
same((headers.get("content-encoding"), gzip.decompress(body)), ("gzip", web.ask("/country/CHN")[2]), "gzip where it is taken")
same(web.ask("/country/CHN", Accept_Encoding="gzip;q=0, br")[1].get("content-encoding"), None, "and not where it is refused")
etag = headers["etag"]
same(web.ask("/country/CHN", If_None_Match=etag)[0::2], (304, b""), "what the browser has is not sent again")
same((web.ask("/country/CHN", "HEAD")[2], web.ask("/country/CHN", "HEAD")[1]["content-length"]), (b"", str(len(web.ask("/country/CHN")[2]))),
     "HEAD tells the length")
same(web.ask("/sql?q=SELECT+random()")[1].get("etag"), None, "SQL is asked anew each time")
asset = re.search(r'href="(/assets/app.css\?v=\w+)"', page("/"))
ok(asset is not None and "immutable" in web.ask(asset.group(1))[1]["cache-control"], "the style sheet is kept by its hash")

# A store that changes
before = page("/about")
folder = os.path.join(os.path.dirname(store), "facts")
os.makedirs(folder)
with open(os.path.join(folder, "entities.csv"), "w") as file:
    file.write("key,kind,label,description,source\ncompany/tried-out,company,Tried & <b>Out</b>,A company of a test,background\n")
imported = subprocess.run(["lode", "import", "--db", store, os.path.join(folder, "entities.csv")], capture_output=True, text=True)
ok(imported.returncode == 0, "an import while the server runs", imported.stderr)
ok(page("/about") != before, "is seen at once")
same(web.ask("/country/CHN", If_None_Match=etag)[0], 200, "and what browsers have is old")
text = page("/company/tried-out")
ok("Tried &amp; &lt;b&gt;Out&lt;/b&gt;" in text and "<b>Out" not in text, "text stays text", text[:600])
shutil.copy(store, store + ".new")
os.replace(store + ".new", store)
same(web.ask("/company/tried-out")[0], 200, "a store put in its place is opened anew")
os.rename(store, store + ".away")
same(web.ask("/country/PAK")[0], 503, "a store that is gone is said to be")
os.rename(store + ".away", store)
same(web.ask("/country/PAK")[0], 200, "and answers when it is back")
done()
