// SPDX-License-Identifier: MIT

/** Markdown that means itself: as most questions and many answers do. */

#ifndef VIVA_DECK_PLAIN_WORDS_H
#define VIVA_DECK_PLAIN_WORDS_H

#include "builder.h"

/** Whether a text is paragraphs and items of words without a mark of Markdown but their bullets and those of code, or nothing: as most questions and many answers are, and such mean themselves. */
bool plain_words_are(struct text markdown);

/** Adds such words, without the marks of code. */
void plain_words_add(struct builder *out, struct text words);

/** Takes the next paragraph or item off such a text, without its bullet. */
struct text plain_words_next(struct text *rest, bool *item);

#endif
