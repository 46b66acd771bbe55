// SPDX-License-Identifier: MIT

/** Small guides, and the cards that they should give. */

#ifndef VIVA_TESTS_FORMS_H
#define VIVA_TESTS_FORMS_H

#include <stdbool.h>

struct form_row {
    const char *name;
    const char *file;    // NULL: notes.md
    const char *place;   // the folders that lead to it, NULL for none
    const char *format;  // that the user wants, NULL for none
    bool among;          // other files of one question each
    const char *markdown;
    const char *
        cards;  // a line for each, "format: question => answer", newlines as "/", prompts without "=>"
};

/** A cmocka test of a row: reads its guide. */
void form_reads(void **state);

#endif
