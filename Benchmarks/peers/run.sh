#!/usr/bin/env bash
# Compares mutasim to other simulators on this machine, in one go: ./run.sh [queues] [registry] [lending]; all unless one is named.
# Needs a release build in the project's folder (make build), gcc and libgsl-dev; other tools come into a virtual environment here.
set -euo pipefail
cd "$(dirname "$0")"
parts=${*:-queues registry lending}
repeats=${REPEATS:-3}
trials=${TRIALS:-600}
mutasim=${MUTASIM:-$PWD/../../.build/release/mutasim}
python=$PWD/.venv/bin/python3
built=$PWD/.build
mkdir -p "$built"

[ -x "$python" ] || python3 -m venv .venv
"$python" -c 'import ciw, salabim, simpy' 2>/dev/null || "$python" -m pip install -q --disable-pip-version-check -r requirements.txt

for part in $parts; do
  case $part in
  queues)
    gcc -O2 -Wall -o "$built/queue" queues/queue.c -lm
    gcc -O2 -Wall -DGSL -o "$built/queue-gsl" queues/queue.c -lgsl -lgslcblas -lm
    swift build --disable-sandbox -c release --package-path ../kernel >&2
    echo "## Queues at load 0.9"
    echo
    "$python" queues/compare.py --repeats "$repeats" \
      "mutasim's kernel (Swift)" 5000000 "../kernel/.build/release/kernel queue" \
      "C by hand, gcc -O2" 5000000 "$built/queue" \
      "C by hand, variates of GSL" 5000000 "$built/queue-gsl" \
      "SimPy" 300000 "$python queues/simpy_queue.py" \
      "Ciw" 100000 "$python queues/ciw_queue.py" \
      "salabim" 30000 "$python queues/salabim_queue.py"
    ;;
  registry)
    [ -x "$mutasim" ] || { echo "run.sh: $mutasim is missing; make build writes it" >&2; exit 66; }
    gcc -O2 -Wall -Wextra -o "$built/registry" registry/registry.c -lm
    echo "## A registry's day"
    echo
    "$python" registry/compare.py --mutasim "$mutasim" --peer "$built/registry" --repeats "$repeats"
    ;;
  lending)
    [ -x "$mutasim" ] || { echo "run.sh: $mutasim is missing; make build writes it" >&2; exit 66; }
    echo "## The same study in SimPy"
    echo
    "$python" lending/equality.py --mutasim "$mutasim" --trials "$trials" --repeats "$repeats"
    ;;
  *) echo "run.sh: no part is called \"$part\"; there are queues, registry and lending" >&2; exit 64 ;;
  esac
  echo
done
