// SPDX-License-Identifier: MIT

/** A file that begins with its only question, below a heading that says no more than "Question". */

#ifndef VIVA_DECK_POSED_H
#define VIVA_DECK_POSED_H

#include "reading.h"

/** The section that asks, where the headings behind it are as high and not called answers; 0 if there is none. */
size_t posed_find(struct reading *reading);

/** Adds its card: all behind the section is the answer, follow-up questions too. */
void posed_add(struct reading *reading, size_t section);

/** The title and the block from which on a file with no heading but that one asks above the only answer's label; false if it does not. */
bool posed_above(const struct reading *reading, struct text *title, uint32_t *from);

/** Whether an answer's heading is the only one below the first heading, but for what may be read on top, in a place that promises questions. */
bool posed_by_title(const struct reading *reading, size_t answer);

/** Whether the heading that a file begins with asks with a mark, and no other calls, counts or is higher, in a place of questions: those as high part the answer. */
bool posed_alone(const struct reading *reading);

/** Whether the last paragraph between the first heading and an answer's, which is the next, asks. */
bool posed_stem_asks(const struct reading *reading, size_t answer);

/** Whether all that stands there is one paragraph that sets the scene: more than where the question is from. */
bool posed_sets_scene(const struct reading *reading, size_t answer);

#endif
