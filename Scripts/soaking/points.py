"""T2: every operation fails or dies at every call that changes something on disk."""
import errno
import os
import random
import shutil

from . import machine
from .corpus import Corpus, Fault, acknowledged
from .result import Result
from .statements import Statement, date

ERRORS = [errno.ENOSPC, errno.EIO, errno.EDQUOT]
SHARE = {"short": 24, "whole": 1, "long": 1}
CREATE, WRITE = 0, 1


class Operation:
    """Something that is done to a corpus: its command, and the statements that it records."""

    def __init__(self, name, words, *statements):
        self.name, self.words, self.statements = name, words, statements


def operations(corpus, context):
    """What is done to the corpus that `prepared` makes."""
    many = [Statement("m", date(number), 1) for number in range(4)]
    revised, new = Statement("a", date(1), 3), Statement("c", date(1), 1)
    why = ["--why", "a test", "--by", "tester"]
    clauses = ["sec_1__p_1__c_1", "sec_2__p_1__c_1"]
    found = [
        Operation("init", ["init"]),
        Operation("add", corpus.add_words(new), new),
        Operation("add many", corpus.add_all_words(many), *many),
        Operation("revise", corpus.add_words(revised), revised),
        Operation("edit", ["edit", f"a/{date(1)}.zh", "set", "title", "Joint Statement", *why]),
        Operation("pair", ["pair", f"a/{date(1)}.zh", f"a/{date(2)}.zh", *clauses, *why]),
    ]
    return found + ([Operation("gc", ["gc"])] if context.knows("gc") else [])


def prepared(corpus):
    """A corpus with three revisions of two texts: what was acknowledged of them."""
    ends = [corpus.init()]
    given = []
    for statement in (Statement("a", date(1), 1), Statement("a", date(1), 2), Statement("a", date(2), 1)):
        ended, one = corpus.add(statement)
        ends.append(ended)
        given.append(one)
    if any(ended.status != 0 for ended in ends) or None in given:
        raise RuntimeError(f"the corpus for the cases cannot be made: {ends}")
    return given


def run(scale, context):
    """Runs every case of every operation, or each 24th."""
    result = Result("T2", "a fault at each call that writes")
    with machine.Scratch() as folder:
        template = Corpus(context.tools, folder)
        given = prepared(template)
        cases = []
        for operation in operations(template, context):
            kinds = calls(template, operation, folder)
            mine = [(operation, fault) for fault in faults(kinds)]
            cases += mine
            result.figures.append(f"{operation.name} {len(kinds)} calls")
        random.Random(context.seed).shuffle(cases)
        cases = cases[::SHARE[scale]]
        named = [(f"{operation.name}, {fault}", operation, fault) for operation, fault in cases]
        context.judge_all(result, lambda _, *case: judged(context, template, given, *case), named)
        add = next(each for each in operations(template, context) if each.name == "add")
        result.controlled("writes fail unheard", careless(context, template, given, add, calls(template, add, folder)))
    return result.done()


def calls(template, operation, folder):
    """The kinds of the calls of an operation that change something, in their order."""
    log = os.path.join(folder, f"{operation.name}.log")
    if os.path.exists(log):
        os.remove(log)
    with copied(template, operation) as corpus:
        ended = corpus.tifa(*operation.words, fault=Fault(log=log))
    if ended.status != 0:
        raise RuntimeError(f"{operation.name} fails without any fault: {ended}")
    with open(log, encoding="utf-8") as lines:
        return [int(line.split("\t")[2]) for line in lines if line.startswith("call\t")]


def faults(kinds):
    """All that can happen to these calls."""
    found = []
    for at, kind in enumerate(kinds, 1):
        found += [Fault(mode, at) for mode in ("kill-before", "kill-after")]
        found += [Fault(mode, at, code) for mode in ("fail-once", "fail-sticky") for code in ERRORS]
        found += [Fault("full", at, errno.ENOSPC)] if kind in (CREATE, WRITE) else []
        found += [Fault("short", at)] if kind == WRITE else []
    return found


class copied:
    """A copy of the corpus for one case, or an empty place for `init`; `with copied(…) as corpus`."""

    def __init__(self, template, operation):
        self.template, self.operation, self.scratch = template, operation, machine.Scratch()

    def __enter__(self):
        corpus = Corpus(self.template.tools, self.scratch.path)
        if self.operation.name != "init":
            shutil.copytree(self.template.path, corpus.path)
        return corpus

    def __exit__(self, *_):
        self.scratch.__exit__()


def judged(context, template, given, operation, fault):
    """What is wrong after one operation with one fault."""
    with copied(template, operation) as corpus:
        before = corpus.tip()
        ended = corpus.tifa(*operation.words, fault=fault)
        kept = [] if operation.name == "init" else list(given)
        claimed = acknowledged(ended, *operation.statements)
        problems = conduct(ended, fault, claimed, operation)
        if ended.status == 2 and corpus.tip() != before and not admits(ended):
            problems.append(f"it says that it failed, and has moved the branch: {ended}")
        if operation.name == "init":
            problems += begun_again(corpus)
        return problems + context.judge.problems(corpus, kept + claimed, shown=1)


def conduct(ended, fault, claimed, operation):
    """What is wrong with how the program ended."""
    if ended.status == -9 and fault.mode.startswith("kill"):
        return []
    if ended.status == 0:
        silent = operation.name not in ("init", "gc") and not claimed
        if silent or len(claimed) < len(operation.statements):
            return [f"it ends well and acknowledges {len(claimed)} commits"]
        return []
    if ended.status != 2 or b"error: " not in ended.errors:
        return [f"it ends otherwise than with a message and status 2: {ended}"]
    return [f"it fails and acknowledges: {ended}"] if claimed else []


def admits(ended):
    """Whether a message leaves open what has happened."""
    return b"not known whether" in ended.errors


def begun_again(corpus):
    """Makes the corpus again after a failure: it works, or the corpus is there already."""
    ended = corpus.init()
    if ended.status == 0 or b"already" in ended.errors:
        return []
    return [f"init fails after a failed init: {ended}"]


def careless(context, template, given, operation, kinds):
    """Problems of a program to which a write that fails is said to have worked."""
    deaf = [Fault("fail-once", at, errno.ENOSPC, wrong="deaf") for at, kind in enumerate(kinds, 1) if kind == WRITE]
    found = machine.in_parallel(lambda fault: judged(context, template, given, operation, fault), deaf)
    return [each for problems in found for each in problems]
