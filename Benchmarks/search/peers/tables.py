"""Tables in Markdown: true values with intervals over the macro-replications."""
import numpy as np
from scipy.stats import t


def estimate(values):
    """Mean and half of the width of its 95 % interval."""
    values = np.asarray(values, float)
    return values.mean(), t.ppf(0.975, len(values) - 1) * values.std(ddof=1) / len(values) ** 0.5


def shown(values, digits):
    mean, half = estimate(values)
    return f"{mean:,.{digits}f} ± {half:,.{digits}f}"


def recommended(steps, spent, start):
    """What is recommended after so many replications; at first nothing but SimOpt's initial solution."""
    return next((x for after, x in reversed(steps) if after <= spent), start)


def report_one(key, runs, budgets, truth, best, curves, points=20):
    """Prints the table of a problem and adds to the curves."""
    problem = truth.problem
    start = tuple(map(float, problem.made.factors["initial_solution"]))
    digits = 1 if best < 1e5 else 0
    print(f"\n{problem.made.class_name_abbr}: the start has {truth.value(start):,.{digits}f}, the best of the grid {best:,.{digits}f}\n")
    print("| | " + " | ".join(f"{budget:,}" for budget in budgets) + f" | near the best at {budgets[-1]:,} | spent |")
    print("| --- |" + " ---: |" * (len(budgets) + 2))
    names = sorted({name for told in runs for name, _ in told})
    rows, notes = [], []
    for name in names:
        cells, values = [], []
        for budget in budgets:
            told = [run[name, budget] for run in runs if (name, budget) in run]
            if not told:
                cells.append("–")
                continue
            values = [truth.value(recommended(steps, budget, start)) for steps, _, _ in told]
            failed = {note for _, note, _ in told if note}
            cells.append(shown(values, digits) + (" †" if failed else ""))
            for note in failed:
                notes.append(f"† {name}, {budget:,}: {sum(one[1] == note for one in told)} times {note[:150]}")
        near = sum(problem.sign * (value - best) <= problem.tolerance for value in values)
        last = f"{near} of {len(values)} | {np.mean([one[2] for one in told]):,.0f}" if told else "– | –"
        rows.append((problem.sign * np.mean(values), f"| {name} | " + " | ".join(cells) + f" | {last} |"))
        largest = max(budget for told_name, budget in runs[0] if told_name == name)
        for after in np.linspace(largest / points, largest, points):
            x = [recommended(run[name, largest][0], after, start) for run in runs]
            curves.append((key, name, int(after), *(round(float(cell), digits) for cell in estimate(list(map(truth.value, x))))))
    print("\n".join(row for _, row in sorted(rows)))
    print("".join(f"\n{note}\n" for note in notes), end="")


def report_two(runs, budgets, truth):
    """Prints the table of the sets that are returned."""
    whole = truth.area(truth.front())
    print(f"\nTwo aims: area in % of that of the grid's front, {whole:,.0f}\n")
    print("| | " + " | ".join(f"{budget:,}" for budget in budgets) + " | candidates returned | spent |")
    print("| --- |" + " ---: |" * (len(budgets) + 2))
    for name in sorted({name for told in runs for name, _ in told}):
        cells = [shown([100 * truth.area(run[name, budget][0]) / whole for run in runs], 2) for budget in budgets]
        last = [run[name, budgets[-1]] for run in runs]
        size, spent = np.mean([len(one[0]) for one in last]), np.mean([one[1] for one in last])
        print(f"| {name} | " + " | ".join(cells) + f" | {size:,.0f} | {spent:,.0f} |")
