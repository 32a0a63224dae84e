/* A civil registry's day by hand: Poisson arrivals over the hours, two services of two steps with lognormal work (a counter, then a
   desk), officers by longest idle, a break, errors, files kept over night by whoever has them, counters that send home; the same
   as peers/registry.yaml. registry WEEKS SEED prints seconds (processor time), request-steps, and the mean minutes in queues. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "../events.h"

enum { OFFICERS = 24, QUEUES = 4, MOST = 1 << 16, COUNTERS = 36 };
static const double rate[2] = {250, 200}, mean[2][2] = {{5, 3}, {5, 12}}, variation = 0.6, pace = 1 / (300.0 / 450);
static const double opening = 480, noon = 720, one = 780, evening = 960, late = 990, returns = 0.8, mistake = 0.03;
static const double shares[8] = {.20, .21, .18, .13, .05, .09, .08, .06}, early = 0.05;

static double work_of(int service, int step) {
  double sigma = sqrt(log(1 + variation * variation)), normal = sqrt(-2 * log(uniform())) * cos(2 * M_PI * uniform());
  return mean[service][step] * exp(sigma * normal - sigma * sigma / 2);
}

typedef struct { double ticket, work, since, waited, drawn[2]; int service, step, again, began, behind; } request;
typedef struct { double start, end, idle_since; int request, paused, behind; } officer;
typedef struct { int first, last; } line;
static request requests[MOST];
static officer officers[OFFICERS];
static line lines[QUEUES], idle;
static int spare[MOST], spares, busy_counters, home[MOST], homes;
static double day, minutes, arrivals[MOST];
static long done;

static double base(double time) { /* minutes of office hours up to a time of today */
  double t = fmin(fmax(time, opening), evening);
  return day * 420 + t - opening - fmax(0, fmin(t, one) - noon);
}
static int queue_of(int slot) { return requests[slot].step * 2 + requests[slot].service; }
static void join(int slot, double time) { /* by ticket, from the back where it mostly belongs */
  line *l = &lines[queue_of(slot)];
  requests[slot].since = base(time), requests[slot].behind = -1;
  if (l->first < 0) l->first = l->last = slot;
  else if (requests[l->last].ticket <= requests[slot].ticket) requests[l->last].behind = slot, l->last = slot;
  else {
    int *at = &l->first;
    while (requests[*at].ticket <= requests[slot].ticket) at = &requests[*at].behind;
    requests[slot].behind = *at, *at = slot;
  }
}
static void rest(int who, double time) { /* the longest idle first */
  officers[who].request = -1, officers[who].idle_since = time, officers[who].behind = -1;
  if (idle.first < 0) idle.first = who; else officers[idle.last].behind = who;
  idle.last = who;
}
static void run(int who, int slot, double time) {
  double end = time + requests[slot].work * pace;
  if (requests[slot].step == 0) busy_counters++;
  else if (time <= noon && end > noon) end += one - noon;
  officers[who].request = slot, officers[who].start = time, officers[who].end = end;
  if (requests[slot].step == 0 || end <= evening) push(end, who);
}
static void dispatch(double time, int counters, int desks) {
  while (idle.first >= 0) {
    int best = -1;
    for (int step = counters ? 0 : 1; step <= (desks ? 1 : 0) && best < 0; step++)
      for (int q = 2 * step; q < 2 * step + 2; q++) {
        int head = lines[q].first;
        if (head < 0 || (step == 0 && busy_counters >= COUNTERS)) continue;
        if (best < 0 || requests[head].ticket < requests[lines[best].first].ticket) best = q;
      }
    if (best < 0) return;
    int slot = lines[best].first, who = idle.first;
    lines[best].first = requests[slot].behind, idle.first = officers[who].behind;
    requests[slot].waited += base(time) - requests[slot].since, requests[slot].began = 1;
    run(who, slot, time);
  }
}
static void complete(int who, double time) {
  int slot = officers[who].request;
  request *r = &requests[slot];
  if (r->step == 0) busy_counters--;
  rest(who, time);
  if (r->again < 2 && uniform() < mistake) {
    r->again++, r->work = 1.5 * r->drawn[r->step], r->ticket = 1440 * day + time, join(slot, time);
  } else if (r->step == 0) {
    r->step = 1, r->again = 0, r->work = r->drawn[1], r->ticket = 1440 * day + time, join(slot, time);
  } else minutes += r->waited, done++, spare[spares++] = slot;
}
static int by_time(const void *a, const void *b) { return (*(double *)a > *(double *)b) - (*(double *)a < *(double *)b); }
static double instant(double u) { /* of the day's arrivals below a share u */
  if (u < early) return opening - 60 * (1 - u / early);
  double share = (u - early) / (1 - early), sum = 0;
  int part = 0;
  while (part < 7 && sum + shares[part] <= share) sum += shares[part++];
  return opening + (evening - opening) * (part + fmin(1, (share - sum) / shares[part])) / 8;
}
static int arrive(int service, double time) {
  int slot = spares > 0 ? spare[--spares] : (fprintf(stderr, "too many requests\n"), exit(70), 0);
  requests[slot] = (request){.ticket = 1440 * day + time, .service = service, .drawn = {work_of(service, 0), work_of(service, 1)}};
  requests[slot].work = requests[slot].drawn[0];
  return slot;
}
static int poisson(double expected) {
  int count = 0;
  for (double sum = -log(uniform()); sum < expected; sum -= log(uniform())) count++;
  return count;
}
static void play(void) {
  static int services[MOST];
  int count = 0, next = 0;
  double times[2][MOST / 2];
  int counts[2], at[2] = {0, 0};
  for (int service = 0; service < 2; service++) {
    counts[service] = poisson(rate[service]);
    for (int i = 0; i < counts[service]; i++) times[service][i] = instant(uniform());
    qsort(times[service], counts[service], sizeof(double), by_time);
  }
  while (at[0] < counts[0] || at[1] < counts[1]) {
    int service = at[1] >= counts[1] || (at[0] < counts[0] && times[0][at[0]] <= times[1][at[1]]) ? 0 : 1;
    arrivals[count] = times[service][at[service]++], services[count] = service, count++;
  }
  double hours[5] = {opening, noon, one, evening, late};
  int hour = 0, counters = 0, desks = 0;
  idle.first = -1, size = 0;
  int sorted[OFFICERS]; /* who has a file goes on with it; the others by the time since their last work */
  for (int who = 0; who < OFFICERS; who++) {
    int i = who;
    for (; i > 0 && officers[sorted[i - 1]].idle_since > officers[who].idle_since; i--) sorted[i] = sorted[i - 1];
    sorted[i] = who;
  }
  for (int i = 0; i < OFFICERS; i++) {
    officer *o = &officers[sorted[i]];
    if (o->paused >= 0) run(sorted[i], o->paused, opening), o->paused = -1;
    else { double since = o->idle_since; rest(sorted[i], 0), o->idle_since = since; }
  }
  for (int i = 0; i < homes; i++) join(home[i], opening);
  homes = 0;
  for (;;) {
    double a = next < count ? arrivals[next] : INFINITY, e = size > 0 ? heap[0].time : INFINITY;
    double h = hour < 5 ? hours[hour] : INFINITY, time = fmin(fmin(a, e), h);
    if (time == INFINITY) break;
    if (e == time) {
      event now = pop();
      complete(now.what, time);
    } else if (a == time) {
      join(arrive(services[next++], time), time);
    } else switch (hour++) {
      case 0: counters = desks = 1; break;
      case 3:
        desks = 0;
        for (int who = 0; who < OFFICERS; who++) {
          int slot = officers[who].request;
          if (slot < 0 || requests[slot].step == 0) continue;
          double worked = evening - officers[who].start - fmax(0, fmin(evening, one) - fmax(officers[who].start, noon));
          requests[slot].work = fmax(0, requests[slot].work - worked / pace);
          rest(who, evening), officers[who].paused = slot;
        }
        break;
      case 4:
        counters = 0;
        for (int q = 0; q < 2; q++)
          for (int slot; (slot = lines[q].first) >= 0;) {
            lines[q].first = requests[slot].behind;
            requests[slot].waited += base(late) - requests[slot].since;
            if (uniform() < returns) home[homes++] = slot; else spare[spares++] = slot;
          }
    }
    if (time < noon || time >= one) dispatch(time, counters, desks);
  }
}
int main(int argc, char **words) {
  if (argc != 3) return fprintf(stderr, "usage: registry WEEKS SEED\n"), 64;
  seed_with(strtoull(words[2], 0, 10));
  for (int i = 0; i < MOST; i++) spare[spares++] = MOST - 1 - i;
  for (int q = 0; q < QUEUES; q++) lines[q].first = -1;
  for (int who = 0; who < OFFICERS; who++) officers[who] = (officer){.request = -1, .paused = -1};
  clock_t start = clock();
  for (long days = 5 * atol(words[1]), d = 0; d < days; d++) play(), day++;
  printf("%.6f %ld %.6f\n", (double)(clock() - start) / CLOCKS_PER_SEC, 2 * done, minutes / done);
}
