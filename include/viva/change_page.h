// SPDX-License-Identifier: MIT

/** What changed between two wordings of a card, as lines for a screen or a terminal. */

#ifndef VIVA_CHANGE_PAGE_H
#define VIVA_CHANGE_PAGE_H

#include <viva/page.h>

/**
 * Each place that changed as it was, behind a minus, and as it is, behind a
 * plus: changed words stand out among a few that did not change, lines of code
 * stand whole.  At most `limit` lines, of which the last says how many more
 * there are; no lines when nothing changed.  Everything lives in the arena.
 */
struct page change_page(struct text before, struct text after, int limit,
                        const struct page_options *options, struct arena *arena);

/**
 * What happened to the card, in a sentence: that its guide changed the
 * question, the answer or both, or answers it now or no longer; NULL if
 * all differences are trifles.
 */
const char *change_sentence(struct text question_before, struct text question_now,
                            struct text answer_before, struct text answer_now);

#endif
