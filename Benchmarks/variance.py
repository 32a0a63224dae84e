#!/usr/bin/env python3
"""What common random numbers are worth: the variance of policy minus nothing with independent streams over that with common ones.

Plays Sawahlunto (or another study) with two seeds. Common: policy and nothing of the same trial; independent: the policy of a
trial of one seed and nothing of a trial of the other. The ratio says how many times as many trials independent streams would take
for intervals as narrow.

    ./variance.py [--trials 200] [--study ../scenarios/sawahlunto.yaml] [--unit dukcapil] [--window lebaran]
"""
import argparse
import csv
import gzip
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
MEASURES = ("turnaround_p90", "turnaround_mean", "on_time", "wait_mean", "backlog_max", "utilisation", "work_pressure",
            "satisfaction")


def play(options, seed):
    """Values by policy and measure, in the order of trials."""
    with tempfile.TemporaryDirectory() as work:
        words = [options.binary, "run", options.study, "--trials", str(options.trials), "--seed", str(seed), "--quiet",
                 "--out", work]
        without_charts = {**os.environ, "MUTASIM_PYTHON": "/bin/false"}
        done = subprocess.run(words, capture_output=True, text=True, env=without_charts)
        if done.returncode != 0:
            sys.exit(f"variance.py: seed {seed} ended with {done.returncode}\n{done.stderr}")
        values = {}
        with gzip.open(pathlib.Path(done.stdout.strip()) / "trials.csv.gz", "rt", newline="") as file:
            for row in csv.DictReader(file):
                if row["unit"] == options.unit and row["window_name"] == options.window and "[" not in row["policy"]:  # no grids
                    for measure in MEASURES:
                        values.setdefault((row["policy"], measure), []).append(float(row[measure]))
        return values


def differences(policy, nothing):
    return statistics.variance(one - other for one, other in zip(policy, nothing))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=os.environ.get("MUTASIM", str(ROOT / ".build/release/mutasim")))
    parser.add_argument("--study", default=str(ROOT / "scenarios/sawahlunto.yaml"))
    parser.add_argument("--unit", default="dukcapil")
    parser.add_argument("--window", default="lebaran")
    parser.add_argument("--trials", type=int, default=200)
    options = parser.parse_args()
    first, second = play(options, 1), play(options, 2)
    if not first:
        sys.exit(f"variance.py: the study has no unit {options.unit} or no window {options.window}")
    policies = list(dict.fromkeys(policy for policy, _ in first if policy != "nothing"))
    print(f"{options.trials} trials; {options.unit}, {options.window}: variance of policy − nothing, "
          "independent ÷ common streams\n")
    print("| policy | " + " | ".join(MEASURES) + " |")
    print("| --- |" + " ---: |" * len(MEASURES))
    for policy in policies:
        cells = []
        for measure in MEASURES:
            common = differences(first[policy, measure], first["nothing", measure])
            independent = differences(first[policy, measure], second["nothing", measure])
            cells.append("> 10⁶" if common * 1e6 < independent else f"{independent / common:.1f}")
        print(f"| {policy} | " + " | ".join(cells) + " |", flush=True)


main()
