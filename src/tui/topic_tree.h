// SPDX-License-Identifier: MIT

/**
 * The topics of Today as a tree: those that begin alike stand below a row of
 * their own that adds them up, so that a whole guide can be drilled.
 */

#ifndef VIVA_TUI_TOPIC_TREE_H
#define VIVA_TUI_TOPIC_TREE_H

#include "topic_label.h"

#include <viva/overview.h>

/** A row of the tree. */
struct topic_entry {
    // Of all topics below it and its own; no weeks if there are several.
    struct topic_overview sums;
    struct topic_label title;  // without the names of the rows that it stands below
    struct topic_label path;   // without the names that all topics share
    int depth;
};

struct topic_tree {
    struct topic_entry *entries;  // in source order
    size_t count;
    struct text common;  // the names that all topics begin with, safe
};

struct topic_tree topic_tree_of(const struct overview *overview, bool ascii,
                                struct arena *arena);

#endif
