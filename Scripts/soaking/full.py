"""T5b: file systems of many sizes run full while texts are added, and go on once there is room again."""
import os

from . import machine
from .corpus import Corpus
from .result import Result
from .statements import Statement, date

KIBIBYTES = {"short": range(1024, 8192, 1024), "whole": range(1024, 8192, 128), "long": range(1024, 8192, 64)}
BALLAST = 384 << 10
ADDS_TO_FILL = 6


def run(scale, context):
    """One case a size."""
    result = Result("T5b", "a disk that runs full")
    try:
        sizes = list(KIBIBYTES[scale])
        for size, problems in zip(sizes, machine.in_parallel(lambda size: filled(context, size), sizes)):
            result.judge(f"{size} KiB", problems)
        result.controlled("what was recorded is taken back when the disk is full", taken_back(context))
    except machine.Unavailable as reason:
        result.skipped = f"{reason}; T2 covers the error itself"
    return result.done()


class Memory:
    """A file system in memory of one size; `with Memory(…) as place`."""

    def __init__(self, folder, kibibytes):
        self.place, self.size = os.path.join(folder, "place"), kibibytes

    def __enter__(self):
        os.makedirs(self.place)
        ended = machine.run(["mount", "-t", "tmpfs", "-o", f"size={self.size}k", "none", self.place])
        if ended.status != 0:
            raise machine.Unavailable("no file system may be mounted here (needs root)")
        return self.place

    def __exit__(self, *_):
        machine.run(["umount", self.place])


def filled(context, kibibytes, tampers=lambda corpus: None):
    """What is wrong after the disk was full."""
    with machine.Scratch() as folder, Memory(folder, kibibytes) as place:
        corpus = Corpus(context.tools, folder, place)
        ballast = os.path.join(place, "ballast")
        with open(ballast, "wb") as file:
            file.write(bytes(BALLAST))
        noise = ((kibibytes << 10) - BALLAST) // ADDS_TO_FILL
        given, ended = added_until_full(corpus, noise)
        os.remove(ballast)
        # Seen before anything is written, or by the system while it is.
        told = any(words in ended.errors for words in (b"the disk is full", b"o space left"))
        problems = [] if ended.status == 2 and told else [f"a full disk ends with {ended}"]
        tampers(corpus)
        return problems + context.judge.problems(corpus, given, shown=2)


def added_until_full(corpus, noise):
    """What was acknowledged until an add failed, and how that one ended."""
    given, ended = [], corpus.init()
    for number in range(40 * ADDS_TO_FILL):
        if ended.status != 0:
            break
        ended, one = corpus.add(Statement("a", date(number), 1, noise=noise))
        given += [one] if one else []
    return given, ended


def taken_back(context):
    """Problems where a program answers a full disk by setting the branch back."""

    def back(corpus):
        corpus.git("update-ref", "refs/heads/main", "refs/heads/main~1")

    return [each for each in filled(context, 1024, back) if "lost" in each]
