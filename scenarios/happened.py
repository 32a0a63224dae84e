#!/usr/bin/env python3
"""An invented register of "what happened" after a run, for trying out `mutasim evaluate`: every request, stamp and officer in it
is made up here, by another model than mutasim's own.

    happened.py RESULTS UNIT [--policy NAME] [--demand X] [--pace X] [--late DAYS] [--from DAY] [--to DAY] [--seed N] > happened.csv

It takes from the folder of a run what was expected of the unit's services and officers, and lets it come otherwise: requests
--demand times as many, officers --pace times as fast, new ones --late calendar days after the day on which the run had them
ready. Officers serve whoever came first; a day's officers are those of the run less a chance of their own.
"""
import argparse
import collections
import csv
import datetime
import gzip
import json
import pathlib
import random

PROFILE = [20, 21, 18, 13, 5, 9, 8, 6]  # of the requests of a day, in eight parts of its hours
ABSENT = 0.08


def table(folder, name):
    opened = gzip.open if name.endswith(".gz") else open
    with opened(folder / name, "rt", newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def minutes(clock):
    return int(clock[:2]) * 60 + int(clock[3:])


def poisson(mean, random_):
    count, left = 0, random_.expovariate(1)
    while left < mean:
        count, left = count + 1, left + random_.expovariate(1)
    return count


def ready(folder, policy, unit):
    """The usual day on which the first, second … officer is there."""
    trials = collections.defaultdict(list)
    for move in table(folder, "moves.csv.gz"):
        if move["policy"] == policy and move["to_unit"] == unit and move["arrived"]:
            trials[move["trial"]].append(move["arrived"])
    ranks = collections.defaultdict(list)
    for days in trials.values():
        for rank, day in enumerate(sorted(days)):
            ranks[rank].append(day)
    return [sorted(days)[len(days) // 2] for _, days in sorted(ranks.items()) if 2 * len(days) > len(trials)]


def crew(folder, policy, unit, late):
    """Officers by day: those at the start of the run, and the new ones from their day on."""
    posted = {
        row["date"]: float(row["mean"])
        for row in table(folder, "daily.csv")
        if row["policy"] == policy and row["unit"] == unit and row["measure"] == "officers"
    }
    first = round(next(iter(posted.values())))
    new = [datetime.date.fromisoformat(day) + datetime.timedelta(late) for day in ready(folder, policy, unit)]
    return first, new


def register(asked):
    folder, random_ = pathlib.Path(asked.results), random.Random(asked.seed)
    summary = json.load(open(folder / "summary.json", encoding="utf-8"))
    policy = asked.policy or summary["recommendation"]["policy"] or summary["policies"][0]["name"]
    basis = summary["evaluation"]
    services = {s["service"]: s for s in basis["services"] if s["unit"] == asked.unit}
    expected = collections.defaultdict(dict)
    for row in table(folder, "services.csv"):
        if row["policy"] == policy and row["unit"] == asked.unit and row["measure"] == "received":
            expected[row["date"]][row["service"]] = float(row["mean"])
    first, new = crew(folder, policy, asked.unit, asked.late)
    waiting = collections.deque()
    speed = [random_.gauss(1, 0.1) for _ in range(first + len(new))]
    for day in table(folder, "calendar.csv"):
        date = day["date"]
        if not (asked.first or "") <= date <= (asked.last or "9999"):
            continue
        opening, closing = minutes(day["opening"]), minutes(day["closing"])
        pause = (minutes(day["break_start"]), minutes(day["break_end"]))
        came = []
        for service, mean in expected[date].items():
            for _ in range(poisson(mean * asked.demand, random_)):
                part = random_.choices(range(8), PROFILE)[0]
                came.append((opening + (closing - opening) * (part + random_.random()) / 8, service))
        came.sort()
        there = first + sum(start <= datetime.date.fromisoformat(date) for start in new)
        free = {who: float(opening) for who in range(there) if random_.random() > ABSENT}
        came.reverse()
        while free:
            who = min(free, key=lambda one: (free[one], one))
            now = free[who]
            while came and came[-1][0] <= now:
                waiting.append((date, *came.pop()))
            if not waiting:
                if not came:
                    break
                free[who] = came[-1][0]
                continue
            received, at, service = waiting.popleft()
            norm = services[service]["standard_minutes"] * random_.lognormvariate(-0.125, 0.5)
            end = now + norm / (basis["productive_share"] * asked.pace * speed[who])
            if now < pause[1] and end > pause[0]:
                end += pause[1] - max(now, pause[0])
            if end > closing:  # not begun any more today
                waiting.appendleft((received, at, service))
                del free[who]
                continue
            free[who] = end
            yield (services[service]["title"], stamp(received, at), stamp(date, end), f"P{who + 1:02}")
        while came:
            waiting.append((date, *came.pop()))
    for received, at, service in waiting:
        yield (services[service]["title"], stamp(received, at), "", "")


def stamp(date, at):
    return f"{date[8:]}/{date[5:7]}/{date[:4]} {int(at) // 60:02}:{int(at) % 60:02}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("results")
    parser.add_argument("unit")
    parser.add_argument("--policy")
    parser.add_argument("--demand", type=float, default=1)
    parser.add_argument("--pace", type=float, default=1)
    parser.add_argument("--late", type=int, default=0)
    parser.add_argument("--from", dest="first")
    parser.add_argument("--to", dest="last")
    parser.add_argument("--seed", type=int, default=1)
    print("Layanan;Diterima;Selesai;Petugas")
    for row in register(parser.parse_args()):
        print(";".join(row))


if __name__ == "__main__":
    main()
