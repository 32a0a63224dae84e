#include <zlib.h>

// Sizes of this header's structures, which the macros of zlib.h hand to the library.
static inline int mutasim_deflate_init(z_stream *stream, int level, int window_bits) {
  return deflateInit2(stream, level, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY);
}

static inline int mutasim_inflate_init(z_stream *stream, int window_bits) { return inflateInit2(stream, window_bits); }
