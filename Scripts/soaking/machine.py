"""Where things are, programs that are built, processes that are run, and folders that are thrown away."""
import atexit
import concurrent.futures
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PROJECT = pathlib.Path(__file__).resolve().parent.parent.parent
MADE = PROJECT / ".build" / "soak"
# What a user has set up for git must not decide how a test ends.
PLAIN = {
    "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "USER": "tester",
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0", "GIT_AUTHOR_NAME": "Other",
    "GIT_AUTHOR_EMAIL": "other@localhost", "GIT_COMMITTER_NAME": "Other", "GIT_COMMITTER_EMAIL": "other@localhost",
    "SWIFT_BACKTRACE": "enable=no",
}
PROCESSORS = os.cpu_count() or 1


class Unavailable(Exception):
    """What a test needs is not there on this machine; the reason."""


class Ended:
    """How a process ended: its exit status (negative for a signal, None where it took too long), output and seconds."""

    def __init__(self, status, output, errors, seconds, peak=0):
        self.status, self.output, self.errors, self.seconds, self.peak = status, output, errors, seconds, peak

    def __repr__(self):
        return f"status {self.status} after {self.seconds:.2f} s: {self.output[-200:]!r} {self.errors[-300:]!r}"


def run(command, environment=None, limit=60, folder=None, kill_after=None, stdin=b""):
    """Runs a program to its end; kills it after `kill_after` seconds, or, as an error, after `limit`."""
    begin = time.monotonic()
    process = subprocess.Popen(
        [os.fsencode(word) for word in command], env={**PLAIN, **(environment or {})}, cwd=folder,
        stdin=subprocess.PIPE if stdin else subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        output, errors = process.communicate(stdin or None, timeout=limit if kill_after is None else kill_after)
        status = process.returncode
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        output, errors = process.communicate()
        status = None if kill_after is None else process.returncode
    return Ended(status, output, errors, time.monotonic() - begin)


def build_tifa(release):
    """The program under test: a release, or what `swift build` makes for the tests."""
    command = ["swift", "build", "--product", "tifa"] + (["-c", "release", "--static-swift-stdlib"] if release else [])
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"tifa does not build:\n{(done.stdout + done.stderr)[-3000:]}")
    shown = subprocess.run([*command, "--show-bin-path"], cwd=PROJECT, check=True, capture_output=True, text=True)
    return os.path.join(shown.stdout.strip(), "tifa")


def copied(program):
    """A copy of a program, made under .build."""
    MADE.mkdir(parents=True, exist_ok=True)
    copy = str(MADE / f"tifa-{os.getpid()}")
    shutil.copy2(program, copy)
    atexit.register(os.remove, copy)
    return copy


def build_faults():
    """The library that makes calls of the system fail; see faults.c."""
    compiler = shutil.which("cc") or shutil.which("clang")
    if not compiler:
        sys.exit("There is no C compiler: Scripts/prepare test installs one.")
    MADE.mkdir(parents=True, exist_ok=True)
    library = MADE / "faults.so"
    source = pathlib.Path(__file__).with_name("faults.c")
    if not library.exists() or library.stat().st_mtime < source.stat().st_mtime:
        command = [compiler, "-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", library, source, "-ldl"]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"faults.c does not compile:\n{done.stderr}")
    return str(library)


def place():
    """Where scratch folders are made: in memory where the system has such a place."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else tempfile.gettempdir()


class Scratch:
    """A folder of its own for one case, removed in the end; `with Scratch() as path`."""

    def __init__(self, parent=None):
        self.path = os.path.realpath(tempfile.mkdtemp(prefix="tifa-soak-", dir=parent or place()))

    def __enter__(self):
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)


def in_parallel(job, cases, workers=PROCESSORS):
    """What `job` gives for each case, in their order."""
    return [given for _, given in until(None, job, cases, workers)]


def until(end, job, cases, workers=PROCESSORS):
    """Each case with what `job` gives for it, in their order, without those that had not begun at the time `end`."""
    started = lambda case: (case, job(case)) if end is None or time.monotonic() < end else None
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        return [each for each in pool.map(started, cases) if each]
