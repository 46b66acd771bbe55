// SPDX-License-Identifier: MIT

/** Labels and numbers of questions in frames, and those of Chinese: "【Q162】", "【1-11】", "第三题：". */

#ifndef VIVA_DECK_LABEL_FRAME_H
#define VIVA_DECK_LABEL_FRAME_H

#include "line.h"

/** The place behind a number whose parts a dash or a dot may hold together: "14-11". */
size_t label_behind_parts(struct text text, size_t at);

/** The place behind digits as Chinese writes them in words: "二十一". */
size_t label_behind_words(struct text text, size_t at);

/** The place behind a bracket before the colon of a label, which says of what kind it is: "Answer (Python):", "Q3 [Easy]:", or, if it is `numbered`, at its end; `at` if none stands there. */
size_t label_behind_kind(struct text text, size_t at, bool numbered);

/** The size of a question's label in a frame or behind its number at the front; 0 if there is none. */
size_t label_frame_size(struct text text);

/** Cuts a number in a frame, "【1-11】", off the front; false if there is none. */
bool label_cut_framed_number(struct text *text);

#endif
