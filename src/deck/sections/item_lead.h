// SPDX-License-Identifier: MIT

/** How an item of a list is written, and what stands right behind its question. */

#ifndef VIVA_DECK_ITEM_LEAD_H
#define VIVA_DECK_ITEM_LEAD_H

#include "item.h"

enum item_form item_form_of(const struct lead *lead);

/** Cuts the answer off whose label stands behind the question's last sentence: "Explain it. **Ans:** It turns."; false if none does. */
bool item_cut_inline(struct lead *lead);

/** "What is a? It is b.": parts the two, if what follows is long enough to be an answer and does not ask, unless they are one `whole`. */
bool item_cut_told(struct lead *lead, bool whole);

/** Whether it is a link to an answer elsewhere, or one that leads nowhere yet, not to a section of a guide. */
bool item_leads_out(const struct lead *lead);

/** Whether what stands behind the question, in its paragraph, answers it. */
bool item_has_reply(const struct lead *lead);

/** The bracket behind a question mark that ends an item, and may hold its answer, without the bracket; "" if there is none. */
struct text item_bracket(const struct lead *lead);

/** What an item asks, without the bracket that answers it; among bare ones, all of what goes on behind its question mark. */
struct lead item_asked(const struct item *item, bool bracketed, bool among_bare);

/** Parts a question that does not ask from the answer below it in its paragraph, if that carries a label. */
void item_cut_labelled(struct lead *lead);

/** Whether a line of its paragraph but the first, or the first below it, carries an answer's label. */
bool item_is_told_by_label(const struct reading *reading, const struct item *item,
                           const struct lead *lead);

/** Whether what is told behind a name that asks nothing, above such a label, asks: "**Pumps:** One is slow. What do you do?" */
bool item_asks_above_label(struct reading *reading, const struct item *item,
                           const struct lead *lead);

/** Whether there is something below the question, and all of it is code. */
bool item_holds_only_code(const struct reading *reading, const struct item *item);

/** Reads the lead of the first item of the list right below; false if none stands there. */
bool item_read_below(struct reading *reading, const struct item *item, struct lead *lead);

/** Whether an item that ends in a colon stands above lists and nothing else: "Design a lift, assume this:". */
bool item_leads_to_list(const struct reading *reading, const struct item *item,
                        const struct lead *lead);

/** Whether a text has three words, or is a sentence where no spaces stand between them. */
bool item_is_phrase(struct text text);

/** The last sentence of a line. */
struct text item_last_sentence(struct text line);

/** Whether an item only tells what the questions below it are about: a sentence, or several if it was taken for a question, or "Given a and b". */
bool item_is_setting(const struct item *item, bool asked);

/** Whether the first item of the list right below asks. */
bool item_asks_below(struct reading *reading, const struct item *item);

#endif
