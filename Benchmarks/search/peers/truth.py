"""What is true of a candidate: means over fresh replications that count to nobody's budget."""
import itertools

import numpy as np

from .problems import Tapes

#: SimOpt keeps stream 0 for replications afterwards; those of the solvers are from 3 on.
STREAM = 0
#: Cost a day beyond which, and share of demand met from stock below which, nothing counts to an area.
WORST = (1000.0, 0.0)


class Truth:
    def __init__(self, problem, replications):
        self.problem = problem
        self.tapes = Tapes(problem, STREAM).first(replications)
        self.known = {}

    def outputs(self, x):
        """Means of all outputs."""
        if x not in self.known:
            self.known[x] = self.problem.outputs(x, self.tapes).mean(axis=0)
        return self.known[x]

    def value(self, x):
        """Of SimOpt's objective."""
        return float(self.outputs(x)[0])

    def best(self, few=200, kept=300):
        """The best of the grid: all of it by a few replications, then those that seem best by all."""
        grid = list(itertools.product(*map(tuple, self.problem.axes)))
        costs = [self.problem.sign * self.problem.outputs(x, self.tapes[:few])[:, 0].mean() for x in grid]
        close = [tuple(map(float, grid[place])) for place in np.argsort(costs)[:kept]]
        return min(((self.problem.sign * self.value(x), x) for x in close))

    def front(self, few=200):
        """Of two aims: what no other of the grid beats."""
        grid = [tuple(map(float, x)) for x in itertools.product(*map(tuple, self.problem.axes))]
        rough = np.array([self.problem.outputs(x, self.tapes[:few])[:, 1:].mean(axis=0) for x in grid])
        # By few replications some of the front seem beaten by a little: a band below it is looked at anew.
        best, close = -np.inf, []
        for place in np.lexsort((-rough[:, 1], rough[:, 0])):
            best = max(best, rough[place, 1])
            if rough[place, 1] > best - 0.005:
                close.append(grid[place])
        return close

    def area(self, candidates):
        """Of two aims: what candidates beat, less cost and more demand met, up to the worst that counts."""
        points = sorted((tuple(self.outputs(x)[1:]) for x in candidates), key=lambda point: (point[0], -point[1]))
        area, reached = 0.0, WORST[1]
        for cost, share in points:
            if cost < WORST[0] and share > reached:
                area += (WORST[0] - cost) * (share - reached)
                reached = share
        return area
