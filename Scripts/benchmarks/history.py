"""The table of `Scripts/bench history`: phrases through 1,000 and 10,000 statements."""
import os
import shutil
import subprocess
import sys

from benchmarks.diff import LAYOUT
from benchmarks.measure import cpu, medians
from benchmarks.peers import printed
from benchmarks.project import DATA, benchmarks, program
from benchmarks.workloads import make_corpus

PHRASES = {"frequent": "合作", "middling": "和平共处", "absent": "魑魅"}


class Table:
    """The rows that were asked for, printed as they are measured."""

    def __init__(self, words, size):
        self.words, self.size = words, size
        self.tifa, self.inside = program(), benchmarks()
        self.texts = make_corpus(size)
        self.corpus = os.path.join(DATA, f"history-{size}.git")
        self.cache = os.path.join(DATA, f"history-cache-{size}")
        self.joined = os.path.join(DATA, f"history-{size}.txt")
        self.phrases = os.path.join(DATA, f"history-{size}-phrases.txt")
        os.environ.update(TIFA_CORPUS=self.corpus, XDG_CACHE_HOME=self.cache)
        self.rg = shutil.which("rg")

    def prepare(self):
        """Records the statements, joins them for the peers, and picks 200 phrases."""
        if not os.path.exists(self.corpus):
            print(f"recording {self.size:,} statements …", file=sys.stderr)
            subprocess.run([self.tifa, "init"], check=True, stdout=subprocess.DEVNULL)
            for series in sorted(os.listdir(self.texts)):
                folder = os.path.join(self.texts, series)
                command = [self.tifa, "add", "--quiet", "--series", series, "--lang", "zh", folder]
                subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        if not os.path.exists(self.joined):
            with open(self.joined, "wb") as out:
                for series in sorted(os.listdir(self.texts)):
                    for name in sorted(os.listdir(os.path.join(self.texts, series))):
                        with open(os.path.join(self.texts, series, name), "rb") as file:
                            out.write(file.read() + b"\n")
        if not os.path.exists(self.phrases):
            self.pick()

    def pick(self):
        """200 phrases of 2 to 10 characters from all over the texts: frequent ones, rare ones, and some inside others."""
        with open(self.joined, encoding="utf-8") as file:
            text = file.read(4_000_000)
        found, place = [], 0
        while len(found) < 200:
            length = (2, 3, 4, 4, 6, 10)[len(found) % 6]
            piece = text[place:place + length]
            place = (place + 7919) % (len(text) - 16)
            if len(piece) == length and all("一" <= letter <= "鿿" for letter in piece) and piece not in found:
                found.append(piece)
        with open(self.phrases, "w", encoding="utf-8") as file:
            file.write("\n".join(found) + "\n")

    def wants(self, name):
        """Whether a row is to be measured."""
        return not self.words or any(word in name for word in self.words)

    def row(self, name, own, peer, must, rounds):
        """Measures a row in turn with its peer."""
        if not self.wants(name):
            return
        if peer is None:
            print(LAYOUT.format(name, "–", "–", "–", f"{must:g}", "not measured: apt-get install ripgrep"))
            return
        mine, other = medians([own, peer], rounds)
        ratio = mine / other
        print(LAYOUT.format(name, f"{mine * 1e3:.2f}", f"{other * 1e3:.2f}", f"{ratio:.4f}"[:6], f"{must:g}",
                            "yes" if ratio <= must else "NO"), flush=True)


def fresh(table):
    """A job: CPU seconds of the first question without any cache."""
    def job():
        shutil.rmtree(table.cache, ignore_errors=True)
        return cpu([table.tifa, "track", "合作", "--count"])()
    return job


def measure(table):
    """The rows of one size."""
    table.prepare()
    size = f"{table.size:,} statements"
    subprocess.run([table.tifa, "track", "合作", "--count"], check=True, stdout=subprocess.DEVNULL)
    for kind, phrase in PHRASES.items():
        peer = [table.rg, "-c", phrase, table.joined] if table.rg else None
        table.row(f"{size}: one phrase, {kind}, process; rg -c", cpu([table.tifa, "track", phrase, "--count"]),
                  peer and cpu(peer), 1.2, 11)
        table.row(f"{size}: one phrase, {kind}, in process; two-byte filter alone",
                  printed([table.inside, "phrase", cache_file(table), phrase, "15"]),
                  printed([table.inside, "scan", table.joined, phrase, "15"]), 2.0, 5)
    many = [table.tifa, "track", "--count", "--list", table.phrases, "--format", "csv"]
    peer = [table.rg, "-of", table.phrases, table.joined] if table.rg else None
    table.row(f"{size}: 200 phrases, counts for each statement, process; rg -of", cpu(many), peer and cpu(peer), 1.0, 5)
    if table.size <= 1_000:
        table.row(f"{size}: ledger of formulations, in process; reading them",
                  printed([table.inside, "ledger", table.texts, "mining", "1"]),
                  printed([table.inside, "ledger", table.texts, "reading", "1"]), 20, 3)
    if table.wants("cache"):
        build(table, size)


def cache_file(table):
    """The concordance in the cache."""
    folder = os.path.join(table.cache, "tifa", "concordances")
    return os.path.join(folder, sorted(os.listdir(folder))[0])


def build(table, size):
    """What making the cache costs, and its size; the peer's figures are those of the design, scaled to the size."""
    first, = medians([fresh(table)], 3)
    bytes_ = os.path.getsize(cache_file(table))
    tantivy, place = 4.2 * table.size / 10_000, 63.8e6 * table.size / 10_000
    for name, own, peer, must in (("build, s", first, tantivy, 0.5), ("size, MB", bytes_ / 1e6, place / 1e6, 2.2)):
        print(LAYOUT.format(f"{size}: cache {name}; tantivy as once measured", f"{own:.2f}", f"{peer:.2f}",
                            f"{own / peer:.4f}"[:6], f"{must:g}", "yes" if own / peer <= must else "NO"), flush=True)


def main(*words):
    """Prints the table."""
    print(LAYOUT.format("row", "tifa ms", "peer ms", "ratio", "must", "holds"))
    sizes = [int(word) for word in words if word.isdigit()] or [1_000, 10_000]
    for size in sizes:
        measure(Table([word for word in words if not word.isdigit()], size))
