// SPDX-License-Identifier: MIT

/** Texts with blanks to fill in: `{{c1::word}}`, `==word==`, `C: ... [word]`. */

#ifndef VIVA_DECK_CLOZE_H
#define VIVA_DECK_CLOZE_H

#include "sections/reading.h"

/** Whether a text has blanks; marked words (`==`) are some only in a `deck` of flashcards. */
bool cloze_is_marked(struct text text, bool deck);

/** The text with every blank filled in, the marks gone. */
struct text cloze_filled(struct text text, struct arena *arena);

/** Adds the card: the text with gaps asks, the text with the words in bold answers. */
void cloze_add(struct reading *reading, struct text text, int line, struct text topic,
               const char *format);

#endif
