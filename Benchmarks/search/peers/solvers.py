"""SimOpt's own solvers, with the factors that they are shipped with."""
import logging
import warnings

import numpy as np
from mrg32k3a.mrg32k3a import MRG32k3a
from simopt.directory import solver_directory
from simopt.problem import Objective, RepResult
from simopt.problem_types import ConstraintType, VariableType
from simopt.solver import Budget, BudgetExhaustedError

logging.getLogger().setLevel(logging.CRITICAL)  # SimOpt's warnings that a step has length 0.

#: FCSA is made for constraints that are simulated, which none of these problems has.
LEFT_OUT = {"FCSA"}


def with_steps(step):
    """Some have steps of a fixed length, whatever the range of a variable: here of a length that fits."""
    return {
        "ADAM": {"alpha": step},
        "SPSA": {"step": step},
        "STRONG": {"delta_T": step, "delta_threshold": 0.6 * step},
    }


def solvers_for(problem):
    """Solvers that apply, with their factors; DASSO, which wants finite integers, plays the grid."""
    fitting = {
        name
        for name, solver in solver_directory.items()
        if name not in LEFT_OUT
        and solver.constraint_type.value >= problem.made.constraint_type.value
        and solver.variable_type in (problem.made.variable_type, VariableType.MIXED, VariableType.DISCRETE)
    }
    # A twentieth of the range.
    steps = with_steps(float(np.ptp(problem.axes[0]) / 20)).items()
    return {name: (name, {}) for name in sorted(fitting)} | {
        f"{name}, steps that fit": (name, factors) for name, factors in steps if name in fitting
    }


def played(problem, tapes, on_grid):
    """SimOpt's problem, played by the compiled rules on the random numbers that SimOpt would draw."""
    kind = type(problem.made)

    class Played(kind):
        lower_bounds = (0,) * len(problem.axes) if on_grid else kind.lower_bounds
        upper_bounds = tuple(len(axis) - 1 for axis in problem.axes) if on_grid else kind.upper_bounds
        variable_type = VariableType.DISCRETE if on_grid else kind.variable_type
        constraint_type = ConstraintType.BOX

        def vector_to_factor_dict(self, vector):
            return super().vector_to_factor_dict(problem.values(vector) if on_grid else vector)

        def simulate(self, solution, num_macroreps=1):
            first = [generator.s_ss_sss_index for generator in solution.rng_list]
            start = first[0][2]
            expected = [[tapes.stream, part, start] for part in range(self.model.n_rngs)]
            assert [list(index) for index in first] == expected, "random numbers that are not on the tapes"
            rows = tapes.first(start + num_macroreps)[start:]
            x = problem.values(solution.x) if on_grid else solution.x
            for value in problem.outputs(x, rows)[:, 0]:
                solution.add_replicate_result(RepResult(objectives=[Objective(stochastic=float(value))]))
            for generator in solution.rng_list:
                for _ in range(num_macroreps):
                    generator.advance_subsubstream()

    return Played


def solve(name, factors, problem, tapes, budget):
    """What a solver recommends, as pairs of replications spent and values chosen; and the error that ended it, if one did."""
    on_grid = name == "DASSO"
    made = played(problem, tapes, on_grid)(fixed_factors={"budget": budget})
    solver = solver_directory[name](fixed_factors=factors)
    # As SimOpt's run_solver sets them up.
    parts = made.model.n_rngs
    solver.solution_progenitor_rngs = [MRG32k3a(s_ss_sss_index=[tapes.stream, part, 0]) for part in range(parts)]
    solver.rng_list = [MRG32k3a(s_ss_sss_index=[tapes.stream, parts + part, 0]) for part in range(3)]
    solver.budget = Budget(budget)
    failure = None
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        try:
            solver.solve(made)
        except BudgetExhaustedError:
            pass
        except Exception as error:  # Counted, and what was recommended before holds.
            failure = f"{type(error).__name__}: {error}"
    steps = [
        (spent, problem.values(solution.x) if on_grid else tuple(map(float, solution.x)))
        for spent, solution in zip(solver.intermediate_budgets, solver.recommended_solns)
        if spent <= budget
    ]
    return steps, failure
