#include "generator.h"

void philox_refill(philox_state *state) {
  philox_rounds(state->keys, state->counter, state->buffer);
  state->counter[0]++; /* only word 0: a stream never runs into its neighbour */
  state->index = 0;
}

static void set(void *state, unsigned long int seed) { philox_set_key(state, seed, 0); }
static unsigned long int get(void *state) { return philox_next(state); }
static double get_double(void *state) { return philox_uniform(state); }

_Static_assert(sizeof(unsigned long int) == sizeof(uint64_t), "GSL hands random words over as unsigned long");

static const gsl_rng_type philox_type = {
    "philox4x64-10", UINT64_MAX, 0, sizeof(philox_state), set, get, get_double,
};

gsl_rng *philox_generator_new(void) { return gsl_rng_alloc(&philox_type); }
