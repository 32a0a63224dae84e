#!/usr/bin/env python3
"""Plays a government of the size of Indonesia's regencies and cities, and smaller ones with the same figures per unit.

514 regencies and cities of 30 units: a civil registry, nine offices and twenty schools and health centres, whose work is not
requests; 15,420 units, 4.3 million officers, 1.5 million requests a working day; one year; one policy:
nothing, or with --lend (played beside it) that by which each regency lends two officers to its registry when that is late. One
trial, one thread.

    ./nation.py 1000 100 10     # a thousandth, a hundredth, a tenth (needs a release build in the folder above)
    ./nation.py 1               # the whole
    ./nation.py --lend --write nation.yaml 1
"""
import argparse
import csv
import gzip
import os
import pathlib
import sys
import tempfile
import time

REGENCIES, UNITS = 514, 30
ROOT = pathlib.Path(__file__).resolve().parent.parent

HEAD = """mutasim: 1
title: A nation of {units} units
start: 2026-01-05
length: 52 weeks
skills: {{ civil_registry: {{ time_constant: 60 working days }}, administration: {{ time_constant: 60 working days }} }}
units:
"""
# 24 officers, 450 requests a day, EJ .75.
REGISTRY = """  {name}:
    skill: civil_registry
    officers: 24
    services:
      ktp_card:
        rate: 250/day
        promise: 1 working day
        steps: [{{ do: verify, time: 5 min, at: counter }}, {{ do: print, time: 3 min }}]
      family_card:
        rate: 200/day
        promise: 1 working day
        steps: [{{ do: verify, time: 5 min, at: counter }}, {{ do: enter, time: 12 min }}]
"""
# 60 officers, 274 requests a day in one step, EJ .65.
OFFICE = """  {name}:
    skill: administration
    officers: 60
    services:
      letter:
        rate: 274.3/day
        promise: 5 working days
        time: 43 min
"""
# Teachers and nurses, to whom no requests come.
SCHOOL = """  {name}: {{ skill: administration, officers: 390 }}
"""
OFFICES = 10
# The policy of one regency; the nation's is all of them.
LEND = """  lend_{regency}:
    instrument: assignment
    to: {registry}
    from: [{lenders}]
    how_many: 2
    when: {{ backlog_above: 1 days, for: 2 working days }}
    until: {{ after: 40 working days }}
"""


def names(count):
    """Units by regency, the civil registry first; the last regency may be cut short."""
    everything = [(f"r{n // UNITS:03}", f"r{n // UNITS:03}_u{n % UNITS:02}") for n in range(count)]
    regencies = {}
    for regency, unit in everything:
        regencies.setdefault(regency, []).append(unit)
    return regencies


def scenario(units, lends):
    regencies = names(units)
    text = [HEAD.format(units=units)]
    officers = 0
    for members in regencies.values():
        for place, name in enumerate(members):
            kind, heads = (REGISTRY, 24) if place == 0 else (OFFICE, 60) if place < OFFICES else (SCHOOL, 390)
            text.append(kind.format(name=name))
            officers += heads
    registries = ", ".join(members[0] for members in regencies.values())
    text.append(f"surges: {{ lebaran: {{ in: [{registries}], starts: 2026-03-25, peak: 1.9 times, fades: 5 working days }} }}\n")
    text.append("policies:\n")
    if not lends:
        return "".join(text) + "  nothing: { instrument: nothing }\n", officers
    lending = {regency: members for regency, members in regencies.items() if len(members) > 1}
    for regency, members in lending.items():
        text.append(LEND.format(regency=regency, registry=members[0], lenders=", ".join(members[1:OFFICES])))
    parts = ["lend_" + regency for regency in lending]
    text.append("  nation: " + (f"{{ combine: [{', '.join(parts)}] }}\n" if len(parts) > 1 else f"{{ based_on: {parts[0]} }}\n"))
    return "".join(text), officers


def played(folder):
    with gzip.open(folder / "trials.csv.gz", "rt", newline="") as file:
        return sum(float(row["requests"]) for row in csv.DictReader(file)
                   if row["policy"] == "nothing" and row["window_name"] == "whole" and row["unit"] == "system")


def play(binary, share, lends):
    units = REGENCIES * UNITS // share
    text, officers = scenario(units, lends)
    with tempfile.TemporaryDirectory() as work:
        study = pathlib.Path(work) / "nation.yaml"
        study.write_text(text)
        arguments = [binary, "run", str(study), "--policies", "nation" if lends else "nothing", "--trials", "1", "--threads", "1", "--quiet", "--out", work]
        printed, complaint = pathlib.Path(work) / "path", pathlib.Path(work) / "errors"
        start = time.monotonic()
        with open(printed, "wb") as out, open(complaint, "wb") as errors:
            process = os.posix_spawn(
                binary, arguments, {**os.environ, "MUTASIM_PYTHON": "/bin/false"},  # no charts
                file_actions=[(os.POSIX_SPAWN_DUP2, out.fileno(), 1), (os.POSIX_SPAWN_DUP2, errors.fileno(), 2)])
            _, status, used = os.wait4(process, 0)
        wall = time.monotonic() - start
        if status != 0:
            sys.exit(f"nation.py: 1/{share} ended with status {os.waitstatus_to_exitcode(status)}\n{complaint.read_text()}")
        folder = pathlib.Path(printed.read_text().strip())
        requests = played(folder)
        processor = used.ru_utime + used.ru_stime
        size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    print(f"| 1/{share} | {units:,} | {officers:,} | {requests:,.0f} | {wall:.1f} | {processor:.1f} "
          f"| {used.ru_maxrss / 1024:,.0f} | {size / 2**20:,.0f} | {processor * 1e9 / requests:,.0f} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("share", type=int, nargs="+", help="one n-th of the nation")
    parser.add_argument("--binary", default=os.environ.get("MUTASIM", str(ROOT / ".build/release/mutasim")))
    parser.add_argument("--write", metavar="FILE", help="write the scenario of the first share and play nothing")
    parser.add_argument("--lend", action="store_true", help="lend two officers to registries that are late")
    options = parser.parse_args()
    if any(share < 1 or share > 1000 for share in options.share):
        parser.error("a share is between 1 and 1000")
    if options.write:
        pathlib.Path(options.write).write_text(scenario(REGENCIES * UNITS // options.share[0], options.lend)[0])
        return
    if not os.access(options.binary, os.X_OK):
        sys.exit(f"nation.py: {options.binary} is missing; make build writes it")
    print("| share | units | officers | requests measured | wall, s | processor, s | memory, MB | results, MB "
          "| processor, ns a request |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |", flush=True)
    for share in options.share:
        play(options.binary, share, options.lend)


main()
