// SPDX-License-Identifier: MIT

/** Words that every line of a guide is looked up in, found by the first two bytes of each. */

#ifndef VIVA_DECK_WORD_LIST_H
#define VIVA_DECK_WORD_LIST_H

#include <viva/text.h>

#include <stdatomic.h>

enum {
    WORD_LIST_MAX = 511,
    WORD_LIST_DRAWERS = 1024,  // no two pairs of letters share one
};

/** Words in lower case, NULL behind the last.  The rest is filled when something is first looked up, by whichever thread. */
struct word_list {
    const char *const *words;
    atomic_bool filled;
    bool letters;                      // some are of one byte
    bool fronts[256];                  // the bytes that some begin with
    uint8_t sizes[WORD_LIST_MAX + 1];  // of the words, by their place and one
    uint16_t next[WORD_LIST_MAX + 1];  // the next word of the drawer
    // A word of each drawer, 0 for none.
    uint16_t first[WORD_LIST_DRAWERS];
};

/** The size of the longest word that stands at the front of a text, in any case; 0 if none does. */
size_t word_list_begin(struct word_list *list, struct text text);

/** The same of those that no letter follows: "as" does not stand in "asks". */
size_t word_list_whole(struct word_list *list, struct text text);

/** Whether one of more than a byte stands anywhere in a text, in lower case. */
bool word_list_stands_in(struct word_list *list, struct text text);

#endif
