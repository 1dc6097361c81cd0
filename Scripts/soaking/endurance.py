"""T12: writers, a reader, one who packs up, and kills, all at once and for a while."""
import hashlib
import os
import random
import statistics
import subprocess
import threading
import time

from . import machine
from .corpus import Corpus
from .result import Result
from .statements import Statement, date

SECONDS = {"short": 8, "whole": 60, "long": 1_800}
# How much more memory a command may take at the end than at the beginning.
GROWTH = 1.05
MOST_PACKS = 50


def run(scale, context):
    """Lets all of them work on one corpus, and judges it in the end."""
    result = Result("T12", "all at once")
    with machine.Scratch() as folder:
        corpus = Corpus(context.tools, folder)
        corpus.init()
        shift = Shift(context, corpus, SECONDS[scale])
        problems = shift.work()
        result.cases = shift.runs - 1
        result.judge(f"{SECONDS[scale]} s", problems + context.judge.problems(corpus, shift.given, shown=10))
        packs = sum(name.endswith(".pack") for name in os.listdir(os.path.join(corpus.path, "objects", "pack")))
        result.figures += [f"{len(shift.given)} acknowledged", f"{shift.killed} killed", f"{shift.packings} times packed up",
                           f"{packs} packs at the end", f"memory {shift.growth:+.1%}"]
        if context.knows("gc") and packs > MOST_PACKS:
            result.problems.append(f"{packs} packs at the end")
        if shift.growth > GROWTH - 1:
            result.problems.append(f"reading takes {shift.growth:+.1%} more memory at the end")
        result.controlled("a branch is set back", set_back(context, corpus, shift.given))
    return result.done()


def set_back(context, corpus, given):
    """Problems where somebody sets the branch back by a few commits."""
    corpus.git("update-ref", "refs/heads/main", "refs/heads/main~5")
    return [each for each in context.judge.problems(corpus, given, shown=0) if "lost" in each]


class Shift:
    """Everybody who works on the corpus at the same time."""

    def __init__(self, context, corpus, seconds):
        self.context, self.corpus, self.end = context, corpus, time.monotonic() + seconds
        self.given, self.problems, self.peaks = [], [], []
        self.runs = self.killed = self.packings = 0
        self.growth = 0.0
        self.lock = threading.Lock()

    def work(self):
        """Begins and waits for all; what went wrong."""
        jobs = [lambda: self.write("w0"), lambda: self.write("w1"), self.read, self.pack_up]
        machine.in_parallel(lambda job: job(), jobs, len(jobs))
        third = max(1, len(self.peaks) // 3)
        if len(self.peaks) >= 6:
            self.growth = statistics.median(self.peaks[-third:]) / statistics.median(self.peaks[:third]) - 1
        return self.problems

    def write(self, series):
        """Adds texts; one in five writers is killed on the way."""
        chance, number = random.Random(f"{self.context.seed}/{series}"), 0
        while time.monotonic() < self.end:
            number += 1
            statement = Statement(series, date(number), 1)
            dies = chance.uniform(0.003, 1.1 * self.context.judge.usual) if chance.random() < 0.2 else None
            ended, one = self.corpus.add(statement, kill_after=dies)
            with self.lock:
                self.runs += 1
                self.given += [one] if one else []
                self.killed += ended.status == -9
                if dies is None and not one:
                    self.problems.append(f"an add fails: {ended}")

    def read(self):
        """Reads texts that are acknowledged, at the first of their revisions, and counts what that takes of memory."""
        chance = random.Random(self.context.seed)
        first = None
        while time.monotonic() < self.end:
            with self.lock:
                first = first or (self.given[0] if self.given else None)
                one = chance.choice(self.given) if self.given else None
            if not one:
                time.sleep(0.05)
                continue
            for each, counts in ((first, True), (one, False)):
                status, output, peak = measured(self.corpus, "show", f"{each.statement.id}@{each.number}", "--source")
                with self.lock:
                    self.runs += 1
                    self.peaks += [peak] if counts else []
                    if status != 0 or hashlib.sha256(output).hexdigest() != each.statement.sha256:
                        self.problems.append(f"{each.statement.id}@{each.number} is not read: status {status}, {len(output)} bytes")

    def pack_up(self):
        """Packs up now and then, by tifa where it can, else by git as its users may."""
        while time.monotonic() < self.end:
            if self.context.knows("gc"):
                ended = self.corpus.tifa("gc")
            else:
                ended = self.corpus.git("gc", "--quiet", "--prune=2.weeks.ago")
            with self.lock:
                self.packings += 1
                if ended.status != 0:
                    self.problems.append(f"packing up fails: {ended}")
            time.sleep(0.5)


def measured(corpus, *words):
    """Exit status, output and peak memory of a run of the program."""
    environment = {**machine.PLAIN, "TIFA_CORPUS": corpus.path, "TMPDIR": corpus.temporary, "XDG_CACHE_HOME": corpus.cache}
    process = subprocess.Popen(
        [corpus.tools.tifa, *words], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL)
    output = process.stdout.read()
    process.stdout.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, output, usage.ru_maxrss
