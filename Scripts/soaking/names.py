"""T9: names that are no names, where a series, a date, a language, an edition, a reference or a file is expected."""
import hashlib
import io
import os
import zipfile

from . import machine
from .corpus import Corpus, acknowledged
from .result import Result
from .statements import Statement, date

# Bytes that are no UTF-8 stand as surrogates, as Python does with file names.
NAMES = [
    "", ".", "..", "../x", "../../x", "a/b", "/a", "a/", "a\\b", "..\u0301", "../\u0301x", "a/\u0301b", "a/\u200db", "a/\ufe0fb",
    ".git", "git~1", ".git\u200c", "CON", "con", "nul", "com1", "con.txt", "a.", "a..b", "-a", "--", "a b", "a\tb", "a\nb",
    "a\x1b[31m", "caf\u00e9", "cafe\u0301", "\uff41\uff42", "a\u200db", "a\ufe0f", "a\u202eb", "\u212a", "\u0131", "a:b", "a*", "a?",
    "a\udcff", "a" * 101, "x" * 5_000, "refs/heads/main", "@{0}", "a~1", "a^", "%2e%2e", "A", "_a", "\U000e0041", "a\u0301",
]
DATES = ["2008-13-01", "2008-02-30", "2008-10-32", "../2008", "2008/01", "\uff12\uff10\uff10\uff18", "undated-0", "undated",
         "2008-10-25-1", "2008-10-25\u0301", "2008-10-25/\u0301", "series.json", "pairings.json", ""]
REFERENCES = ["../..", "a/../b", "HEAD", "refs/heads/main", "@", "@{u}", "a/2001.zh@-1", "a/2001.zh@0", "a/\u0301b", "..\u0301/x",
              "a/2001.zh@../x", "main:series", "a/2001.zh@1111111111", "x" * 5_000, "a\nb", "\udcff"]
ENTRIES = ["../../evil.txt", "../evil.txt", "/evil.txt", "/tmp/evil.txt", "a/../../evil.txt", "C:\\evil.txt", "..\\evil.txt",
           "..\u0301/../evil.txt", "../\u0301evil.txt", "con.txt", "e" * 300 + ".txt", "a\nevil.txt", "a\x1b[31mevil.txt",
           ".git/config.txt", "~/evil.txt", "-evil.txt", "$(evil).txt", "a\u202eevil.txt"]
SOURCE = "source.txt"
FILES = ["-h", "-opw", "--help.txt", "a b.txt", "a'b\".txt", "$(id).txt", "a;b.txt", "a\nb.txt", "\u8054\u5408\u58f0\u660e.txt",
         "cafe\u0301.txt", "a\u202egpj.txt", "..txt", "%2e.txt"]


def run(scale, context):
    """Offers every name in every place; only the files of odd names are taken, and those as they are."""
    result = Result("T9", "names that are no names")
    cases = [(place, name) for place in ("series", "edition", "lang") for name in NAMES] + [("date", name) for name in DATES]
    cases += [(command, name) for command in ("show", "log", "edit", "pair") for name in REFERENCES]
    if scale == "short":
        cases = cases[::3]
    with machine.Scratch() as folder:
        corpus = Corpus(context.tools, folder)
        corpus.init()
        given = [corpus.add(Statement("a", "2001", 1))[1]]
        os.rename(Statement("b", "2002", 1).write(corpus.sources), os.path.join(corpus.sources, SOURCE))
        for (place, name), problems in zip(cases, machine.in_parallel(lambda case: refused(corpus, *case), cases)):
            result.judge(f"{place} {name[:40]!r}", problems)
        result.judge("after all names", context.judge.problems(corpus, given))
        for name in FILES:
            problems, told = file_named(corpus, name)
            given += told
            result.judge(f"file {name!r}", problems)
        for name in ENTRIES:
            problems, told = entry_named(corpus, name)
            given += told
            result.judge(f"entry of an archive {name[:40]!r}", problems)
        result.judge("after all files", context.judge.problems(corpus, given, shown=len(given)))
        result.controlled("a name is taken", refused(corpus, "series", "a-name"))
    result.figures.append("a check by Character: CorpusNameLawTests")
    return result.done()


