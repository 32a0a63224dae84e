#!/usr/bin/env python3
"""mutasim's search beside the solvers of SimOpt and a genetic algorithm, on problems of SimOpt, with the same budgets.

    python3 -m venv .venv
    .venv/bin/pip install simoptlib==1.2.4 pymoo==0.6.2 numba==0.68.1 numpy==2.3.5 matplotlib==3.11.2
    swift build -c release
    .venv/bin/python3 rivals.py --curves curves.csv --picture curves.svg

Replication n of a macro-replication has the same random numbers for every candidate of every method, as SimOpt sets them up. What is
recommended is played anew with replications that nobody has seen. Prints tables in Markdown.
"""
import argparse
import csv
import os
from functools import partial
from multiprocessing import Pool

for library in ("OMP", "OPENBLAS"):  # One thread each: there is a process for each core.
    os.environ.setdefault(f"{library}_NUM_THREADS", "1")

from peers.problems import problems
from peers.runs import MINE, one_aim, tuned, two_aims
from peers.tables import report_one, report_two
from peers.truth import Truth

SLOW = ["sscont:DASSO:3000", "ironore:DASSO:1000", "dual:DASSO:3000"]  # Minutes for more of it.


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--problems", nargs="*", default=["sscont", "ironore"])
    parser.add_argument("--two", nargs="*", default=["sscont"], help="problems that are searched for two aims as well")
    parser.add_argument("--budgets", nargs="+", type=int, default=[1000, 3000, 10000])
    parser.add_argument("--seeds", type=int, default=24)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--fresh", type=int, default=5000, help="replications of the truth")
    parser.add_argument("--slow", nargs="*", default=SLOW, help="solvers that play no larger budget")
    parser.add_argument("--program", default=".build/release/search")
    parser.add_argument("--curves", help="CSV of the curves")
    parser.add_argument("--picture", help="SVG or PNG of the curves")
    asked = parser.parse_args()
    slow = {key: {} for key in asked.problems}
    for one in asked.slow:
        key, name, most = one.split(":")
        slow.setdefault(key, {})[name] = int(most)
    made, curves, best = problems(), [], {}
    for key in asked.problems:
        print(f"<!-- {key}: {made[key].check()} replications as SimOpt plays them -->", flush=True)
    with Pool(asked.jobs) as pool:
        tune = partial(tuned, budgets=asked.budgets, seeds=10, replications=asked.fresh)
        settings = dict(pool.map(tune, asked.problems, chunksize=1))
        settings_two = dict(pool.map(partial(tune, is_two=True), asked.two, chunksize=1))
        playing = partial(pool.map_async, iterable=range(asked.seeds), chunksize=1)
        told = {}
        for key in asked.problems:
            arguments = {"budgets": asked.budgets, "settings": settings[key], "program": asked.program, "slow": slow[key]}
            told[key] = playing(partial(one_aim, key, **arguments))
        told_two = {}
        for key in asked.two:
            arguments = {"budgets": asked.budgets, "settings": settings_two[key], "program": asked.program}
            told_two[key] = playing(partial(two_aims, key, **arguments))
        for key in asked.problems:
            truth = Truth(made[key], asked.fresh)
            best[key] = made[key].sign * truth.best()[0]
            print(f"<!-- {key}: GA's population and replications by budget: {settings[key]} -->")
            report_one(key, told[key].get(), asked.budgets, truth, best[key], curves)
        for key in asked.two:
            print(f"<!-- {key}: NSGA-II's population and replications by budget: {settings_two[key]} -->")
            report_two(told_two[key].get(), asked.budgets, Truth(made[key], asked.fresh))
    if asked.curves:
        with open(asked.curves, "w", newline="") as file:
            csv.writer(file).writerows([("problem", "method", "replications", "mean", "half_width"), *curves])
    if asked.picture:
        from peers.picture import draw

        draw(curves, {key: made[key] for key in asked.problems}, best, MINE, asked.picture)


if __name__ == "__main__":
    main()
