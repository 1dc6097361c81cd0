#include "phrase_scan.h"

#include <stdlib.h>
#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

static uint64_t load8(const uint8_t *bytes) {
  uint64_t word;
  memcpy(&word, bytes, sizeof word);
  return word;
}

uint64_t phrase_checksum(const uint8_t *bytes, size_t count) {
  // Eight chains, since one would wait for each multiplication; odd factors keep every step one-to-one.
  static const uint64_t factor = 0x9E3779B97F4A7C15u;
  uint64_t lanes[8] = {1, 2, 3, 4, 5, 6, 7, 8};
  size_t i = 0;
  for (; i + 64 <= count; i += 64)
    for (int lane = 0; lane < 8; lane++) lanes[lane] = (lanes[lane] ^ load8(bytes + i + 8 * lane)) * factor;
  uint64_t sum = count;
  for (; i < count; i++) sum = (sum ^ bytes[i]) * factor;
  for (int lane = 0; lane < 8; lane++) sum = ((sum << 29 | sum >> 35) ^ lanes[lane]) * factor;
  return sum;
}

// Which two bytes of a phrase to look for: the last of its first character and its last, since the first byte of a
// Chinese character is one of six and tells nothing.
static size_t first_filter(const uint8_t *phrase, size_t length) {
  size_t place = 0;
  while (place + 1 < length && (phrase[place + 1] & 0xC0) == 0x80) place++;
  return place;
}

typedef struct {
  const uint8_t *phrase;
  size_t length, near, far;
} needle;

static int stands_at(const needle *n, const uint8_t *place) { return memcmp(place, n->phrase, n->length) == 0; }

// The bits of the places `at` … `at + 15` where both bytes fit.
#if defined(__SSE2__)
static unsigned candidates(const uint8_t *text, size_t at, const needle *n, __m128i near, __m128i far) {
  __m128i left = _mm_loadu_si128((const __m128i *)(text + at + n->near));
  __m128i right = _mm_loadu_si128((const __m128i *)(text + at + n->far));
  return (unsigned)_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(left, near), _mm_cmpeq_epi8(right, far)));
}
#endif

// Counts, or stops at the first place and gives it in `found`.
static size_t scan(const uint8_t *text, size_t length, const needle *n, size_t from, size_t *found) {
  size_t count = 0, at = from;
  if (length < n->length || from > length - n->length) return 0;
  size_t last = length - n->length;
#if defined(__SSE2__)
  __m128i near = _mm_set1_epi8((char)n->phrase[n->near]), far = _mm_set1_epi8((char)n->phrase[n->far]);
  while (at + 63 <= last) {
    // 64 places at a time; most of them have no candidate, and one test says so. Every load ends inside the text.
    unsigned bits[4];
    for (int part = 0; part < 4; part++) bits[part] = candidates(text, at + 16 * part, n, near, far);
    if (bits[0] | bits[1] | bits[2] | bits[3]) {
      for (int part = 0; part < 4; part++) {
        while (bits[part]) {
          size_t place = at + 16 * part + (size_t)__builtin_ctz(bits[part]);
          bits[part] &= bits[part] - 1;
          if (!stands_at(n, text + place)) continue;
          if (found) return *found = place, 1;
          count++;
        }
      }
    }
    at += 64;
  }
#endif
  for (; at <= last; at++) {
    if (text[at + n->near] != n->phrase[n->near] || !stands_at(n, text + at)) continue;
    if (found) return *found = at, 1;
    count++;
  }
  return count;
}

static needle prepared(const uint8_t *phrase, size_t length) {
  needle n = {phrase, length, first_filter(phrase, length), length - 1};
  return n;
}

size_t phrase_count(const uint8_t *text, size_t length, const uint8_t *phrase, size_t phrase_length) {
  needle n = prepared(phrase, phrase_length);
  return scan(text, length, &n, 0, NULL);
}

