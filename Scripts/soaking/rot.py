"""T5: files of a corpus rot: bits flip, ends are cut off, blocks turn to zeros, files vanish."""
import hashlib
import json
import os
import random
import re
import shutil
import zlib

from . import machine
from .corpus import Corpus
from .result import Result
from .statements import Statement, date

SIZES = {"short": {"texts": 12, "mutations": 80}, "whole": {"texts": 60, "mutations": 2_000},
         "long": {"texts": 200, "mutations": 20_000}}
SECONDS = 5
# Damage to these changes no text: descriptions, examples, and logs that only people read.
CONTENT = ("objects/", "refs/heads/", "HEAD", "packed-refs")


def run(scale, context):
    """Damages one file at a time and asks the program what it makes of the corpus."""
    sizes, result = SIZES[scale], Result("T5", "bits that rot")
    with machine.Scratch() as folder:
        corpus = Corpus(context.tools, folder)
        texts = recorded(corpus, sizes["texts"])
        kinds = list(mutations(corpus.path, random.Random(context.seed)))
        random.Random(context.seed).shuffle(kinds)
        chosen = kinds[:sizes["mutations"]]
        content = []

        def noted(name, path, change):
            problems, said = judged(context, corpus, texts, path, change)
            content.extend([said] if path.startswith(CONTENT) else [])
            return problems

        context.judge_all(result, noted, [(f"{kind} of {path}", path, change) for path, kind, change in chosen])
        result.figures.append(f"{sum(content):,} of {len(content):,} changed what is kept and were told of")
        result.controlled("other bytes are shown", other_bytes(context, corpus, texts))
    return result.done()


def recorded(corpus, count):
    """A corpus of so many texts, packed as git packs it once and as tifa leaves it afterwards."""
    corpus.init()
    texts = [Statement("a", date(number), 1) for number in range(count)]
    for number, statement in enumerate(texts):
        ended, one = corpus.add(statement)
        if not one:
            raise RuntimeError(f"a text is not recorded: {ended}")
        if number == count // 2:
            corpus.git("repack", "-adq")
            corpus.git("pack-refs", "--all")
    unpack(corpus)
    return texts


def unpack(corpus):
    """Turns the newest pack into loose files, as commits that are made with git in the corpus are."""
    folder = os.path.join(corpus.path, "objects", "pack")
    newest = max((name for name in os.listdir(folder) if name.endswith(".pack")),
                 key=lambda name: os.stat(os.path.join(folder, name)).st_mtime_ns)
    with open(os.path.join(folder, newest), "rb") as file:
        pack = file.read()
    for name in (newest, newest.replace(".pack", ".idx")):
        os.remove(os.path.join(folder, name))
    corpus.git("unpack-objects", "-q", stdin=pack)


def mutations(root, chance):
    """Damage to every file: its path, what it is, and a function from its bytes to others (None: the file is gone)."""
    for place, _, names in os.walk(root):
        for name in sorted(names):
            path = os.path.relpath(os.path.join(place, name), root)
            size = os.path.getsize(os.path.join(place, name))
            for _ in range(20 if size else 0):
                yield path, "bit flip", flip(chance.randrange(size), 1 << chance.randrange(8))
            for part in (0.0, 0.1, 0.5, 0.9, 0.99):
                yield path, f"cut at {part:.0%}", cut(int(size * part))
            if size:
                start = chance.randrange(size)
                yield path, "zeros", zeros(start, 4096)
            yield path, "loss", lambda _: None
            if re.match("objects/[0-9a-f]{2}/", path):
                yield path, "more bytes than its header says", overlong


def flip(at, bit):
    """One bit is another one."""
    return lambda data: data[:at] + bytes([data[at] ^ bit]) + data[at + 1:]


def cut(length):
    """The end is missing."""
    return lambda data: data[:length]


def zeros(start, count):
    """A block is zeros."""
    return lambda data: data[:start] + bytes(len(data[start:start + count])) + data[start + count:]


def overlong(data):
    """A loose file whose contents go on after the length that stands at their beginning."""
    return zlib.compress(zlib.decompress(data) + bytes(10_000))


def judged(context, corpus, texts, path, change):
    """What is wrong with how the program takes the damage, and whether it said something."""
    with machine.Scratch() as folder:
        damaged = Corpus(context.tools, folder)
        shutil.copytree(corpus.path, damaged.path)
        target = os.path.join(damaged.path, path)
        with open(target, "rb") as file:
            data = file.read()
        os.chmod(target, 0o644)
        os.remove(target)
        if (new := change(data)) is not None:
            with open(target, "wb") as file:
                file.write(new)
        same = new == data
        problems, said = read_all(context, damaged, texts)
        broken = damaged.git("fsck", "--full", "--strict", "--no-progress", "--no-dangling").status != 0
        if broken and not said and not same and context.knows("verify"):
            problems.append("git finds the damage, and tifa does not")
        return problems, said


def read_all(context, corpus, texts):
    """What is wrong with what the program shows, and whether it complained: every text as it was, or an error."""
    problems, said = [], False
    chosen = random.Random(len(texts)).sample(texts, 2)
    ends = [(None, corpus.tifa("list", "--format", "json", limit=SECONDS))]
    ends += [(each, corpus.tifa("show", each.id, "--source", limit=SECONDS)) for each in chosen]
    if context.knows("verify"):
        ends.append((None, corpus.tifa("verify", limit=SECONDS)))
    for statement, ended in ends:
        if ended.status is None or ended.status < 0:
            problems.append(f"it hangs or crashes: {ended}")
        elif ended.status != 0:
            said = True
            if not ended.errors and not ended.output:
                problems.append(f"it fails without a word: {ended}")
        elif statement and hashlib.sha256(ended.output).hexdigest() != statement.sha256:
            problems.append(f"it shows other bytes as {statement.id}")
    listed = ends[0][1]
    if listed.status == 0:
        known = {each["id"] for each in json.loads(listed.output)["texts"]}
        if not known <= {each.id for each in texts}:
            problems.append(f"it lists texts that are not there: {known}")
        if len(known) < len(texts) and not said:
            problems.append(f"it lists {len(known)} of {len(texts)} texts and says nothing")
    return problems, said


def other_bytes(context, corpus, texts):
    """Problems where a text is shown that is not the one that was recorded."""
    return read_all(context, corpus, [Statement("a", each.date, 2) for each in texts])[0]
