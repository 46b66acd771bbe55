// SPDX-License-Identifier: MIT

/** Headings whose answer is set apart below them. */

#ifndef VIVA_DECK_APART_H
#define VIVA_DECK_APART_H

#include "sections/reading.h"

/** Whether what stands below a heading shows by its form that it answers. */
bool apart_is_answered(struct reading *reading, size_t number);

/** Whether "Answer" stands right below it and most headings of its level, or a label says there what is asked, so that those are questions, whatever they say. */
bool apart_is_crowned(struct reading *reading, size_t number);

/** The title of a question, "" where it only counts and what is asked stands below it: "Soal 3". */
struct text apart_title(struct reading *reading, size_t number);

/** The lead right below a heading that says by its label what is asked, with an answer set apart before `end`, so that the heading only names what it is about: "**Q:** why?" below "### 3. Channels"; the count of leads if there is none. */
size_t apart_label(struct reading *reading, size_t number, uint32_t end);

/** Whether a heading names follow-ups and stands over a list or a table of them. */
bool apart_is_followed_up(const struct reading *reading, size_t number);

/** The section behind what is below the last labelled question of a section, a lead, if that goes on with its answer; 0 if not. */
size_t apart_behind_lead(struct reading *reading, size_t index);

#endif
