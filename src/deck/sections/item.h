// SPDX-License-Identifier: MIT

/** An item of a list, taken apart. */

#ifndef VIVA_DECK_ITEM_H
#define VIVA_DECK_ITEM_H

#include "reading.h"

/** An item of a list, taken apart. */
struct item {
    struct lead lead;
    uint32_t paragraph;
    uint32_t end;
    int number;  // of an ordered list, 0 in another
    bool told;   // the answer follows the question mark on its line
    bool question;
    bool replied;   // it is one, and the text of its own paragraph behind it is its answer
    bool graded;    // how hard it is stands before it
    bool labelled;  // its answer carries a label, as those of others that ask
    bool formed;    // written as most questions of the file are, and as little else
    bool answer;    // its text begins with an answer's label
    bool task;      // of a check list: something to be done in steps
    bool names;     // what the lines below, in its paragraph, ask about
    bool link;      // an entry of a table of contents or of a collection
    bool shows;     // it asks about the code behind it, which stands flush
};

/** Takes an item apart; once, since lists are counted before they are read, and so are those below them. */
struct item item_read(struct reading *reading, uint32_t block);

/** Whether a list of questions stands below. */
bool item_holds_asking_list(struct reading *reading, const struct item *item);

/** Whether a list of questions stands below, or a tree of lists that ends in questions. */
bool item_stands_above(struct reading *reading, const struct item *item);

/** Whether a single question below, in another script, says the same again. */
bool item_is_translation(struct reading *reading, const struct item *item);

/** Whether what stands in an item behind its question is nothing but a link, or carries an answer's label. */
bool item_is_referred(struct reading *reading, const struct item *item, struct text rest);

/** Whether there is nothing in a range of an item's blocks but hints. */
bool item_is_hinted(const struct reading *reading, uint32_t from, uint32_t to);

/** What an item shows above the list below it, a table or code, and what hints stand behind that. */
struct text item_shown(struct reading *reading, const struct item *item, uint32_t list);

/** Whether something in the item, behind the question, is its answer. */
bool item_is_answered(struct reading *reading, const struct item *item);

/** Whether what stands below an item tells something: there are sentences, and none asks. */
bool item_tells_below(struct reading *reading, const struct item *item);

/** Whether it ends as a statement does in a script whose asking words stand anywhere, and does not begin as a request. */
bool item_is_stated(const struct item *item);

#endif
