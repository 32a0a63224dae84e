#!/usr/bin/env bash
# Measures everything that README.md tells of, in one go, and prints it in Markdown: ./measure.sh >measured.md
# Takes about half an hour on a quiet machine; NATION="1000 100 10 1" plays the whole nation too; SIZES="1 10", TRIALS=60 and
# REPEATS=1 shorten. Needs a release build in the folder above (make build), gcc, libgsl-dev, python3-venv and valgrind.
set -euo pipefail
cd "$(dirname "$0")"
part() { printf '\n# %s\n\n' "$1"; shift; "$@"; }
kernel() { swift package --disable-sandbox benchmark --no-progress --format markdown --path stdout 2>/dev/null | sed -n '/^## D/,$p'; }

date -u '+%e %B %Y, %H:%M UTC'
sed -n 's/^model name.*: //p' /proc/cpuinfo | sort | uniq -c | awk '{ $1 = $1 " ×"; print }'
swift --version 2>/dev/null | head -1
part "Counts" ./counts.py || echo "(grown beyond what is written)"
part "Kernel" kernel
part "Peers" ./peers/run.sh
part "The whole model" ./model.sh ${SIZES:-}
part "A nation" ./nation.py ${NATION:-1000 100 10}
part "Common random numbers" ./variance.py
