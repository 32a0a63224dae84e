"""One unit at work: queues, officers, machines and citizens as SimPy processes."""
import bisect
import math

import simpy

from .facts import (CALENDAR, ERROR_SHARE, LATE_LIMIT, MOST_REWORKS, NORMAL_MINUTES, PATIENCE_SCALE, RETURN_SHARE, REWORK)


class Request:
    __slots__ = ("service", "identity", "works", "step", "work", "arrival", "base", "ticket", "since", "waited", "hidden",
                 "reworks", "visit")

    def __init__(self, service, identity, works, arrival, base):
        self.service, self.identity, self.works = service, identity, works
        self.step, self.work, self.arrival, self.base = 0, works[0], arrival, base
        self.ticket, self.since, self.waited = arrival, base, 0.0
        self.hidden, self.reworks, self.visit = False, 0, 0

    def order(self):
        return self.ticket, self.identity


class Machine:
    def __init__(self, kind, every, repair):
        self.kind, self.every, self.repair = kind, every, repair
        self.is_broken, self.users = False, []

    def live(self, env, office, random):
        """Works and is repaired, in open time."""
        base = 0.0
        while True:
            base += random.expovariate(1 / (self.every * NORMAL_MINUTES))
            if not (yield from self.wait(env, base)):
                return
            self.is_broken = True
            users = sorted(self.users, key=lambda officer: officer.request.order(), reverse=True)
            for officer in users:  # the youngest first, so that the oldest comes to stand at the head
                office.put_down(officer, "broken")
            office.dispatch()
            base += random.lognormvariate(math.log(self.repair) - math.log(2) / 2, math.sqrt(math.log(2)))
            if not (yield from self.wait(env, base)):
                return
            self.is_broken = False
            office.dispatch()

    @staticmethod
    def wait(env, base):
        instant = CALENDAR.clock(base)
        if instant is None:
            return False
        yield env.timeout(instant - env.now)
        return True


