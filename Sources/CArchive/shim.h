// libarchive's reader, for the ZIP archives that DOCX and ODT documents are.
#ifndef TIFA_CARCHIVE_SHIM_H
#define TIFA_CARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

#endif
