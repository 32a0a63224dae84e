#!/usr/bin/env bash
# The whole model by size: processor time for a request in governments of 1 to 1,000 equal units, and allocations for ten times
# the requests. Needs a release build in the folder above; the second part needs valgrind.
set -euo pipefail
cd "$(dirname "$0")/.."
mutasim=.build/release/mutasim
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export MUTASIM_PYTHON=/bin/false # no charts

study() { # file, length, units
  printf 'mutasim: 1\ntitle: benchmark\nstart: 2026-01-05\nlength: %s\nunits:\n%s\npolicies:\n  nothing: { instrument: nothing }\n' \
    "$2" "$3" >"$work/$1.yaml"
}
requests() { awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) if ($i ~ /^requests/) c = i }
  $3 == "whole" && $4 == "system" { n += $c } END { printf "%.0f", n }' "$1/trials.csv"; }

echo "units  ns a request (processor time, one thread)"
for units in 1 10 100 1000; do
  study size 26\ weeks "$(for i in $(seq 1 $units); do printf '  u%04d: { officers: 10, load: 0.65 }\n' "$i"; done)"
  trials=$((2000 / units > 200 ? 200 : 2000 / units))
  TIMEFORMAT=%U
  seconds=$({ time "$mutasim" run "$work/size.yaml" --trials $trials --threads 1 --quiet --out "$work" >"$work/path" 2>/dev/null; } 2>&1)
  awk -v u=$units -v s="$seconds" -v n="$(requests "$(cat "$work/path")")" 'BEGIN { printf "%5d  %.0f\n", u, s * 1e9 / n }'
done

command -v valgrind >/dev/null || exit 0
echo "requests  allocations (whole process, one trial)"
strip -g -o "$work/mutasim" "$mutasim"
for rate in "65 30" "650 3"; do
  read -r perDay minutes <<<"$rate"
  study heap 26\ weeks "  desk: { officers: 10, services: { s: { rate: $perDay/day, time: $minutes min, promise: 1 working day } } }"
  allocations=$(valgrind --undef-value-errors=no "$work/mutasim" run "$work/heap.yaml" --trials 1 --threads 1 --quiet \
    --out "$work" 2>&1 >"$work/path" | sed -n 's/.*usage: \([0-9,]*\) allocs.*/\1/p')
  printf '%8s  %s\n' "$(requests "$(cat "$work/path")")" "$allocations"
done
