"""Officers: what they are, how they learn, tire, fall ill and answer."""
import math

from .facts import NORMAL_MINUTES, PRODUCTIVE

SPEED_SD, LEARNING_CV = 0.2, 0.3
LEARNING_VARIANCE = math.log(1 + LEARNING_CV ** 2)
FLOOR, MATCH_GAIN = 0.3, 0.55
TIME_CONSTANT = 60
TRAINING_GAIN, TRAINING_CUT, TRAINING_SCALE = 0.123, 0.3, 3
INDUCTION_DAYS, INDUCTION_LEVEL = 20, 0.8
FORGET_AFTER, FORGET_SCALE = 20, 180
PRESSURE_MEAN, PRESSURE_SD, DEMAND_SLOPE, ROLE_SLOPE = 33, 17.7, 0.48, 0.44
OFFSET_SD = PRESSURE_SD * math.sqrt(1 - DEMAND_SLOPE ** 2 - ROLE_SLOPE ** 2)
REFERENCE_LOAD = 0.85
FATIGUE_LEFT, STRAIN_STEP = math.exp(-1 / 2.5), 1 - math.exp(-1 / 45)


def boredom(years):
    return 1 - math.exp(-(years - 3) / 4) if years > 3 else 0


def equilibrium(offset, load, role_gap):
    rise = DEMAND_SLOPE * (load - REFERENCE_LOAD) / 0.20 + ROLE_SLOPE * role_gap
    return min(100, max(0, PRESSURE_MEAN + offset + PRESSURE_SD * rise))


def trained(days):
    return 1 - math.exp(-days / TRAINING_SCALE)


class Skill:
    """Proficiency at one unit's work."""

    def __init__(self, level, tau, floor, used):
        self.level, self.tau, self.floor, self.used = level, tau, floor, used

    def practise(self, share, ordinal):
        self.used = ordinal
        self.level += (1 - self.level) * (1 - math.exp(-share / self.tau))

    def fade(self, ordinal):
        if self.used < ordinal - FORGET_AFTER and self.level > self.floor:
            self.level = self.floor + (self.level - self.floor) * math.exp(-1 / FORGET_SCALE)


