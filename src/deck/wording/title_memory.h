// SPDX-License-Identifier: MIT

/** Titles that were read before: whoever has to judge one reads it anew, and many stand in a file again and again. */

#ifndef VIVA_DECK_TITLE_MEMORY_H
#define VIVA_DECK_TITLE_MEMORY_H

#include "title.h"

/** Takes a heading apart. */
typedef struct title (*title_reader)(struct text heading);

/** What `read` makes of a heading, remembered if the same words were read lately. */
struct title title_memory_read(struct text heading, title_reader read);

enum { TITLE_NUMBERS = 1024 };  // that are remembered

/** Finds a number for a title: a hash of what it says, whether it is this or that. */
typedef uint64_t (*title_number_reader)(struct text title, struct arena *scratch);

/** What one such function found for the titles that it read last. */
struct title_numbers {
    struct title_number {
        uint64_t hash;  // of the title
        size_t size;    // one more than that of the title, 0 as long as there is none
        uint64_t number;
    } slots[TITLE_NUMBERS];
};

/** What `read` finds for a title, remembered as well. */
uint64_t title_memory_number(struct title_numbers *known, struct text title,
                             struct arena *scratch, title_number_reader read);

#endif