class Office:
    """A unit through the study; `book` is told of every request that ends."""

    def __init__(self, env, name, services, machines, outages, random, book):
        self.env, self.name, self.services, self.random, self.book = env, name, services, random, book
        places = [(service, step) for service, (_, steps, _) in services.items() for step in range(len(steps))]
        self.steps = {place: services[place[0]][1][place[1]] for place in places}
        self.counters = [place for place in places if self.steps[place].counter]
        self.desks = [place for place in places if not self.steps[place].counter]
        self.queues = {place: [] for place in places}
        self.machines = [Machine(*machine) for machine in machines]
        for machine in self.machines:
            env.process(machine.live(env, self, outages))
        self.present, self.paused, self.returning = [], [], []
        self.open_counters = self.open_desks = self.on_break = False
        self.unit_load, self.backlog = 0.85, 0.0

    # Citizens

    def arrive(self, arrivals):
        """Requests of a day as they come."""
        for time, request in arrivals:
            yield self.env.timeout(time - self.env.now)
            self.join(request)
            self.dispatch()

    def join(self, request):
        """Enters the queue of the request's step; at a counter patience begins."""
        self.enqueue(request)
        place = (request.service, request.step)
        if self.steps[place].counter:
            leaves = self.deadline(PATIENCE_SCALE * math.sqrt(-math.log(1 - self.random.random())))
            if leaves < self.day.closing + LATE_LIMIT:
                self.env.process(self.lose_patience(request, place, request.visit, leaves))

    def enqueue(self, request):
        bisect.insort(self.queues[request.service, request.step], request, key=Request.order)

    def deadline(self, minutes):
        """When a wait of so many minutes is over that does not count the break."""
        time, pause, resume = self.env.now, self.day.pause, self.day.resume
        if time >= resume:
            return time + minutes
        start = resume if time >= pause else time
        end = start + minutes
        return end + resume - pause if start < pause < end else end

    def lose_patience(self, request, place, visit, leaves):
        yield self.env.timeout(leaves - self.env.now)
        queue = self.queues[place]
        if request.visit != visit:  # taken up or gone before
            return
        queue.remove(request)
        request.waited += self.day.open_until(self.env.now) - request.since
        request.ticket = None
        self.go_away(request)

    def go_away(self, request):
        request.visit += 1
        if self.random.random() < RETURN_SHARE:
            self.returning.append(request)
        else:
            self.book.lost(self, request)

    # Officers

    def dispatch(self):
        """Starts whatever can start: counters before desks, then the older ticket; heads that cannot are passed over."""
        if self.on_break:
            return
        blocked = set()
        while any(officer.job is None for officer in self.present):
            best = None
            for is_open, places in ((self.open_counters, self.counters), (self.open_desks, self.desks)):
                heads = [place for place in places if is_open and place not in blocked and self.queues[place]]
                if heads:
                    best = min(heads, key=lambda place: self.queues[place][0].order())
                    break
            if best is None:
                return
            if not all(self.is_free(kind) for kind in self.steps[best].needs):
                blocked.add(best)
                continue
            idle = [officer for officer in self.present if officer.job is None]
            officer = min(idle, key=lambda officer: (officer.idle_since, officer.number))
            request = self.queues[best].pop(0)
            request.visit += 1
            request.waited += self.day.open_until(self.env.now) - request.since
            self.start(officer, request, best)

    def is_free(self, kind):
        return any(machine.kind == kind and not machine.is_broken and (kind == "siak" or not machine.users)
                   for machine in self.machines)

    def start(self, officer, request, place):
        step = self.steps[place]
        officer.request, officer.place, officer.started, officer.held = request, place, self.env.now, []
        for kind in step.needs:
            machine = next(machine for machine in self.machines
                           if machine.kind == kind and not machine.is_broken and (kind == "siak" or not machine.users))
            machine.users.append(officer)
            officer.held.append(machine)
        officer.job = self.env.process(self.work(officer, request, step))

    def work(self, officer, request, step):
        """One step by one officer, until it is done or put down."""
        officer.minute = step.machine + (1 - step.machine) * officer.pace
        length = request.work * officer.minute
        if not step.counter and self.env.now < self.day.pause < self.env.now + length:
            length += self.day.resume - self.day.pause
        try:
            yield self.env.timeout(length)
        except simpy.Interrupt:
            return
        self.release(officer)
        if request.reworks < MOST_REWORKS and self.random.random() < min(0.25, ERROR_SHARE * officer.error_factor):
            request.reworks += 1
            self.rejoin(request, REWORK * request.works[request.step])
        elif request.step + 1 < len(request.works):
            request.step, request.reworks = request.step + 1, 0
            self.rejoin(request, request.works[request.step])
        else:
            self.book.done(self, request, self.env.now)
        self.dispatch()

    def rejoin(self, request, work):
        request.work, request.ticket = work, self.env.now
        request.since = self.day.open_until(self.env.now)
        self.enqueue(request)

    def release(self, officer):
        """Books an officer's minutes and frees him and his machines; the minutes are returned."""
        now, start = self.env.now, officer.started
        minutes = now - start
        if not self.steps[officer.place].counter:
            minutes -= max(0, min(now, self.day.resume) - max(start, self.day.pause))
        officer.busy += minutes
        officer.overtime += max(0, now - max(start, self.day.closing))
        for machine in officer.held:
            machine.users.remove(officer)
        officer.job, officer.idle_since = None, now
        return minutes

    def put_down(self, officer, why):
        """Interrupts a step, which keeps its remaining standard minutes."""
        officer.job.interrupt(why)
        request = officer.request
        request.work = max(0, request.work - self.release(officer) / officer.minute)
        if why == "closing":
            self.paused.append((officer, request, officer.place))
        else:
            self.wait_at_head(request, officer.place, self.env.now)

    def wait_at_head(self, request, place, time):
        request.since = self.day.open_until(time)
        self.queues[place].insert(0, request)

    # Hours

    def open(self, day, present):
        """A morning, before anybody can come."""
        self.day, self.present = day, present

    def open_doors(self):
        """Opening: paused files go on, citizens return, work begins."""
        for officer, request, place in reversed(self.paused):
            if officer in self.present and officer.job is None and all(map(self.is_free, self.steps[place].needs)):
                self.start(officer, request, place)
            else:
                self.wait_at_head(request, place, self.day.opening)
        self.paused = []
        returning, self.returning = self.returning, []
        for request in returning:
            if request.ticket is None:
                request.ticket = self.day.opening
            request.since = self.day.open_until(self.day.opening)
            self.join(request)
        self.open_counters = self.open_desks = True
        self.dispatch()

    def close_desks(self):
        self.open_desks = False
        for officer in self.present:
            if officer.job is not None and not self.steps[officer.place].counter:
                self.put_down(officer, "closing")
        self.dispatch()

    def send_home(self):
        """Nobody waits at a counter over night."""
        self.open_counters = False
        for place in self.counters:
            for request in self.queues[place]:
                request.hidden = True
                request.waited += self.day.open_until(self.env.now) - request.since
                self.go_away(request)
            self.queues[place].clear()

    def waiting(self):
        """Requests that are not finished."""
        yield from (request for queue in self.queues.values() for request in queue)
        yield from (request for _, request, _ in self.paused)
        yield from self.returning

    def unfinished(self):
        """Standard minutes that are left of them."""
        return sum(request.work + sum(request.works[request.step + 1:]) for request in self.waiting())
