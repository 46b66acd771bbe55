// SPDX-License-Identifier: MIT

/** What headings above answers that stand together are called. */

#ifndef VIVA_DECK_KEY_NAME_H
#define VIVA_DECK_KEY_NAME_H

#include <viva/text.h>

/** Whether a heading is that of a key: "Answers", "Answer key: chapter 2", "✅ Solutions". */
bool key_is_name(struct text heading, struct arena *scratch);

/** Whether it may be: a word for an answer stands anywhere in it, and none for a question before. */
bool key_may_be_name(struct text heading, struct arena *scratch);

#endif
