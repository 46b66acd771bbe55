// SPDX-License-Identifier: MIT
// Takes away answers that only repeat what all others hold beside their text, or each other.

#include "vacant.h"

#include "sections/question.h"
#include "wording/line.h"

#include <stdlib.h>

enum {
    SISTERS_MIN = 4,     // answers that say what one looks like
    LONGEST = 200,       // bytes of an answer that may be vacant
    LONGEST_LABEL = 64,  // and of a line that may recur
    LINES_MAX = 8,       // of an answer that may be vacant
    INVITES_MIN = 4,     // answers with the same words and the same link
};

/** A line that may only be a label, and in how many answers text stands behind it. */
struct recurrence {
    uint64_t hash;
    size_t told;
    size_t last;  // card that was counted
};

struct recurrences {
    struct recurrence *items;
    size_t count;
    size_t capacity;
};

/** Whether a line only sets apart or draws: no letter or digit of any script stands in it. */
static bool is_idle(struct text line) {
    for (size_t at = 0; at < line.size;) {
        uint32_t point;

        if (line.bytes[at] == '<' && text_find(line, TEXT(">")) + 1 == line.size) {
            return at == 0;
        }
        if (line_has_letter(line, at) || line_has_digit(line, at)) {
            return false;
        }
        at += text_decode(line, at, &point);
    }
    return true;
}

/** The first cell of a row whose other cells are empty, with its bars; "" if it is none. */
static struct text lone_cell(struct text line) {
    size_t end = 1 + text_find(text_from(line, 1), TEXT("|"));

    return text_starts(line, TEXT("|")) && end < line.size && is_idle(text_from(line, end))
               ? text_slice(line, 0, end)
               : TEXT("");
}

/** What of a line recurs if it is a label: of a row its first cell. */
static struct text label_part(struct text line) {
    return text_starts(line, TEXT("|"))
               ? text_slice(line, 0, 1 + text_find(text_from(line, 1), TEXT("|")))
               : line;
}

/** Whether a line looks as what stands above a text: in marks all around, or up to a colon. */
static bool is_label(struct text line) {
    uint32_t end;
    size_t size = line_last_character(line, &end);
    struct text bare = line_without_ornaments(line);

    return size && line.size <= LONGEST_LABEL && !text_holds(line, TEXT("`")) &&
           (end == ':' || end == 0xFF1A || text_starts(line, TEXT("#")) ||
            lone_cell(line).size ||
            (line_count_marks(bare, 0) && line_count_marks(bare, bare.size - 1)));
}

/** Goes through the lines of an answer that may be vacant; false if one of them tells something. */
static bool add_labels(struct reading *reading, struct text answer,
                       struct recurrences *lines) {
    size_t labels = 0;

    for (int count = 0; answer.size; count++) {
        struct text line = text_trim(text_line(&answer));

        if (is_idle(line)) {
            continue;
        }
        if (count == LINES_MAX || !is_label(line)) {
            return false;
        }
        labels++;
        if (lines) {
            lines->items = arena_grow(reading->scratch, lines->items, lines->count,
                                      &lines->capacity, sizeof(*lines->items));
            lines->items[lines->count++] =
                (struct recurrence){.hash = text_hash(label_part(line)), .last = SIZE_MAX};
        }
    }
    return labels > 0;
}

static bool may_be_vacant(struct reading *reading, const struct card *card) {
    return card->answer.size > 0 && card->answer.size <= LONGEST &&
           add_labels(reading, card->answer, NULL);
}

static int compare_recurrences(const void *left, const void *right) {
    return text_compare_hashes(&((const struct recurrence *)left)->hash,
                               &((const struct recurrence *)right)->hash);
}

static struct recurrence *find_recurrence(const struct recurrences *lines,
                                          struct text line) {
    const struct recurrence key = {.hash = text_hash(label_part(line))};

    return bsearch(&key, lines->items, lines->count, sizeof(key), compare_recurrences);
}

/** Counts in which answers text stands behind those lines. */
static void count_told(struct reading *reading, struct recurrences *lines) {
    for (size_t i = 0; i < reading->card_count; i++) {
        struct text rest = text_trim(reading->cards[i].answer);

        if (may_be_vacant(reading, &reading->cards[i])) {
            continue;
        }
        while (rest.size) {
            struct text line = text_trim(text_line(&rest));
            struct recurrence *found = line.size && line.size <= LONGEST_LABEL && rest.size
                                           ? find_recurrence(lines, line)
                                           : NULL;

            if (found && found->last != i) {
                found->told++;
                found->last = i;
            }
        }
    }
}

/** Whether each line of an answer recurs as a label does, in others that go on. */
static bool only_recurs(struct text answer, const struct recurrences *lines,
                        size_t answers) {
    size_t most = 0;

    while (answer.size) {
        struct text line = text_trim(text_line(&answer));
        const struct recurrence *found;

        if (is_idle(line)) {
            continue;
        }
        found = find_recurrence(lines, line);
        if (!found || found->told < 2) {
            return false;
        }
        most = found->told > most ? found->told : most;
    }
    return 2 * most >= answers;
}

/** Whether an answer is a paragraph with a link that may only say where one could write it. */
static bool may_invite(const struct card *card) {
    return card->kind == CARD_ANSWERED && card->answer.size <= LONGEST &&
           text_holds(card->answer, TEXT("](")) && !text_holds(card->answer, TEXT("\n"));
}

/** Makes prompts of cards whose answers are one paragraph with a link, word for word again and again: "None yet, [suggest one](...)". */
static void leave_invitations(struct reading *reading) {
    uint64_t *hashes =
        arena_new(reading->scratch, reading->card_count + 1, sizeof(*hashes));
    size_t count = 0;

    for (size_t i = 0; i < reading->card_count; i++) {
        if (may_invite(&reading->cards[i])) {
            hashes[count++] = text_hash(reading->cards[i].answer);
        }
    }
    qsort(hashes, count, sizeof(*hashes), text_compare_hashes);
    for (size_t i = 0; i < reading->card_count; i++) {
        struct card *card = &reading->cards[i];

        if (may_invite(card) &&
            text_count_hash(hashes, count, text_hash(card->answer)) >= INVITES_MIN) {
            question_leave_open(reading, card);
        }
    }
}

void vacant_empty(struct reading *reading) {
    struct recurrences lines = {0};
    size_t candidates = 0;
    size_t answers = 0;

    leave_invitations(reading);
    for (size_t i = 0; i < reading->card_count; i++) {
        answers += reading->cards[i].answer.size > 0;
        if (may_be_vacant(reading, &reading->cards[i])) {
            add_labels(reading, reading->cards[i].answer, &lines);
            candidates++;
        }
    }
    if (!candidates || answers < SISTERS_MIN || 4 * candidates > answers) {
        return;
    }
    qsort(lines.items, lines.count, sizeof(*lines.items), compare_recurrences);
    count_told(reading, &lines);
    for (size_t i = 0; i < reading->card_count; i++) {
        struct card *card = &reading->cards[i];

        if (may_be_vacant(reading, card) && only_recurs(card->answer, &lines, answers)) {
            question_leave_open(reading, card);
        }
    }
}
