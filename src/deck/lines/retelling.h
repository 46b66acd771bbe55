// SPDX-License-Identifier: MIT

/** The ways in which programs and habits mark questions and answers, told as all know them. */

#ifndef VIVA_DECK_RETELLING_H
#define VIVA_DECK_RETELLING_H

#include "retold.h"

/**
 * Lines that a program or a habit marks in a way of their own, told as "Q:" and
 * "A:" if the whole file is plainly written so.  Returns the text itself if it
 * is not; else the copy lives in the arena, as does `added`: a blank line before
 * each label that would else go on the text of an item.
 */
struct text retelling_plain(struct text text, struct added_lines *added,
                            struct arena *arena);

#endif
