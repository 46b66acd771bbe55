// SPDX-License-Identifier: MIT
// Numbers that repeat are the surest sign of a key.

#include "key_numbers.h"

#include <stdlib.h>

enum {
    NUMBERS = 4096,   // that are told apart in any file
    PER_BLOCK = 2,    // for each of its blocks
    LOOKED_MIN = 64,  // blocks that are looked at before a key of any size
    MATCHED_MIN = 2,
};

struct key_numbers key_numbers_start(struct reading *reading) {
    struct key_numbers numbers = {.limit =
                                      NUMBERS + PER_BLOCK * reading->outline.block_count};

    numbers.slots = arena_new(reading->scratch, numbers.limit, sizeof(*numbers.slots));
    return numbers;
}

static void mark(struct key_numbers *numbers, int number, size_t section) {
    if (number > 0 && (size_t)number < numbers->limit) {
        numbers->count += numbers->slots[number].round != numbers->round;
        numbers->slots[number] = (struct key_number){section, numbers->round};
    }
}

/** The section before the key that asks a number, its index and one; 0 if none does. */
static size_t asked_in(const struct key_numbers *numbers, int number) {
    return number > 0 && (size_t)number < numbers->limit &&
                   numbers->slots[number].round == numbers->round
               ? numbers->slots[number].section + 1
               : 0;
}

static void add_restart(struct reading *reading, struct key_numbers *numbers, int line,
                        int last) {
    numbers->restarts =
        arena_grow(reading->scratch, numbers->restarts, numbers->restart_count,
                   &numbers->restart_capacity, sizeof(*numbers->restarts));
    numbers->restarts[numbers->restart_count++] = (struct key_restart){line, last};
}

/** Marks the numbers of a list; returns how many there are. */
static size_t mark_list(struct reading *reading, struct key_numbers *numbers,
                        size_t section, uint32_t list, size_t budget) {
    const struct block *blocks = reading->outline.blocks;
    int first = reading_first_number(reading, list);
    int number = first;

    for (uint32_t item = list + 1;
         number && item < blocks[list].after && (size_t)(number - first) < budget;
         item = blocks[item].after) {
        mark(numbers, number++, section);
    }
    if (first == 1) {
        add_restart(reading, numbers, blocks[list].line, number - 1);
    }
    return (size_t)(number - first);
}

/** Marks a number that stands on a line before its question. */
static void mark_title(struct reading *reading, struct key_numbers *numbers,
                       const struct title *title, size_t section, int line) {
    int number = title->numbered || title->labelled || title->blank ? title->number : 0;

    mark(numbers, number, section);
    if (number == 1) {
        add_restart(reading, numbers, line, 0);
    }
}

/** Marks the numbers that stand before the lines of a paragraph. */
static void mark_lines(struct reading *reading, struct key_numbers *numbers, size_t section,
                       uint32_t block) {
    struct text rest = reading_lines(reading, block);

    while (rest.size) {
        struct title title = title_read(text_trim(text_line(&rest)));

        mark_title(reading, numbers, &title, section, reading->outline.blocks[block].line);
    }
}

/** Marks the numbers of lists and paragraphs right below a heading; returns how many blocks were looked at. */
static size_t mark_body(struct reading *reading, struct key_numbers *numbers,
                        size_t section, size_t budget) {
    const struct block *blocks = reading->outline.blocks;
    uint32_t end = outline_body_end(&reading->outline, section);
    size_t seen = 0;

    for (uint32_t at = reading->outline.sections[section].body; at < end && seen < budget;
         at = blocks[at].after, seen++) {
        if (blocks[at].kind == BLOCK_LIST) {
            seen += mark_list(reading, numbers, section, at, budget - seen);
        } else if (blocks[at].kind == BLOCK_PARAGRAPH) {
            mark_lines(reading, numbers, section, at);
        }
    }
    return seen;
}

void key_numbers_find(struct reading *reading, struct key_numbers *numbers, size_t key,
                      size_t end, int from) {
    const struct outline *outline = &reading->outline;
    size_t budget = LOOKED_MIN +
                    PER_BLOCK * (outline_begin(outline, end) - outline->sections[key].root);

    numbers->round++;
    numbers->count = 0;
    numbers->restart_count = 0;
    for (size_t i = key; i-- > 0 && outline->sections[i].line >= from && budget > 0;) {
        size_t seen = 1 + mark_body(reading, numbers, i, budget);

        mark_title(reading, numbers, &outline->sections[i].title, i,
                   outline->sections[i].line);
        budget -= seen < budget ? seen : budget;
    }
}

bool key_numbers_repeat(const struct reading *reading, const struct key_numbers *numbers,
                        size_t section) {
    const struct section *sections = reading->outline.sections;
    const struct title *title = &sections[section].title;
    size_t asked = asked_in(numbers, title->number);

    return asked && text_equal(sections[asked - 1].title.text, title->text);
}

bool key_numbers_match(const struct reading *reading, const struct key_numbers *numbers,
                       size_t first) {
    size_t all = reading->answer_count - first;
    size_t matched = 0;

    for (size_t i = first; i < reading->answer_count; i++) {
        matched += asked_in(numbers, reading->answers[i].number) > 0;
    }
    return matched >= MATCHED_MIN && 4 * matched >= 3 * all &&
           (4 * matched >= 3 * numbers->count || reading->answers[first].asked);
}

static int compare_lines(const void *left, const void *right) {
    const struct key_restart *a = left;
    const struct key_restart *b = right;

    return (a->line > b->line) - (a->line < b->line);
}

/** Whether answer `i` counts anew. */
static bool restarts(const struct reading *reading, size_t i, size_t first) {
    return i == first || reading->answers[i].number <= reading->answers[i - 1].number;
}

/** Whether each run of answers from `first` on is as long as the list that stands in its place, from restart `skipped` on. */
static bool fits(const struct reading *reading, const struct key_numbers *numbers,
                 size_t first, size_t skipped) {
    size_t run = skipped;

    for (size_t i = first; i < reading->answer_count; i++) {
        run += i > first && restarts(reading, i, first);
        if ((i + 1 == reading->answer_count || restarts(reading, i + 1, first)) &&
            numbers->restarts[run].last != reading->answers[i].number) {
            return false;
        }
    }
    return true;
}

void key_numbers_pair(struct reading *reading, struct key_numbers *numbers, size_t first,
                      int line) {
    size_t count = numbers->restart_count;
    size_t runs = 0;
    size_t run;

    for (size_t i = first; i < reading->answer_count; i++) {
        runs += restarts(reading, i, first);
    }
    if (!runs || count < 2 || runs > count) {
        return;
    }
    qsort(numbers->restarts, count, sizeof(*numbers->restarts), compare_lines);
    // Other lists may stand before the questions; of two as long as the answers nobody can tell which.
    for (size_t i = 0; runs == 1 && i < count - runs; i++) {
        if (numbers->restarts[i].last ==
            reading->answers[reading->answer_count - 1].number) {
            return;
        }
    }
    if (runs < count && !fits(reading, numbers, first, count - runs)) {
        return;
    }
    run = count - runs;
    for (size_t i = first; i < reading->answer_count; i++) {
        struct keyed_answer *answer = &reading->answers[i];
        const struct key_restart *restart;

        run += i > first && restarts(reading, i, first);
        restart = &numbers->restarts[run];
        if (!restart->last || answer->number <= restart->last) {
            answer->asked = restart->line;
            answer->asked_end = run + 1 < count ? restart[1].line : line;
        }
    }
}
