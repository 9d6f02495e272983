"""What plain.sh asks of a server that was built without a bundle: plain.py PORT COUNT STORE"""
import subprocess
import sys
import urllib.parse
from html.parser import HTMLParser

import serve_client
from serve_client import Client, done, ok, same

web = Client(int(sys.argv[1]))
serve_client.count = int(sys.argv[2])

ANSWERS = {"q": "antimony", "commodity": "antimony", "from": "Pakistan", "to": "antimony", "remove": "China", "source": "article"}


class Page(HTMLParser):
    """What a page needs, where it leads, and its forms with their fields."""

    def __init__(self, text):
        super().__init__()
        self.needs, self.links, self.forms, self.scripts, self.stray = set(), set(), [], 0, 0
        self.in_form = False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.scripts += tag == "script"
        if tag in ("link", "img") and not found.get("href", found.get("src", "")).startswith("data:"):
            self.needs.add(found.get("href", found.get("src")))
        elif tag == "a":
            self.links.add(found.get("href", ""))
        elif tag == "form":
            self.forms.append((found["action"], found.get("method", "get").upper(), []))
            self.in_form = True
        elif tag in ("input", "select", "textarea") and self.in_form:
            self.forms[-1][2].append((found["name"], found.get("value")))
        elif tag == "button" and not self.in_form:
            self.stray += 1

    def handle_endtag(self, tag):
        self.in_form = self.in_form and tag != "form"


needed, links, forms = set(), set(), {}
for path in ["/", "/commodity/antimony", "/country/PAK", "/query", "/query/producers?commodity=antimony", "/graph/commodity/antimony", "/path",
             "/shock?remove=China&commodity=antimony", "/article", "/sql", "/schema", "/sources", "/about", "/search?q=antim", "/why/article/A06", "/nothing"]:
    status, _, body = web.ask(path)
    page = Page(body.decode())
    ok(status == (404 if path == "/nothing" else 200) and b"</html>" in body, f"{path} is there", status)
    same((page.scripts, page.stray), (0, 0), f"{path} has no script, and no button that waits for one")
    needed |= page.needs
    links |= {link.split("#")[0] for link in page.links if link.startswith("/")}
    forms.update({action: (method, fields) for action, method, fields in page.forms})

ok(len(needed) >= 2, "pages have a style and an icon", needed)
same([(path, web.ask(path)[0]) for path in sorted(needed) if web.ask(path)[0] != 200], [], "what pages need is there")
some = sorted(links - {""})
some = some[::max(1, len(some) // 150)] + [link for link in some if link.count("/") == 1]
same([(link, web.ask(link)[0]) for link in some if web.ask(link)[0] not in (200, 302)], [], f"{len(some)} links lead somewhere")
ok({"/search", "/sql", "/path", "/shock", "/article", "/query/producers"} <= set(forms), "the pages have their forms", sorted(forms))
for action, (method, fields) in sorted(forms.items()):
    said = urllib.parse.urlencode({name: "SELECT 7 AS seven" if action == "/sql" else ANSWERS.get(name, value or "") for name, value in fields})
    if method == "POST":
        status, _, body = web.ask(action, "POST", said, Content_Type="application/x-www-form-urlencoded")
    else:
        status, _, body = web.ask(f"{action}?{said}")
    ok(status == 302 or (status == 200 and b"<td" in body or b"<blockquote" in body), f"the form of {action} answers", status, body[-400:])

report = subprocess.run(["lode", "report", "commodity", "commodity=antimony", "--format", "html", "--db", sys.argv[3]], capture_output=True, text=True).stdout
ok("<table" in report and "<script" not in report, "a report is tables, without a script")
done()
