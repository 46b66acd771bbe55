// SPDX-License-Identifier: MIT

/** What all answers of a file begin with, which is a label then in whatever language. */

#ifndef VIVA_DECK_CHORUS_H
#define VIVA_DECK_CHORUS_H

#include "reading.h"

/** Cuts the mark off the answers with which four in five of them begin, unless other marks part them further. */
void chorus_cut(struct reading *reading);

#endif
