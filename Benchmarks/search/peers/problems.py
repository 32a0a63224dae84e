"""Problems of SimOpt, played fast: its random numbers are drawn once by replication, its rules compiled.

What is played is checked against SimOpt's own models on the same random numbers (`Problem.check`).
"""
import random

import numpy as np
from mrg32k3a.mrg32k3a import MRG32k3a
from simopt.directory import problem_directory
from simopt.problem import Solution

from .rules import dual_sourcing, inventory, iron_ore

WARM_UP_AND_DAYS = 120


class Problem:
    """A problem with the values that may be chosen on each axis; its cost is smaller where it is better."""

    def __init__(self, name, axes, rules, draw, sign, tolerance):
        self.name, self.rules, self.draw = name, rules, draw
        #: A difference that is too small to matter.
        self.tolerance = tolerance
        self.axes = [np.asarray(axis, float) for axis in axes]
        #: Of what SimOpt calls the objective: 1 where less is better, -1 where more is.
        self.sign = sign
        self.made = problem_directory[name]()

    def values(self, places):
        return tuple(float(axis[place]) for axis, place in zip(self.axes, places))

    def outputs(self, x, tapes):
        """A row of outputs for each tape; SimOpt's objective is the first."""
        return self.rules(tapes, np.asarray(x, float))

    def check(self, replications=20, points=15):
        """That the rules as compiled here give what SimOpt gives."""
        chosen = random.Random(1)
        tapes = Tapes(self, 1).first(replications)
        at = [self.made.factors["initial_solution"]]
        at += [self.values([chosen.randrange(len(axis)) for axis in self.axes]) for _ in range(points)]
        if self.made.variable_type.name == "CONTINUOUS":
            at += [tuple(value + chosen.random() for value in x) for x in at]
        for x in at:
            solution = Solution(x, self.made)
            solution.attach_rngs(streams(self, 1), copy=False)
            self.made.simulate(solution, replications)
            own = self.outputs(x, tapes)[:, 0]
            if not np.allclose(own, solution.objectives[:, 0], rtol=1e-9, atol=1e-6):
                raise SystemExit(f"{self.name} at {x}: {own[:3]} is not what SimOpt has: {solution.objectives[:3, 0]}")
        return len(at) * replications


def streams(problem, stream, replication=0):
    """Generators as SimOpt sets them up for a macro-replication: stream, substream of the model's, a subsubstream a replication."""
    return [MRG32k3a(s_ss_sss_index=[stream, part, replication]) for part in range(problem.made.model.n_rngs)]


class Tapes:
    """Random numbers of a stream by replication, drawn when they are first wanted."""

    def __init__(self, problem, stream):
        self.problem, self.stream = problem, stream
        self.generators = streams(problem, stream)
        self.drawn = np.empty((0, 0))
        self.count = 0

    def first(self, count):
        if count > self.count:
            rows = []
            for _ in range(max(count, 2 * self.count, 40) - self.count):
                rows.append(self.problem.draw(self.problem.made.model, self.generators))
                for generator in self.generators:
                    generator.advance_subsubstream()
            self.drawn = np.vstack([self.drawn, rows]) if self.count else np.array(rows)
            self.count = len(self.drawn)
        return self.drawn[:count]


def inventory_tape(model, generators):
    model.before_replicate(generators)
    demand = [model.demand_model.random(1 / model.factors["demand_mean"]) for _ in range(WARM_UP_AND_DAYS)]
    return demand + [model.lead_model.random(model.factors["lead_mean"]) for _ in range(WARM_UP_AND_DAYS)]


def iron_ore_tape(model, generators):
    """Prices by day, which hang on no decision."""
    model.before_replicate(generators)
    mean, low, high = (model.factors[key] for key in ("mean_price", "min_price", "max_price"))
    prices = [mean]
    for _ in range(1, model.factors["n_days"]):
        gap = mean - prices[-1]
        move = model.movement_model.random(np.copysign(abs(gap) ** 0.25, gap), model.factors["st_dev"])
        prices.append(max(min(prices[-1] + move, high), low))
    return prices


def dual_sourcing_tape(model, generators):
    model.before_replicate(generators)
    return [model.demand_model.random(model.factors["mu"], model.factors["st_dev"]) for _ in range(model.factors["n_days"])]


def problems():
    tens, fives = np.arange(10, 2001, 10), np.arange(5, 201, 5)
    return {
        "sscont": Problem("SSCONT-1", [tens, tens], inventory, inventory_tape, 1, 5.0),
        "ironore": Problem("IRONORECONT-1", [fives] * 3, iron_ore, iron_ore_tape, -1, 2500.0),
        "dual": Problem("DUALSOURCING-1", [np.arange(101), np.arange(151)], dual_sourcing, dual_sourcing_tape, 1, 5.0),
    }
