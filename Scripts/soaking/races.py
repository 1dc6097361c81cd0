"""T4: many writers at once, of tifa and of git."""
import json
import re
import threading

from . import machine
from .corpus import Acknowledged, Corpus, Fault, acknowledged
from .result import Result
from .statements import Statement, date

# Adds of each writer by number of writers, rounds of the race to create, revisions by each of two writers.
SIZES = {
    "short": {"adds": {2: 20, 4: 15, 8: 12}, "creations": 25, "revisions": 12, "edits": 4},
    "whole": {"adds": {2: 250, 4: 250, 8: 250}, "creations": 500, "revisions": 100, "edits": 40},
    "long": {"adds": {2: 2_500, 4: 2_500, 8: 2_500}, "creations": 10_000, "revisions": 1_000, "edits": 400},
}
# A corpus of more packs than this measures something else.
ADDS_A_CORPUS = 250


def run(scale, context):
    """Races; everything that was acknowledged has to be there afterwards."""
    sizes, result = SIZES[scale], Result("T4", "writers at once")
    for writers, adds in sizes["adds"].items():
        share = max(1, ADDS_A_CORPUS // writers)
        for first in range(0, adds, share):
            count = min(share, adds - first)
            problems, told = together(context, writers, count)
            result.cases += told - 1
            result.judge(f"{writers} writers of {count}", problems)
    for number in range(sizes["creations"]):
        result.judge(f"creation {number}", creation(context, judges=number % 25 == 0))
    problems, told = one_text(context, sizes["revisions"])
    result.cases += told - 1
    result.judge("two writers of one text", problems)
    result.judge("two editors of one text", one_text_edited(context, sizes["edits"]))
    problems, told, by_git = with_git(context, sizes["revisions"])
    result.cases += told - 1
    result.judge("git beside a writer", problems)
    result.figures.append(f"{by_git} commits by git")
    careless = Fault(wrong="force,nolock")
    result.controlled("branches are forced, without lock", seen(lambda: together(context, 8, 12, careless)[0]))
    result.controlled("branches are forced beside git", seen(lambda: with_git(context, 12, Fault(wrong="force"))[0]))
    return result.done()


def seen(race):
    """What a careless program loses: it wins some races by chance, so that it runs until it loses one, five times at most."""
    for _ in range(5):
        if problems := lost(race()):
            return problems
    return []


def lost(problems):
    """Those that say that something acknowledged is gone."""
    return [each for each in problems if "lost" in each]


def at_once(*jobs):
    """Runs the jobs in threads that begin together."""
    gate = threading.Barrier(len(jobs))

    def begun(job):
        gate.wait()
        return job()

    return machine.in_parallel(begun, jobs, len(jobs))


def together(context, writers, adds, fault=None):
    """Writers that each add their own texts, one after another: problems, and how much was acknowledged."""
    with machine.Scratch() as folder:
        corpus = Corpus(context.tools, folder)
        corpus.init()

        def write(writer):
            return [corpus.add(Statement(f"w{writer}", date(number), 1), fault=fault) for number in range(adds)]

        ends = sum(at_once(*[lambda writer=writer: write(writer) for writer in range(writers)]), [])
        given = [one for _, one in ends if one]
        failed = [f"an add fails: {ended}" for ended, one in ends if ended.status != 0 or not one]
        return failed + context.judge.problems(corpus, given, shown=5), len(given)


def creation(context, judges):
    """Two processes create one corpus: exactly one does, the other says that it is there."""
    with machine.Scratch() as folder:
        corpus = Corpus(context.tools, folder)
        ends = at_once(corpus.init, corpus.init)
        won, refused = [each for each in ends if each.status == 0], [each for each in ends if b"already" in each.errors]
        problems = [] if len(won) == 1 and len(refused) == 1 else [f"not one winner: {ends}"]
        commits = corpus.git("rev-list", "refs/heads/main").output.decode().split()
        problems += [] if len(commits) == 1 else [f"not one first commit: {commits}"]
        return problems + (context.judge.problems(corpus, []) if judges else [])


def one_text(context, revisions):
    """Two writers revise one text: every revision is there, under a number of its own."""
    with machine.Scratch() as folder:
        corpus = Corpus(context.tools, folder)
        corpus.init()

        def write(writer):
            return [corpus.add(Statement("a", date(1), f"{writer}-{number}")) for number in range(revisions)]

        ends = sum(at_once(lambda: write(0), lambda: write(1)), [])
        given = [one for _, one in ends if one]
        problems = [f"an add fails: {ended}" for ended, one in ends if ended.status != 0 or not one]
        numbers = sorted(one.number for one in given)
        if numbers != list(range(1, len(given) + 1)):
            problems.append(f"revisions are numbered {numbers}")
        return problems + context.judge.problems(corpus, given, shown=5), len(given)


def one_text_edited(context, edits):
    """Two editors correct one text: each correction is there, or was refused because of the other one."""
    with machine.Scratch() as folder:
        corpus = Corpus(context.tools, folder)
        corpus.init()
        statement = Statement("a", date(1), 1)
        _, first = corpus.add(statement)

        def edit(field):
            given = []
            for number in range(edits):
                ended = corpus.tifa("edit", statement.id, "set", field, f"{field} {number}", "--why", "w", "--by", "t")
                given.append((ended, next(iter(acknowledged(ended)), None), f"{field} {number}"))
            return given

        ends = sum(at_once(lambda: edit("title"), lambda: edit("place")), [])
        kept = corpus.tifa("show", statement.id, "--format", "json").output.decode()
        problems = [f"an edit ends oddly: {ended}" for ended, one, _ in ends
                    if not one and not (ended.status == 2 and b"in the meantime" in ended.errors)]
        for field in ("title", "place"):
            told = [value for _, one, value in ends if one and value.startswith(field)]
            if told and json.dumps(told[-1]) not in kept:
                problems.append(f"lost: the last correction of the {field}, {told[-1]}")
        given = [first] + [one for _, one, _ in ends if one]
        return problems + context.judge.problems(corpus, given)


def with_git(context, adds, fault=None):
    """A writer beside git, which knows nothing of tifa's lock: problems, how much both acknowledged, and how much git did."""
    with machine.Scratch() as folder:
        corpus = Corpus(context.tools, folder)
        corpus.init()
        over = threading.Event()

        def write():
            ends = [corpus.add(Statement("a", date(number), 1), fault=fault) for number in range(adds)]
            over.set()
            return ends

        def commit():
            made = []
            while not over.is_set():
                tip = corpus.tip()
                new = corpus.git("commit-tree", f"{tip}^{{tree}}", "-p", tip, "-m", "a note").output.decode().strip()
                if re.fullmatch("[0-9a-f]{40}", new) and corpus.git("update-ref", "refs/heads/main", new, tip).status == 0:
                    made.append(Acknowledged(new))
            return made

        ends, made = at_once(write, commit)
        given = [one for _, one in ends if one]
        failed = [f"an add fails: {ended}" for ended, one in ends if ended.status != 0 or not one]
        return failed + context.judge.problems(corpus, given + made, shown=5), len(given) + len(made), len(made)
