"""T1: one of two writers is killed at any moment, and both go on at once."""
import os
import random

from . import machine
from .corpus import Corpus, Fault
from .result import Result
from .statements import Statement, date

ROUNDS = {"short": 100, "whole": 1_000, "long": 10_000}
ROUNDS_A_CORPUS = 50


def run(scale, context):
    """Kills writers; judges each corpus after fifty kills, and after each kill that neither writer is held up."""
    result = Result("T1", "kill -9 of one of two writers")
    chance = random.Random(context.seed)
    hits = 0
    for first in range(0, ROUNDS[scale], ROUNDS_A_CORPUS):
        rounds = range(first, min(first + ROUNDS_A_CORPUS, ROUNDS[scale]))
        problems, killed = batch(context, rounds, lambda: chance.uniform(0.003, 1.1 * context.judge.usual))
        hits += killed
        result.cases += len(rounds) - 1
        result.judge(f"kills {rounds.start} to {rounds.stop - 1}", problems)
    result.figures.append(f"{hits:,} died before they had ended")
    calls = calls_of_an_add(context)
    # The branch is locked near the end.
    problems, _ = batch(
        context, range(60), lambda: Fault("kill-before", chance.randint(calls // 2, calls), wrong="blind"), wrong="blind")
    result.controlled("no lock is recovered", [each for each in problems if "(d)" in each])
    return result.done()


def calls_of_an_add(context):
    """How many calls of an add change something on disk."""
    with machine.Scratch() as folder:
        corpus, log = Corpus(context.tools, folder), os.path.join(folder, "log")
        corpus.init()
        corpus.add(Statement("a", date(1), 1), fault=Fault(log=log))
        with open(log, encoding="utf-8") as lines:
            return sum(line.startswith("call\t") for line in lines)


def batch(context, rounds, death, wrong=None):
    """Problems after these rounds on one corpus, and how many writers died; ends with the first problem."""
    with machine.Scratch() as folder:
        corpus = Corpus(context.tools, folder)
        problems, acknowledged, killed = started(corpus), [], 0
        for number in rounds:
            if problems:
                return problems, killed
            pair = [Statement(f"w{writer}", date(number), context.seed) for writer in (0, 1)]
            jobs = [(statement, death() if writer == number % 2 else None) for writer, statement in enumerate(pair)]
            ends = machine.in_parallel(lambda job: written(corpus, context, wrong, *job), jobs, 2)
            acknowledged += [given for _, given in ends if given]
            killed += sum(ended.status == -9 for ended, _ in ends)
            problems = [f"(d) writer held up in round {number}: {ended}" for (ended, given), (_, dies) in zip(ends, jobs)
                        if dies is None and not (ended.status == 0 and given)]
        return problems or context.judge.problems(corpus, acknowledged, shown=5), killed


def started(corpus):
    """Makes the corpus; what went wrong."""
    ended = corpus.init()
    return [] if ended.status == 0 else [f"init fails: {ended}"]


def written(corpus, context, wrong, statement, dies):
    """Records a statement with a writer that is killed by the clock, at a call of the system, or not at all."""
    if isinstance(dies, float):
        return corpus.add(statement, kill_after=dies)
    fault = dies or (Fault(wrong=wrong) if wrong else None)
    # Two adds stand in line, and a held-up one must not be waited for.
    return corpus.add(statement, fault=fault, limit=2 * context.judge.usual + context.patience)
