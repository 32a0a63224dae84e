"""The figures of lending.yaml, and the constants of the model that it uses. Times are minutes since midnight of the first day."""
import bisect
import datetime
import math

DAY = 1440
START = datetime.date(2026, 1, 5)
LENGTH, WARM_UP, RUN_OUT = 140, 28, 60
HOLIDAYS = {datetime.date.fromisoformat(day) for day in (
    "2026-01-16 2026-02-16 2026-02-17 2026-03-18 2026-03-19 2026-03-20 2026-03-23 2026-03-24 2026-04-03 2026-05-01 "
    "2026-05-14 2026-05-15 2026-05-27 2026-05-28 2026-06-01 2026-06-16 2026-08-17").split()}
RAMADAN = (datetime.date(2026, 2, 19), datetime.date(2026, 3, 21))
NORMAL_MINUTES = 450
LATE_LIMIT = 30

PRODUCTIVE = 300 / 450
WEEKDAYS = (1.15, 1.075, 1, 0.925, 0.85)
DAY_CV = 0.10
EARLY_SHARE = 0.05
PROFILE = (0.20, 0.21, 0.18, 0.13, 0.05, 0.09, 0.08, 0.06)
WORK_CV = 0.6
PATIENCE_SCALE = 240 / math.gamma(1.5)  # Weibull, mean 240 min, shape 2
RETURN_SHARE = 0.8
ERROR_SHARE, REWORK, MOST_REWORKS = 0.03, 1.5, 2

SURGE_START = datetime.date(2026, 3, 25)
SURGE_PEAK = (1.4, 2.5, 1.9)
SURGE_FADE, SURGE_LENGTH = 5, 26


class Step:
    def __init__(self, minutes, counter=False, machine=0.0, needs=()):
        self.minutes, self.counter, self.machine, self.needs = minutes, counter, machine, needs


VERIFY = Step(5, counter=True)
REGISTRY = {  # service: requests a day, steps, promise in working days
    "ktp_card": (40, (VERIFY, Step(3, machine=0.8, needs=("card_printer", "siak"))), 1),
    "ktp_recording": (6, (Step(8, counter=True, needs=("siak",)),), 1),
    "papers": (28, (VERIFY, Step(12, needs=("siak",))), 1),
    "child_card": (8, (Step(5, counter=True, needs=("card_printer", "siak")),), 1),
}
LIBRARY = {"letter": (30, (Step(60),), 5)}
MACHINES = (  # kind, working days between failures, mean minutes of a repair
    ("card_printer", 60, 360), ("card_printer", 60, 360), ("siak", 40, 130))

REPLACED_AFTER = 60
LENT, AHEAD, TRAINING, STAY = 2, 20, 3, 40
CREW = 0.7
PLANNED_LETTER = math.ceil(3 * 1.2)  # the usual 3 working days, 1.2 times as long without a leader


class Day:
    """Opening, break and closing of one calendar day."""

    def __init__(self, index, ordinal, base):
        self.index, self.ordinal, self.base = index, ordinal, base  # working days and open minutes before it
        date = START + datetime.timedelta(days=index)
        self.weekday = date.weekday()
        self.is_working = self.weekday < 5 and date not in HOLIDAYS
        fasting, friday = RAMADAN[0] <= date <= RAMADAN[1], self.weekday == 4
        hours = ((480, 690, 750, 930) if friday else (480, 720, 750, 900)) if fasting else (
            (450, 690, 780, 990) if friday else (450, 720, 780, 960))
        self.opening, self.pause, self.resume, self.closing = (index * DAY + minute for minute in hours)
        self.formal = self.closing - self.opening - (self.resume - self.pause) if self.is_working else 0

    def open_until(self, time):
        """Open minutes of the study until `time` of this day."""
        if not self.is_working or time <= self.opening:
            return self.base
        until = min(time, self.closing)
        return self.base + until - self.opening - max(0, min(until, self.resume) - self.pause)


class Calendar:
    def __init__(self, length=LENGTH + 2 * RUN_OUT):
        self.days, ordinal, base = [], 0, 0
        for index in range(length):
            day = Day(index, ordinal, base)
            self.days.append(day)
            ordinal, base = ordinal + day.is_working, base + day.formal
        self.working = [day for day in self.days if day.is_working]
        self.bases = [day.base for day in self.working]

    def open_until(self, time):
        return self.days[int(time // DAY)].open_until(time)

    def working_day(self, count, after):
        """The working day `count` working days after the working day `after`."""
        return self.working[self.days[after].ordinal + count].index

    def clock(self, base):
        """The instant at which so many open minutes of the study are over; None beyond the calendar."""
        day = self.working[bisect.bisect_right(self.bases, base) - 1]
        time = day.opening + base - day.base
        if base - day.base > day.formal:
            return None
        return time if time <= day.pause else time + day.resume - day.pause


CALENDAR = Calendar()
SURGE_DAY = (SURGE_START - START).days
SURGE_END = CALENDAR.working_day(SURGE_LENGTH, SURGE_DAY)
ORDER_DAY = CALENDAR.working_day(-(AHEAD + TRAINING + PLANNED_LETTER), SURGE_DAY)
WINDOWS = {"whole": (WARM_UP, LENGTH), "lebaran": (SURGE_DAY, SURGE_END)}
