#!/usr/bin/env python3
"""Puts together what `search table` reads, from results of runs in which every policy that may be chosen was played.

    ./table.py RESULTS... >table.txt

Each folder holds a run of Sawahlunto's first half-year in which lend_in_advance is varied in how many (1 to 6), how soon (5 to 30 working
days) and from which of five units: `./table.py --studies FOLDER` writes the six studies of 186 policies each, to be run with
`mutasim run`. First line: how many values each axis has. Then a line a policy: its places, officer-days, share on time in
thousandths, and whether all targets were met, by trial.
"""
import csv
import gzip
import itertools
import os
import pathlib
import sys

UNITS = ["tourism", "library", "sports", "cooperatives", "agriculture"]
DAYS = [5, 10, 15, 20, 25, 30]
OFFICERS = range(1, 7)
TRIALS = 400
STUDY = pathlib.Path(__file__).resolve().parents[2] / "scenarios" / "sawahlunto.yaml"


def studies(folder):
    text = STUDY.read_text()
    head, targets = text[: text.index("vary:")], text[text.index("targets:") :]
    subsets = [[unit for bit, unit in enumerate(UNITS) if mask >> bit & 1] for mask in range(1, 1 << len(UNITS))]
    for officers in OFFICERS:
        vary = [
            f"  lend_in_advance.how_many: [{officers}]",
            f"  lend_in_advance.when.by: [{', '.join(f'{days} working days' for days in DAYS)}]",
            f"  lend_in_advance.from: [{', '.join('[' + ', '.join(subset) + ']' for subset in subsets)}]",
        ]
        made = head + "vary:\n" + "\n".join(vary) + "\n\n" + targets
        for old, new in (
            ("  length: 52 weeks", "  length: 26 weeks"),
            ("  trials: 40 to 2000", f"  trials: {TRIALS}\n  keep: {{ measures: [on_time, load], units: [dukcapil, lenders] }}"),
        ):
            assert old in made, old
            made = made.replace(old, new)
        pathlib.Path(folder, f"lend_{officers}.yaml").write_text(made)


def rows(folder, name):
    path = os.path.join(folder, name)
    with (gzip.open(path, "rt") if name.endswith(".gz") else open(path)) as file:
        yield from csv.DictReader(file)


def read(folder):
    places = {}
    for row in rows(folder, "policies.csv"):
        if row["from"]:
            chosen = row["from"].strip("[]").split(", ")
            mask = sum(1 << UNITS.index(unit) for unit in chosen)
            places[row["policy"]] = (int(row["how_many"]) - 1, DAYS.index(int(row["when_by"])), mask - 1)
    working = [row["date"] for row in rows(folder, "calendar.csv")]
    on_time, is_met = {}, {}
    for row in rows(folder, "trials.csv.gz"):
        if row["policy"] not in places:
            continue
        key = row["policy"], int(row["trial"])
        if row["unit"] == "dukcapil" and row["window_name"] == "lebaran":
            on_time[key] = float(row["on_time"])
            is_met[key] = is_met.get(key, True) and float(row["on_time"]) >= 0.9
        elif row["unit"] == "lenders" and row["window_name"] == "whole":
            is_met[key] = is_met.get(key, True) and float(row["load"]) <= 1
    days = dict.fromkeys(on_time, 0)
    for row in rows(folder, "moves.csv.gz"):
        key = row["policy"], int(row["trial"])
        if key in days and row["arrived"] and row["instrument"] != "own_request":
            days[key] += sum(row["arrived"] <= day and (not row["returned"] or day < row["returned"]) for day in working)
    for policy, place in places.items():
        keys = [(policy, trial) for trial in range(TRIALS)]
        yield place, [days[key] for key in keys], [round(1000 * on_time[key]) for key in keys], [is_met[key] for key in keys]


def main(folders):
    print(len(OFFICERS), len(DAYS), len(UNITS))
    for place, days, on_time, is_met in sorted(itertools.chain.from_iterable(map(read, folders))):
        print(" ".join(map(str, place)), " ".join(map(str, days)), " ".join(map(str, on_time)),
              "".join("1" if met else "0" for met in is_met), sep=",")


if __name__ == "__main__":
    studies(sys.argv[2]) if sys.argv[1:2] == ["--studies"] else main(sys.argv[1:])
