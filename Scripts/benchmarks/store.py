"""The table of `Scripts/bench store`."""
import os
import shutil
import statistics
import subprocess
import sys

from benchmarks.measure import child, cpu, medians
from benchmarks.project import DATA, benchmarks, documents, program

COUNT = 10_000
STATEMENTS = os.path.join(DATA, "w", "w3", "10k")
WORK = os.path.join(DATA, "store")
CORPUS = os.path.join(WORK, "corpus.git")


def git(*arguments, folder=None, **options):
    """Runs git and gives what it printed."""
    command = ["git", *(["--git-dir", folder] if folder else []), *arguments]
    return subprocess.run(command, check=True, capture_output=True, **options).stdout


def make_statements():
    """The generated statements; deterministic, half a minute the first time."""
    if os.path.exists(STATEMENTS + ".tsv"):
        return
    print(f"making {COUNT} statements …", file=sys.stderr)
    generator = os.path.join(documents(), "bench", "gen.py")
    os.makedirs(STATEMENTS, exist_ok=True)
    environment = {**os.environ, "TIFA_SEED": os.path.join(documents(), "corpus-seed")}
    subprocess.run(
        [sys.executable, generator, "corpus", str(COUNT), STATEMENTS], check=True, env=environment, capture_output=True)


def row(name, own, peer, bar, unit="s"):
    """Prints one row."""
    ratio = own / peer
    print(f"{name:44s} {own:10.3f} {peer:10.3f} {unit:3s} {ratio:6.2f} {bar:5.2f}  {'holds' if ratio <= bar else 'MISSED'}")


def importing(rounds):
    """CPU seconds of storing, cutting apart, and of git's fast-import of the same files."""
    own, peer = [], []
    stream = os.path.join(WORK, "stream")
    for number in range(rounds):
        output = subprocess.run(
            [benchmarks(), "storing", STATEMENTS, CORPUS, "1"], check=True, capture_output=True, text=True).stdout
        own.append(float(output.split()[2]))
        if number == 0:
            with open(stream, "wb") as file:
                subprocess.run(["git", "--git-dir", CORPUS, "fast-export", "main"], check=True, stdout=file)
        target = os.path.join(WORK, "imported.git")
        shutil.rmtree(target, ignore_errors=True)
        git("init", "--quiet", "--bare", target)
        before = os.times()
        with open(stream, "rb") as file:
            subprocess.run(["git", "--git-dir", target, "fast-import", "--quiet"], check=True, stdin=file)
        after = os.times()
        peer.append(after.children_user + after.children_system - before.children_user - before.children_system)
    return statistics.median(own), statistics.median(peer)


def size(folder):
    """Bytes of the packs of a repository."""
    packs = os.path.join(folder, "objects", "pack")
    return sum(os.path.getsize(os.path.join(packs, name)) for name in os.listdir(packs) if name.endswith(".pack"))


def adding(tifa, rounds):
    """CPU seconds of adding one statement to 10,000, and of git add and commit in a work tree of 10,000 files."""
    work = os.path.join(WORK, "work")
    if not os.path.exists(work):
        git("clone", "--quiet", CORPUS, work)
        git("-C", work, "config", "user.name", "bench")
        git("-C", work, "config", "user.email", "bench@localhost")
    sample = open(os.path.join(STATEMENTS, sorted(os.listdir(STATEMENTS))[0], sorted(
        os.listdir(os.path.join(STATEMENTS, sorted(os.listdir(STATEMENTS))[0])))[0]), encoding="utf-8").read()
    state = {"own": 0, "peer": 0}

    def own():
        state["own"] += 1
        path = os.path.join(WORK, "one.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write(sample + f"第{state['own']}次。")
        return child([tifa, "--corpus", CORPUS, "add", "--series", f"n{os.getpid()}-{state['own']}", "--date", "2024-01-01",
                      "--lang", "zh", path])[0]

    def peer():
        state["peer"] += 1
        name = f"series/n{os.getpid()}-{state['peer']}.txt"
        with open(os.path.join(work, name), "w", encoding="utf-8") as file:
            file.write(sample + f"第{state['peer']}次。")
        return child(["git", "-C", work, "add", name])[0] + child(["git", "-C", work, "commit", "--quiet", "-m", "one"])[0]

    return medians([own, peer], rounds)


def reading(rounds):
    """CPU seconds of reading every text with and without hashes, and of git's cat-file of the same files."""
    names = git("ls-tree", "-r", "main", folder=CORPUS, text=True).splitlines()
    ids = "".join(line.split()[2] + "\n" for line in names if line.endswith("/text.txt"))
    path = os.path.join(WORK, "ids")
    with open(path, "w", encoding="utf-8") as file:
        file.write(ids)
    own = lambda how: float(subprocess.run(
        [benchmarks(), "restoring", CORPUS, how, "1"], check=True, capture_output=True, text=True).stdout.split()[2])
    peer = cpu(["sh", "-c", f"git --git-dir {CORPUS} cat-file --batch < {path}"])
    return medians([lambda: own("checked"), lambda: own("unchecked"), peer], rounds)


def main(rounds=5):
    """Prints the table of storing."""
    make_statements()
    os.makedirs(WORK, exist_ok=True)
    tifa = program()
    print(f"{'':44s} {'tifa':>10s} {'git':>10s} {'':3s} {'ratio':>6s} {'must':>5s}")
    start, git_start = medians([cpu([tifa, "--version"]), cpu(["git", "--version"])], 4 * rounds)
    row("process start", start, git_start, 15)
    row("import 10,000 statements / fast-import", *importing(3), 1.2)
    shutil.rmtree(os.path.join(WORK, "packed.git"), ignore_errors=True)
    git("clone", "--quiet", "--bare", "--no-local", CORPUS, os.path.join(WORK, "packed.git"))
    git("repack", "-adf", "--quiet", folder=os.path.join(WORK, "packed.git"))
    subprocess.run([tifa, "--corpus", CORPUS, "gc", "--quiet"], check=True)
    row("size after gc / git repack -adf", size(CORPUS) / 1e6, size(os.path.join(WORK, "packed.git")) / 1e6, 1.1, "MB")
    checked, unchecked, peer = reading(rounds)
    row("read all texts, checked / cat-file --batch", checked, peer, 2.0)
    row("read all texts, unchecked / cat-file --batch", unchecked, peer, 1.2)
    text = git("ls-tree", "-r", "--name-only", "main", folder=CORPUS, text=True).splitlines()[2500]
    series, date, name = text.split("/")[1:4]
    git("commit-graph", "write", "--reachable", "--changed-paths", folder=CORPUS)
    own, peer = medians(
        [cpu([tifa, "--corpus", CORPUS, "log", f"{series}/{date}.{name.split('@')[0]}"]),
         cpu(["git", "--git-dir", CORPUS, "log", "main", "--", f"series/{series}/{date}/{name.split('@')[0]}"])], 4 * rounds)
    row("log of one text / git log with Bloom filters", own, peer, 0.7)
    row("the same less process start", own - start, peer - git_start, 0.7)
    own, peer = adding(tifa, 4 * rounds)
    row("add one to 10,000 / git add, git commit", own, peer, 0.8)
