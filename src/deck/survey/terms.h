// SPDX-License-Identifier: MIT

/** Guides to interviews that ask for terms: a heading each, and a text below it. */

#ifndef VIVA_DECK_TERMS_H
#define VIVA_DECK_TERMS_H

#include "sections/reading.h"

/** Where no level is a series yet, takes the one that holds nearly all texts of a guide that calls itself one of interviews, if some of its headings ask, or where what stands below most of them begins with their words (`leaves_terms`) if those are wanted (`takes_terms`). */
void terms_judge(struct reading *reading);

#endif
