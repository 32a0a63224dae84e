/* What the programs in C share: xoshiro256++ and a binary heap of events. */
#ifndef EVENTS_H
#define EVENTS_H
#include <stdint.h>

enum { MOST_EVENTS = 1024 };
typedef struct { double time; int what; } event;
static event heap[MOST_EVENTS];
static int size;
static uint64_t s[4];

static inline void seed_with(uint64_t seed) {
  for (int i = 0; i < 4; i++) {
    uint64_t z = seed += 0x9E3779B97F4A7C15;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9, z = (z ^ z >> 27) * 0x94D049BB133111EB, s[i] = z ^ z >> 31;
  }
}
static inline double uniform(void) {
  uint64_t r = ((s[0] + s[3]) << 23 | (s[0] + s[3]) >> 41) + s[0], t = s[1] << 17;
  s[2] ^= s[0], s[3] ^= s[1], s[1] ^= s[2], s[0] ^= s[3], s[2] ^= t, s[3] = s[3] << 45 | s[3] >> 19;
  return ((r >> 11) + 0.5) * 0x1p-53;
}
static void push(double time, int what) {
  int i = size++;
  for (; i > 0 && heap[(i - 1) / 2].time > time; i = (i - 1) / 2) heap[i] = heap[(i - 1) / 2];
  heap[i] = (event){time, what};
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
#endif
