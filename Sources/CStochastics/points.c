#include "include/points.h"

gsl_qrng *sobol_points_new(unsigned dimensions) { return gsl_qrng_alloc(gsl_qrng_sobol, dimensions); }
