// SPDX-License-Identifier: MIT
// Questions and answers that labels part, in a text of any kind.

#include "exchange.h"

#include "label.h"

#include <string.h>

enum { LINES_MAX = 60 };  // that are looked at: the first exchanges tell

/** Without the marks of lists, quotations and headings at the front. */
static struct text without_marks(struct text line) {
    line = text_trim(line);
    while (line.size > 1 && strchr(">-*+#", line.bytes[0]) &&
           (line.bytes[1] == ' ' || line.bytes[0] == '>' || line.bytes[0] == '#')) {
        line = text_trim(text_from(line, 1));
    }
    return line;
}

bool exchange_calls(struct text line) {
    line = without_marks(line);
    return label_cut_question(&line);
}

bool exchange_replies(struct text line) {
    return label_begins_answer(without_marks(line));
}

int exchange_count(struct text text) {
    int count = 0;
    bool called = false;

    for (int lines = 0; text.size && lines < LINES_MAX; lines++) {
        struct text line = text_line(&text);

        if (!text_trim(line).size || text_starts(text_trim(line), TEXT("<"))) {
            continue;
        }
        if (exchange_calls(line)) {
            called = true;
        } else if (exchange_replies(line)) {
            count += called;
            called = false;
        } else if (!called && !count) {
            return 0;
        }
    }
    return count;
}
