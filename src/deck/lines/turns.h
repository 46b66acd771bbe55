// SPDX-License-Identifier: MIT

/** Labels that only a whole file explains: "Front:" and "Back:", "Q -" and "A -". */

#ifndef VIVA_DECK_TURNS_H
#define VIVA_DECK_TURNS_H

#include "source.h"

/**
 * Tells labels that call and reply by turns, all through the file, in those
 * that everybody knows, "Q:" and "A:".  Lines stay lines; a source without
 * such labels stays what it is.
 */
void turns_tell(struct source *source, struct arena *arena);

#endif
