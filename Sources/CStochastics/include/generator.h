/* Philox as a GSL generator, so that every gsl_ran_* sampler draws from the same stream. */
#ifndef MUTASIM_GENERATOR_H
#define MUTASIM_GENERATOR_H

#ifndef HAVE_INLINE
#define HAVE_INLINE 1
#endif
#include <gsl/gsl_rng.h>

#include "philox.h"

/* Null when there is no memory. */
gsl_rng *philox_generator_new(void);

static inline philox_state *philox_generator_state(const gsl_rng *generator) {
  return (philox_state *)generator->state;
}

#endif
