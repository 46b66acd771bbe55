// SPDX-License-Identifier: MIT

/** Questions that a file only lists, on a sheet for who is asked or in its contents, and answers elsewhere in the same words. */

#ifndef VIVA_DECK_LISTED_H
#define VIVA_DECK_LISTED_H

#include "sections/reading.h"

/** Takes the prompts out that repeat a card, what lists the questions of others for an answer, and what printed contents give a page for one. */
void listed_drop(struct reading *reading);

#endif
