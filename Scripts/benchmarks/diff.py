"""The tables of `Scripts/bench diff`."""
import math
import os

from benchmarks import peers
from benchmarks.measure import cpu, medians, peak
from benchmarks.peers import printed
from benchmarks.project import benchmarks, program
from benchmarks.quality import quality
from benchmarks.workloads import SERIES, make, side

LAYOUT = "{:58s} {:>10s} {:>10s} {:>7s} {:>7s}  {}"


class Table:
    """The rows that were asked for, printed as they are measured."""

    def __init__(self, words):
        self.words = words
        self.tifa, self.inside = program(), benchmarks()
        self.wikidiff2, self.python = peers.has_wikidiff2(), peers.rapidfuzz()
        print(LAYOUT.format("row", "tifa", "peer", "ratio", "must", "holds"))

    def wants(self, name):
        """Whether a row is to be measured."""
        return not self.words or any(word in name for word in self.words)

    def row(self, name, own, peer, must, rounds, unit="ms", there=True):
        """Measures a row: `own` and `peer` are jobs, or lists of two of which the second is taken off the first."""
        if not self.wants(name):
            return
        if not there:
            print(LAYOUT.format(name, "–", "–", "–", f"{must:g}", "not measured: the peer is not installed"))
            return
        own, peer = (jobs if isinstance(jobs, list) else [jobs] for jobs in (own, peer))
        times = medians(own + peer, rounds)
        left, right = times[:len(own)], times[len(own):]
        self.write(name, left[0] - sum(left[1:]), right[0] - sum(right[1:]), must, unit)

    def write(self, name, own, peer, must, unit="ms"):
        """Prints a row."""
        scale, places = (1e3, 2) if unit == "ms" else (1, 2)
        ratio = own / peer
        print(LAYOUT.format(name, f"{own * scale:.{places}f}", f"{peer * scale:.{places}f}", f"{ratio:.4f}"[:6], f"{must:g}",
                            "yes" if ratio <= must else "NO"), flush=True)

    def compare(self, name, form="raw"):
        """tifa's comparison of a pair, with its report."""
        return [self.tifa, "compare", *side(name, form)]


def small(table):
    """One statement against the next."""
    starts = cpu([table.tifa, "--version"]), cpu(["git", "--version"])
    own, git = cpu(table.compare("8k")), cpu(peers.git("8k"))
    table.row("8k: process less its start; git less its start", [own, starts[0]], [git, starts[1]], 2.0, 21)
    table.row("8k: process less its start; git with its start", [own, starts[0]], git, 2.0, 21)
    for kind, must in (("character", 1.0), ("word", 2.0)):
        inside = printed([table.inside, "comparing", *side("8k", "raw"), kind, "41"])
        table.row(f"8k in process, bytes to comparison, {kind}s; wikidiff2", inside,
                  printed(peers.wikidiff2("8k", 41)), must, 7, there=table.wikidiff2)
    inside = printed([table.inside, "comparing", *side("8k", "raw"), "word", "41"])
    table.row("8k in process, bytes to comparison, words; wikidiff2, moves", inside,
              printed(peers.wikidiff2("8k", 5, moves=True)), 0.04, 5, there=table.wikidiff2)


def large(table):
    """Long texts as whole processes."""
    for name, rounds in (("800k", 7), ("8m", 3), ("8m_light", 3)):
        table.row(f"{name}: process; git", cpu(table.compare(name)), cpu(peers.git(name)), 0.8, rounds)
    table.row("8m: peak memory in MiB; git", peak(table.compare("8m")), peak(peers.git("8m")), 4.0, 1, unit="MiB")


def alignment(table):
    """Finding the pairs alone."""
    for name, must, rows, rounds in (("80k", 0.05, 2_000, 5), ("800k", 0.006, 400, 3)):
        table.row(f"{name}: alignment alone; rapidfuzz, all pairs", printed([table.inside, "aligning", *side(name, "seg"), "5"]),
                  printed(peers.all_pairs(table.python, name, rows)), must, rounds, there=table.python is not None)


def series(table):
    """Many pairs in one process."""
    table.row("960 pairs, files to comparisons; rapidfuzz opcodes alone", printed([table.inside, "series", SERIES, "1"]),
              printed(peers.opcodes(table.python, SERIES)), 0.8, 3, there=table.python is not None)


def growth(table):
    """How the time grows with the text, and what hostile texts cost."""
    name = "growth 800k to 8m, exponent; 1"
    if table.wants(name):
        jobs = [cpu(table.compare("800k")), cpu(table.compare("8m")), cpu([table.tifa, "--version"])]
        less, more, start = medians(jobs, 3)
        sizes = [os.path.getsize(side(size, "raw")[0]) for size in ("800k", "8m")]
        table.write(name, math.log((more - start) / (less - start)) / math.log(sizes[1] / sizes[0]), 1.0, 1.1, unit="")
    for kind, what in (("unrel", "unrelated"), ("rep", "boilerplate"), ("shuf", "shuffled")):
        name = f"800k {what}: process; the better of git and wikidiff2"
        if not table.wants(name):
            continue
        pair = kind + "800k"
        jobs = [cpu(table.compare(pair, "seg")), cpu(peers.git(pair))]
        if table.wikidiff2:
            jobs.append(cpu(peers.wikidiff2(pair)))
        else:
            print(f"{name}: wikidiff2 is not installed and not measured")
        own, *others = medians(jobs, 3)
        table.write(name, own, min(others), 1.0)


def main(*words):
    """Prints the tables."""
    make()
    table = Table(words)
    for part in (small, alignment, series, large, growth):
        part(table)
    if table.wants("quality"):
        quality(table.tifa)