def words_for(corpus, place, name):
    """The command that puts a name in a place."""
    if place in ("show", "log"):
        return [place, f"--corpus={corpus.path}", "--", name]
    if place == "edit":
        return ["edit", "--why", "w", "--", name, "set", "title", "x"]
    if place == "pair":
        return ["pair", "--why", "w", "--", name, name, "p_1__c_1", "p_1__c_1"]
    options = {"series": "b", "date": "2002", "lang": "zh"} | {place: name}
    return ["add", *[f"--{option}={value}" for option, value in options.items()], os.path.join(corpus.sources, SOURCE)]


def refused(corpus, place, name):
    """What is wrong with how a name is refused: a message, status 2, and nothing anywhere is changed."""
    words = words_for(corpus, place, name)
    before = digest(corpus.folder)
    ended = corpus.tifa(*words)
    problems = [] if ended.status == 2 and ended.errors.startswith(b"error: ") else [f"not refused: {ended}"]
    if any(byte < 0x20 and byte not in b"\t\n" for byte in ended.errors):
        problems.append(f"the message can steer a terminal: {ended.errors[:200]!r}")
    return problems + ([] if digest(corpus.folder) == before else ["something was written"])


def digest(folder):
    """SHA-256 over the names and bytes of everything below a folder, the lock's holder left out."""
    whole = hashlib.sha256()
    for place, folders, files in os.walk(os.fsencode(folder)):
        folders.sort()
        for name in sorted(files):
            whole.update(os.path.join(place, name) + b"\0")
            if name != b"tifa.lock":
                with open(os.path.join(place, name), "rb") as file:
                    whole.update(file.read())
    return whole.hexdigest()


def file_named(corpus, name):
    """A source under an odd name is recorded as it is; what is wrong, and what was acknowledged."""

    statement = Statement("f", date(FILES.index(name)), 1)
    folder = os.path.join(corpus.sources, "odd")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "wb") as file:
        file.write(statement.bytes)
    ended = corpus.tifa("add", "--format", "json", "--series", "f", "--date", statement.date, "--lang", "zh", "--", name,
                        folder=folder)
    told = acknowledged(ended, statement)
    return ([] if ended.status == 0 and told else [f"not recorded: {ended}"]), told


def entry_named(corpus, name):
    """A source under an odd name in an archive is recorded or refused, and is written nowhere; what is wrong, and what was
    acknowledged."""
    statement = Statement("z", date(ENTRIES.index(name)), 1)
    folder = os.path.join(corpus.sources, "here", "below")
    os.makedirs(folder, exist_ok=True)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(name, statement.bytes)
    with open(os.path.join(folder, "archive.zip"), "wb") as file:
        file.write(packed.getvalue())
    before = everything(corpus)
    ended = corpus.tifa("add", "--format", "json", "--series", "z", "--date", statement.date, "--lang", "zh", "archive.zip",
                        folder=folder)
    told = acknowledged(ended, statement)
    refused_it = ended.status == 2 and b"error: " in ended.errors or b"is left out" in ended.errors
    problems = [] if told or refused_it else [f"neither recorded nor refused: {ended}"]
    if any(byte < 0x20 and byte not in b"\t\n" for byte in ended.output + ended.errors):
        problems.append(f"what is printed can steer a terminal: {ended}")
    written = everything(corpus) - before
    return problems + [f"written: {path}" for path in written if "evil" in path or not path.startswith(corpus.path)], told


def everything(corpus):
    """Every path below the folder of the case, the cache of the program left out, and what might lie in the usual places."""
    found = {os.path.join(place, name) for place, _, names in os.walk(corpus.folder) for name in names}
    found |= {path for path in ("/evil.txt", "/tmp/evil.txt", "/dev/shm/evil.txt") if os.path.exists(path)}
    return {path for path in found if not path.startswith(corpus.cache)}
