// SPDX-License-Identifier: MIT

/** A file of questions beside the one that answers them below the same headings. */

#ifndef VIVA_DECK_SHEET_H
#define VIVA_DECK_SHEET_H

#include "source.h"

/** Puts what the QUESTIONS ask below a heading under the same one of the source, with labels; its lines keep their numbers. */
void sheet_join(struct source *source, struct text questions, struct arena *arena);

#endif
