"""The texts that comparisons are measured on; made by the generators under bench/ in the documents, and kept under .build."""
import glob
import os
import shutil
import subprocess
import sys

from benchmarks.project import DATA, PROJECT, documents

PAIRS = os.path.join(DATA, "w", "pairs")
SERIES = os.path.join(DATA, "w", "w3", "1k")


def folder(name):
    """The folder of a pair of texts: a.raw as published, a.seg a clause a line."""
    return os.path.join(PAIRS, name)


def side(name, form):
    """The two files of a pair in one form."""
    return [os.path.join(folder(name), f"{letter}.{form}") for letter in "ab"]


def make_corpus(size):
    """The folder of that many generated statements in series; made where it is not there, 10,000 of them in minutes."""
    name = f"w/w3/{size // 1000}k"
    source = os.path.join(documents(), "bench")
    os.makedirs(os.path.join(DATA, "seed"), exist_ok=True)
    shutil.copy(os.path.join(PROJECT, "Corpus/cn-vn/2022-11-01.zh/source.txt"), os.path.join(DATA, "seed", "seed.txt"))
    if not os.path.exists(os.path.join(DATA, name + ".tsv")):
        run(f"{size:,} statements in series", [sys.executable, os.path.join(source, "gen.py"), "corpus", str(size), name])
    return os.path.join(DATA, name)


def make():
    """Makes what is not there; deterministic, about five minutes the first time."""
    source = os.path.join(documents(), "bench")
    if not os.path.exists(os.path.join(source, "gen.py")):
        sys.exit(f"no generators at {source}: set TIFA_DOCUMENTS to the folder that holds bench/")
    os.makedirs(os.path.join(DATA, "seed"), exist_ok=True)
    shutil.copy(os.path.join(PROJECT, "Corpus/cn-vn/2022-11-01.zh/source.txt"), os.path.join(DATA, "seed", "seed.txt"))
    generator = [sys.executable, os.path.join(source, "gen.py")]
    if not os.path.exists(os.path.join(folder("8m_light"), "gold.json")):
        run("pairs of 8,000 to 8,000,000 characters", [*generator, "pairs"])
    if not os.path.exists(SERIES + ".tsv"):
        run("1,000 statements in series", [*generator, "corpus", "1000", "w/w3/1k"])
    if not glob.glob(os.path.join(folder("shuf800k"), "b.seg")):
        with open(os.path.join(source, "gen_adv.py"), encoding="utf-8") as file:
            text = file.read().replace("/tmp/tifa-bench", DATA)
        run("adversarial pairs", [sys.executable, "-c", text])


def run(what, command):
    """Runs a generator in the folder of the data."""
    print(f"making {what} …", file=sys.stderr)
    environment = {**os.environ, "TIFA_SEED": os.path.join(DATA, "seed")}
    subprocess.run(command, check=True, cwd=DATA, env=environment, stdout=subprocess.DEVNULL)
