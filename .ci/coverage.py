"""Lines that the tests run, by target, from what `swift test --enable-code-coverage` wrote.

Usage: coverage.py CODECOV_JSON [--missing TARGET]   (with the lines of a target that no test runs)
A line is run if anything on it is: the message of a trap that no test may spring does not count against it. C targets
(CStochastics) are not instrumented. Ends with 1 where a target of CHECKED has less than LEAST.
"""
import json
import sys
from pathlib import Path

CHECKED = ["Stochastics", "DiscreteEvents", "Government", "Scenarios", "Experiments"]
LEAST = 0.95
SOURCES = Path(__file__).resolve().parent.parent / "Sources"


def lines(file):
    """The lines of a file that hold code, each with how often it was run."""
    counts, segments = {}, file["segments"]
    for (line, _, count, is_counted, _, is_gap), following in zip(segments, segments[1:] + segments[-1:]):
        for number in range(line, line + 1 if is_gap else following[0] + 1):
            if is_counted:
                counts[number] = max(counts.get(number, 0), count)
    return counts


def main(path, *rest):
    found = {}
    for file in json.loads(Path(path).read_text())["data"][0]["files"]:
        if SOURCES in Path(file["filename"]).parents:
            place = Path(file["filename"]).relative_to(SOURCES)
            found.setdefault(place.parts[0], {})[place] = lines(file)
    low = []
    for target, files in sorted(found.items()):
        counts = [count for file in files.values() for count in file.values()]
        run = sum(count > 0 for count in counts)
        print(f"{target:16}{run:6} of {len(counts):6} lines {100 * run / len(counts):6.1f} %")
        if target in CHECKED and run < LEAST * len(counts):
            low.append(target)
    for place, counts in sorted(found[rest[-1]].items()) if rest else []:
        missing = [line for line, count in sorted(counts.items()) if count == 0]
        if missing:
            print(f"{place}: {', '.join(map(str, missing))}")
    sys.exit(f"below {100 * LEAST:.0f} %: {', '.join(low)}" if low else 0)


main(*sys.argv[1:])
