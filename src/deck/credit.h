// SPDX-License-Identifier: MIT

/** Lines of a site that say who answered, and where to: the same words again and again around another link. */

#ifndef VIVA_DECK_CREDIT_H
#define VIVA_DECK_CREDIT_H

#include "sections/reading.h"

/** Cuts such lines out of the answers of a file, and the short lines that head them; what is left of none is a prompt. */
void credit_cut_all(struct reading *reading);

#endif
