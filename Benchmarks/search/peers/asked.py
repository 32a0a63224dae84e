"""mutasim's search, whose candidates are played here: `search ask` wants them in a line and is answered in a line."""
import json
import subprocess


def search(program, axes, tolerances, budget, seed, gains):
    """Best so far as pairs of replications spent and places, and what was found.

    `gains(places, first, count)` gives a list of trials for each aim, more is better.
    """
    # As many spread candidates as `mutasim optimise` takes, and of a small budget no more than half of what may be used for finding.
    probes = max(1, min(10 * len(axes), int(budget * 0.6 / 20 / 2)))
    asked = {"axes": axes, "tolerances": tolerances, "budget": budget, "seed": seed, "probes": probes}
    steps = []
    with subprocess.Popen([program, "ask"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as running:

        def tell(value):
            running.stdin.write(json.dumps(value) + "\n")
            running.stdin.flush()

        tell(asked)
        for line in running.stdout:
            said = json.loads(line)
            if "candidates" in said:
                tell({"gains": [gains(tuple(places), said["first"], said["count"]) for places in said["candidates"]]})
            elif "front" in said:
                return steps, said
            elif said.get("best") is not None:
                steps.append((said["plays"], tuple(said["best"])))
    raise SystemExit(f"{program} ask ended without a finding")
