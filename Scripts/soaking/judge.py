"""The judge: whether a corpus has lost anything. The same five questions after every case."""
import hashlib
import os
import random
import re

from .statements import Statement, date

# How long the next add may take beyond what one takes here anyway.
NEXT_ADD_SECONDS = 2.0
LEFTOVERS = re.compile(r"\.lock$|^pack_git2_|^tmp_")
SHORT = 10
OWN_LOCK = "tifa.lock"


class Judge:
    """Judges corpora; `usual` is how long an add takes on this machine in seconds."""

    def __init__(self, usual):
        self.usual = usual

    def problems(self, corpus, acknowledged, shown=2, seed=0):
        """Everything that is wrong with a corpus, in words; `shown` of the acknowledged sources are read through tifa too.

        Records one more statement, which is part of the judgement.
        """
        found = self.lost_commits(corpus, acknowledged) + self.lost_sources(corpus, acknowledged, shown, seed)
        found += self.unclean(corpus)
        found += self.blocked(corpus, acknowledged)
        return found + self.left_behind(corpus)

    @staticmethod
    def lost_commits(corpus, acknowledged):
        """(a) Every acknowledged commit is an ancestor of the tip."""
        ended = corpus.git("rev-list", "refs/heads/main")
        if ended.status != 0:
            return [f"(a) the history cannot be read: {ended}"]
        history = ended.output.decode().split()
        # What is printed for people is the beginning of a commit's name.
        known = set(history) | {commit[:SHORT] for commit in history}
        return [f"(a) lost: commit {each.commit}" for each in acknowledged if each.commit not in known]

    @staticmethod
    def lost_sources(corpus, acknowledged, shown, seed):
        """(b) Every acknowledged source reads back with the same SHA-256: all by git, some by tifa."""
        kept = [each for each in acknowledged if each.statement]
        hashes = corpus.sources_at([(each.commit, each.statement.place) for each in kept])
        found = [f"(b) lost: source of {each.statement.id}@{each.number}, git reads {digest}"
                 for each, digest in zip(kept, hashes) if digest != each.statement.sha256]
        for each in random.Random(seed).sample(kept, min(shown, len(kept))):
            ended = corpus.tifa("show", f"{each.statement.id}@{each.number}", "--source")
            if ended.status != 0 or hashlib.sha256(ended.output).hexdigest() != each.statement.sha256:
                found.append(f"(b) lost: source of {each.statement.id}@{each.number}, tifa shows {ended}")
        return found

    @staticmethod
    def unclean(corpus):
        """(c) git finds nothing to say; a warning counts."""
        ended = corpus.git("fsck", "--full", "--strict", "--no-progress", "--no-dangling")
        return [] if ended.status == 0 and not ended.output and not ended.errors else [f"(c) fsck: {ended}"]

    def blocked(self, corpus, acknowledged):
        """(d) The next add succeeds soon and unaided; it is acknowledged like others."""
        statement = Statement("judge", date(0), len(acknowledged))
        limit = NEXT_ADD_SECONDS + self.usual
        ended, next_one = corpus.add(statement, limit=limit + 5)
        if ended.status != 0 or not next_one:
            return [f"(d) the next add fails: {ended}"]
        acknowledged.append(next_one)
        return [f"(d) the next add takes {ended.seconds:.1f} s"] if ended.seconds > limit else []

    @staticmethod
    def left_behind(corpus):
        """(e) Nothing lies outside the corpus, in the folder for temporary files, or as a leftover inside it."""
        found = [f"(e) left beside the corpus: {name}" for name in os.listdir(corpus.place) if name != "corpus.git"]
        found += [f"(e) left among temporary files: {name}" for name in os.listdir(corpus.temporary)]
        for folder, _, names in os.walk(corpus.path):
            found += [f"(e) left in the corpus: {os.path.join(folder, name)}" for name in names
                      if LEFTOVERS.search(name) and name != OWN_LOCK]
        return found
