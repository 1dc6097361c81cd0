// Nettle's SHA-256, for the hash of every source, and its SHA-1, for the names of git's objects; nothing else of the
// library is visible to Swift.
#ifndef TIFA_CNETTLE_SHIM_H
#define TIFA_CNETTLE_SHIM_H

#include <nettle/sha1.h>
#include <nettle/sha2.h>

#endif
