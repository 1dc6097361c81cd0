"""T3: the power is cut under a running writer: a file system on a loop device is shut down without flushing its journal."""
import fcntl
import os
import random
import shutil
import struct
import threading
import time

from . import machine
from .corpus import Corpus, Fault
from .result import Result
from .statements import Statement, date

ROUNDS = {"short": {"ext4": 3, "xfs": 1}, "whole": {"ext4": 20, "xfs": 10}, "long": {"ext4": 300, "xfs": 100}}
MEGABYTES = {"ext4": 64, "xfs": 320}
# The same number for ext4 and xfs; 2 is "do not flush the log".
SHUTDOWN, WITHOUT_FLUSHING = 0x8004587D, struct.pack("I", 2)


def run(scale, context):
    """Cuts the power under writers on each file system that is there."""
    result = Result("T3", "power cuts under a writer")
    try:
        for kind, rounds in ROUNDS[scale].items():
            if not shutil.which(f"mkfs.{kind}"):
                result.figures.append(f"{kind} SKIPPED: no mkfs.{kind}")
                continue
            told = 0
            for number in range(rounds):
                problems, count = cut(context, kind, random.Random(f"{context.seed}/{number}"))
                told += count
                result.judge(f"{kind} cut {number}", problems)
            result.figures.append(f"{rounds} {kind} with {told} acknowledged")
        problems = [each for number in range(3) for each in cut(context, "ext4", random.Random(number), Fault(wrong="nosync"))[0]]
        result.controlled("nothing is synced", [each for each in problems if "lost" in each or "history" in each])
    except machine.Unavailable as reason:
        result.skipped = str(reason)
    return result.done()


class Mount:
    """A new file system on a loop device, mounted below a folder."""

    def __init__(self, folder, kind):
        self.image, self.place = os.path.join(folder, "image"), os.path.join(folder, "place")
        os.makedirs(self.place)
        with open(self.image, "wb") as file:
            file.truncate(MEGABYTES[kind] << 20)
        quiet = ["-q", "-F"] if kind == "ext4" else ["-q", "-f"]
        need(machine.run([f"mkfs.{kind}", *quiet, self.image]))
        self.mount()

    def mount(self):
        """Mounts it, on a loop device of its own."""
        need(machine.run(["mount", "-o", "loop", self.image, self.place]))

    def unmount(self):
        """Takes it away again; waits for programs that still have files open there."""
        for _ in range(100):
            if machine.run(["umount", self.place]).status == 0:
                return
            time.sleep(0.05)
        need(machine.run(["umount", "-l", self.place]))

    def shut_down(self):
        """The power is gone: nothing that is not on the disk will get there."""
        folder = os.open(self.place, os.O_RDONLY)
        try:
            fcntl.ioctl(folder, SHUTDOWN, WITHOUT_FLUSHING)
        finally:
            os.close(folder)


def need(ended):
    """Ends the test where the machine does not allow what it needs."""
    if ended.status != 0:
        raise machine.Unavailable(f"no loop device may be mounted here ({ended.errors.decode(errors='replace').strip()[:120]})")


def cut(context, kind, chance, fault=None):
    """What is wrong after one cut, and how much had been acknowledged."""
    with machine.Scratch() as folder:
        mount = Mount(folder, kind)
        try:
            corpus = Corpus(context.tools, folder, mount.place)
            shutil.rmtree(os.path.join(mount.place, "lost+found"), ignore_errors=True)
            given = written_until(mount, corpus, chance.uniform(2, 12) * context.judge.usual, fault)
            mount.unmount()
            mount.mount()
            # fsck of the file system may have put this back.
            shutil.rmtree(os.path.join(mount.place, "lost+found"), ignore_errors=True)
            if given is None:
                return [], 0
            return context.judge.problems(corpus, given, shown=3), len(given)
        finally:
            mount.unmount()


def written_until(mount, corpus, seconds, fault):
    """Writes and then cuts the power; what had been acknowledged by then, None where not even the corpus was."""
    given, over, made = [], threading.Event(), threading.Event()

    def write(writer):
        for number in range(10_000):
            if over.is_set():
                return
            ended, one = corpus.add(Statement(f"w{writer}", date(number), 1), fault=fault)
            if one and not over.is_set():
                given.append(one)
            if ended.status != 0:
                return

    def begin():
        if corpus.init(fault=fault).status == 0 and not over.is_set():
            made.set()
            other = threading.Thread(target=write, args=(1,))
            other.start()
            write(0)
            other.join()

    writer = threading.Thread(target=begin)
    writer.start()
    time.sleep(seconds)
    over.set()
    mount.shut_down()
    writer.join()
    return given if made.is_set() else None
