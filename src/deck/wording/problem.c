// SPDX-License-Identifier: MIT
// The further parts of a problem.

#include "problem.h"

// What a problem goes on with as high as its own heading.
static const char *const statement_words[] = {
    "example",   "constraint",  "input",       "output",  "note",       "follow",
    "예제",      "입력",        "출력",        "제한",    "주의",       "示例",
    "输入",      "输出",        "约束",        "пример",  "ограничени", "ví dụ",
    "ràng buộc", "beispiel",    "ejemplo",     "exemplo", "restric",    "test case",
    "sample",    "explanation", "requirement", NULL};

bool problem_goes_on(struct text name) {
    return text_holds(name, TEXT("example")) || text_starts_any(name, statement_words);
}