size_t phrase_find(const uint8_t *text, size_t length, const uint8_t *phrase, size_t phrase_length, size_t from) {
  needle n = prepared(phrase, phrase_length);
  size_t found = length;
  scan(text, length, &n, from, &found);
  return found;
}

struct phrase_set {
  uint64_t filter[1024];   // a bit for each hash of the bytes that phrases begin with
  uint16_t first[65536];   // for each hash, the first phrase with it plus one, or 0
  uint16_t *next;          // for each phrase, the next one with its hash plus one, or 0
  const uint8_t **phrases; // the phrases, one after the other in `bytes`
  size_t *lengths, count;
  uint64_t mask; // which of eight bytes are hashed: as many as the shortest phrase has, at most six
  uint8_t *bytes;
};

static uint32_t hashed(uint64_t word, uint64_t mask) { return (uint32_t)((word & mask) * 0x9E3779B97F4A7C15u >> 48); }

// The first bytes of a phrase as a word of eight.
static uint64_t beginning(const uint8_t *bytes, size_t length) {
  uint8_t word[8] = {0};
  memcpy(word, bytes, length < 8 ? length : 8);
  return load8(word);
}

// The bits of the first `count` bytes of a word as they lie in memory.
static uint64_t mask_of(size_t count) {
  uint8_t word[8] = {0};
  memset(word, 0xFF, count);
  return load8(word);
}

phrase_set *phrase_set_create(const uint8_t *const *phrases, const size_t *lengths, size_t count) {
  size_t total = 0, shortest = 6;
  for (size_t i = 0; i < count; i++) {
    total += lengths[i];
    if (lengths[i] < shortest) shortest = lengths[i];
  }
  phrase_set *set = calloc(1, sizeof *set);
  if (!set) return NULL;
  set->next = calloc(count + 1, sizeof *set->next);
  set->phrases = calloc(count + 1, sizeof *set->phrases);
  set->lengths = calloc(count + 1, sizeof *set->lengths);
  set->bytes = malloc(total + 1);
  if (!set->next || !set->phrases || !set->lengths || !set->bytes) return phrase_set_free(set), NULL;
  set->count = count;
  set->mask = mask_of(shortest);
  uint8_t *room = set->bytes;
  for (size_t i = 0; i < count; i++) {
    memcpy(room, phrases[i], lengths[i]);
    set->phrases[i] = room;
    set->lengths[i] = lengths[i];
    uint32_t hash = hashed(beginning(room, lengths[i]), set->mask);
    set->filter[hash >> 6] |= 1ull << (hash & 63);
    set->next[i] = set->first[hash];
    set->first[hash] = (uint16_t)(i + 1);
    room += lengths[i];
  }
  return set;
}

void phrase_set_free(phrase_set *set) {
  if (!set) return;
  free(set->next);
  free(set->phrases);
  free(set->lengths);
  free(set->bytes);
  free(set);
}

static void count_at(const phrase_set *set, uint32_t hash, const uint8_t *place, size_t rest, uint32_t *counts) {
  for (uint16_t entry = set->first[hash]; entry; entry = set->next[entry - 1]) {
    size_t length = set->lengths[entry - 1];
    if (length <= rest && memcmp(place, set->phrases[entry - 1], length) == 0) counts[entry - 1]++;
  }
}

void phrase_set_count(const phrase_set *set, const uint8_t *text, size_t length, uint32_t *counts) {
  size_t at = 0;
  for (; at + 8 <= length; at++) {
    uint32_t hash = hashed(load8(text + at), set->mask);
    if (set->filter[hash >> 6] >> (hash & 63) & 1) count_at(set, hash, text + at, length - at, counts);
  }
  for (; at < length; at++) {
    uint32_t hash = hashed(beginning(text + at, length - at), set->mask);
    if (set->filter[hash >> 6] >> (hash & 63) & 1) count_at(set, hash, text + at, length - at, counts);
  }
}
