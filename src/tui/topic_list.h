// SPDX-License-Identifier: MIT

/** The topics on Today to choose from: a cursor, and a filter that is typed. */

#ifndef VIVA_TUI_TOPIC_LIST_H
#define VIVA_TUI_TOPIC_LIST_H

#include "field.h"
#include "topic_table.h"
#include "topic_tree.h"

struct topic_list {
    struct topic_tree tree;
    struct text *folded;  // the paths for comparing
    int *shown;           // entries of the tree that the filter lets through
    int count;            // of these
    int cursor;           // among these
    int scroll;
    int rows;  // that fit on the screen
    bool typing;
    struct field filter;
};

/** Takes the topics of an overview; the cursor stays where it is. */
void topic_list_fill(struct topic_list *list, const struct overview *overview, bool ascii,
                     struct arena *arena);

/** The entry under the cursor, NULL if there is none. */
const struct topic_entry *topic_list_entry(const struct topic_list *list);

/** Puts the cursor on a row, or the first or last. */
void topic_list_move(struct topic_list *list, int to);

/** What is typed while the filter is open. */
void topic_list_type(struct topic_list *list, const struct event *event);

/** Closes the filter; the cursor stays on its topic. */
void topic_list_close(struct topic_list *list);

/** Scrolls so that the cursor is on one of `rows` rows. */
void topic_list_fit(struct topic_list *list, int rows);

/** Heading or filter in the row above `top`, and the topics; returns the row behind them. */
int topic_list_draw(const struct topic_list *list, struct canvas *canvas,
                    const struct frame *frame, int top);

#endif
