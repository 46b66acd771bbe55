// SPDX-License-Identifier: MIT

/**
 * Markdown as libcmark's tree, with what GitHub writes and libcmark does not know.
 *
 * Tables, footnotes and struck out words are nodes of the two custom types;
 * bare addresses are links like any other; a task's box and an alert's label
 * are no longer text but properties of their item and quotation.  Tags that set
 * nothing and that nothing closes are text, but for the likes of <br>.  The
 * screen and plain text are made from the same tree.
 */

#ifndef VIVA_MARKUP_H
#define VIVA_MARKUP_H

#include <viva/arena.h>
#include <viva/text.h>

#include <cmark.h>

#include <stdbool.h>
#include <stddef.h>

enum construct_kind {
    CONSTRUCT_NONE,           // what libcmark says it is
    CONSTRUCT_TABLE,          // custom block: rows, the first is the header
    CONSTRUCT_ROW,            // custom block: as many cells as there are columns, or fewer
    CONSTRUCT_CELL,           // custom block: inline nodes
    CONSTRUCT_FOOTNOTE,       // custom block at the end of the document: blocks
    CONSTRUCT_TASK,           // a list item
    CONSTRUCT_ALERT,          // a block quote
    CONSTRUCT_STRIKE,         // custom inline: inline nodes
    CONSTRUCT_FOOTNOTE_MARK,  // custom inline, empty
};

enum alignment { ALIGN_LEFT, ALIGN_CENTER, ALIGN_RIGHT };

enum { COLUMN_LIMIT = 32 };

struct construct {
    enum construct_kind kind;
    size_t columns;                    // of a table, COLUMN_LIMIT at most
    const enum alignment *alignments;  // of its columns
    int number;                        // of a footnote and of its marks, from 1
    bool done;                         // a ticked task
    const char *title;                 // of an alert: "Note", "Tip", "Important", ...
};

/**
 * Parses Markdown in time linear in its size, as far as libcmark does.  Text
 * nodes do not touch but where a construct was cut out between them.  The tree
 * is the caller's and goes with cmark_node_free(); its constructs live in the arena.
 */
cmark_node *markup_parse(struct text markdown, struct arena *arena);

/** Parses Markdown as libcmark does, without what GitHub adds. */
cmark_node *markup_tree(struct text markdown);

/** A node that stands in no tree yet. */
cmark_node *markup_node(cmark_node_type type);

/**
 * Has what this thread parses live in an arena, and go with that; NULL for the
 * heap again.  Returns where it lived before.  For trees that are read and left:
 * to free them node by node takes as long as a third of the parsing.
 */
struct arena *markup_live_in(struct arena *arena);

/** What a node of such a tree is beyond its type; never NULL. */
const struct construct *markup_construct(cmark_node *node);

#endif
