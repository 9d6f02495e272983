"""Type at the prompt of `lode sql` on a pseudo-terminal: prompt.py LODE STORE HOME; prints a TAP line for each thing that is seen."""
import os
import pty
import re
import select
import signal
import sys
import time

program, store, home = sys.argv[1:4]
count = 0


class Terminal:
    def __init__(self, *arguments):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="dumb", COLUMNS="100", XDG_STATE_HOME=home, LC_ALL="C.UTF-8")
            os.execv(program, [program, "sql", "--db", store, *arguments])
        self.seen = ""

    def type(self, text):
        os.write(self.fd, text.encode())

    def wait(self, pattern, seconds=20):
        """What came up to and with the pattern; the rest of what came stays for the next wait."""
        end = time.time() + seconds
        while not (found := re.search(pattern, self.seen)):
            if time.time() > end or not select.select([self.fd], [], [], max(0, end - time.time()))[0]:
                return None
            try:
                self.seen += os.read(self.fd, 65536).decode("utf-8", "replace").replace("\r", "")
            except OSError:
                return None
        text, self.seen = self.seen[:found.end()], self.seen[found.end():]
        return text

    def press(self, key, pattern, times=5):
        """Press a key until the pattern comes: right behind the prompt the terminal may not listen to keys yet."""
        for _ in range(times):
            time.sleep(0.3)
            self.type(key)
            if (text := self.wait(pattern, 4)) is not None:
                return text
        return None

    def end(self, key=""):
        end = time.time() + 20
        while time.time() < end:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                return os.waitstatus_to_exitcode(status)
            try:
                if key and not select.select([self.fd], [], [], 1)[0]:
                    self.type(key)
                if select.select([self.fd], [], [], 0.05)[0]:
                    os.read(self.fd, 65536)
            except OSError:
                time.sleep(0.05)
        os.kill(self.pid, signal.SIGKILL)
        return None


def check(name, condition, seen=""):
    global count
    count += 1
    print(f"{'ok' if condition else 'not ok'} {count} - {name}")
    if not condition:
        print("# seen: " + repr(seen)[-400:])


def main():
    t = Terminal()
    text = t.wait("lode> ")
    check("a prompt greets", text is not None and ".help" in text, text)
    t.type("SELECT count(*) AS commodities\n")
    check("a statement goes on until its semicolon", t.wait(r"\.\.\. ") is not None, t.seen)
    t.type("FROM commodity;\n")
    text = t.wait(r"\d+\s+lode> ")
    check("then it is answered", text is not None and "commodities" in text, t.seen)
    t.type("SELECT country FROM production WHERE commodity = 'Antimony' AND year = '2024' AND is_newest = 1 AND quantity > 39000 ORDER BY 1;\n")
    check("text of the store comes through", t.wait(r"China\s+Russia\s+lode> ") is not None, t.seen)
    t.type(".mode csv\n")
    t.wait("lode> ")
    t.type("SELECT 1 AS a, 'x,y' AS b;\n")
    check(".mode changes the format", t.wait('a,b\n1,"x,y"\nlode> ') is not None, t.seen)
    t.type(".schema capac\t\n")
    check("names of views are completed; .schema tells what columns mean", t.wait(r"column,unit,meaning\ncommodity_key,,(.|\n)*lode> ") is not None, t.seen)
    t.type("SELEC\t 2 AS two;\n")
    check("so are words of SQL", t.wait(r"two\n2\nlode> ") is not None, t.seen)
    t.type(".timer\n")
    t.wait("lode> ")
    t.type("SELECT 3 AS three;\n")
    check(".timer says how long it took", t.wait(r"three\n3\n\d+\.\d{3} s\nlode> ") is not None, t.seen)
    t.type("SELECT sum(quantity) FROM production WHERE commodity = 'Antimony' AND year = '2024';\n")
    check("a trap is warned of", t.wait(r"beware: a sum adds the same figure of several editions(.|\n)*lode> ") is not None, t.seen)
    t.type("DELETE FROM observation;\n")
    check("writing is refused, and the prompt goes on", t.wait(r"only reading is allowed(.|\n)*lode> ") is not None, t.seen)
    t.type("SELECT 'half of it\n")
    t.wait(r"\.\.\. ")
    check("Ctrl-C drops what was typed, not the prompt", t.press("\x03", "lode> ") is not None, t.seen)
    t.type("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n;\n")
    time.sleep(1)
    check("Ctrl-C stops a statement that runs", t.press("\x03", r"interrupted; nothing was changed(.|\n)*lode> ") is not None, t.seen)
    t.type("SELECT 4 AS four;\n")
    check("after which the next one runs", t.wait(r"four\n4\n") is not None, t.seen)
    t.wait("lode> ")
    t.type(".nonsense\n")
    check("an unknown command is named", t.wait(r"\.nonsense is none of .help") is not None, t.seen)
    t.wait("lode> ")
    t.type(".quit\n")
    check(".quit ends it with 0", t.end() == 0, t.seen)

    t = Terminal("--limit", "2", "--timeout", "1", "--format", "csv")
    t.wait("lode> ")
    t.type("\x10\x10\n")
    text = t.wait(r"(four\n4\n|none of .help)(.|\n)*lode> ")
    check("history is kept between calls", text is not None, t.seen)
    t.type("SELECT key FROM commodity;\n")
    check("rows that are cut off are said", t.wait(r"only the first 2 rows are shown(.|\n)*lode> ") is not None, t.seen)
    t.type("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n;\n")
    check("so is a statement that takes too long", t.wait(r"time limit of 1 s(.|\n)*lode> ", 10) is not None, t.seen)
    check("Ctrl-D ends it with 0", t.end("\x04") == 0, t.seen)
    print(f"1..{count}")


main()
