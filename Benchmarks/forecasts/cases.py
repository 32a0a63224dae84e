#!/usr/bin/env python3
"""Holds `mutasim forecast` of requests finished and open to a real log: cases.py MUTASIM LOG.csv

LOG.csv has the columns case, activity and completed, such as the receipt phase of environmental permits in a Dutch municipality
(J. Buijs, CoSeLoG project, doi:10.4121/uuid:a07386a5-7be3-4367-9535-70bc9e77dbe6). A case begins with its first event. The tool sees what
was known at the arrival of the case after the first 70 %. Two things are told of the rest:

- shares of weeks inside the bands of requests finished and open;
- distances of events since the case began (RED) and of cycle times (CTD), in hours, of logs that copy old cases: all of them, and those
  of as many days as the tool takes, as often as it takes them. log-distance-measures is the referee.
"""
import csv
import datetime
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import holidays
import pandas
from log_distance_measures.config import AbsoluteTimestampType, EventLogIDs
from log_distance_measures.cycle_time_distribution import cycle_time_distribution_distance
from log_distance_measures.relative_event_distribution import relative_event_distribution_distance

SEED, LOGS = 1, 10
HOUR, DAY = datetime.timedelta(hours=1), datetime.timedelta(days=1)


def read(path):
    """Cases by arrival, each with its events in order, on the wall clock."""
    cases = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            stamp = datetime.datetime.fromisoformat(row["completed"]).replace(tzinfo=None)
            cases.setdefault(row["case"], []).append((stamp, row["activity"]))
    return sorted(sorted(events) for events in cases.values())


def forecast(mutasim, cases, split, folder):
    """What the tool says of the days from the split to the end of the log."""
    with open(folder / "register.csv", "w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["received", "finished"])
        for events in cases:
            if events[0][0] < split:
                table.writerow([events[0][0], events[-1][0] if events[-1][0] < split else ""])
    with open(folder / "calendar.csv", "w") as file:
        for day, name in sorted(holidays.country_holidays("NL", years=range(2010, 2013)).items()):
            file.write(f"{day},{day},holiday,decreed,{name.split(';')[0]}\n")
    last = max(events[-1][0] for events in cases)
    made = subprocess.run(
        [mutasim, "forecast", folder / "register.csv", "--calendar", folder / "calendar.csv", "--out", folder, "--quiet",
         "--days", str((last.date() - split.date()).days + 1)],
        check=True, capture_output=True, text=True).stdout.strip()
    with open(Path(made) / "forecast.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    return rows, json.loads((Path(made) / "forecast.json").read_text())["services"][0]["cases"]


def tell_weeks(rows, cases):
    for measure in "finished", "open":
        weeks, inside = 0, {"50": 0, "80": 0, "95": 0}
        for row in rows:
            if row["measure"] != measure or row["span"] == "day":
                continue
            start = datetime.datetime.fromisoformat(row["date"])
            if measure == "open":
                end = start + DAY
                came = sum(events[0][0] < end <= events[-1][0] for events in cases)
            else:
                end = start + (7 - start.weekday()) * DAY
                came = sum(start <= events[-1][0] < end for events in cases)
            weeks += 1
            for band, low, high in ("50", "q25", "q75"), ("80", "q10", "q90"), ("95", "q2_5", "q97_5"):
                inside[band] += float(row[low]) <= came <= float(row[high])
        shares = ", ".join(f"{band} %: {count / weeks:.0%}" for band, count in inside.items())
        print(f"{measure}: {weeks} weeks, inside {shares}")


def frame(cases):
    rows = [(number, activity, stamp, stamp) for number, events in enumerate(cases) for stamp, activity in events]
    return pandas.DataFrame(rows, columns=["case", "activity", "start_timestamp", "end_timestamp"])


def distances(held, copied):
    ids = EventLogIDs()
    one, other = frame(held), frame(copied)
    return (
        relative_event_distribution_distance(one, ids, other, ids, discretize_type=AbsoluteTimestampType.END),
        cycle_time_distribution_distance(one, ids, other, ids, bin_size=HOUR))


def main(mutasim, log):
    cases = read(log)
    split = datetime.datetime.combine(cases[int(0.7 * len(cases))][0][0].date(), datetime.time())
    known = [events for events in cases if events[-1][0] < split]
    held = [events for events in cases if events[0][0] >= split]
    print(f"split {split.date()}: {len(known)} finished before, {len(held)} came after")
    with tempfile.TemporaryDirectory() as folder:
        rows, told = forecast(mutasim, cases, split, Path(folder))
    tell_weeks(rows, cases)
    windows = [(entry["days"], entry["times"]) for entry in told["lengths_from"]]
    print("lengths from", ", ".join(f"{days or 'all'} days: {times}" for days, times in windows))
    source = random.Random(SEED)

    def own():
        days = source.choices([days for days, _ in windows], [times for _, times in windows])[0]
        return [events for events in known if days is None or events[0][0] >= split - days * DAY]

    for name, pool in ("copies of all", lambda: known), ("copies as forecast", own):
        found = [distances(held, source.choices(pool(), k=len(held))) for _ in range(LOGS)]
        red, ctd = (sum(values) / LOGS for values in zip(*found))
        print(f"{name}, {LOGS} logs: RED {red:.1f} h, CTD {ctd:.1f} h")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
