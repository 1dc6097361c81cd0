// zlib, for the loose files of a repository that libgit2 must not read unchecked.
#ifndef TIFA_CZLIB_SHIM_H
#define TIFA_CZLIB_SHIM_H

#include <zlib.h>

// A macro in zlib, which Swift cannot call.
static inline int tifa_inflate_init(z_stream *stream) { return inflateInit(stream); }

#endif
