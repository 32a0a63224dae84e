"""pymoo's genetic algorithms on whole places: GA for one aim, NSGA-II for two, each candidate by the mean of some replications."""
import numpy as np
from pymoo.algorithms.moo.nsga2 import NSGA2
from pymoo.algorithms.soo.nonconvex.ga import GA
from pymoo.core.problem import Problem
from pymoo.core.termination import NoTermination
from pymoo.operators.crossover.sbx import SBX
from pymoo.operators.mutation.pm import PM
from pymoo.operators.repair.rounding import RoundingRepair
from pymoo.operators.sampling.rnd import IntegerRandomSampling


class Lattice(Problem):
    """Costs by aim of rows of places, averaged over the first replications, which are the same for all."""

    def __init__(self, problem, costs):
        self.costs = costs
        super().__init__(
            n_var=len(problem.axes), n_obj=len(costs((0,) * len(problem.axes))), xl=0,
            xu=np.array([len(axis) - 1 for axis in problem.axes]), vtype=int)

    def _evaluate(self, x, out, *args, **kwargs):
        out["F"] = np.array([self.costs(tuple(int(place) for place in row)) for row in x])


def evolve(problem, costs, replications, population, budget, seed):
    """Generations while the budget lasts: replications spent, places and costs of each candidate in the order of their evaluation.

    The operators are those that pymoo's documentation gives for whole numbers.
    """
    lattice = Lattice(problem, costs)
    kind = GA if lattice.n_obj == 1 else NSGA2
    algorithm = kind(
        pop_size=population, sampling=IntegerRandomSampling(),
        crossover=SBX(prob=1.0, eta=3.0, vtype=float, repair=RoundingRepair()),
        mutation=PM(prob=1.0, eta=3.0, vtype=float, repair=RoundingRepair()), eliminate_duplicates=True)
    algorithm.setup(lattice, termination=NoTermination(), seed=seed, verbose=False)
    spent, evaluated = 0, []
    while True:
        born = algorithm.ask()
        if born is None or len(born) == 0 or spent + len(born) * replications > budget:
            return evaluated
        algorithm.evaluator.eval(lattice, born)
        spent += len(born) * replications
        evaluated += [(spent, tuple(int(place) for place in one.X), tuple(map(float, one.F))) for one in born]
        algorithm.tell(infills=born)


def best_so_far(evaluated):
    """Of one aim: replications spent and places, each time the best changes."""
    steps, least = [], np.inf
    for spent, places, (cost,) in evaluated:
        if cost < least:
            least = cost
            steps.append((spent, places))
    return steps


def unbeaten(evaluated):
    """Of two aims: places that no other evaluated beats by its means."""
    costs = sorted({places: cost for _, places, cost in evaluated}.items(), key=lambda one: one[1])
    kept, least = [], np.inf
    for places, (_, second) in costs:
        if second < least:
            kept.append(places)
            least = second
    return kept
