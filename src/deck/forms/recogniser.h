// SPDX-License-Identifier: MIT

/**
 * The forms that questions take in guides: one recogniser, one file, one row.
 *
 * For each section the recogniser that explains it best turns it into cards.
 * A new form is a new file and a row in recogniser.c.
 */

#ifndef VIVA_DECK_RECOGNISER_H
#define VIVA_DECK_RECOGNISER_H

#include "sections/reading.h"

struct recogniser {
    const char *name;  // `format` of its cards
    double most;       // the most that explains() can return
    /** How sure it is that the section holds questions of its form: 0 not at all, 1 entirely. */
    double (*explains)(struct reading *reading, size_t section);
    /** Adds the cards; returns the first section behind those it has used up. */
    size_t (*emit)(struct reading *reading, size_t section);
    bool by_heading;  // the heading of the section is the question
};

extern const struct recogniser headings_recogniser;
extern const struct recogniser labelled_recogniser;
extern const struct recogniser bold_recogniser;
extern const struct recogniser numbered_recogniser;
extern const struct recogniser line_recogniser;
extern const struct recogniser lists_recogniser;
extern const struct recogniser folds_recogniser;
extern const struct recogniser folded_recogniser;
extern const struct recogniser table_recogniser;
extern const struct recogniser notation_recogniser;
extern const struct recogniser statement_recogniser;

/** All of them; of equal evidence the earlier wins. */
const struct recogniser *const *recognisers(size_t *count);

/** Goes through all sections, with the one that the user wants or with whichever explains each best. */
void recognise(struct reading *reading);

#endif
