// SPDX-License-Identifier: MIT

/** Which numbers the questions before a key carry. */

#ifndef VIVA_DECK_KEY_NUMBERS_H
#define VIVA_DECK_KEY_NUMBERS_H

#include "reading.h"

/** Where a number is asked, and in which search that was found. */
struct key_number {
    size_t section;
    size_t round;
};

/** Where questions begin to count anew. */
struct key_restart {
    int line;
    int last;  // number of a list, 0 if it is none
};

/** The numbers that are asked before a key. */
struct key_numbers {
    struct key_number *slots;  // by number
    size_t limit;              // above the largest number that is looked for
    size_t round;
    size_t count;  // of the numbers that are asked
    struct key_restart *restarts;
    size_t restart_count;
    size_t restart_capacity;
};

struct key_numbers key_numbers_start(struct reading *reading);

/** Finds those that stand between line `from` and a section, and looks at no more than some times as many blocks as that has. */
void key_numbers_find(struct reading *reading, struct key_numbers *numbers, size_t key,
                      size_t end, int from);

/** Whether a heading in the key asks what the one with its number asks before. */
bool key_numbers_repeat(const struct reading *reading, const struct key_numbers *numbers,
                        size_t section);

/** Whether the answers from `first` on carry the numbers of the questions, and hardly any others, or were paired with a list of them. */
bool key_numbers_match(const struct reading *reading, const struct key_numbers *numbers,
                       size_t first);

/** Where answers from `first` on count anew as often as the questions do: tells each which of those it belongs to. */
void key_numbers_pair(struct reading *reading, struct key_numbers *numbers, size_t first,
                      int line);

#endif
