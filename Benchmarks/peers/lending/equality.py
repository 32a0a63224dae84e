#!/usr/bin/env python3
"""Plays lending.yaml with mutasim and with SimPy, tests that every mean is the same, and compares the speed.

Each figure's mean over trials is compared by Welch's test, for nothing, for lending and for their paired difference; all tests
together hold at 99 % (Bonferroni). The program ends with an error when one of them finds a difference.
"""
import argparse
import csv
import gzip
import math
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent.parent
MEASURES = ("requests", "on_time", "turnaround_mean", "turnaround_p90", "wait_mean", "hidden_demand", "lost", "backlog_mean",
            "backlog_max", "utilisation", "overtime_hours", "work_pressure", "officers")
UNITS, WINDOWS, FAMILY_LEVEL = ("registry", "library"), ("lebaran", "whole"), 0.99


def timed(words, **how):
    """What a program prints, and the processor seconds it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(words, capture_output=True, text=True, **how)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"equality.py: {' '.join(map(str, words))} ended with {done.returncode}\n{done.stderr}")
    return done.stdout, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def mutasim(binary, trials, seed):
    with tempfile.TemporaryDirectory() as work:
        printed, seconds = timed(
            [binary, "run", HERE / "lending.yaml", "--trials", str(trials), "--seed", str(seed), "--threads", "1", "--quiet",
             "--out", work], env={**os.environ, "MUTASIM_PYTHON": "/bin/false"})  # no charts
        with gzip.open(pathlib.Path(printed.strip()) / "trials.csv.gz", "rt", newline="") as file:
            return list(csv.DictReader(file)), seconds


def simpy(first, trials, seed):
    printed, seconds = timed([sys.executable, "-m", "lending", "--first", str(first), "--trials", str(trials), "--seed", str(seed)],
                             cwd=HERE)
    return list(csv.DictReader(printed.splitlines())), seconds


def by_trial(rows):
    """Values by policy, unit, window and measure, in the order of trials."""
    values = {}
    for row in rows:
        for measure in MEASURES:
            if row["unit"] in UNITS:
                values.setdefault((row["policy"], row["unit"], row["window_name"], measure), []).append(float(row[measure]))
    for (policy, *place), column in list(values.items()):
        if policy == "lend":
            nothing = values[("nothing", *place)]
            values[("difference", *place)] = [lend - none for lend, none in zip(column, nothing)]
    return values


def quantile_of_t(p, freedom):
    """By Cornish and Fisher; exact to 4 figures from 100 degrees of freedom on."""
    z = statistics.NormalDist().inv_cdf(p)
    return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2)


class Test:
    """Welch's test of two samples."""

    def __init__(self, ours, theirs):
        self.ours, self.theirs = statistics.fmean(ours), statistics.fmean(theirs)
        a, b = (statistics.variance(sample) / len(sample) for sample in (ours, theirs))
        self.error = math.sqrt(a + b)
        self.is_constant = self.error < 1e-12
        if not self.is_constant:
            self.freedom = (a + b) ** 2 / (a ** 2 / (len(ours) - 1) + b ** 2 / (len(theirs) - 1))
            self.t = (self.ours - self.theirs) / self.error


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mutasim", required=True)
    parser.add_argument("--trials", type=int, default=600)
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    block = -(-options.trials // options.repeats)
    ours, theirs, our_times, their_times = [], [], [], []
    for repeat in range(options.repeats):  # in turn, so that a slow spell of the machine falls on both
        ours, seconds = mutasim(options.mutasim, block * options.repeats, seed=1)
        our_times.append(seconds / (block * options.repeats))
        rows, seconds = simpy(repeat * block, block, seed=1)
        theirs += rows
        their_times.append(seconds / block)

    a, b = by_trial(ours), by_trial(theirs)
    tests = {key: Test(a[key], b[key]) for key in a}
    varying = [key for key, test in tests.items() if not test.is_constant]
    level = 1 - (1 - FAMILY_LEVEL) / len(varying)
    unequal = [key for key in tests if tests[key].is_constant and abs(tests[key].ours - tests[key].theirs) > 1e-9]
    for key in varying:
        tests[key].bound = quantile_of_t(0.5 + level / 2, tests[key].freedom)
        if not abs(tests[key].t) <= tests[key].bound:
            unequal.append(key)

    print(f"{block * options.repeats} trials each; registry, window of the surge. In brackets: half-width of the interval of mutasim − SimPy "
          f"that holds for all {len(varying)} comparisons at once at {FAMILY_LEVEL:.0%}.\n")
    print("| figure | policy | mutasim | SimPy | mutasim − SimPy | t |")
    print("| --- | --- | ---: | ---: | ---: | ---: |")
    for measure in MEASURES:
        for policy in ("nothing", "lend", "difference"):
            test = tests[policy, "registry", "lebaran", measure]
            if not test.is_constant:
                print(f"| {measure} | {policy} | {test.ours:.4g} | {test.theirs:.4g} "
                      f"| {test.ours - test.theirs:.2g} (± {test.error * test.bound:.2g}) | {test.t:.1f} |")
    furthest = max(varying, key=lambda key: abs(tests[key].t))
    print(f"\n{len(varying) - len(unequal)} of {len(varying)} means are equal ({len(UNITS)} units, {len(WINDOWS)} windows, "
          f"{len(MEASURES)} figures, nothing, lending and difference); {len(tests) - len(varying)} are constant. Furthest: {', '.join(furthest)}, t = {tests[furthest].t:.2f} against {tests[furthest].bound:.2f}.")
    fast, slow = statistics.median(our_times), statistics.median(their_times)
    print(f"Processor time a trial of both policies, median of {options.repeats}: mutasim {fast * 1e3:.1f} ms (reading and reports included), "
          f"SimPy {slow * 1e3:.0f} ms: {slow / fast:.0f} times as long.")
    for key in unequal:
        test = tests[key]
        print(f"Not equal: {', '.join(key)}: mutasim {test.ours:.5g}, SimPy {test.theirs:.5g} ± {test.error:.2g}.")
    sys.exit(1 if unequal else 0)


if __name__ == "__main__":
    main()
