"""What serve-hostile.sh does to a running server: serve_hostile.py PORT PROCESS SECRET"""
import json
import os
import random
import socket
import sys
import threading
import time
import urllib.parse

from serve_client import Client, done, ok, same

port, process, secret = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
web = Client(port)
HOST = f"127.0.0.1:{port}"


def memory_mb():
    with open(f"/proc/{process}/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def status_of(answer):
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.") else 0


def alive(text):
    same(web.ask("/api/lookup/Sb")[0], 200, f"it answers after {text}")


# Whose name it answers to
for host, expected in [(HOST, 200), (f"localhost:{port}", 200), (f"[::1]:{port}", 200), (f"LOCALHOST:{port}", 200), ("evil.example", 421),
                       (f"evil.example:{port}", 421), ("127.0.0.1", 421), (f"127.0.0.1:{port + 1}", 421), (f"127.0.0.1.evil.example:{port}", 421),
                       (f"user@127.0.0.1:{port}", 421), ("", 421)]:
    answer = web.raw(f"GET /about HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
    ok(status_of(answer) in ({expected} if expected == 200 else {expected, 400}), f"host {host!r}: {expected}", answer[:120])
same(status_of(web.raw(b"GET /about HTTP/1.1\r\nConnection: close\r\n\r\n")) in (400, 421), True, "no host")
same(status_of(web.raw(f"GET http://evil.example/about HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n".encode())), 421, "another host in the address")

# What it does
for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "POST", "BREW"]:
    status, headers, _ = web.ask("/", method)
    ok(status in (400, 405, 421), f"{method} is refused", status)
for path, allowed in [("/sql", "GET, HEAD, POST"), ("/api/sql", "GET, HEAD, POST"), ("/country/PAK", "GET, HEAD")]:
    status, headers, body = web.ask(path, "PUT", "q=SELECT+1")
    same((status, headers.get("allow"), b"POST" in body), (405, allowed, "POST" in allowed), f"PUT to {path} is told what that address takes")
same([web.ask("/sql", "POST", "q=SELECT 1", Content_Type=kind)[0] for kind in ["application/json", "multipart/form-data; boundary=x", "text/plain"]],
     [400] * 3, "a form that is no form")
for site, mode, expected in [("cross-site", "image", 403), ("cross-site", "empty", 403), ("cross-site", "document", 200), ("same-origin", "empty", 200),
                             ("none", "document", 200)]:
    same(web.ask("/api/lookup/Sb", Sec_Fetch_Site=site, Sec_Fetch_Dest=mode)[0], expected, f"asked by {site} as {mode}")

# Files are none of its business
words = ["/../../../../etc/passwd", "/..%2f..%2f..%2fetc%2fpasswd", "/assets/../../../etc/passwd", "/assets/..%2f..%2fsecret.txt", "/assets/%2e%2e/secret.txt",
         "//etc/passwd", "/assets/" + urllib.parse.quote(secret, ""), "/assets//" + secret, "/file:///etc/passwd", "/why/../../secret.txt", "/query/../secret",
         "/query/..%2fprofile%2f20-producers", "/query/profile/20-producers", "/api/query/..%2f..%2fsql%2fschema%2f10-source", "/assets/app.css%00.html",
         "/assets/app.css/", "/article/..%2f..%2fetc", "/sql?q=" + urllib.parse.quote(f"SELECT readfile('{secret}')"),
         "/sql?q=" + urllib.parse.quote(f"ATTACH '{secret}' AS s"), "/sql?q=" + urllib.parse.quote("SELECT load_extension('x')")]
leaks = []
for word in words:
    answer = web.raw(f"GET {word} HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n".encode())
    if b"not of the store" in answer or b"root:" in answer or status_of(answer) == 200:
        leaks.append((word, answer[:200]))
same(leaks, [], f"{len(words)} ways to other files lead nowhere")

# Texts stay texts
evil = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'\u202e"
for path in ["/search?q=", "/query/producers?commodity=", "/query/", "/why/", "/commodity/", "/graph/", "/path?from=India&to=", "/sql?q=", "/article/",
             "/query/producers?year=", "/query/producers?", "/graph/Sb?via=", "/graph/Sb?on=", "/sql?q=SELECT+1&limit="]:
    for api in ["", "/api"]:
        status, headers, body = web.ask(api + path + urllib.parse.quote(evil))
        ok(b"<script>alert" not in body or headers["content-type"] == "application/json" and headers["x-content-type-options"] == "nosniff",
           f"{api}{path}... does not become a page's own", status, body[:300])
sql = "SELECT '<script>alert(1)</script>' AS \"<img src=x onerror=alert(1)>\", '<b>' || char(1, 0xd800, 0x202e) AS b, x'fffe00ff' AS c, CAST(x'c328ff' AS TEXT) AS d"
status, headers, body = web.ask("/sql?q=" + urllib.parse.quote(sql))
ok(status == 200 and b"<script>alert" not in body and b"<img" not in body, "nor does what SQL gives", body[:400])
body.decode()
status, headers, body = web.ask("/api/sql?q=" + urllib.parse.quote(sql))
ok(status == 200 and json.loads(body)["ok"], "and its JSON is valid", body[:300])
csp = headers["content-security-policy"]
ok("default-src 'none'" in csp and "unsafe" not in csp and "frame-ancestors 'none'" in csp, "nothing from elsewhere may run", csp)
odd = ["/search?q=%ff%fe", "/why/%c3%28", "/%", "/search?q=%", "/search?q=%zz", "/query/producers?%ff=1", "/search?q=%00", "/why/a%00b", "/search?q=%0d%0aX-Evil:1",
       "/lookup/%0d%0aX-Evil:%201", "/graph/Sb%0d%0aX-Evil:1", "/query/producers?commodity=Sb&format=csv%0d%0aX-Evil:1", "/why/" + "a/" * 500, "/search?" + "a=b&" * 1500,
       "/query/producers?" + "&".join(f"p{i}=1" for i in range(500))]
for path in odd:
    answer = web.raw(f"GET {path} HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n".encode())
    ok(status_of(answer) in (200, 302, 400, 404, 414) and b"\r\nX-Evil" not in answer.split(b"\r\n\r\n")[0], f"{path[:40]} is taken calmly", answer[:200])
alive("all this")

# Too much
for what, data, expected in [
        ("a long address", f"GET /search?q={'a' * 20000} HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n", {414}),
        ("a very long address", f"GET /{'a' * 3000000} HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n\r\n", {0, 400, 414, 431}),
        ("a header of 3 MB", f"GET / HTTP/1.1\r\nHost: {HOST}\r\nX: {'a' * 3000000}\r\nConnection: close\r\n\r\n", {0, 400, 431}),
        ("100,000 headers", f"GET / HTTP/1.1\r\nHost: {HOST}\r\n" + "X-A: b\r\n" * 100000 + "Connection: close\r\n\r\n", {0, 400, 431}),
        ("a body of 3 MB", f"POST /sql HTTP/1.1\r\nHost: {HOST}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3000000\r\n"
                           f"Connection: close\r\n\r\n" + "q=" + "a" * 2999998, {0, 413}),
        ("a body said to have 99 TB", f"POST /sql HTTP/1.1\r\nHost: {HOST}\r\nContent-Length: 99999999999999\r\nConnection: close\r\n\r\nq=", {413}),
        ("a body in chunks without end", f"POST /sql HTTP/1.1\r\nHost: {HOST}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                                         + ("10000\r\n" + "a" * 65536 + "\r\n") * 60, {0, 400, 413}),
        ("a wrong chunk", f"POST /sql HTTP/1.1\r\nHost: {HOST}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\nabc", {0, 400}),
        ("two lengths", f"POST /sql HTTP/1.1\r\nHost: {HOST}\r\nContent-Length: 5\r\nContent-Length: 50\r\nConnection: close\r\n\r\nq=SEL", {0, 400}),
        ("no HTTP", "\x00\x01\x02\r\n\r\n", {0, 400}), ("another version", f"GET / HTTP/9.9\r\nHost: {HOST}\r\n\r\n", {0, 200, 400, 505}),
        ("a folded header", f"GET /about HTTP/1.1\r\nHost: {HOST}\r\nX: a\r\n b\r\nConnection: close\r\n\r\n", {0, 200, 400})]:
    answer = web.raw(data.encode("latin-1"), timeout=3)
    ok(status_of(answer) in expected, f"{what}: {status_of(answer) or 'hung up on'}", answer[:200])
alive("floods")
rng = random.Random(7)
for _ in range(150):
    web.raw(bytes(rng.choices(b"GET /?%:\r\n \x00\xffHTP1.abcHost", k=rng.randrange(1, 400))) + b"\r\n\r\nConnection: close", timeout=2)
alive("150 times noise")
pipelined = web.raw(f"GET /about HTTP/1.1\r\nHost: {HOST}\r\n\r\n".encode() * 30, timeout=10)
same(pipelined.count(b"HTTP/1.1 200"), 30, "thirty requests in one go get thirty answers")

# Those who dawdle
idle = []
for i in range(280):
    try:
        one = socket.create_connection(("127.0.0.1", port), timeout=5)
        one.sendall(b"GET / HTTP/1.1\r\nHost: " + HOST.encode() + b"\r\nX: " if i % 2 else b"G")
        idle.append(one)
    except OSError:
        break
started = time.time()
same(web.ask("/api/lookup/Sb")[0], 200, f"it answers beside {len(idle)} who never finish their request")
ok(time.time() - started < 5, "in time", time.time() - started)
started, closed = time.time(), False
while time.time() - started < 25 and not closed:
    time.sleep(1)
    try:
        idle[-1].settimeout(0.1)
        closed = idle[-1].recv(100000) == b""
    except (TimeoutError, socket.timeout):
        pass
    except OSError:
        closed = True
ok(closed, "and hangs up on them")
for one in idle:
    one.close()
alive("dawdlers")

# Those who ask too much
endless = "/api/sql?q=" + urllib.parse.quote("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")
status, _, body = web.ask(endless.replace("/api", ""))
ok(status == 400 and b"<textarea" in body and b'data-name="production"' in body, "what takes too long is said beside the statement and the schema", body[-300:])
answers = []
pages = ["/commodity/antimony", "/api/lookup/Sb", "/why/article/A06", "/country/CHN"]
took = {path: 0 for path in pages}
for path in pages:
    started = time.time()
    web.ask(path + "?fresh=1")
    took[path] = time.time() - started
threads = [threading.Thread(target=lambda i=i: answers.append(web.ask(endless + f"+--+{i}")[0])) for i in range(6)]
for thread in threads:
    thread.start()
time.sleep(0.5)
slower = []
for path in pages:
    started = time.time()
    web.ask(path + "?fresh=2")
    if time.time() - started > 3 * took[path] + 2:
        slower.append((path, took[path], time.time() - started))
same(slower, [], "six endless statements hold up no page")
for thread in threads:
    thread.join(60)
same(sorted(answers), [400] * 6, "and are stopped")
crowd, threads = [], []
for i in range(40):
    threads.append(threading.Thread(target=lambda i=i: crowd.append(web.ask(endless + f"+--+{i}")[0])))
    threads[-1].start()
time.sleep(1)
same(web.ask("/api/lookup/Sb")[0], 200, "forty of them do not either")
for thread in threads:
    thread.join(100)
same(sorted(set(crowd)), [400, 503], "those that find no place are told so")
size = memory_mb()
for huge in ["SELECT hex(zeroblob(400000000))", "SELECT replace(hex(zeroblob(10000000)), '0', 'abcdefgh')",
             "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000) SELECT i, hex(zeroblob(5000000)) FROM n"]:
    status, headers, body = web.ask("/api/sql?q=" + urllib.parse.quote(huge))
    ok(status == 400 or len(body) < 60e6 and json.loads(body)["truncated"], "an answer of gigabytes is refused or cut", status, len(body))
ok(memory_mb() < size + 400, "and does not fill the memory", size, memory_mb())

# Nothing that writes
for statement in ["DELETE FROM observation", "INSERT INTO meta VALUES ('a', 'b')", "WITH x AS (SELECT 1) DELETE FROM observation", "PRAGMA user_version = 9",
                  "SELECT 1; DELETE FROM meta", "ATTACH 'x' AS y", "VACUUM INTO 'made.db'", "CREATE TEMP TABLE t (x)"]:
    same(web.ask("/api/sql", "POST", urllib.parse.urlencode({"q": statement}), Content_Type="application/x-www-form-urlencoded")[0], 400,
         f"refused: {statement}")

# And again, many times
for i in range(300):
    web.ask(f"/search?q=warm{i % 40}")
size = memory_mb()
for i in range(3000):
    web.ask(f"/search?q=word{i % 700}" if i % 3 else "/commodity/antimony")
ok(memory_mb() < size + 60, "3,000 answers later it is no larger", size, memory_mb())
done()
