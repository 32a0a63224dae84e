/* Evenly spread points: GSL names their kinds by variables, which Swift does not take for constants. */
#ifndef MUTASIM_POINTS_H
#define MUTASIM_POINTS_H

#include <gsl/gsl_qrng.h>

/* The sequence of Sobol' (1967) in 1 to 40 dimensions; null when there is no memory. */
gsl_qrng *sobol_points_new(unsigned dimensions);

#endif
