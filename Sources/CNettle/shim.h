// Nettle's SHA-256, for the hash of every source; nothing else of the library is visible to Swift.
#ifndef TIFA_CNETTLE_SHIM_H
#define TIFA_CNETTLE_SHIM_H

#include <nettle/sha2.h>

#endif
