#!/usr/bin/env python3
"""Counts that do not depend on how busy the machine is: instructions and heap allocations, for the kernel and the whole model.

    ./counts.py            # measures, compares to counts.json and ends with an error where a count has grown
    ./counts.py update     # measures and writes counts.json

Counted by valgrind, from two runs of different length, so that start and end drop out. A count has grown when it is more than 3 %
(instructions) or .01 (allocations) above what is written. Needs valgrind and a release build in the folder above.
"""
import gzip
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
COUNTS = HERE / "counts.json"
GROWTH = 1.03
ALLOCATIONS = 0.01
KERNEL = {  # words before and after the number of arrivals or holds
    "M/M/1 at load 0.9, an arrival": (["queue", "1", "0.9"], ["7"]),
    "M/M/8 at load 0.9, an arrival": (["queue", "8", "7.2"], ["7"]),
    "hold, 10 pending": (["hold", "10"], []),
    "hold, 1000 pending": (["hold", "1000"], []),
    "hold, 100000 pending": (["hold", "100000"], []),
    "hold and cancel, 1000 pending": (["cancel", "1000"], []),
}
STUDY = """mutasim: 1
title: counts
start: 2026-01-05
length: 12 weeks
units:
  desk:
    officers: 10
    services:
      s:
        rate: {rate}/day
        promise: 5 working days
        steps: [{steps}]
policies: {{ nothing: {{ instrument: nothing }} }}
"""
MODEL = {  # requests a day and steps of two studies each
    "the whole model, a request-step": [
        (65, ["{ do: receive, time: 10 min, at: counter }", "{ do: decide, time: 20 min }"]),
        (650, ["{ do: receive, time: 1 min, at: counter }", "{ do: decide, time: 2 min }"])],
    # Thousands wait, lose patience and come back the next morning.
    "a counter offered twice what it can do, a request": [
        (rate, ["{ do: serve, time: 20 min, at: counter, patience: weibull mean 60 min shape 2 }"]) for rate in (300, 450)],
}


# No charts; and hashes that are the same in every run, without which the whole model's count differs by a hundredth.
SURROUNDINGS = {**os.environ, "MUTASIM_PYTHON": "/bin/false", "SWIFT_DETERMINISTIC_HASHING": "1"}


def run(words):
    done = subprocess.run(words, capture_output=True, text=True, env=SURROUNDINGS)
    if done.returncode != 0:
        sys.exit(f"counts.py: {' '.join(words)} ended with {done.returncode}\n{done.stderr}{done.stdout}")
    return done


def counted(words):
    """Instructions and heap allocations of a run, and what it prints."""
    instructions = run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *words])
    allocations = run(["valgrind", "--undef-value-errors=no", *words])
    found = (re.search(r"Collected : (\d+)", instructions.stderr), re.search(r"heap usage: ([\d,]+) allocs", allocations.stderr))
    if None in found:
        sys.exit(f"counts.py: valgrind counted nothing in {' '.join(words)}\n{instructions.stderr}{allocations.stderr}")
    return int(found[0][1]), int(found[1][1].replace(",", "")), allocations.stdout


def stripped(binary, work):
    """A copy without debug information, which valgrind would read at length."""
    if not binary.exists():
        sys.exit(f"counts.py: {binary} is missing")
    copy = pathlib.Path(work) / binary.name
    run(["strip", "-g", "-o", str(copy), str(binary)])
    return str(copy)


def measure(work):
    run(["swift", "build", "--disable-sandbox", "-c", "release", "--package-path", str(HERE / "kernel")])
    kernel = stripped(HERE / "kernel/.build/release/kernel", work)
    for name, (before, after) in KERNEL.items():
        short, long = 200_000, 400_000
        few, many = (counted([kernel, *before, str(number), *after]) for number in (short, long))
        yield name, *((b - a) / (long - short) for a, b in zip(few[:2], many[:2]))

    mutasim = stripped(pathlib.Path(os.environ.get("MUTASIM", HERE.parent / ".build/release/mutasim")), work)
    for name, studies in MODEL.items():
        (a, b, steps), (many_a, many_b, many_steps) = (played(mutasim, *study, work) for study in studies)
        yield name, (many_a - a) / (many_steps - steps), (many_b - b) / (many_steps - steps)


def played(mutasim, rate, steps, work):
    """Instructions, allocations and request-steps of a trial."""
    study = pathlib.Path(work) / f"{rate}.yaml"
    study.write_text(STUDY.format(rate=rate, steps=", ".join(steps)))
    *counts, path = counted([mutasim, "run", str(study), "--trials", "1", "--threads", "1", "--quiet", "--out", work])
    with gzip.open(pathlib.Path(path.strip()) / "trials.csv.gz", "rt") as file:
        rows = [line.rstrip("\n").split(",") for line in file]
    place = rows[0].index("requests")
    requests = sum(float(row[place]) for row in rows[1:] if row[2:4] == ["whole", "system"])
    return *counts, len(steps) * requests * 12 / 8  # those of the four weeks of warm-up too


def main():
    if sys.argv[1:] not in ([], ["update"]):
        sys.exit(__doc__)
    known = json.loads(COUNTS.read_text()) if COUNTS.exists() else {}
    counts, grown = {}, []
    print("| benchmark | instructions | written | heap allocations | written |\n| --- | ---: | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as work:
        for name, instructions, allocations in measure(work):
            counts[name] = {"instructions": round(instructions, 1), "allocations": round(allocations, 4)}
            before = known.get(name, {"instructions": float("nan"), "allocations": float("nan")})
            print(f"| {name} | {instructions:.1f} | {before['instructions']:.1f} "
                  f"| {allocations:.4f} | {before['allocations']:.4f} |", flush=True)
            # Written so that a count of which nothing is written has grown.
            if not (instructions <= GROWTH * before["instructions"] and allocations <= before["allocations"] + ALLOCATIONS):
                grown.append(name)
    if sys.argv[1:] == ["update"]:
        COUNTS.write_text(json.dumps(counts, indent=2) + "\n")
    elif grown:
        sys.exit(f"counts.py: grown beyond counts.json: {'; '.join(grown)}")


main()
