#include "include/minimiser.h"

gsl_multimin_fminimizer *simplex_new(unsigned dimensions) {
  return gsl_multimin_fminimizer_alloc(gsl_multimin_fminimizer_nmsimplex2, dimensions);
}
