"""Where things are, and the programs that are measured."""
import os
import subprocess
import sys

PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DATA = os.path.join(PROJECT, ".build", "bench-data")


def documents():
    """The folder that holds gold/, or the end with what to do."""
    for folder in (os.environ.get("TIFA_DOCUMENTS"), os.path.join(os.path.dirname(PROJECT), "shared")):
        if folder and os.path.isdir(os.path.join(folder, "gold")):
            return folder
    sys.exit("no gold sets at hand: set TIFA_DOCUMENTS to the folder that holds gold/")


def build(product, *options, environment=None):
    """A release build of a product: the path of its program."""
    command = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", product, *options]
    environment = {**os.environ, **(environment or {})}
    done = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{product} does not build:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    folder = subprocess.run(
        [*command, "--show-bin-path"], check=True, cwd=PROJECT, env=environment, capture_output=True, text=True)
    return os.path.join(folder.stdout.strip(), product)


def program():
    """A release build of tifa."""
    return build("tifa")


def benchmarks():
    """A release build of the program that measures inside one process."""
    return build("benchmarks", "--scratch-path", ".build/bench", environment={"BENCH": "1"})
