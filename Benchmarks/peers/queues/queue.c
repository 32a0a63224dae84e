/* M/M/c by hand: a binary heap of events, a ring of waiting arrivals, xoshiro256++; with -DGSL the variates of libgsl.
   queue SERVERS ARRIVAL_RATE ARRIVALS SEED prints seconds (processor time) and mean wait. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#ifdef GSL
#include <gsl/gsl_randist.h>
static gsl_rng *rng;
static void seed_with(uint64_t seed) { rng = gsl_rng_alloc(gsl_rng_mt19937); gsl_rng_set(rng, seed); }
static double exponential(double mean) { return gsl_ran_exponential(rng, mean); }
#else
static uint64_t s[4];
static void seed_with(uint64_t seed) {
  for (int i = 0; i < 4; i++) {
    uint64_t z = seed += 0x9E3779B97F4A7C15;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9, z = (z ^ z >> 27) * 0x94D049BB133111EB, s[i] = z ^ z >> 31;
  }
}
static double exponential(double mean) {
  uint64_t r = ((s[0] + s[3]) << 23 | (s[0] + s[3]) >> 41) + s[0], t = s[1] << 17;
  s[2] ^= s[0], s[3] ^= s[1], s[1] ^= s[2], s[0] ^= s[3], s[2] ^= t, s[3] = s[3] << 45 | s[3] >> 19;
  return -log(((r >> 11) + 0.5) * 0x1p-53) * mean;
}
#endif
typedef struct { double time; int is_arrival; } event;
static event heap[1024];
static int size;
static void push(double time, int is_arrival) {
  int i = size++;
  for (; i > 0 && heap[(i - 1) / 2].time > time; i = (i - 1) / 2) heap[i] = heap[(i - 1) / 2];
  heap[i] = (event){time, is_arrival};
}
static event pop(void) {
  event first = heap[0], last = heap[--size];
  int i = 0;
  for (int child; (child = 2 * i + 1) < size; i = child) {
    if (child + 1 < size && heap[child + 1].time < heap[child].time) child++;
    if (heap[child].time >= last.time) break;
    heap[i] = heap[child];
  }
  heap[i] = last;
  return first;
}
int main(int count, char **words) {
  if (count != 5) return fprintf(stderr, "usage: queue SERVERS ARRIVAL_RATE ARRIVALS SEED\n"), 64;
  int servers = atoi(words[1]), busy = 0;
  double gap = 1 / atof(words[2]), waited = 0;
  long arrivals = atol(words[3]), to_come = arrivals, places = 1 << 20, head = 0, tail = 0;
  double *line = malloc(places * sizeof *line);
  if (!line || servers < 1 || servers > 1000 || arrivals < 1) return 65;
  seed_with(strtoull(words[4], 0, 10));
  clock_t start = clock();
  for (push(exponential(gap), 1); size > 0;) {
    event now = pop();
    if (now.is_arrival) {
      if (--to_come > 0) push(now.time + exponential(gap), 1);
      if (busy < servers) busy++, push(now.time + exponential(1), 0);
      else if (tail - head < places) line[tail++ & (places - 1)] = now.time;
      else return fprintf(stderr, "the line is longer than %ld\n", places), 70;
    } else if (head < tail) {
      waited += now.time - line[head++ & (places - 1)];
      push(now.time + exponential(1), 0);
    } else busy--;
  }
  printf("%.6f %.9f\n", (double)(clock() - start) / CLOCKS_PER_SEC, waited / arrivals);
}
