// zlib's deflate and CRC-32, for the packs that the corpus is written as.
#ifndef TIFA_CZLIB_SHIM_H
#define TIFA_CZLIB_SHIM_H

#include <zlib.h>

#endif
