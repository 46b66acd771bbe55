// SPDX-License-Identifier: MIT

/** The search for marks that recur before what asks and before what replies. */

#ifndef VIVA_DECK_REFRAIN_SEARCH_H
#define VIVA_DECK_REFRAIN_SEARCH_H

#include "refrain_said.h"

/** Finds the mark of the questions and that of the answers, if there is one; false if no mark stands before questions that were not read yet. */
bool search_beginnings(struct search *search);

/** The same among what lines are wrapped in; the beginnings are known. */
bool search_shapes(struct search *search);

/** Whether a group goes through the file, and not only through a part of it. */
bool search_spans(const struct search *search, const struct group *group);

/** Whether what the mark of a line stands for asks, or tells somebody to answer. */
bool search_asks(const struct search *search, size_t line);

/** Whether a line begins with a mark that says nothing but of what kind a question is; `open`: its answer is still to come, and a few words before it do so, too. */
bool search_is_kind(const struct search *search, size_t line, bool open);

#endif
