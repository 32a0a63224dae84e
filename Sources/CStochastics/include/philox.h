/* Philox4x64-10, a counter-based generator: block = f(key, counter), nothing else.
 *
 * Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", SC'11.
 * The one implementation in this package: Swift and GSL both draw through philox_next. */
#ifndef MUTASIM_PHILOX_H
#define MUTASIM_PHILOX_H

#include <stdint.h>

typedef struct {
  uint64_t keys[20];   /* two for each round */
  uint64_t counter[4]; /* of the next block */
  uint64_t buffer[4];  /* the block being handed out */
  uint64_t index;      /* next word of the buffer; 4 when it is used up */
} philox_state;

/* The keys of the ten rounds; worked out once a trial, and not with each block, 1,616 in place of 1,651 instructions a request-step. */
static inline void philox_schedule(uint64_t k0, uint64_t k1, uint64_t keys[20]) {
  for (int round = 0; round < 10; round++) {
    keys[2 * round] = k0;
    keys[2 * round + 1] = k1;
    k0 += 0x9E3779B97F4A7C15u; /* golden ratio */
    k1 += 0xBB67AE8584CAA73Bu; /* sqrt(3) - 1 */
  }
}

static inline void philox_rounds(const uint64_t keys[20], const uint64_t counter[4], uint64_t block[4]) {
  uint64_t c0 = counter[0], c1 = counter[1], c2 = counter[2], c3 = counter[3];
#pragma clang loop unroll(full) /* with `StepLaw`, 2,017 in place of 2,106 instructions a request-step */
  for (int round = 0; round < 10; round++) {
    unsigned __int128 p0 = (unsigned __int128)0xD2E7470EE14C6C93u * c0;
    unsigned __int128 p1 = (unsigned __int128)0xCA5A826395121157u * c2;
    c0 = (uint64_t)(p1 >> 64) ^ c1 ^ keys[2 * round];
    c1 = (uint64_t)p1;
    c2 = (uint64_t)(p0 >> 64) ^ c3 ^ keys[2 * round + 1];
    c3 = (uint64_t)p0;
  }
  block[0] = c0;
  block[1] = c1;
  block[2] = c2;
  block[3] = c3;
}

static inline void philox_block(const uint64_t key[2], const uint64_t counter[4], uint64_t block[4]) {
  uint64_t keys[20];
  philox_schedule(key[0], key[1], keys);
  philox_rounds(keys, counter, block);
}

/* Moves to the first word of the stream (c1, c2, c3); computes nothing yet. */
static inline void philox_start(philox_state *state, uint64_t c1, uint64_t c2, uint64_t c3) {
  state->counter[0] = 0;
  state->counter[1] = c1;
  state->counter[2] = c2;
  state->counter[3] = c3;
  state->index = 4;
}

static inline void philox_set_key(philox_state *state, uint64_t k0, uint64_t k1) {
  philox_schedule(k0, k1, state->keys);
  philox_start(state, 0, 0, 0);
}

/* Works out the next block; out of line, once for all who draw. */
void philox_refill(philox_state *state);

static inline uint64_t philox_next(philox_state *state) {
  if (state->index >= 4) philox_refill(state);
  return state->buffer[state->index++];
}

/* 53 bits in [0, 1). */
static inline double philox_uniform(philox_state *state) {
  return (double)(philox_next(state) >> 11) * 0x1p-53;
}

/* 52 bits in (0, 1): the midpoints of 2^52 equal cells, from 2^-53 to 1 - 2^-53. */
static inline double philox_uniform_open(philox_state *state) {
  return ((double)(philox_next(state) >> 12) + 0.5) * 0x1p-52;
}

#endif
