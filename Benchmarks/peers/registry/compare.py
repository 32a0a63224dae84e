#!/usr/bin/env python3
"""A registry's day in mutasim and in C by hand: processor time a request-step, in turn, and the mean wait of both.

    compare.py --mutasim PROGRAM --peer PROGRAM [--repeats 3]

What mutasim takes to read and to write drops out: the time of 20 weeks is taken from that of 200. Ends with an error where the mean
waits differ by more than 4 standard errors.
"""
import argparse
import csv
import gzip
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile

STUDY = pathlib.Path(__file__).resolve().parent.parent / "registry.yaml"
TRIALS = 8


def processor(words):
    """Seconds of processor time of a program, and what it prints."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(words, capture_output=True, text=True, env={**os.environ, "MUTASIM_PYTHON": "/bin/false"})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"compare.py: {' '.join(map(str, words))} ended with {done.returncode}\n{done.stderr}{done.stdout}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def ours(program, weeks, seed, folder):
    """Seconds, request-steps and the mean wait of each trial."""
    seconds, path = processor([program, "run", STUDY, "--set", f"calendar.length={weeks} weeks", "--trials", str(TRIALS), "--threads", "1",
                               "--seed", str(seed), "--quiet", "--out", folder])
    with gzip.open(pathlib.Path(path.strip()) / "trials.csv.gz", "rt", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["window_name"] == "whole" and row["unit"] == "system"]
    return seconds, sum(2 * float(row["requests"]) for row in rows), [float(row["wait_mean"]) for row in rows]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mutasim", required=True)
    parser.add_argument("--peer", required=True)
    parser.add_argument("--repeats", type=int, default=3)
    given = parser.parse_args()
    times, waits = {"mutasim": [], "C by hand": []}, {"mutasim": [], "C by hand": []}
    with tempfile.TemporaryDirectory() as folder:
        for repeat in range(given.repeats):
            (long, many, means), (short, few, _) = (ours(given.mutasim, weeks, repeat, folder) for weeks in (200, 20))
            times["mutasim"].append((long - short) * 1e9 / (many - few))
            waits["mutasim"] += means
            for trial in range(TRIALS):
                seconds, steps, wait = map(float, processor([given.peer, "200", str(1000 * repeat + trial)])[1].split())
                times["C by hand"].append(seconds * 1e9 / steps)
                waits["C by hand"].append(wait)
    print("| program | ns a request-step, median | to C | mean minutes in queues ± s.e. |\n| --- | ---: | ---: | ---: |")
    for name, found in times.items():
        error = statistics.stdev(waits[name]) / len(waits[name]) ** 0.5
        ratio = statistics.median(found) / statistics.median(times["C by hand"])
        print(f"| {name} | {statistics.median(found):.0f} | {ratio:.2f} | {statistics.mean(waits[name]):.2f} ± {error:.2f} |")
    (a, b) = waits.values()
    distance = abs(statistics.mean(a) - statistics.mean(b)) / (statistics.variance(a) / len(a) + statistics.variance(b) / len(b)) ** 0.5
    if distance > 4:
        sys.exit(f"compare.py: the mean waits are {distance:.1f} standard errors apart")


main()
