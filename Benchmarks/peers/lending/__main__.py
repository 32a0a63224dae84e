"""Plays trials of both policies and writes a table of them: python -m lending --trials 10 --seed 1 --first 0 > trials.csv"""
import argparse
import csv
import sys

from .study import MEASURES, Trial


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trials", type=int, default=10)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    table = csv.writer(sys.stdout)
    table.writerow(("trial", "policy", "window_name", "unit", *MEASURES))
    for trial in range(options.first, options.first + options.trials):
        for policy in ("nothing", "lend"):
            for (unit, window), measures in Trial(options.seed, trial, policy == "lend").play().items():
                table.writerow((trial, policy, window, unit, *measures.values()))


main()
