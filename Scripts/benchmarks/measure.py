"""CPU time and memory of programs, measured in turn."""
import os
import statistics


def child(command):
    """CPU seconds (user and system) and peak MiB of one run; its output is thrown away, its exit status overlooked up to 1."""
    devnull = os.open(os.devnull, os.O_RDWR)
    actions = [(os.POSIX_SPAWN_DUP2, devnull, number) for number in (0, 1, 2)]
    process = os.posix_spawnp(command[0], command, {**os.environ, "LC_ALL": "C.UTF-8"}, file_actions=actions)
    _, status, usage = os.wait4(process, 0)
    os.close(devnull)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise RuntimeError(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def medians(jobs, rounds):
    """Runs each job once to warm up, then all of them in turn, `rounds` times; the median of what each gives."""
    for job in jobs:
        job()
    results = [[] for _ in jobs]
    for _ in range(rounds):
        for job, given in zip(jobs, results):
            given.append(job())
    return [statistics.median(given) for given in results]


def cpu(command):
    """A job: CPU seconds of a program."""
    return lambda: child(command)[0]


def peak(command):
    """A job: peak memory of a program in MiB."""
    return lambda: child(command)[1]
