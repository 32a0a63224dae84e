/* A minimiser without derivatives: GSL names its kinds by variables, which Swift does not take for constants. */
#ifndef MUTASIM_MINIMISER_H
#define MUTASIM_MINIMISER_H

#include <gsl/gsl_multimin.h>

/* The simplex of Nelder and Mead (1965); null when there is no memory. */
gsl_multimin_fminimizer *simplex_new(unsigned dimensions);

#endif
