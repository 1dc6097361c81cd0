"""What every test is given."""
import statistics
import time

from . import machine
from .corpus import Corpus, Tools
from .judge import Judge, NEXT_ADD_SECONDS
from .statements import Statement, date


class Context:
    """The program under test, the judge, and the seed of everything that is left to chance."""

    def __init__(self, tifa, seed, minutes=None):
        self.minutes = minutes
        # A copy: what is tested must stay the same when somebody builds.
        self.tools, self.seed = Tools(machine.copied(tifa), machine.build_faults()), seed
        self.judge = Judge(self.usual())
        self.patience = NEXT_ADD_SECONDS + 0.5
        self.commands = machine.run([self.tools.tifa, "--help"]).output.decode()

    def usual(self):
        """How long an add takes here, in seconds: the longest of five, two at a time."""
        with machine.Scratch() as folder:
            corpus = Corpus(self.tools, folder)
            if corpus.init().status != 0:
                raise RuntimeError("tifa init fails: is --tifa a program of this version?")
            statements = [Statement("usual", date(number), 1) for number in range(6)]
            ends = machine.in_parallel(corpus.add, statements, 2)
            if any(ended.status != 0 for ended, _ in ends):
                raise RuntimeError(f"tifa add fails without any fault: {ends[0][0]}")
            return statistics.median(sorted(ended.seconds for ended, _ in ends)[2:])

    def judge_all(self, result, job, cases):
        """Judges cases in their order until the time for a test is over: what `job` gives for a case is what is wrong with it."""
        end = time.monotonic() + 60 * self.minutes if self.minutes else None
        for (name, *_), problems in machine.until(end, lambda case: job(*case), cases):
            result.judge(name, problems)

    def knows(self, command):
        """Whether the program has a command."""
        return any(line.split()[:1] == [command] for line in self.commands.splitlines())
