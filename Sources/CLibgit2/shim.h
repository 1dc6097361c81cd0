// libgit2's option call is variadic, which Swift cannot call: one static inline function for each option that is used.
#ifndef TIFA_CLIBGIT2_SHIM_H
#define TIFA_CLIBGIT2_SHIM_H

#include <git2.h>

#endif
