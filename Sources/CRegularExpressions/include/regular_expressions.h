// Regular expressions by the RE2 library, whose time is linear in the text whatever the expression.
#ifndef TIFA_REGULAR_EXPRESSIONS_H
#define TIFA_REGULAR_EXPRESSIONS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct regular_expression regular_expression;

// An expression over UTF-8 that may use `memory` bytes; NULL where it is none, with the reason in `message`.
regular_expression *regular_expression_create(
    const char *pattern, size_t length, int64_t memory, int ignores_case, char *message, size_t room);
void regular_expression_free(regular_expression *expression);

// Finds the leftmost match in `text` from `from` on: 1 with its place, or 0.
int regular_expression_find(
    const regular_expression *expression, const char *text, size_t length, size_t from, size_t *start, size_t *end);

#ifdef __cplusplus
}
#endif

#endif
