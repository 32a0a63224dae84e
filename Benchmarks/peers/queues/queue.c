/* M/M/c by hand: a binary heap of events, a ring of waiting arrivals, xoshiro256++; with -DGSL the variates of libgsl.
   queue SERVERS ARRIVAL_RATE ARRIVALS SEED prints seconds (processor time) and mean wait. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include "../events.h"
enum { SERVED, ARRIVAL };
#ifdef GSL
#include <gsl/gsl_randist.h>
static gsl_rng *rng;
static void begin(uint64_t seed) { rng = gsl_rng_alloc(gsl_rng_mt19937); gsl_rng_set(rng, seed); }
static double exponential(double mean) { return gsl_ran_exponential(rng, mean); }
#else
static void begin(uint64_t seed) { seed_with(seed); }
static double exponential(double mean) { return -log(uniform()) * mean; }
#endif
int main(int count, char **words) {
  if (count != 5) return fprintf(stderr, "usage: queue SERVERS ARRIVAL_RATE ARRIVALS SEED\n"), 64;
  int servers = atoi(words[1]), busy = 0;
  double gap = 1 / atof(words[2]), waited = 0;
  long arrivals = atol(words[3]), to_come = arrivals, places = 1 << 20, head = 0, tail = 0;
  double *line = malloc(places * sizeof *line);
  if (!line || servers < 1 || servers > 1000 || arrivals < 1) return 65;
  begin(strtoull(words[4], 0, 10));
  clock_t start = clock();
  for (push(exponential(gap), ARRIVAL); size > 0;) {
    event now = pop();
    if (now.what == ARRIVAL) {
      if (--to_come > 0) push(now.time + exponential(gap), ARRIVAL);
      if (busy < servers) busy++, push(now.time + exponential(1), SERVED);
      else if (tail - head < places) line[tail++ & (places - 1)] = now.time;
      else return fprintf(stderr, "the line is longer than %ld\n", places), 70;
    } else if (head < tail) {
      waited += now.time - line[head++ & (places - 1)];
      push(now.time + exponential(1), SERVED);
    } else busy--;
  }
  printf("%.6f %.9f\n", (double)(clock() - start) / CLOCKS_PER_SEC, waited / arrivals);
}
