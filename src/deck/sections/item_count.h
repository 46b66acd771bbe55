// SPDX-License-Identifier: MIT

/** What all items of a file say together; counted once, when it is first asked for. */

#ifndef VIVA_DECK_ITEM_COUNT_H
#define VIVA_DECK_ITEM_COUNT_H

#include "item.h"

/** Whether it is a few words above a list, as most items are of a file that its title calls one of interviews: a term to be explained, if those lists say more than names. */
bool item_names_term(struct reading *reading, const struct item *item);

/**
 * Whether so many of the items that are written so ask that the others are
 * questions, too: three in five; where the title promises questions, one in
 * four, and fewer if nearly all of its lists are written so.  What is written
 * like any text says nothing by its form.
 */
bool item_form_asks(struct reading *reading, enum item_form form);

/** Whether coloured circles say how hard the items of a file are: nearly all have one, in a place of questions; elsewhere they may be a state. */
bool item_circles_grade(struct reading *reading);

/** Whether half the items of the file say how hard they are. */
bool item_grades(struct reading *reading);

/** Whether the links of all lists of the file are questions, three in five of them. */
bool item_links_ask(struct reading *reading);

/** Whether labels tell the answers to what its items ask: three of them. */
bool item_labels_answer(struct reading *reading);

/** Whether brackets behind what its items ask hold the answers: two in three have one, and hardly any says what another does. */
bool item_brackets_answer(struct reading *reading);

/** Whether names at the end of items, "*@anna*", say who asks: some recur, which answers do not. */
bool item_credits(struct reading *reading);

/** Whether a fold in the item hides its answer, as in half the items of the file: it asks, whatever its words. */
bool item_is_folded(struct reading *reading, const struct item *item);

/** Whether a file is mostly a list of questions, whatever it is called: ten of them, and most items; or whether labels answer. */
bool item_lists_ask(struct reading *reading);

/** Whether a quarter of many items call, whatever stands below them. */
bool item_lists_are_bank(struct reading *reading);

/** Whether a guide of questions is nothing but lists, a quarter of whose items ask and none is answered. */
bool item_lists_are_pure(struct reading *reading);

/** Whether a file that promises questions is nothing but lists of which two items in five ask: all of them are asked, by number. */
bool item_lists_are_sheet(struct reading *reading);

/** Whether half of all items of the file ask, or request something. */
bool item_lists_call(struct reading *reading);

/** Whether a file below folders that promise questions says little else than what its lists ask: half of its texts. */
bool item_lists_fill(struct reading *reading);

/** Whether a file hardly says anything outside of its lists, but for what introduces them. */
bool item_lists_fill_paper(struct reading *reading);

/** Whether a guide that promises questions says half of all it says in items that ask: there one alone is a question, too. */
bool item_lists_are_all(struct reading *reading);

/** Whether nearly all items of the file that ask are bare: what stands below one is part of it. */
bool item_lists_are_bare(struct reading *reading);

/** Whether a guide that promises questions holds little but items that ask, without answers. */
bool item_lists_all_ask(struct reading *reading);

#endif
