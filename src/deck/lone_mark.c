// SPDX-License-Identifier: MIT
// Takes away answers that are nothing but the mark, or the remark, that all others begin with.

#include "lone_mark.h"

#include "line.h"
#include "question.h"
#include "vote.h"

#include <string.h>

enum { LONGEST_MARK = 24, LONGEST_LINE = 64, MARKED_MIN = 3 };

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

/** The first line of an answer, if it is short, of several words, and stands apart from the rest; "" if not. */
static struct text first_line(struct text answer) {
    struct text rest = text_trim(answer);
    struct text line = text_trim(text_line(&rest));

    // Behind a colon the answer itself may stand: "Correct answer: B".
    return line.size <= LONGEST_LINE && text_holds(line, TEXT(" ")) &&
                   !text_holds(line, TEXT(":")) &&
                   (!rest.size || !text_trim(text_line(&rest)).size) && line.size &&
                   line_has_letter(line, 0)
               ? line
               : TEXT("");
}

/** Its first two words: "opened by", whoever it was. */
static struct text first_words(struct text answer) {
    struct text line = first_line(answer);
    size_t first = text_find(line, TEXT(" "));
    size_t second = first + 1 + text_find(text_from(line, first + 1), TEXT(" "));

    return text_slice(line, 0, second);
}

/** What most answers may begin with, and whether it is all of a line. */
struct opening {
    struct text (*read)(struct text answer);
    bool ends_line;
};

/** The hash of the opening of most answers; 0 if none has any. */
static uint64_t common_opening(const struct reading *reading,
                               const struct opening *opening) {
    struct vote vote = {0};

    for (size_t i = 0; i < reading->card_count; i++) {
        struct text here = opening->read(reading->cards[i].answer);

        if (here.size) {
            vote_for(&vote, text_hash(here));
        }
    }
    return vote.key;
}

/** Whether an answer begins in that way; `alone`: and says no more. */
static bool bears(struct text answer, const struct opening *opening, uint64_t key,
                  bool *alone) {
    struct text here = opening->read(answer);
    struct text text = text_trim(answer);

    *alone =
        text.size == here.size || (opening->ends_line && !text_holds(text, TEXT("\n")));
    return here.size && text_hash(here) == key;
}

static void empty_alone(struct reading *reading, const struct opening *opening) {
    uint64_t key = common_opening(reading, opening);
    size_t answers = 0;
    size_t marked = 0;
    size_t empty = 0;
    bool alone;

    for (size_t i = 0; key && i < reading->card_count; i++) {
        struct text answer = reading->cards[i].answer;

        answers += answer.size > 0;
        if (bears(answer, opening, key, &alone)) {
            marked++;
            empty += alone;
        }
    }
    if (!empty || marked - empty < MARKED_MIN || 4 * empty > marked ||
        4 * marked < 3 * answers) {
        return;
    }
    for (size_t i = 0; i < reading->card_count; i++) {
        if (bears(reading->cards[i].answer, opening, key, &alone) && alone) {
            question_leave_open(reading, &reading->cards[i]);
        }
    }
}

void lone_mark_empty(struct reading *reading) {
    static const struct opening openings[] = {{first_mark, false}, {first_words, true}};

    for (size_t i = 0; i < sizeof(openings) / sizeof(openings[0]); i++) {
        empty_alone(reading, &openings[i]);
    }
}
