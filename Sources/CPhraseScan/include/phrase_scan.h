// Counting and finding phrases in UTF-8 at the speed of memory, and the checksum that guards what is mapped.
#ifndef TIFA_PHRASE_SCAN_H
#define TIFA_PHRASE_SCAN_H

#include <stddef.h>
#include <stdint.h>

// A checksum of `count` bytes: any single damaged byte changes it. Not for protection against people.
uint64_t phrase_checksum(const uint8_t *bytes, size_t count);

// How often `phrase` (at least one byte) stands in `text`; places that overlap each other all count.
size_t phrase_count(const uint8_t *text, size_t length, const uint8_t *phrase, size_t phrase_length);

// The place of the first `phrase` in `text` at or after `from`; `length` where there is none.
size_t phrase_find(const uint8_t *text, size_t length, const uint8_t *phrase, size_t phrase_length, size_t from);

// Several phrases that are counted in one pass over the text, none of them losing hits to another.
typedef struct phrase_set phrase_set;

// A set of `count` phrases of at least one byte, at most 60,000; NULL where memory is short.
phrase_set *phrase_set_create(const uint8_t *const *phrases, const size_t *lengths, size_t count);
void phrase_set_free(phrase_set *set);

// Adds to `counts`, which has a place for each phrase, how often each stands in `text`.
void phrase_set_count(const phrase_set *set, const uint8_t *text, size_t length, uint32_t *counts);

#endif
