"""T3b: every state in which a power cut can leave a corpus, built from a log of what was written and synced; needs no root."""
import hashlib
import os
import random

from . import machine
from .corpus import Corpus, Fault, acknowledged
from .disk import DATA, NAMES, Disk, materialise, read
from .points import begun_again
from .result import Result
from .statements import Statement, date

MOST = {"short": 60, "whole": 600, "long": 10**9}


def run(scale, context):
    """Judges states, with all that had been acknowledged before the cut."""
    result = Result("T3b", "states after a power cut")
    found, mismatch = states(context)
    result.problems += mismatch
    result.figures.append(f"of {len(found):,} different ones")
    random.Random(context.seed).shuffle(found)
    found = found[:MOST[scale]]
    context.judge_all(result, lambda name, state, given: judged(context, state, given, name),
                      [(name, state, given) for state, given, name in found])
    unsynced, _ = states(context, wrong="nosync")
    last = [state for state in unsynced if state[1]][-12:]
    seen = [each for problems in machine.in_parallel(lambda state: judged(context, *state), last) for each in problems]
    result.controlled("nothing is synced", [each for each in seen if "lost" in each or "history" in each])
    return result.done()


def commands(corpus):
    """What is done, one after another, and the statements that each records."""
    why = ["--why", "a test", "--by", "tester"]
    added = [Statement("a", date(1), 1), Statement("a", date(2), 1), Statement("a", date(1), 2), Statement("b", date(1), 1)]
    many = [Statement("m", date(number), 1) for number in range(3)]
    words = [(["init"], [])] + [(corpus.add_words(each), [each]) for each in added[:3]]
    words.append((["edit", added[0].id, "set", "title", "Joint Statement", *why], []))
    words.append((["pair", added[0].id, added[1].id, "sec_1__p_1__c_1", "sec_2__p_1__c_1", *why], []))
    return words + [(corpus.add_all_words(many), many), (corpus.add_words(added[3]), [added[3]])]


def states(context, wrong=None):
    """The different states that cuts can leave, each with what was acknowledged by then and its name, and whether the model
    of the disk is right: in the end it has to hold what the disk holds."""
    with machine.Scratch() as folder:
        corpus = Corpus(context.tools, folder)
        log = os.path.join(folder, "log")
        disk, given, found, seen = Disk(corpus.place), [], [], set()
        for words, statements in commands(corpus):
            if os.path.exists(log):
                os.remove(log)
            ended = corpus.tifa(*words, fault=Fault(log=log, wrong=wrong))
            if ended.status != 0:
                raise RuntimeError(f"{words[0]} fails without any fault: {ended}")
            with open(log, encoding="utf-8") as lines:
                for number, line in enumerate(lines):
                    if disk.apply(line):
                        found += different(disk, list(given), f"{words[0]} line {number}", seen)
            if words[0] == "init":
                given.append(None)
            given += acknowledged(ended, *statements)
            found += different(disk, list(given), f"after {words[0]}", seen)
        wrong_model = [] if disk.state("whole", "kept") == read(corpus.place) else ["the model of the disk is not the disk"]
        return found, wrong_model


def different(disk, given, name, seen):
    """The states of this moment that were not there before with the same acknowledged."""
    found = []
    for data in DATA:
        for names in NAMES:
            state = disk.state(data, names)
            digest = hashlib.sha256(repr((sorted(state.items()), len(given))).encode()).digest()
            if digest not in seen:
                seen.add(digest)
                found.append((state, given, f"{name}, unsynced bytes {data}, unsynced names {names}"))
    return found


def judged(context, state, given, _):
    """What is wrong with a state. Before the corpus was acknowledged, making it again has to work."""
    with machine.Scratch() as folder:
        corpus = Corpus(context.tools, folder)
        materialise(state, corpus.place)
        # A second init finds the corpus, and clears what the first one left beside it.
        problems = begun_again(corpus)
        return problems + context.judge.problems(corpus, [each for each in given if each], shown=1)
