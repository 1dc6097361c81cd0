#include "word_breaks.h"

#include <unicode/ubrk.h>

word_breaker *word_breaker_open(void) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_WORD, "zh", NULL, 0, &status);
  return U_FAILURE(status) ? NULL : (word_breaker *)iterator;
}

void word_breaker_close(word_breaker *breaker) { ubrk_close((UBreakIterator *)breaker); }

int word_breaker_mark(word_breaker *breaker, const uint16_t *text, int32_t length, uint8_t *marks) {
  UBreakIterator *iterator = (UBreakIterator *)breaker;
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(iterator, (const UChar *)text, length, &status);
  if (U_FAILURE(status)) return status;
  for (int32_t at = ubrk_first(iterator); at != UBRK_DONE; at = ubrk_next(iterator)) marks[at] = 1;
  return 0;
}
