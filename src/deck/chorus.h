// SPDX-License-Identifier: MIT

/** What all answers of a file begin with, or all questions, which is a label then in whatever language. */

#ifndef VIVA_DECK_CHORUS_H
#define VIVA_DECK_CHORUS_H

#include "sections/reading.h"

/** Cuts the mark off the answers with which four in five of them begin, unless other marks part them further. */
void chorus_cut_answers(struct reading *reading);

/** Cuts the mark off the questions with which four in five of them begin, unless it asks. */
void chorus_cut_questions(struct reading *reading);

#endif
