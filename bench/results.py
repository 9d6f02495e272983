#!/usr/bin/env python3
"""results.py FILE COMMAND... - runs a measurement, shows what it prints, and writes it to FILE under a line on the machine."""
import os
import platform
import subprocess
import sys
from datetime import date


def processor():
    with open("/proc/cpuinfo") as lines:
        return next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), platform.machine())


def main():
    file, *command = sys.argv[1:]
    head = (f"# Measurements\n\nWritten by `make bench` on {date.today()}: {os.cpu_count()} processors ({processor()}), {platform.system()}"
            f" {platform.release()}.\nAll times of a table are of one run; what counts are the ratios.\n")
    print(head, flush=True)
    text = [head]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    for line in process.stdout:
        print(line, end="", flush=True)
        text.append(line)
    if process.wait():
        sys.exit(f"{command[0]} ended with {process.returncode}")
    with open(file, "w") as out:
        out.writelines(text)


main()
