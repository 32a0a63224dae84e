"""Curves side by side: the true value of what is recommended, by the replications spent."""
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

FITTING = ", steps that fit"


def draw(curves, problems, best, mine, path):
    plt.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "curves", "font.size": 8})
    names = sorted({name for _, name, *_ in curves}, key=lambda name: (name != mine, name))
    plain = [name for name in names if name != mine and not name.endswith(FITTING)]
    figure, panels = plt.subplots(1, len(problems), figsize=(4 * len(problems), 4), squeeze=False)
    for panel, (key, problem) in zip(panels[0], problems.items()):
        for name in names:
            points = [point for point in curves if point[:2] == (key, name)]
            spent, mean, half = ([point[part] for point in points] for part in (2, 3, 4))
            style = {"color": "black", "linewidth": 2.2}
            if name != mine:
                style = {"color": f"C{plain.index(name.removesuffix(FITTING))}", "linewidth": 1.2}
            panel.plot(spent, mean, "--" if name.endswith(FITTING) else "-", label=name, **style)
            if name == mine:
                panel.fill_between(spent, [a - b for a, b in zip(mean, half)], [a + b for a, b in zip(mean, half)], color="0.8")
        panel.axhline(best[key], color="0.5", linewidth=0.8)
        panel.set_title(f"{problem.made.class_name_abbr}: {'less' if problem.sign > 0 else 'more'} is better", fontsize=9)
        panel.set_xlabel("replications")
        panel.spines[["top", "right"]].set_visible(False)
    handles = {label: line for panel in panels[0] for line, label in zip(*panel.get_legend_handles_labels())}
    figure.legend(handles.values(), handles.keys(), loc="lower center", ncol=5, frameon=False)
    figure.tight_layout(rect=(0, 0.16, 1, 1))
    figure.savefig(path, metadata={"Date": None} if path.endswith("svg") else None)
