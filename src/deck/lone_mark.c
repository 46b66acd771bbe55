// SPDX-License-Identifier: MIT
// Takes away answers that are nothing but the mark that all others begin with.

#include "lone_mark.h"

#include "line.h"
#include "question.h"

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

/** The mark of most answers, by a vote in which each takes one of another away. */
static struct text common_mark(const struct reading *reading) {
    struct text mark = TEXT("");
    size_t votes = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        struct text here = first_mark(reading->cards[i].answer);

        if (!here.size) {
            continue;
        }
        if (!votes) {
            mark = here;
        }
        votes = text_equal(here, mark) ? votes + 1 : votes - 1;
    }
    return mark;
}

void lone_mark_empty(struct reading *reading) {
    struct text mark = common_mark(reading);
    size_t answers = 0;
    size_t marked = 0;
    size_t alone = 0;

    for (size_t i = 0; mark.size && i < reading->card_count; i++) {
        struct text answer = reading->cards[i].answer;
        bool bears = text_equal(first_mark(answer), mark);

        answers += answer.size > 0;
        alone += bears && text_trim(answer).size == mark.size;
        marked += bears;
    }
    if (!alone || marked - alone < MARKED_MIN || 4 * alone > marked ||
        4 * marked < 3 * answers) {
        return;
    }
    for (size_t i = 0; i < reading->card_count; i++) {
        struct card *card = &reading->cards[i];

        if (text_equal(text_trim(card->answer), mark)) {
            card->answer = TEXT("");
            card->kind = CARD_PROMPT;
            question_note_unanswered(reading, card);
        }
    }
}
