#!/usr/bin/env bash
# The whole model: processor time a request-step in governments of 1 to 15,000 equal units, five policies on one tape, two threads
# against one, time to check a study, and heap allocations for ten times the requests (needs valgrind).
# Needs a release build in the folder above, or MUTASIM=program. ./model.sh 1 10 plays those sizes alone.
set -euo pipefail
cd "$(dirname "$0")/.."
mutasim=${MUTASIM:-.build/release/mutasim}
[ -x "$mutasim" ] || { echo "model.sh: $mutasim is missing; make build writes it" >&2; exit 66; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export MUTASIM_PYTHON=/bin/false # no charts

# Two steps a request, so that request-steps are twice the requests; work done again after errors (3 %) is not counted.
unit() { printf '  %s: { officers: 10, services: { s: { rate: 65/day, promise: 5 working days, steps: [%s, %s] } } }\n' \
  "$1" "{ do: receive, time: 10 min, at: counter }" "{ do: decide, time: 20 min }"; }
units() { for i in $(seq 1 "$1"); do unit "$(printf 'u%05d' "$i")"; done; }
study() { # file, length, units, then all that follows them
  printf 'mutasim: 1\ntitle: benchmark\nstart: 2026-01-05\nlength: %s\nwarm_up: %s\nunits:\n%s\n%s\n' \
    "$2" "$3" "$4" "${5:-"policies: { nothing: { instrument: nothing } }"}" >"$work/$1.yaml"
}
requests() { awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "requests") c = i }
  $3 == "whole" && $4 == "system" { n += $c } END { printf "%.0f", n }' <(zcat "$1/trials.csv.gz"); }
play() { # study, trials, threads: sets wall, processor (s), memory (MB) and steps
  if ! command time -f '%e %U %S %M' -o "$work/time" "$mutasim" run "$work/$1.yaml" --trials "$2" --threads "$3" --quiet \
    --out "$work" >"$work/path" 2>"$work/errors"; then cat "$work/errors" >&2; exit 1; fi
  read -r wall user system memory <"$work/time"
  processor=$(awk "BEGIN { print $user + $system }")
  memory=$((memory / 1024))
  steps=$((2 * $(requests "$(cat "$work/path")")))
  rm -rf "$(cat "$work/path")"
}
check_time() { command time -f %U -o "$work/time" "$mutasim" check "$1" >/dev/null 2>&1 || return 1; cat "$work/time"; }

# A step costs what 12 more weeks of study cost, over their steps: without reading the study and writing what was read, which take
# with the number of units what they take.
echo "| equal units of 10 officers | trials | request-steps of 20 weeks | ns a step, one thread | the whole run, s | memory, MB | reading (check), s |"
echo "| ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
for size in ${*:-1 10 1000 15000}; do
  trials=$((5000 / size > 500 ? 500 : (5000 / size > 1 ? 5000 / size : 1)))
  study size "8 weeks" "0 weeks" "$(units "$size")"
  play size $trials 1
  few=$steps short=$processor
  study size "20 weeks" "0 weeks" "$(units "$size")"
  play size $trials 1
  awk -v u="$size" -v t=$trials -v n="$steps" -v f="$few" -v s="$processor" -v b="$short" -v m=$memory \
    -v c="$(check_time "$work/size.yaml")" \
    'BEGIN { printf "| %d | %d | %d | %.0f | %.1f | %d | %.2f |\n", u, t, n, (s - b) * 1e9 / (n - f), s, m, c }'
done
echo

# A unit with a surge and 20 that may lend, 26 weeks; units that a policy has not touched are played once for all.
lend="instrument: assignment, to: u00001, from: { load_below: 0.9 }, how_many: 2"
study five "26 weeks" "4 weeks" "$(units 21)" "surges: { rush: { in: u00001, starts: 2026-03-25, peak: 2 times, fades: 5 working days } }
policies:
  late: { $lend, when: { backlog_above: 1 days, for: 2 working days }, until: { after: 40 working days } }
  ahead: { $lend, when: { before: rush, by: 20 working days }, until: { after: 40 working days } }
  for_good: { instrument: mutasi, to: u00001, from: { load_below: 0.9 }, how_many: 1, when: { on: [2026-02-02] }, until: never }
  hours: { instrument: extra_hours, to: u00001, hours: 2 h/day, when: { backlog_above: 0.5 days }, until: { backlog_below: 0.3 days } }"
play five 40 1
one=$wall
awk -v n="$steps" -v s="$processor" 'BEGIN { printf "Five policies on one tape, 21 units, 40 trials: %.1f million request-steps of a policy a second and core.\n", n / s / 1e6 }'
play five 40 2
awk -v a="$one" -v b="$wall" 'BEGIN { printf "Two threads: %.2f s against %.2f s of one, %.2f times as fast.\n", b, a, a / b }'

slowest=0
for scenario in scenarios/*.yaml; do
  seconds=$(check_time "$scenario") || continue # data that is not part of the project
  if awk "BEGIN { exit !($seconds >= $slowest) }"; then slowest=$seconds name=$scenario; fi
done
echo "Check of the shipped study that takes longest, $name: $slowest s of processor time."

command -v valgrind >/dev/null || exit 0
echo
echo "| requests of the cohort | heap allocations of the whole process, one trial |"
echo "| ---: | ---: |"
strip -g -o "$work/mutasim" "$mutasim"
for rate in "65 30" "650 3"; do
  read -r per_day minutes <<<"$rate"
  study heap "26 weeks" "4 weeks" "  desk: { officers: 10, services: { s: { rate: $per_day/day, time: $minutes min, promise: 1 working day } } }"
  allocations=$(valgrind --undef-value-errors=no "$work/mutasim" run "$work/heap.yaml" --trials 1 --threads 1 --quiet \
    --out "$work" 2>&1 >"$work/path" | sed -n 's/.*usage: \([0-9,]*\) allocs.*/\1/p')
  printf '| %s | %s |\n' "$(requests "$(cat "$work/path")")" "$allocations"
done
