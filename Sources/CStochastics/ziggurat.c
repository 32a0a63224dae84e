#include "ziggurat.h"

ziggurat ziggurat_normal_layers, ziggurat_exponential_layers;

/* Where the tail begins, and the area of a layer under exp(-x²/2) and exp(-x) (Marsaglia and Tsang 2000, section 5). */
static const double normal_tail = 3.6541528853610088, normal_area = 0.00492867323399;
static const double exponential_tail = 7.69711747013104972, exponential_area = 0.0039496598225815571993;

static double normal_density(double x) { return exp(-0.5 * x * x); }
static double normal_edge(double height) { return sqrt(-2 * log(height)); }
static double exponential_density(double x) { return exp(-x); }
static double exponential_edge(double height) { return -log(height); }

static void build(ziggurat *layers, double tail, double area, double step, double (*density)(double),
                  double (*edge)(double)) {
  layers->edge[0] = area / density(tail);
  layers->height[0] = 0;
  double width = tail;
  for (int i = 1; i < ziggurat_layers; i++) {
    layers->edge[i] = width;
    layers->height[i] = density(width);
    width = i + 1 < ziggurat_layers ? edge(layers->height[i] + area / width) : 0;
  }
  layers->edge[ziggurat_layers] = 0;
  layers->height[ziggurat_layers] = 1;
  for (int i = 0; i < ziggurat_layers; i++) layers->scale[i] = layers->edge[i] * step;
}

/* Before main, so that no draw has to ask whether the layers are there. */
__attribute__((constructor)) static void prepare(void) {
  build(&ziggurat_normal_layers, normal_tail, normal_area, 0x1p-51, normal_density, normal_edge);
  build(&ziggurat_exponential_layers, exponential_tail, exponential_area, 0x1p-52, exponential_density, exponential_edge);
}

/* Whether a point above x, at a height drawn within the layer, lies under the density. */
static int is_under(const ziggurat *layers, unsigned layer, double density, philox_state *state) {
  double low = layers->height[layer], high = layers->height[layer + 1];
  return low + philox_uniform(state) * (high - low) < density;
}

/* Beyond the beginning of the tail (Marsaglia 1964). */
static double normal_beyond_tail(philox_state *state) {
  double x, y;
  do {
    x = -log(philox_uniform_open(state)) / normal_tail;
    y = -log(philox_uniform_open(state));
  } while (2 * y < x * x);
  return normal_tail + x;
}

double ziggurat_normal_rest(philox_state *state, uint64_t word) {
  for (;;) {
    unsigned layer = word & (ziggurat_layers - 1);
    double x = ((double)((int64_t)word >> 12) + 0.5) * ziggurat_normal_layers.scale[layer];
    if (fabs(x) < ziggurat_normal_layers.edge[layer + 1]) return x;
    if (layer == 0) return copysign(normal_beyond_tail(state), x);
    if (is_under(&ziggurat_normal_layers, layer, normal_density(x), state)) return x;
    word = philox_next(state);
  }
}

double ziggurat_exponential_rest(philox_state *state, uint64_t word) {
  double start = 0; /* without memory: beyond the beginning of the tail everything begins anew */
  for (;;) {
    unsigned layer = word & (ziggurat_layers - 1);
    double x = ((double)(int64_t)(word >> 12) + 0.5) * ziggurat_exponential_layers.scale[layer];
    if (x < ziggurat_exponential_layers.edge[layer + 1]) return start + x;
    if (layer == 0) {
      start += exponential_tail;
    } else if (is_under(&ziggurat_exponential_layers, layer, exponential_density(x), state)) {
      return start + x;
    }
    word = philox_next(state);
  }
}
