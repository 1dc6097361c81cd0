#include "regular_expressions.h"

#include <re2/re2.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <new>
#include <string>

struct regular_expression {
  re2::RE2 expression;

  regular_expression(re2::StringPiece pattern, const re2::RE2::Options &options) : expression(pattern, options) {}
};

regular_expression *regular_expression_create(
    const char *pattern, size_t length, int64_t memory, int ignores_case, char *message, size_t room) {
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(memory);
  options.set_case_sensitive(!ignores_case);
  auto made = new (std::nothrow) regular_expression(re2::StringPiece(pattern, length), options);
  std::unique_ptr<regular_expression> expression(made);
  if (!expression) return nullptr;
  if (expression->expression.ok()) return expression.release();
  if (room > 0) {
    const std::string &reason = expression->expression.error();
    size_t count = std::min(reason.size(), room - 1);
    std::memcpy(message, reason.data(), count);
    message[count] = 0;
  }
  return nullptr;
}

void regular_expression_free(regular_expression *expression) { delete expression; }

int regular_expression_find(
    const regular_expression *expression, const char *text, size_t length, size_t from, size_t *start, size_t *end) {
  re2::StringPiece match;
  re2::StringPiece whole(text, length);
  if (!expression->expression.Match(whole, from, length, re2::RE2::UNANCHORED, &match, 1)) return 0;
  *start = static_cast<size_t>(match.data() - text);
  *end = *start + match.size();
  return 1;
}
