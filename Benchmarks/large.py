#!/usr/bin/env python3
"""A large study in shards: 60 policies of a small town, planned, played as 40 shards of two threads one after the other, and merged.

    ./large.py            # 10,000 trials: 600,000 trial-years
    ./large.py 400        # fewer
    ./large.py 400 FOLDER # keeps plan and results there

Prints processor time, time, memory and size in Markdown. Needs a release build in the folder above, or MUTASIM=program.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

SHARDS, THREADS, POLICIES = 40, 2, 60
STUDY = """mutasim: 1
title: A small town
start: 2026-01-05
length: 52 weeks
units:
  dukcapil:
    officers: 2
    services:
      deed: { rate: 5/day, time: 20 min, promise: 1 working day }
      card: { rate: 14/day, time: 30 min, promise: 1 working day }
  tourism: { officers: 14, load: 0.62 }
  library: { officers: 8, load: 0.70 }
surges:
  lebaran: { in: dukcapil, starts: 2026-03-25, peak: 2 times, fades: 5 working days }
policies:
  lend_when_late:
    instrument: assignment
    to: dukcapil
    from: [tourism, library]
    how_many: 1
    when: { backlog_above: 1.5 days, for: 2 working days }
    until: { after: 40 working days }
  lend_in_advance:
    based_on: lend_when_late
    when: { before: lebaran, by: 20 working days }
    prepare: { training: 3 days }
vary:
  lend_in_advance.how_many: [1, 2, 3]
  lend_in_advance.when.by: [%s]
targets: [{ of: dukcapil, on_time: at least 90%%, in: lebaran }]
compare: { keep: { measures: [] } }
""" % ", ".join(f"{days} working days" for days in range(2, 40, 2))


def run(words):
    """What a program prints, its seconds, seconds of processor and MB."""
    start = time.monotonic()
    process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env={**os.environ, "MUTASIM_PYTHON": "/bin/false"})
    printed = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"large.py: {' '.join(map(str, words))} ended with {os.waitstatus_to_exitcode(status)}")
    return printed.strip(), time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def size(folder):
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6


def main(trials, folder):
    mutasim = os.environ.get("MUTASIM", pathlib.Path(__file__).resolve().parent.parent / ".build/release/mutasim")
    study = folder / "town.yaml"
    study.write_text(STUDY)
    plan = run([mutasim, "plan", study, "--trials", trials, "--shards", str(SHARDS), "--quiet", "--out", folder])[0]
    shards = []
    for shard in range(1, SHARDS + 1):
        words = [mutasim, "run", "--plan", plan, "--shard", f"{shard}/{SHARDS}", "--threads", str(THREADS), "--quiet"]
        shards.append(run(words)[1:])
    results, *merge = run([mutasim, "merge", plan, "--quiet"])
    years = int(trials) * POLICIES
    wall, processor, memory = (list(column) for column in zip(*shards))
    print("| | time (s) | processor (s) | memory (MB) |\n| --- | ---: | ---: | ---: |")
    print(f"| {SHARDS} shards of {THREADS} threads, one after the other | {sum(wall):.0f} | {sum(processor):.0f} | {max(memory):.0f} at most |")
    print("| merge | {:.0f} | {:.0f} | {:.0f} |".format(*merge))
    print(f"\n{years:,} trial-years; {1000 * sum(processor) / years:.2f} ms of processor each; results of {size(pathlib.Path(results)):.0f} MB:")
    for file in sorted(pathlib.Path(results).iterdir(), key=lambda file: file.name):
        own = size(file) if file.is_dir() else file.stat().st_size / 1e6
        if own >= 0.5:
            print(f"- {file.name} {own:.1f} MB, {1e6 * own / years:.0f} bytes a trial-year")


trials = sys.argv[1] if len(sys.argv) > 1 else "10000"
if len(sys.argv) > 2:
    kept = pathlib.Path(sys.argv[2])
    kept.mkdir(parents=True, exist_ok=True)
    main(trials, kept)
else:
    with tempfile.TemporaryDirectory() as work:
        main(trials, pathlib.Path(work))
