#ifndef MUTASIM_CSTOCHASTICS_H
#define MUTASIM_CSTOCHASTICS_H

#include <math.h> /* for Swift: log, exp and the like, wherever this module is imported */

#include "errors.h"
#include "generator.h"
#include "minimiser.h"
#include "philox.h"
#include "points.h"
#include "ziggurat.h"

#endif
