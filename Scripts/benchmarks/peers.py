"""The programs and libraries that tifa is measured against."""
import os
import shutil
import subprocess
import sys

from benchmarks.project import PROJECT
from benchmarks.workloads import side

WIKIDIFF2 = """
ini_set('memory_limit', -1);
$a = file_get_contents($argv[1]); $b = file_get_contents($argv[2]);
for ($round = 0; $round < $argv[3]; $round++) {
  $start = getrusage();
  wikidiff2_do_diff($a, $b, 2);
  $end = getrusage();
  $spent = 0;
  foreach (['ru_utime', 'ru_stime'] as $kind) {
    $spent += $end["$kind.tv_sec"] - $start["$kind.tv_sec"] + ($end["$kind.tv_usec"] - $start["$kind.tv_usec"]) / 1e6;
  }
  echo $spent, "\\n";
}
"""
CDIST = """
import sys, time, numpy
from rapidfuzz import fuzz, process
a, b = ([line for line in open(path, encoding="utf-8").read().split("\\n") if line] for path in sys.argv[1:3])
rows = a[:int(sys.argv[3])]
process.cdist(rows[:20], b, scorer=fuzz.ratio, workers=1, dtype=numpy.float32)
start = time.process_time()
process.cdist(rows, b, scorer=fuzz.ratio, workers=1, dtype=numpy.float32)
print((time.process_time() - start) * len(a) / len(rows))
"""
OPCODES = """
import collections, sys, time
from rapidfuzz.distance import Indel
series = collections.defaultdict(list)
for line in open(sys.argv[1] + ".tsv", encoding="utf-8"):
    path = line.split("\\t")[1]
    series[path.split("/")[0]].append(open(sys.argv[1] + "/" + path, encoding="utf-8").read())
pairs = [pair for texts in series.values() for pair in zip(texts, texts[1:])]
start = time.process_time()
for old, new in pairs:
    Indel.opcodes(old, new)
print(time.process_time() - start)
"""


def git(name):
    """git's word diff by characters, on lines that hold a clause each."""
    return ["git", "diff", "--no-index", "--no-color", "-U0", "--word-diff=porcelain", "--word-diff-regex=.", *side(name, "seg")]


def has_wikidiff2():
    """Whether PHP has wikidiff2."""
    if not shutil.which("php"):
        return False
    return "wikidiff2" in subprocess.run(["php", "-m"], capture_output=True, text=True).stdout


def wikidiff2(name, rounds=1, moves=False):
    """wikidiff2 with its table, on lines that hold a clause each; `moves` lifts the limit of its search for moves."""
    options = ["-d", "wikidiff2.moved_paragraph_detection_cutoff=1000000"] if moves else []
    return ["php", *options, "-r", WIKIDIFF2, "--", *side(name, "seg"), str(rounds)]


def rapidfuzz():
    """A Python that has rapidfuzz, made under .build; None where it cannot be installed."""
    folder = os.path.join(PROJECT, ".build", "bench-venv")
    python = os.path.join(folder, "bin", "python")
    if not os.path.exists(python):
        subprocess.run([sys.executable, "-m", "venv", folder], capture_output=True)
    test = [python, "-c", "import numpy, rapidfuzz"]
    try:
        if subprocess.run(test, capture_output=True).returncode:
            subprocess.run([python, "-m", "pip", "install", "--quiet", "numpy", "rapidfuzz"], capture_output=True)
        return python if subprocess.run(test, capture_output=True).returncode == 0 else None
    except FileNotFoundError:
        return None


def all_pairs(python, name, rows):
    """rapidfuzz's likeness of every clause with every other, reckoned from the first `rows` clauses, in one thread."""
    return [python, "-c", CDIST, *side(name, "seg"), str(rows)]


def opcodes(python, series):
    """rapidfuzz's edit steps of every text and the one before it."""
    return [python, "-c", OPCODES, series]


def printed(command):
    """A job: the median of the numbers that a program prints."""
    def job():
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        numbers = sorted(float(line) for line in lines)
        return numbers[len(numbers) // 2]
    return job
