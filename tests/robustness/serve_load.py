"""What serve-load.sh asks a running server: serve_load.py PORT PROCESS"""
import os
import socket
import sys
import time
import urllib.parse

from serve_client import Client, done, ok, same

port, process = int(sys.argv[1]), int(sys.argv[2])
web = Client(port)
MOST, SECONDS = 20000, 10


def memory_mb():
    with open(f"/proc/{process}/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def request(path, **headers):
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{lines}\r\n".encode()


class Line:
    """A connection that is kept: one request after the other."""

    def __init__(self):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=30)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.rest = b""

    def ask(self, data):
        """Status and length of the body."""
        self.socket.sendall(data)
        while (end := self.rest.find(b"\r\n\r\n")) < 0:
            self.rest += self.socket.recv(1 << 16)
        head = self.rest[:end].lower()
        length = int(head.split(b"content-length:")[1].split(b"\r\n")[0]) if b"content-length:" in head and b" 304 " not in head else 0
        while len(self.rest) < end + 4 + length:
            self.rest += self.socket.recv(1 << 16)
        self.rest = self.rest[end + 4 + length:]
        return int(head.split(b" ", 2)[1]), length


# Who hangs up: their statements, which have no limit of time here, leave the two threads of SQL to others
endless = "/api/sql?q=" + urllib.parse.quote("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")
for i in range(6):
    gone = socket.create_connection(("127.0.0.1", port))
    gone.sendall(request(endless + f"+--+{i}"))
    time.sleep(0.1)
    gone.close()
started = time.time()
same(web.ask("/api/sql?q=SELECT+7+AS+n")[0], 200, "six endless statements end when those who asked hang up")
ok(time.time() - started < 30, "soon", time.time() - started)

# Keep-alive: pages from the cache, packed once; whoever has the newest gets 304
pages = ["/commodity/antimony", "/country/CHN", "/api/lookup/antimony", "/api/query/producers?commodity=antimony"]
etags = {path: web.ask(path)[1]["etag"] for path in pages}
whole = {path: web.ask(path, Accept_Encoding="gzip") for path in pages}
for path in pages:
    same([whole[path][1].get("content-encoding"), whole[path][1]["etag"]], ["gzip", etags[path]], f"{path} is packed")
asked = [(request(path, Accept_Encoding="gzip"), (200, len(whole[path][2]))) for path in pages]
asked += [(request(path, If_None_Match=etags[path]), (304, 0)) for path in pages]
lines = [Line() for _ in range(4)]
for i in range(800):
    lines[i % 4].ask(asked[i % 8][0])
size, wrong, took, begun = memory_mb(), set(), [], time.time()
while len(took) < MOST and time.time() - begun < SECONDS:
    data, expected = asked[len(took) % 8]
    started = time.perf_counter()
    answer = lines[len(took) // 8 % 4].ask(data)
    took.append(time.perf_counter() - started)
    if answer != expected:
        wrong.add((answer, expected))
same(wrong, set(), "each answer is whole")
ok(len(took) > 1000, "thousands of answers in some seconds", len(took))
ok(memory_mb() < size + 8, f"{len(took)} answers later it is no larger", size, memory_mb())
ok(sorted(took)[len(took) * 99 // 100] < 0.5, "99 of 100 come in less than half a second", sorted(took)[len(took) * 99 // 100])

# Words that nobody asked before
words = ["anti", "chin", "tungs", "lith", "coba", "xq", "rare", "pakis"]
for i in range(400):
    lines[0].ask(request(f"/api/search?limit=8&q={words[i % 8]}{i:x}"))
size, begun, n = memory_mb(), time.time(), 0
while n < 2000 and time.time() - begun < 3:
    status, _ = lines[n % 4].ask(request(f"/api/search?limit=8&q={words[n % 8]}{n + 400:x}"))
    n += status == 200
ok(n > 100, "ever different words are looked up", n)
ok(memory_mb() < size + 16, f"{n} of them later it is hardly larger", size, memory_mb())
done()
