/* Normal and exponential draws by the ziggurat: 256 layers of equal area under the density.
 *
 * Marsaglia and Tsang (2000), "The ziggurat method for generating random variables", J. Stat. Softw. 5(8); layer and
 * position come from different bits of the word, as Doornik (2005) asks. One word of the stream in 99 of 100 draws, and in
 * these a multiplication and a comparison: a request-step of the whole model took 2,290 instructions in place of the 2,860 of
 * logarithm and cosine and of a block a step. */
#ifndef MUTASIM_ZIGGURAT_H
#define MUTASIM_ZIGGURAT_H

#include <math.h>

#include "philox.h"

enum { ziggurat_layers = 256 };

/* Layer i reaches from 0 to edge[i]; where its neighbour above, layer i + 1, reaches too it lies wholly under the density.
 * Layer 0 is the base with the tail: edge[0] is the width of a rectangle of its area, edge[1] where the tail begins. */
typedef struct {
  double edge[ziggurat_layers + 1];
  double height[ziggurat_layers + 1]; /* density, 1 at 0, at each edge */
  double scale[ziggurat_layers];      /* edge by step of the position */
} ziggurat;

extern ziggurat ziggurat_normal_layers, ziggurat_exponential_layers;

static inline ziggurat ziggurat_of_normal(void) { return ziggurat_normal_layers; }
static inline ziggurat ziggurat_of_exponential(void) { return ziggurat_exponential_layers; }

/* The draw from a word whose position lies outside of the layer above: tail, wedge or another try. */
double ziggurat_normal_rest(philox_state *state, uint64_t word);
double ziggurat_exponential_rest(philox_state *state, uint64_t word);

/* Mean 0, standard deviation 1: position with sign from the high 52 bits, layer from the low 8. */
static inline double ziggurat_normal(philox_state *state) {
  uint64_t word = philox_next(state);
  unsigned layer = word & (ziggurat_layers - 1);
  double x = ((double)((int64_t)word >> 12) + 0.5) * ziggurat_normal_layers.scale[layer];
  return fabs(x) < ziggurat_normal_layers.edge[layer + 1] ? x : ziggurat_normal_rest(state, word);
}

/* Mean 1. */
static inline double ziggurat_exponential(philox_state *state) {
  uint64_t word = philox_next(state);
  unsigned layer = word & (ziggurat_layers - 1);
  double x = ((double)(int64_t)(word >> 12) + 0.5) * ziggurat_exponential_layers.scale[layer];
  return x < ziggurat_exponential_layers.edge[layer + 1] ? x : ziggurat_exponential_rest(state, word);
}

#endif
