"""A trial: demand, days, the lending policy and what is measured."""
import math
import random as randoms

import simpy

from . import facts
from .facts import CALENDAR, DAY, LATE_LIMIT, PRODUCTIVE, SURGE_DAY, SURGE_END
from .office import Office, Request
from .people import Officer, capacity, drain, trained

SERVICES = {"library": facts.LIBRARY, "registry": facts.REGISTRY}
MEASURES = ("requests", "on_time", "turnaround_mean", "turnaround_p90", "wait_mean", "hidden_demand", "lost", "backlog_mean",
            "backlog_max", "utilisation", "overtime_hours", "work_pressure", "officers")


class Book:
    """What is measured at each unit, by window."""

    def __init__(self):
        self.ended = {unit: [] for unit in SERVICES}  # day, turnaround in working days, minutes waited, on time, hidden
        self.evenings = {unit: [] for unit in SERVICES}
        self.open = 0

    def done(self, office, request, time):
        day = int(request.arrival // DAY)
        promise = office.services[request.service][2]
        due = CALENDAR.days[CALENDAR.working_day(promise, day)].closing
        turnaround = (CALENDAR.open_until(time) - request.base) / facts.NORMAL_MINUTES
        self.end(office, day, turnaround, request.waited, time <= due, request.hidden)

    def lost(self, office, request):
        self.end(office, int(request.arrival // DAY), None, 0, False, request.hidden)

    def end(self, office, day, *facts_of_it):
        self.ended[office.name].append((day, *facts_of_it))
        self.open -= facts.WARM_UP <= day < facts.LENGTH

    def measures(self, unit, window):
        first, end = facts.WINDOWS[window]
        ended = [entry[1:] for entry in self.ended[unit] if first <= entry[0] < end]
        days = [entry[1:] for entry in self.evenings[unit] if first <= entry[0] < end]
        turnarounds = sorted(entry[0] for entry in ended if entry[0] is not None)
        columns = list(zip(*days))
        total = len(ended)
        return dict(zip(MEASURES, (
            total, sum(entry[2] for entry in ended) / total, sum(turnarounds) / len(turnarounds),
            turnarounds[math.ceil(0.9 * len(turnarounds)) - 1], sum(entry[1] for entry in ended) / len(turnarounds),
            sum(entry[3] for entry in ended) / total, 1 - len(turnarounds) / total,
            sum(columns[0]) / len(days), max(columns[0]), sum(columns[1]) / sum(columns[2]), sum(columns[3]) / 60,
            sum(columns[4]) / sum(columns[5]), sum(columns[5]) / len(days))))


class Trial:
    """One policy through the study. Demand and people depend on the seed and the trial alone."""

    def __init__(self, seed, trial, lends):
        self.seed, self.trial, self.lends = seed, trial, lends
        people = self.stream("people")
        self.env = simpy.Environment(initial_time=0)
        self.random = self.stream("answers")
        self.book = Book()
        self.offices = {
            name: Office(self.env, name, services, facts.MACHINES if name == "registry" else (),
                         self.stream("machines"), self.stream("serving " + name), self.book)
            for name, services in SERVICES.items()}
        self.officers = []
        for unit, heads in (("library", 10), ("registry", 4)):
            minutes = sum(rate * sum(step.minutes for step in steps) for rate, steps, _ in SERVICES[unit].values())
            load = min(1, minutes / (heads * PRODUCTIVE * facts.NORMAL_MINUTES))
            crew = [Officer(len(self.officers) + place, unit, load, people) for place in range(heads)]
            mean = sum(officer.speed for officer in crew) / heads
            for officer in crew:
                officer.speed /= mean
            self.officers += crew
        low, high, mode = facts.SURGE_PEAK
        self.peak = self.stream("peak").triangular(low, high, mode)
        self.moves, self.served, self.head_quiet_until = [], 0, -1

    def stream(self, purpose):
        return randoms.Random(f"{self.seed}/{self.trial}/{purpose}")

    def play(self):
        self.env.run(self.env.process(self.days()))
        return {(unit, window): self.book.measures(unit, window) for unit in SERVICES for window in facts.WINDOWS}

    def days(self):
        last = CALENDAR.working_day(facts.RUN_OUT, facts.LENGTH - 1 if CALENDAR.days[facts.LENGTH - 1].is_working else
                                    CALENDAR.working[CALENDAR.days[facts.LENGTH - 1].ordinal - 1].index)
        for day in CALENDAR.days:
            if day.index >= facts.LENGTH and self.book.open == 0 or day.index > last:
                break
            if day.is_working:
                self.morning(day)
                yield from self.hours(day)
                self.close_books(day)
            for officer in self.officers:
                officer.forget(day)
                officer.end_day(day, self.offices[officer.unit].backlog)
            if day.is_working:
                self.count_pressure(day)
            yield self.env.timeout((day.index + 1) * DAY - self.env.now)
        if self.book.open:
            raise RuntimeError(f"trial {self.trial}: {self.book.open} requests are still open")

    def hours(self, day):
        offices = self.offices.values()

        def until(minute):
            return self.env.timeout(minute - self.env.now)
        yield until(day.opening)
        for office in offices:
            office.open_doors()
        yield until(day.pause)
        for office in offices:
            office.on_break = True
        yield until(day.resume)
        for office in offices:
            office.on_break = False
            office.dispatch()
        yield until(day.closing)
        for office in offices:
            office.close_desks()
        yield until(day.closing + LATE_LIMIT)
        for office in offices:
            office.send_home()
        yield until((day.index + 1) * DAY - 1)
        for office in offices:
            office.send_home()  # rework that joined a counter after it closed

    def posted(self, unit):
        return [officer for officer in self.officers if officer.unit == unit and officer.is_here and not officer.in_training]

    def morning(self, day):
        for officer in self.officers:
            if officer.refilled is not None and officer.refilled <= day.ordinal:
                officer.generation += 1
                officer.unit = officer.home
                officer.be_born(self.stream(f"person {officer.number} {officer.generation}"), -day.index / 365.25, 0.85, 0.85,
                                day.ordinal)
        self.advance_moves(day)
        draws = self.stream(f"absence {day.index}")
        for officer in self.officers:
            if officer.muster([1 - draws.random() for _ in range(4)], day.ordinal):
                self.moves = [move for move in self.moves if move["officer"] is not officer]
        if self.lends and day.index >= facts.WARM_UP:
            self.order(day)
        for name, office in self.offices.items():
            present = [officer for officer in self.posted(name) if officer.is_present]
            newcomers = sum(officer.is_newcomer(day.ordinal) for officer in present)
            office.halved = newcomers == len(present)
            for officer in present:
                officer.prepare(day, office.unit_load, drain(newcomers, len(present) - newcomers))
            office.open(day, present)
            arrivals = self.arrivals(name, day)
            self.book.open += len(arrivals) if facts.WARM_UP <= day.index < facts.LENGTH else 0
            self.env.process(office.arrive(arrivals))

    def arrivals(self, unit, day):
        """The day's requests: Poisson, with a common daily factor and the surge."""
        random = self.stream(f"demand {unit} {day.index}")
        shape = 1 / facts.DAY_CV ** 2
        factor = random.gammavariate(shape, 1 / shape) * facts.WEEKDAYS[day.weekday]
        k = day.ordinal - CALENDAR.days[SURGE_DAY].ordinal
        if unit == "registry" and 0 <= k < facts.SURGE_LENGTH:
            factor *= 1 + (self.peak - 1) * math.exp(-k / facts.SURGE_FADE)
        variance = math.log(1 + facts.WORK_CV ** 2)
        arrivals = []
        for service, (rate, steps, _) in SERVICES[unit].items():
            position, number = random.expovariate(rate * factor), 0
            while position < 1:
                works = [random.lognormvariate(math.log(step.minutes) - variance / 2, math.sqrt(variance)) for step in steps]
                time = self.instant(position, day)
                arrivals.append((time, Request(service, (service, day.index, number), works, time, day.open_until(time))))
                position, number = position + random.expovariate(rate * factor), number + 1
        return sorted(arrivals, key=lambda arrival: (arrival[0], arrival[1].identity))

    @staticmethod
    def instant(share, day):
        """The instant below which a share of the day's requests comes."""
        if share < facts.EARLY_SHARE:
            return day.opening - 60 * (1 - share / facts.EARLY_SHARE)
        rest, part = (share - facts.EARLY_SHARE) / (1 - facts.EARLY_SHARE) * sum(facts.PROFILE), 0
        while part < 7 and rest >= facts.PROFILE[part]:
            rest, part = rest - facts.PROFILE[part], part + 1
        return day.opening + (day.closing - day.opening) * (part + min(1, rest / facts.PROFILE[part])) / 8

    # The policy

    def order(self, day):
        """Asks for who is missing, the best match first, from the first order to the announced end of the surge."""
        missing = facts.LENT - len(self.moves) - self.served
        first = CALENDAR.working_day(facts.PLANNED_LETTER + facts.TRAINING, day.index)
        if not facts.ORDER_DAY <= day.index < SURGE_END or first >= min(SURGE_END, facts.LENGTH):
            return
        candidates = [officer for officer in self.officers if officer.home == "library" and officer.is_here
                      and not (officer.is_away or officer.is_ordered or officer.in_training)
                      and officer.quiet_until <= day.ordinal]
        released = None
        receivers = self.posted("registry")
        pressure = sum(officer.strain for officer in receivers) / len(receivers) if receivers else 33
        for officer in sorted(candidates, key=lambda officer: -officer.match):
            if missing <= 0:
                return
            leaving = sum(move["phase"] in ("letter", "ready") for move in self.moves)
            if len(self.posted("library")) - leaving - 1 < facts.CREW * 10 - 1e-9 or self.head_quiet_until > day.ordinal:
                continue
            if released is None:
                released = self.random.random() >= 0.3
                self.head_quiet_until = self.head_quiet_until if released else day.ordinal + 20
            if not released:
                continue
            if officer.accepts(day, pressure, self.random):
                due = CALENDAR.working_day(math.ceil(self.random.triangular(1, 7, 3) * 1.2 - 1e-9), day.index)
                self.moves.append({"officer": officer, "phase": "letter", "due": due,
                                   "ready": CALENDAR.working_day(facts.TRAINING, due)})
                officer.is_ordered = True
                missing -= 1
            else:
                officer.quiet_until = day.ordinal + 60

    def advance_moves(self, day):
        for move in list(self.moves):
            officer = move["officer"]
            if move["phase"] == "serving" and day.index >= CALENDAR.working_day(facts.STAY, move["arrived"]):
                officer.go_home(day.ordinal)
                self.moves.remove(move)
                self.served += 1
        for move in sorted(self.moves, key=lambda move: move["officer"].number):
            officer = move["officer"]
            if move["phase"] == "letter" and move["due"] <= day.index < move["ready"]:
                officer.in_training, move["phase"] = True, "training"
            if move["phase"] != "serving" and day.index >= move["ready"]:
                crew = self.posted("registry")
                newcomers = sum(one.is_newcomer(day.ordinal) for one in crew)
                level = 0.3 + 0.55 * officer.match + 0.123 * trained(facts.TRAINING)
                if level < 0.8 and 0 < len(crew) - newcomers < newcomers + 1:
                    officer.in_training, move["phase"] = False, "ready"  # nobody has a hand free to teach him
                    continue
                officer.take_up("registry", day.ordinal)
                move.update(phase="serving", arrived=day.index)

    # Evening

    def close_books(self, day):
        for name, office in self.offices.items():
            posted = self.posted(name)
            assert all(officer.job is None for officer in posted)
            able = capacity(posted)
            office.backlog = office.unfinished() / able if able else 1000
            busy = sum(officer.busy for officer in office.present)
            if office.present:
                office.unit_load = busy / (day.formal * len(office.present))
            for officer in office.present:
                officer.load = officer.busy / day.formal
                share = min(1, officer.load) * (0.5 if office.halved else 1)
                if share > 0:
                    officer.skill.practise(share, day.ordinal)
            office.evening = (day.index, office.backlog, busy, day.formal * len(office.present),
                              sum(officer.overtime for officer in office.present))

    def count_pressure(self, day):
        for name, office in self.offices.items():
            posted = self.posted(name)
            self.book.evenings[name].append((*office.evening, sum(officer.strain for officer in posted), len(posted)))
