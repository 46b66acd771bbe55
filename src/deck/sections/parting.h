// SPDX-License-Identifier: MIT

/** What a guide says to its reader behind the last answer. */

#ifndef VIVA_DECK_PARTING_H
#define VIVA_DECK_PARTING_H

#include "reading.h"

/** Cuts a closing remark off the last answer. */
void parting_cut(struct reading *reading);

/** Where the last paragraph of an answer begins; of a longer one, a place within it. */
size_t parting_last_paragraph(struct text answer, size_t longest);

/** Leaves so many bytes of an answer; a prompt if that says nothing. */
void parting_shorten(struct reading *reading, struct card *card, size_t size);

#endif
