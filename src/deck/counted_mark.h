// SPDX-License-Identifier: MIT

/** Marks that count in words: "Question seventeen.", "Erste Frage:", "Case A". */

#ifndef VIVA_DECK_COUNTED_MARK_H
#define VIVA_DECK_COUNTED_MARK_H

#include "refrain_search.h"

/** Takes labels that stand there once for the same mark if they share their first or their last word, and finds the mark of the questions among them; false if there is none that a mark of answers follows. */
bool counted_mark_read(struct search *search);

#endif
