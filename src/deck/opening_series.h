// SPDX-License-Identifier: MIT

/** Questions that carry no mark at all: what opens the pieces of a file in one and the same way. */

#ifndef VIVA_DECK_OPENING_SERIES_H
#define VIVA_DECK_OPENING_SERIES_H

#include "lines/refrain_search.h"

/** Tells what opens alike all through a file, and asks for a good part, as questions; false if nothing does. */
bool opening_series_told(struct search *search);

#endif
