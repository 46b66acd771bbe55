// SPDX-License-Identifier: MIT
// Cuts what all answers begin with.

#include "chorus.h"

#include "beginning.h"
#include "hint.h"
#include "parts.h"

enum { ANSWERS_MIN = 4, KIND_MAX = 30, LINES_MAX = 100 };

/** The words of a mark, with the colon behind them. */
static struct text label_text(struct text line, const struct beginning *mark) {
    struct text text = text_trim(text_slice(line, mark->from + mark->marks, mark->to));

    while (text.size && line_count_marks(text, text.size - 1)) {
        text.size--;
    }
    return text;
}

/** The mark at the front of an answer; false if it begins as any text does, or with no more than a few words of what kind it is. */
static bool read_mark(struct text answer, struct beginning *mark) {
    struct text rest = answer;
    struct text line = text_line(&rest);
    struct text behind;

    if (!beginning_read(line, mark) || !mark->named || (mark->from && !mark->heading)) {
        return false;
    }
    // These stay on purpose: "Correct answer: B", "Hint: think of a".
    if (label_begins_answer(line) || hint_named(label_text(line, mark))) {
        return false;
    }
    behind = text_trim(text_from(line, mark->to));
    rest = text_trim(rest);
    if (!behind.size) {
        return rest.size > 0;
    }
    return !mark->end && (behind.size > KIND_MAX || !rest.size);
}

/** Whether another mark parts the rest of an answer: "Pros:" and "Cons:". */
static bool is_parted(struct text answer) {
    text_line(&answer);
    for (int lines = 0; answer.size && lines < LINES_MAX; lines++) {
        struct beginning mark;

        if (beginning_read(text_line(&answer), &mark) && mark.named) {
            return true;
        }
    }
    return false;
}

/** Whether its name says that it begins an answer, so that others behind it only name what is added. */
static bool begins_answer(const struct reading *reading, struct text answer,
                          const struct beginning *mark) {
    return parts_begin_answer(
        text_folded(label_text(text_line(&answer), mark), reading->scratch));
}

/** The mark of most answers, by a vote in which each takes one of another away; 0 if none has any. */
static uint64_t find_mark(const struct reading *reading) {
    uint64_t key = 0;
    size_t votes = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        struct beginning mark;

        if (!read_mark(reading->cards[i].answer, &mark)) {
            continue;
        }
        if (!votes) {
            key = mark.key;
        }
        votes = mark.key == key ? votes + 1 : votes - 1;
    }
    return key;
}

void chorus_cut(struct reading *reading) {
    uint64_t key = find_mark(reading);
    size_t answers = 0;
    size_t marked = 0;
    size_t parted = 0;
    struct beginning mark;

    for (size_t i = 0; key && i < reading->card_count; i++) {
        const struct card *card = &reading->cards[i];

        answers += card->answer.size > 0;
        if (read_mark(card->answer, &mark) && mark.key == key) {
            marked++;
            parted +=
                !begins_answer(reading, card->answer, &mark) && is_parted(card->answer);
        }
    }
    if (marked < ANSWERS_MIN || 5 * marked < 4 * answers || 2 * parted >= marked) {
        return;
    }
    for (size_t i = 0; i < reading->card_count; i++) {
        struct card *card = &reading->cards[i];

        if (read_mark(card->answer, &mark) && mark.key == key) {
            card->answer = text_trim(text_from(card->answer, mark.to));
        }
    }
}
