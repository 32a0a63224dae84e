"""What others read of results: tables by pandas and DuckDB, events by pm4py, metadata by its own checker.

tables.py MUTASIM SCENARIO POLICY: plays a few trials and one trace, and holds what these programs make of them against the figures.
"""
import email.message
import importlib.resources
import io
import pathlib
import subprocess
import sys
import tempfile
import urllib.request
import urllib.response

import duckdb
import pandas
import pm4py
from rocrate_validator import models, services

TRIAL = 3
# What asks the web whether the context of RO-Crate is there.
OF_THE_WEB = ["ro-crate-1.1_3.1", "ro-crate-1.1_3.2"]


def told(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


def expect(is_so, message):
    if not is_so:
        sys.exit(f"tables.py: {message}")


def tables(folder):
    trials = pandas.read_csv(folder / "trials.csv.gz")
    numbers = trials.select_dtypes("number").columns
    expect(set(trials.columns) - set(numbers) == {"policy", "window_name", "unit"}, f"texts where numbers stand: {set(trials.columns) - set(numbers)}")
    for name in ["trials.csv.gz", "comparisons.csv", "daily.csv", "moves.csv.gz", "policies.csv", "variations.csv", "services.csv"]:
        path = folder / name
        if not path.exists():
            continue
        mine = pandas.read_csv(path)
        columns = ", ".join(mine.columns)  # a name that is a word of SQL would end here
        rows = duckdb.sql(f"select {columns} from '{path}'").df()
        expect(len(rows) == len(mine) and list(rows.columns) == list(mine.columns), f"DuckDB reads {name} otherwise")
        for column in mine.select_dtypes("number").columns:
            expect(pandas.api.types.is_numeric_dtype(rows[column]) or mine[column].isna().all(), f"DuckDB reads {name}, {column} as text")
    dictionary = pandas.read_csv(folder / "dictionary.csv")
    for name in ["trials.csv.gz", "moves.csv.gz", "policies.csv"]:
        known = set(dictionary[dictionary.file == name].column)
        expect(set(pandas.read_csv(folder / name).columns) <= known, f"columns of {name} that the dictionary does not know")
    return trials


def events(folder, trials, policy, span):
    """Times, resources and counts of the logs against the run's own figures of the same trial."""
    log = pm4py.read_xes(str(folder / "requests.xes"), return_legacy_log_object=False)
    table = pandas.read_csv(folder / "requests.csv", parse_dates=["time"])
    expect(len(log) == len(table), "XES and CSV have different events")
    own = trials[(trials.trial == TRIAL) & (trials.policy == policy) & (trials.window_name == "whole")].set_index("unit")
    stamps = log["time:timestamp"].dt.tz_localize(None)
    received = log[(log["concept:name"] == "received") & (stamps >= span[0]) & (stamps < span[1])]
    came = received.set_index("case:concept:name")["time:timestamp"]
    steps = log[(log["lifecycle:transition"] == "complete") & ~log["concept:name"].isin(["received", "left"])]
    gone = steps.groupby("case:concept:name")["time:timestamp"].max()
    for unit, mine in received.groupby("unit"):
        expect(len(mine) == own.loc[unit, "requests"], f"{unit}: {len(mine)} requests in the log, {own.loc[unit, 'requests']} in the table")
        cases = mine["case:concept:name"]
        days = ((gone.reindex(cases) - came.reindex(cases)).dt.total_seconds() / 86_400).mean()
        told_days = own.loc[unit, "turnaround_calendar_mean"]
        expect(abs(days - told_days) < 2 / 86_400, f"{unit}: {days} days in the log, {told_days} in the table")
    expect(log[log["lifecycle:transition"] == "start"]["org:resource"].notna().all(), "a step without an officer")
    busy = log[log["lifecycle:transition"] == "start"].groupby("org:resource").size()
    moved = pandas.read_csv(folder / "officers.csv")
    for officer in moved[moved.event == "arrived"].officer:
        expect(officer in busy.index, f"{officer} arrives and does nothing")
    officers = pm4py.read_xes(str(folder / "officers.xes"), return_legacy_log_object=False)
    expect(len(officers) == len(moved), "XES and CSV have different events of officers")
    return len(log), log["case:concept:name"].nunique()


class Context(urllib.request.HTTPSHandler):
    """Gives the context of RO-Crate as the library has it, so that the check needs no network."""

    def https_open(self, request):
        text = (importlib.resources.files("rocrate") / "data" / "ro-crate.jsonld").read_bytes()
        headers = email.message.Message()
        headers["Content-Type"] = "application/ld+json"
        answer = urllib.response.addinfourl(io.BytesIO(text), headers, request.full_url, 200)
        answer.msg = "OK"
        return answer


def crate(folder):
    urllib.request.install_opener(urllib.request.build_opener(Context))
    found = services.validate(services.ValidationSettings(
        rocrate_uri=str(folder), profile_identifier="process-run-crate", requirement_severity=models.Severity.REQUIRED,
        skip_checks=OF_THE_WEB))
    for issue in found.get_issues():
        expect(issue.check.identifier in OF_THE_WEB, f"RO-Crate: {issue.check.identifier} {issue.message}")


def main():
    mutasim, scenario, policy = sys.argv[1:]
    with tempfile.TemporaryDirectory() as work:
        folder = pathlib.Path(told(mutasim, "run", scenario, "--trials", str(TRIAL + 1), "--quiet", "--out", work))
        trials = tables(folder)
        moves = pandas.read_csv(folder / "moves.csv.gz")
        trace = pathlib.Path(told(mutasim, "trace", scenario, "--policy", policy, "--trial", str(TRIAL), "--quiet", "--out", work))
        calendar = pandas.read_csv(folder / "calendar.csv", parse_dates=["date"])
        span = (calendar.date.min(), calendar.date.min() + pandas.Timedelta(weeks=52))
        count, cases = events(trace, trials, policy, span)
        told_moves = moves[(moves.trial == TRIAL) & (moves.policy == policy) & moves.arrived.notna()]
        seen = pandas.read_csv(trace / "officers.csv").query("event == 'arrived'")
        expect(sorted(zip(told_moves.officer, told_moves.arrived)) == sorted(zip(seen.officer, seen.date)), "officers arrive otherwise")
        crate(folder)
        print(f"tables: {len(trials)} rows, {count} events of {cases} requests, {len(seen)} officers: as pandas, DuckDB, pm4py and RO-Crate read them")


main()
