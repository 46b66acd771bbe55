// SPDX-License-Identifier: MIT

/** Problems of online judges, which many guides name by number or link and solve below. */

#ifndef VIVA_DECK_JUDGE_H
#define VIVA_DECK_JUDGE_H

#include "sections/reading.h"

/** Whether a heading names such a problem: "Two sum (LeetCode 1)", or a link to one. */
bool judge_is_named(struct text heading);

/** Whether a section's heading does, as others of its level, with code below. */
bool judge_is_solved(struct reading *reading, size_t section);

#endif
