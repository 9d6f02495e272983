"""For serve_answers.py and serve_hostile.py: TAP, and requests over plain sockets."""
import http.client
import socket
import sys

count = failed = 0


def ok(passed, text, *told):
    global count, failed
    count += 1
    print(f"{'ok' if passed else 'not ok'} {count} - {text}", flush=True)
    if not passed:
        failed += 1
        for line in told:
            print("#", str(line)[:600].replace("\n", "\n# "))


def same(found, expected, text):
    ok(found == expected, text, f"found:    {found!r}", f"expected: {expected!r}")


def done():
    print(f"1..{count}")
    sys.exit(1 if failed else 0)


class Client:
    def __init__(self, port, timeout=60):
        self.port, self.timeout = port, timeout

    def ask(self, path, method="GET", body=None, **headers):
        """Status, headers in lower case, body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=self.timeout)
        try:
            connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
            answer = connection.getresponse()
            return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
        finally:
            connection.close()

    def raw(self, data, timeout=20, most=1 << 20):
        """What comes back for these bytes, until the server closes or says nothing more."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=timeout) as connection:
            got = b""
            try:
                connection.sendall(data)
                while len(got) < most:
                    chunk = connection.recv(65536)
                    if not chunk:
                        break
                    got += chunk
                    if b"\r\n\r\n" in got and b"Connection: close" not in data:
                        connection.settimeout(0.5)
            except OSError:
                pass
            return got
