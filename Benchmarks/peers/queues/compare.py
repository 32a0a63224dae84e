#!/usr/bin/env python3
"""Runs the M/M/c programs in turn, checks each mean wait against Erlang's formula and prints a table in Markdown.

    compare.py --repeats 3 NAME ARRIVALS COMMAND [-- NAME ARRIVALS COMMAND]...

Each command is called with SERVERS ARRIVAL_RATE ARRIVALS SEED and prints the processor seconds of its run and the mean wait. The first is
what the others are compared to. A run whose mean wait is more than 4 standard errors from theory ends the comparison.
"""
import argparse
import itertools
import math
import shlex
import statistics
import subprocess
import sys

QUEUES = {"M/M/1": (1, 0.9), "M/M/8": (8, 7.2)}  # servers, arrival rate; service rate 1, load 0.9
SIGMAS = 4


def mean_wait(servers, rate):
    """Erlang's second formula, by the recursion of his first."""
    blocking = 1.0
    for n in range(1, servers + 1):
        blocking = rate * blocking / (n + rate * blocking)
    load = rate / servers
    return blocking / (1 - load * (1 - blocking)) / (servers - rate)


def standard_error(servers, rate, arrivals):
    """Of the mean wait of so many arrivals at M/M/1 (Daley 1968); of M/M/c as at one server of c times
    the speed, which is what it comes to at high load."""
    load = rate / servers
    variance = load * (2 + 5 * load - 4 * load ** 2 + load ** 3) / (1 - load) ** 4
    return math.sqrt(variance / arrivals) / servers


def run(name, command, arrivals, queue, seed):
    servers, rate = QUEUES[queue]
    words = shlex.split(command) + [str(servers), str(rate), str(arrivals), str(seed)]
    printed = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    seconds, wait = map(float, printed.split())
    theory, error = mean_wait(servers, rate), standard_error(servers, rate, arrivals)
    if not abs(wait - theory) < SIGMAS * error:
        sys.exit(f"{name}, {queue}, seed {seed}: mean wait {wait:.4f}, theory {theory:.4f} ± {SIGMAS * error:.4f}")
    return arrivals / seconds, wait


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("programs", nargs="+", metavar="NAME ARRIVALS COMMAND")
    options = parser.parse_args()
    if len(options.programs) % 3:
        parser.error("each program needs a name, a number of arrivals and a command")
    words = iter(options.programs)
    programs = [(name, int(arrivals), command) for name, arrivals, command in zip(words, words, words)]
    results = {key: [] for key in itertools.product(QUEUES, range(len(programs)))}
    for repeat in range(options.repeats):  # in turn, so that a slow spell of the machine falls on all
        for place, (name, arrivals, command) in enumerate(programs):
            for queue in QUEUES:
                results[queue, place].append(run(name, command, arrivals, queue, 1 + repeat))
    print(f"| queue | program | arrivals a run | arrivals/s, median of {options.repeats} | slowest – fastest | speed to ours "
          f"| mean wait | theory ± {SIGMAS} standard errors |")
    print("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for queue, (servers, rate) in QUEUES.items():
        ours = statistics.median(speed for speed, _ in results[queue, 0])
        for place, (name, arrivals, _) in enumerate(programs):
            speeds = [speed for speed, _ in results[queue, place]]
            speed = statistics.median(speeds)
            wait = statistics.fmean(wait for _, wait in results[queue, place])
            theory, error = mean_wait(servers, rate), standard_error(servers, rate, arrivals * options.repeats)
            if not abs(wait - theory) < SIGMAS * error:
                sys.exit(f"{name}, {queue}: mean wait {wait:.4f} over all runs, theory {theory:.4f} ± {SIGMAS * error:.4f}")
            print(f"| {queue} | {name} | {arrivals:,} | {speed:,.0f} | {min(speeds):,.0f} – {max(speeds):,.0f} "
                  f"| {speed / ours:.4g} | {wait:.3f} | {theory:.3f} ± {SIGMAS * error:.3f} |")


main()
