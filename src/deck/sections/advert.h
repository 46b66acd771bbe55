// SPDX-License-Identifier: MIT

/** Adverts: what a guide repeats word for word above or below its answers. */

#ifndef VIVA_DECK_ADVERT_H
#define VIVA_DECK_ADVERT_H

#include "reading.h"

/**
 * Takes the last paragraph off the answers of a guide that twenty of them end in, but for
 * where its links lead: a sentence with a link, or nothing but the same links in half of the
 * answers.  Off their beginning goes a link behind the same few words in a third of them, which
 * tells where each is from.  An answer of which nothing is left is none.
 */
void advert_cut_all(struct reading *reading);

/** The words of a text that stand outside of its links, without marks and numbers; whether it has any links. */
struct text advert_words_beside(struct text text, bool *linked, struct arena *scratch);

#endif
