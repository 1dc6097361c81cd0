"""The table of `Scripts/bench reading`."""
import os
import re
import statistics
import subprocess
import tempfile
import time

from benchmarks.project import PROJECT, benchmarks


def cut_by_re(text):
    """CPU seconds of one cut by Python's re."""
    pattern = re.compile("[^。；！？]*[。；！？]?")
    start = time.process_time()
    pattern.findall(text)
    return time.process_time() - start


def main(rounds=5):
    """Prints the table of reading."""
    program = benchmarks()
    with open(os.path.join(PROJECT, "Corpus/cn-vn/2022-11-01.zh/source.txt"), encoding="utf-8") as file:
        statement = file.read()
    print(f"{'characters':>10s} {'tifa M/s':>9s} {'re M/s':>9s} {'ratio':>6s} {'growth':>7s}")
    before = None
    for times in (1, 10, 100, 1000):
        text = "\n".join([statement] * times)
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as file:
            file.write(text)
            file.flush()
            own, peer = [], []
            for _ in range(rounds):
                lines = subprocess.run([program, "reading", file.name, "3"], check=True, capture_output=True, text=True).stdout.split("\n")
                own.append(min(float(line.split()[2]) for line in lines if line))
                peer.append(min(cut_by_re(text) for _ in range(3)))
        each, yardstick = statistics.median(own) / len(text), statistics.median(peer) / len(text)
        growth = f"{each / before:7.2f}" if before else f"{'–':>7s}"
        print(f"{len(text):10d} {1e-6 / each:9.1f} {1e-6 / yardstick:9.1f} {yardstick / each:6.2f} {growth}")
        before = each
