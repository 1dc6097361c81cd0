// zlib: deflate and CRC-32 for the packs that the corpus is written as, inflate for the loose files of others.
#ifndef TIFA_CZLIB_SHIM_H
#define TIFA_CZLIB_SHIM_H

#include <zlib.h>

// A macro in zlib, which Swift cannot call.
static inline int tifa_inflate_init(z_stream *stream) { return inflateInit(stream); }

#endif