class Officer:
    """One post and whoever holds it."""

    def __init__(self, number, home, load, random):
        self.number, self.home, self.unit = number, home, home
        self.generation = 0
        self.be_born(random, years=None, load=load, level=1.0, ordinal=0)
        self.arrived = -1000

    def be_born(self, random, years, load, level, ordinal):
        """A new person takes the post."""
        self.speed = math.exp(SPEED_SD ** 2 / 2 + random.gauss(0, SPEED_SD))
        self.learning = math.exp(-LEARNING_VARIANCE / 2 + random.gauss(0, math.sqrt(LEARNING_VARIANCE)))
        self.offset = random.gauss(0, OFFSET_SD)
        self.resistance = random.gauss(3.2, 0.7)
        drawn = random.uniform(1, 8)
        self.years_at_start = drawn if years is None else years
        self.skills = {self.home: Skill(level, TIME_CONSTANT * self.learning, min(level, FLOOR + MATCH_GAIN), ordinal)}
        self.match = random.uniform(0.1, 0.5) if self.generation == 0 else self.match
        self.loads = [load] * 20
        self.strain, self.fatigue = equilibrium(self.offset, load, 0), 0.0
        self.is_here, self.is_away, self.is_ordered, self.in_training = True, False, False, False
        self.is_present, self.load, self.sick_left = False, None, 0
        self.arrival_level, self.arrived = 1.0, ordinal
        self.quiet_until, self.refilled = -1, None
        self.idle_since, self.busy, self.overtime, self.job = 0.0, 0.0, 0.0, None

    @property
    def skill(self):
        return self.skills[self.unit]

    def years(self, day):
        return self.years_at_start + day / 365.25

    def is_newcomer(self, ordinal):
        return ordinal - self.arrived < INDUCTION_DAYS and self.skill.level < INDUCTION_LEVEL

    def muster(self, draws, ordinal):
        """Quits, falls ill or takes leave, in this order; True when he quits."""
        self.is_present, self.load = False, None
        if not self.is_here or self.in_training:
            return False
        excess = (self.strain - PRESSURE_MEAN) / PRESSURE_SD
        quit, sick, length, leave = draws
        if quit < 0.02 / 240 * math.exp(0.5 * excess):
            self.is_here, self.refilled = False, ordinal + 60
            return True
        if self.sick_left > 0:
            self.sick_left -= 1
        elif sick < 0.03 / 3 * math.exp(0.1906 * excess):
            self.sick_left = max(1, math.ceil(math.log(length) / math.log(1 - 1 / 3))) - 1
        else:
            self.is_present = leave >= 12 / 240
        return False

    def prepare(self, day, unit_load, drain):
        """Freezes the minutes that a standard minute takes him today, and what makes him err."""
        bored = 0 if self.is_away else boredom(self.years(day.index))
        push = min(1, max(0, (unit_load - 0.75) / 0.25))
        factor = self.speed * (1 + 0.10 * push) * (1 - 0.15 * min(1, self.fatigue / 40)) * (1 - 0.05 * bored)
        factor *= 1 if self.is_newcomer(day.ordinal) else drain
        factor *= 0.97 if self.is_ordered else 1
        self.level = self.skill.level
        self.pace = 1 / (PRODUCTIVE * max(0.1, self.level * factor))
        pressure = 1 + 0.5 * max(0, self.strain - 50) / 50
        self.error_factor = pressure * (1 + 0.2 * bored) * (2 - self.level)
        self.busy = self.overtime = 0.0

    def end_day(self, day, backlog):
        """The evening of a calendar day: fatigue, strain and forgetting."""
        if not self.is_here:
            return
        felt = None
        if day.is_working and self.in_training:
            felt = REFERENCE_LOAD
        elif day.is_working and self.load is not None:
            felt = self.load * (1 + 0.3 * min(1, backlog / 5))
        self.fatigue *= FATIGUE_LEFT
        if felt is not None:
            self.loads = self.loads[1:] + [felt]
            self.fatigue += 20 * max(0, felt - REFERENCE_LOAD)
        gap = 0
        if self.is_away and self.arrival_level < 1:
            gap = (1 - self.skill.level) / (1 - self.arrival_level)
        self.strain += (equilibrium(self.offset, sum(self.loads) / 20, gap) - self.strain) * STRAIN_STEP

    def forget(self, day):
        for skill in self.skills.values():
            skill.fade(day.ordinal + day.is_working)

    def take_up(self, unit, ordinal):
        """The first day at another unit, after training."""
        share = trained(3)
        level = min(1, FLOOR + MATCH_GAIN * self.match + TRAINING_GAIN * share)
        tau = TIME_CONSTANT * (2 - self.match) * self.learning * (1 - TRAINING_CUT * share)
        known = self.skills.get(unit)
        if known:
            level = min(1, max(FLOOR + MATCH_GAIN * self.match, known.level) + TRAINING_GAIN * share)
        self.skills[unit] = Skill(level, tau, known.floor if known else FLOOR + MATCH_GAIN * self.match, ordinal)
        self.unit, self.is_away, self.is_ordered, self.in_training = unit, True, False, False
        self.arrival_level, self.arrived = level, ordinal

    def go_home(self, ordinal):
        self.unit, self.is_away, self.arrival_level, self.arrived = self.home, False, 1.0, ordinal

    def accepts(self, day, destination_pressure, random):
        """Whether he says yes to an assignment."""
        years = self.years(day.index)
        logit = (0.5 + 0.8 + 1.2 * self.match + 0.5 * boredom(years) - 0.35 * math.log(1 + years)
                 - 0.6 * (self.resistance - 3.2) - 0.3 * (destination_pressure - PRESSURE_MEAN) / PRESSURE_SD)
        return random.random() < 1 / (1 + math.exp(-logit))


def drain(newcomers, others):
    """Speed of each of `others` while they induct newcomers."""
    if newcomers == 0 or others == 0:
        return 1
    ratio = newcomers / others
    return max(0.2, 1 - 0.25 * ratio * (1 + ratio))


def capacity(officers):
    """Standard minutes that a normal day of those posted can do."""
    return sum(officer.skill.level for officer in officers) * PRODUCTIVE * NORMAL_MINUTES
