// SPDX-License-Identifier: MIT

/** Answers below headings of their own, though what they answer is none. */

#ifndef VIVA_DECK_HEADED_ANSWER_H
#define VIVA_DECK_HEADED_ANSWER_H

#include "retold.h"

/** Makes labelled lines of such headings, "#### Answer" below a question in bold; false if a file has none. */
bool headed_answer_told(struct retold *file);

#endif
