#!/usr/bin/env python3
"""Compares forecasts of daily counts: COUNTS (date, series, count) and CALENDAR, whose {} becomes the name of a series."""
import argparse
import csv
import io
import pathlib
import subprocess
import sys
import time

import numpy as np
import pandas as pd
from rivals import RIVALS

HERE = pathlib.Path(__file__).parent
BANDS = (0.5, 0.8, 0.95)
OWN = {"model": "mutasim", "sameWeekday": "same weekday, by mutasim"}


class Calendar:
    """Feasts by what they do: that which ends the fast, the others, the days of the fast."""

    def __init__(self, path):
        rows = pd.read_csv(path, parse_dates=["first", "last"])
        fasts = rows[rows.kind == "ramadan"]
        self.lebaran = [day + pd.Timedelta(days=1) for day in fasts["last"]]
        self.fasting = [day for _, fast in fasts.iterrows() for day in pd.date_range(fast["first"], fast["last"])]
        near = {day + pd.Timedelta(days=offset) for day in self.lebaran for offset in range(3)}
        feasts = rows[(rows.kind == "holiday") & ~rows["first"].isin(near)]
        self.others = list(zip(feasts["first"], feasts["name"]))

    def is_near_lebaran(self, day):
        return any(-3 <= (day - feast).days <= 8 for feast in self.lebaran)


def crps(sample, observed):
    """Of equally likely values (Gneiting and Raftery 2007, equation 21)."""
    sample = np.sort(sample)
    weights = 2 * np.arange(len(sample)) + 1 - len(sample)
    return np.abs(sample - observed).mean() - (weights * sample).sum() / len(sample) ** 2


def scores_of(sample, observed):
    sample = np.maximum(sample, 0)
    held = []
    for band in BANDS:
        low, high = np.quantile(sample, [(1 - band) / 2, (1 + band) / 2], method="inverted_cdf")
        held.append(low <= observed <= high)
    return [crps(sample, observed), *held]


def own_scores(series, calendar, window, horizon, step):
    told = subprocess.run(
        [HERE / ".build/release/origins", calendar, str(window), str(horizon), str(step)], check=True, text=True,
        input="".join(f"{day:%Y-%m-%d},{count}\n" for day, count in series.items()), stdout=subprocess.PIPE)
    for row in csv.DictReader(io.StringIO(told.stdout)):
        if row["method"] in OWN:
            held = [row[f"in{round(100 * band)}"] == "1" for band in BANDS]
            yield OWN[row["method"]], pd.Timestamp(row["date"]), [float(row["crps"]), *held]


def scored(name, series, path, chosen, window, horizon, step):
    """Method, day, scores."""
    calendar = Calendar(path)
    rows = [(*row, calendar.is_near_lebaran(row[1])) for row in own_scores(series, path, window, horizon, step)]
    for origin in range(window, len(series) - horizon + 1, step):
        past, ahead = series.iloc[origin - window : origin], series.iloc[origin : origin + horizon]
        for method in chosen:
            started = time.monotonic()
            forecast = RIVALS[method](past, ahead.index, calendar)
            for day, sample, observed in zip(ahead.index, forecast, ahead):
                rows.append((method, day, scores_of(sample, observed), calendar.is_near_lebaran(day)))
            print(f"{name} {origin} {method} {time.monotonic() - started:.1f} s", file=sys.stderr)
    return [(name, method, day, near, *scores) for method, day, scores, near in rows]


def relative(table, method):
    """CRPS over that of the seasonal naive, geometric mean over the series."""
    means = table.groupby(["series", "method"]).crps.mean().unstack()
    return np.exp(np.log(means[method] / means["seasonal naive"]).mean())


def main():
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("counts")
    asked.add_argument("calendar")
    asked.add_argument("--methods", nargs="+", choices=RIVALS, default=list(RIVALS))
    asked.add_argument("--window", type=int, default=1096)
    asked.add_argument("--horizon", type=int, default=42)
    asked.add_argument("--step", type=int, default=42)
    given = asked.parse_args()
    counts = pd.read_csv(given.counts)
    counts.columns = ["date", "series", "count"]
    counts.date = pd.to_datetime(counts.date)
    rows = []
    for name, part in counts.groupby("series"):
        path = given.calendar.replace("{}", name.replace(" ", "_"))
        chosen = ["seasonal naive", *[method for method in given.methods if method != "seasonal naive"]]
        series = part.set_index("date")["count"].asfreq("D")
        if series.isna().any():
            sys.exit(f"compare.py: {name} has no count on {series.index[series.isna()][0]:%Y-%m-%d}")
        series = series.astype(int)
        rows += scored(name, series, path, chosen, given.window, given.horizon, given.step)
    table = pd.DataFrame(rows, columns=["series", "method", "day", "near", "crps", "in50", "in80", "in95"])
    near = table[table.near]
    print("| | CRPS, all days | around Lebaran | bands hold | around Lebaran |\n| --- | ---: | ---: | --- | --- |")
    for method in sorted(set(table.method), key=lambda method: -relative(table, method)):
        cells = [f"{relative(part, method):.3f}" for part in (table, near)]
        for part in (table, near):
            own = part[part.method == method]
            cells.append(" / ".join(f"{100 * own[f'in{round(100 * band)}'].mean():.0f}" for band in BANDS))
        print(f"| {method} | {' | '.join(cells)} |")
    print(f"\n{table.day.nunique()} days of {table.series.nunique()} series, {near.day.nunique()} of them around Lebaran.")


if __name__ == "__main__":
    main()
