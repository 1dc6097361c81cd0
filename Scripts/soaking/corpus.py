"""A corpus as its users see it: through the program, and through git."""
import hashlib
import json
import os
import re

from . import machine
from .statements import Statement


class Acknowledged:
    """A commit that the program said is recorded, with the text and SHA-256 of the source that it holds, if it holds one."""

    def __init__(self, commit, statement=None, number=None):
        self.commit, self.statement, self.number = commit, statement, number


class Tools:
    """The program under test and the library of faults."""

    def __init__(self, tifa, faults):
        self.tifa, self.faults = tifa, faults


class Fault:
    """What to do to a program: environment for faults.c."""

    def __init__(self, mode=None, at=0, code=5, log=None, wrong=None):
        self.mode, self.at, self.code, self.log, self.wrong = mode, at, code, log, wrong

    def environment(self, root, tools):
        """The variables, for the corpus below `root`."""
        given = {"LD_PRELOAD": tools.faults, "FAULT_ROOT": root}
        if self.mode:
            given |= {"FAULT_MODE": self.mode, "FAULT_AT": str(self.at), "FAULT_ERRNO": str(self.code)}
        if self.log:
            given["FAULT_LOG"] = self.log
        if self.wrong:
            given["FAULT_WRONG"] = self.wrong
        return given

    def __str__(self):
        return f"{self.mode or self.wrong} at {self.at}, {os.strerror(self.code)}"


class Corpus:
    """A corpus called corpus.git in a folder of the case, beside a folder for sources and one for temporary files.

    `place` is where the corpus stands when it is not the folder of the case.
    """

    def __init__(self, tools, folder, place=None):
        self.tools, self.folder = tools, folder
        self.place = place or os.path.join(folder, "place")
        self.path = os.path.join(self.place, "corpus.git")
        self.sources, self.temporary = os.path.join(folder, "sources"), os.path.join(folder, "temporary")
        self.cache = os.path.join(folder, "cache")
        for each in (self.place, self.sources, self.temporary):
            os.makedirs(each, exist_ok=True)

    def tifa(self, *words, fault=None, **limits):
        """Runs the program on the corpus."""
        environment = {"TIFA_CORPUS": self.path, "TMPDIR": self.temporary, "XDG_CACHE_HOME": self.cache}
        if fault:
            environment |= fault.environment(self.place, self.tools)
        return machine.run([self.tools.tifa, *words], environment, **limits)

    def git(self, *words, stdin=b"", limit=60):
        """Runs git on the corpus."""
        return machine.run(
            ["git", "-c", "core.hooksPath=/dev/null", f"--git-dir={self.path}", *words], limit=limit, stdin=stdin)

    def add_words(self, statement):
        """The command that records a statement."""
        return ["add", "--format", "json", "--series", statement.series, "--date", statement.date, "--lang", "zh",
                statement.write(self.sources)]

    def add_all_words(self, statements):
        """The command that records statements of one series in one step."""
        folder = os.path.join(self.sources, f"all-{statements[0].series}-{statements[0].seed}")
        os.makedirs(folder, exist_ok=True)
        for each in statements:
            os.replace(each.write(self.sources), os.path.join(folder, f"{each.date}_zh.txt"))
        return ["add", "--format", "json", "--series", statements[0].series, folder]

    def add(self, statement, fault=None, **limits):
        """Records a statement: how the program ended, and what it acknowledged."""
        ended = self.tifa(*self.add_words(statement), fault=fault, **limits)
        return ended, next(iter(acknowledged(ended, statement)), None)

    def init(self, fault=None, **limits):
        """Makes the corpus."""
        return self.tifa("init", fault=fault, **limits)

    def tip(self):
        """The commit of the branch, or nothing where there is none."""
        ended = self.git("rev-parse", "--verify", "--quiet", "refs/heads/main")
        return ended.output.decode().strip() if ended.status == 0 else None

    def sources_at(self, places):
        """SHA-256 of the sources at these (commit, path) places, None where git cannot read one; read by git alone."""
        asked = "".join(f"{commit}:{path}\n" for commit, path in places).encode()
        given = self.git("cat-file", "--batch", stdin=asked).output
        found, start = [], 0
        for _ in places:
            end = given.find(b"\n", start)
            header = given[start:end].split() if end >= 0 else []
            if len(header) != 3 or header[1] != b"blob":
                found.append(None)
                start = end + 1 if end >= 0 else len(given)
                continue
            size = int(header[2])
            found.append(hashlib.sha256(given[end + 1:end + 1 + size]).hexdigest())
            start = end + 2 + size
        return found


def acknowledged(ended, *statements):
    """All that the output of a command that records says is recorded; nothing where it says nothing, whatever its status."""
    text, given = ended.output.decode(errors="replace"), {each.id: each for each in statements}
    try:
        added = json.loads(text).get("added", [])
        return [Acknowledged(each["commit"], given.get(each["id"]), each["revision"]) for each in added if each["commit"]]
    except ValueError:
        commits = re.findall(r"^(?:corrected|changed pairings of) .*?  ([0-9a-f]{10,40})  ", text, re.MULTILINE)
        return [Acknowledged(commit) for commit in commits]


__all__ = ["Acknowledged", "Corpus", "Fault", "Statement", "Tools", "acknowledged"]
