"""One macro-replication of everybody on one problem: the same random numbers for the same replication of any candidate."""
import itertools
import random

from . import asked, genetic
from .problems import Tapes, problems
from .solvers import solve, solvers_for
from .truth import Truth

MINE, GENETIC, CHANCE = "mutasim", "GA (pymoo)", "candidates by chance"
#: Those of the genetic algorithms that are tried on other random numbers, and of which the best plays.
SETTINGS = list(itertools.product((20, 50, 100), (5, 10, 20)))
#: Differences that are too small to matter: of cost a day, and of the share of demand met.
TWO_TOLERANCES = [5.0, 0.01]
FIRST_STREAM = 3


def costs_of(problem, tapes, replications, is_two=False):
    def costs(places):
        means = problem.outputs(problem.values(places), tapes.first(replications)).mean(axis=0)
        return (means[1], -means[2]) if is_two else (problem.sign * means[0],)

    return costs


def gains_of(problem, tapes, is_two=False):
    def gains(places, first, count):
        played = problem.outputs(problem.values(places), tapes.first(first + count)[first:])
        return [(-played[:, 1]).tolist(), played[:, 2].tolist()] if is_two else [(-problem.sign * played[:, 0]).tolist()]

    return gains


def evolved(problem, tapes, setting, budget, seed, is_two=False):
    population, replications = setting
    costs = costs_of(problem, tapes, replications, is_two)
    return genetic.evolve(problem, costs, replications, population, budget, seed)


def one_aim(key, seed, budgets, settings, program, slow):
    """By name and budget: what was recommended after so many replications, the note of an error, and replications spent in the end."""
    problem = problems()[key]
    tapes = Tapes(problem, seed + FIRST_STREAM)
    told = {}
    for budget in budgets:
        for name, (solver, factors) in solvers_for(problem).items():
            if solver not in slow:
                told[name, budget] = (*solve(solver, factors, problem, tapes, budget), budget)
        steps = genetic.best_so_far(evolved(problem, tapes, settings[budget], budget, seed))
        told[GENETIC, budget] = ([(spent, problem.values(places)) for spent, places in steps], None, budget)
        sizes = [len(axis) for axis in problem.axes]
        steps, found = asked.search(program, sizes, [problem.tolerance], budget, seed + 1, gains_of(problem, tapes))
        steps = [(spent, problem.values(places)) for spent, places in steps + [(found["plays"], found["found"])]]
        told[MINE, budget] = (steps, None, found["plays"])
    for name, most in slow.items():
        # Its course does not hang on the budget: what it recommends earlier is read off the longest.
        if name in solvers_for(problem):
            run = solve(name, {}, problem, tapes, most)
            told |= {(name, budget): (*run, budget) for budget in budgets if budget <= most}
    return told


def two_aims(key, seed, budgets, settings, program):
    """By name and budget: the values of the set that is returned, and replications spent."""
    problem = problems()[key]
    tapes = Tapes(problem, seed + FIRST_STREAM)
    sizes = [len(axis) for axis in problem.axes]
    told = {}
    for budget in budgets:
        _, found = asked.search(program, sizes, TWO_TOLERANCES, budget, seed + 1, gains_of(problem, tapes, is_two=True))
        told[MINE, budget] = ([problem.values(places) for places in found["front"]], found["plays"])
        born = evolved(problem, tapes, settings[budget], budget, seed, is_two=True)
        told["NSGA-II (pymoo)", budget] = ([problem.values(places) for places in genetic.unbeaten(born)], budget)
        chosen, replications = random.Random(seed), settings[budget][1]
        costs = costs_of(problem, tapes, replications, is_two=True)
        met = [tuple(chosen.randrange(size) for size in sizes) for _ in range(budget // replications)]
        tried = [(budget, places, costs(places)) for places in met]
        told[CHANCE, budget] = ([problem.values(places) for places in genetic.unbeaten(tried)], budget)
    return told


def tuned(key, budgets, seeds, replications, is_two=False):
    """By budget: population and replications with which the genetic algorithm does best on random numbers of its own."""
    problem = problems()[key]
    truth = Truth(problem, replications)
    tapes = {seed: Tapes(problem, seed) for seed in range(1000, 1000 + seeds)}
    best = {}
    for budget in budgets:
        scores = []
        for setting in SETTINGS:
            if setting[0] * setting[1] > budget:
                continue
            score = 0.0
            for seed in tapes:
                born = evolved(problem, tapes[seed], setting, budget, seed, is_two)
                if is_two:
                    score -= truth.area(problem.values(places) for places in genetic.unbeaten(born))
                else:
                    score += problem.sign * truth.value(problem.values(genetic.best_so_far(born)[-1][1]))
            scores.append((score, setting))
        best[budget] = min(scores)[1]
    return key, best
