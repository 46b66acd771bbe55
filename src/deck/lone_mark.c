// SPDX-License-Identifier: MIT
// Takes away answers that are nothing but the mark that all others begin with.

#include "lone_mark.h"

#include "line.h"
#include "question.h"
#include "vote.h"

#include <string.h>

enum { LONGEST_MARK = 24, MARKED_MIN = 3 };

/** The first word of an answer, if it is a mark or ends in one; "" if it is not. */
static struct text first_mark(struct text answer) {
    struct text word = text_trim(answer);
    size_t size = 0;
    size_t first = line_count_marks(word, 0);

    while (size < word.size && size <= LONGEST_MARK && !strchr(" \t\n", word.bytes[size])) {
        size++;
    }
    word.size = size;
    if (!size || size > LONGEST_MARK || text_find(word, TEXT("`")) < size) {
        return TEXT("");
    }
    return line_separator_size(word, size - 1) || strchr("/.:*_", word.bytes[size - 1]) ||
                   (!line_has_letter(word, first) && !line_has_digit(word, first))
               ? word
               : TEXT("");
}

/** The hash of the mark of most answers; 0 if none has any. */
static uint64_t common_mark(const struct reading *reading) {
    struct vote vote = {0};

    for (size_t i = 0; i < reading->card_count; i++) {
        struct text here = first_mark(reading->cards[i].answer);

        if (here.size) {
            vote_for(&vote, text_hash(here));
        }
    }
    return vote.key;
}

/** Whether an answer begins with a mark; `alone`: and says no more. */
static bool bears(struct text answer, uint64_t mark, bool *alone) {
    struct text here = first_mark(answer);

    *alone = text_trim(answer).size == here.size;
    return here.size && text_hash(here) == mark;
}

void lone_mark_empty(struct reading *reading) {
    uint64_t mark = common_mark(reading);
    size_t answers = 0;
    size_t marked = 0;
    size_t empty = 0;
    bool alone;

    for (size_t i = 0; mark && i < reading->card_count; i++) {
        struct text answer = reading->cards[i].answer;

        answers += answer.size > 0;
        if (bears(answer, mark, &alone)) {
            marked++;
            empty += alone;
        }
    }
    if (!empty || marked - empty < MARKED_MIN || 4 * empty > marked ||
        4 * marked < 3 * answers) {
        return;
    }
    for (size_t i = 0; i < reading->card_count; i++) {
        if (bears(reading->cards[i].answer, mark, &alone) && alone) {
            question_leave_open(reading, &reading->cards[i]);
        }
    }
}
