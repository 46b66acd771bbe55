// SPDX-License-Identifier: MIT

/** The numbers of the questions that a chapter holds, which its name says beside its subject. */

#ifndef VIVA_DECK_TOPIC_RANGE_H
#define VIVA_DECK_TOPIC_RANGE_H

#include <viva/text.h>

/** Without them: "Basics (Questions 1-20)", "Q1–Q20: Basics", "1-20: Basics". */
struct text topic_range_cut(struct text name);

#endif
