// libgit2 1.5 reads a loose file that was cut short for ever, and one that holds more than its header says into memory that
// is not its own. This looks at such a file first, in bounded memory.
#ifndef TIFA_CLIBGIT2_LOOSE_H
#define TIFA_CLIBGIT2_LOOSE_H

#include <limits.h>
#include <stdint.h>
#include <zlib.h>

// The length of the header in the first `count` bytes of an object, and the size that it declares; 0 where it has none.
static inline size_t tifa_git_loose_header(const unsigned char *bytes, size_t count, uint64_t *declared) {
  size_t at = 0;
  while (at < count && at < 16 && bytes[at] >= 'a' && bytes[at] <= 'z') at++;
  if (at == 0 || at >= count || bytes[at++] != ' ') return 0;
  size_t first = at;
  for (*declared = 0; at < count && at - first < 19 && bytes[at] >= '0' && bytes[at] <= '9'; at++)
    *declared = *declared * 10 + (bytes[at] - '0');
  return at > first && at < count && bytes[at] == 0 ? at + 1 : 0;
}

// Whether a file is one compressed stream that is whole, holds as much as its header says, and ends the file.
static inline int tifa_git_loose_is_sound(const unsigned char *bytes, size_t count) {
  unsigned char out[16384];
  z_stream stream = {0};
  uint64_t declared = 0, held = 0;
  int state = Z_OK, has_header = 0;
  if (count > UINT_MAX || inflateInit(&stream) != Z_OK) return 0;
  stream.next_in = (unsigned char *)bytes;
  stream.avail_in = (unsigned int)count;
  while (state == Z_OK) {
    stream.next_out = out;
    stream.avail_out = sizeof out;
    state = inflate(&stream, Z_NO_FLUSH);
    size_t made = sizeof out - stream.avail_out, header = 0;
    if (!has_header && !(header = tifa_git_loose_header(out, made, &declared))) break;
    has_header = 1;
    held += made - header;
    if (held > declared || (state == Z_OK && made == 0)) break;
  }
  int rest = stream.avail_in != 0;
  inflateEnd(&stream);
  return state == Z_STREAM_END && has_header && held == declared && !rest;
}

#endif
