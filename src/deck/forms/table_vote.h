// SPDX-License-Identifier: MIT

/** Which columns of a table ask and answer by what their cells say, where the head does not tell. */

#ifndef VIVA_DECK_TABLE_VOTE_H
#define VIVA_DECK_TABLE_VOTE_H

#include "survey/table_head.h"

/** Finds both, wherever they stand, or one whose cells ask and answer; leaves both alone if the cells do not agree. */
void table_vote(struct table *table, const struct table_row *head);

/** Where the head names only the questions, and those ask: all columns behind answer, if one of them tells more than a name. */
void table_vote_answers(struct table *table, const struct table_row *head);

/** Whether a cell asks, or tells somebody to answer. */
bool table_asks(struct text cell);

#endif
