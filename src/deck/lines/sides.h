// SPDX-License-Identifier: MIT

/** Questions and answers that marks of a program or a quotation tell apart; each says whether the file is written so and was told anew. */

#ifndef VIVA_DECK_SIDES_H
#define VIVA_DECK_SIDES_H

#include "retold.h"

/** "Q>>> ... <<<", "Q | ... |" and "%% ..." twice. */
bool sides_framed(struct retold *file);

/** A quotation that asks above its answer, which may be another quotation. */
bool sides_quoted(struct retold *file);

/** Tells headings that name the sides of cards, "## Front" and "## Back", as a question's and an answer's. */
bool sides_headed(struct retold *file);

/** Tells headings as questions among which a comment keeps the number of a card, "<!-- notecardId: 1 -->". */
bool sides_numbered(struct retold *file);

#endif
