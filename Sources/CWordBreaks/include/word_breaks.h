// Word boundaries by the ICU library: the rules of Unicode Standard Annex #29, and its dictionary for Chinese.
// ICU's own headers stay inside, since their declarations differ from those that Foundation shows to Swift.
#ifndef TIFA_WORD_BREAKS_H
#define TIFA_WORD_BREAKS_H

#include <stdint.h>

typedef struct word_breaker word_breaker;

// A breaker; NULL where ICU cannot open one. Not to be used by two threads at once.
word_breaker *word_breaker_open(void);
void word_breaker_close(word_breaker *breaker);

// Marks the boundaries of `length` UTF-16 units in `marks`, which has room for length + 1: 1 before a unit, else 0 as it was.
// Returns 0, or ICU's error code.
int word_breaker_mark(word_breaker *breaker, const uint16_t *text, int32_t length, uint8_t *marks);

#endif
