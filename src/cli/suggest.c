// SPDX-License-Identifier: MIT
// The nearest name to a word that is none.

#include "suggest.h"

#include <stddef.h>
#include <string.h>

enum { LONGEST_WORD = 32, MOST_EDITS = 2 };

static int least(int a, int b, int c) {
    int ab = a < b ? a : b;

    return ab < c ? ab : c;
}

/** Levenshtein's distance, one row of the table at a time. */
static int edit_distance(const char *a, const char *b) {
    size_t width = strlen(b);
    int row[LONGEST_WORD + 1];

    for (size_t j = 0; j <= width; j++) {
        row[j] = (int)j;
    }
    for (size_t i = 1; a[i - 1]; i++) {
        int diagonal = row[0];

        row[0] = (int)i;
        for (size_t j = 1; j <= width; j++) {
            int above = row[j];

            row[j] = least(above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1]));
            diagonal = above;
        }
    }
    return row[width];
}

const char *suggest(const char *word, const char *const *names) {
    const char *nearest = NULL;
    int fewest = MOST_EDITS + 1;

    if (strlen(word) > LONGEST_WORD) {
        return NULL;
    }
    for (; *names; names++) {
        // A word of two letters is two edits from everything.
        int edits = strlen(*names) <= LONGEST_WORD ? edit_distance(word, *names) : fewest;

        if (edits < fewest && edits < (int)strlen(word)) {
            fewest = edits;
            nearest = *names;
        }
    }
    return nearest;
}
