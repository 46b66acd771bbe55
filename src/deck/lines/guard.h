// SPDX-License-Identifier: MIT

/**
 * Cuts a guide into pieces at its headings and keeps hostile ones from
 * libcmark, whose version 0.30 takes quadratic time for some inputs: a
 * paragraph beyond PARAGRAPH_LIMIT bytes or BRACKET_LIMIT opening brackets, and
 * containers nested deeper than DEPTH_LIMIT.  One pass, linear in the text.
 *
 * A piece begins where no block can reach across (a top-level ATX heading
 * outside code and HTML), so that the pieces parsed one by one give the tree
 * of the whole, and memory for only one of them is needed at a time.
 */

#ifndef VIVA_DECK_GUARD_H
#define VIVA_DECK_GUARD_H

#include "hidden.h"
#include "raw_html.h"
#include "source.h"

enum {
    BRACKET_LIMIT = 1000,
    REACH_LIMIT = 2 * BLOCK_LIMIT,  // blocks of a text that anybody looks at
    SHOWN_LIMIT = 2 * CARD_LIMIT,   // bytes of a paragraph that libcmark is shown
};

enum fault { FAULT_NONE, FAULT_LARGE, FAULT_DEEP };

struct piece {
    int first;  // line
    int last;
    enum fault fault;
    int fault_line;
};

/** A block quote (width 0) or a list item whose text is indented by `width`. */
struct guard_container {
    int width;
};

struct guard {
    const struct source *source;
    struct hidden *hidden;  // gets the lines that no card can hold; may be NULL
    int line;               // the next to look at
    struct guard_container containers[DEPTH_LIMIT];
    int depth;
    char fence;         // '`' or '~' inside fenced code, else 0
    size_t fence_size;  // of its opening
    int fence_depth;    // containers around it
    enum raw_end raw;   // what ends the raw HTML we are in
    int raw_depth;
    bool html;    // in what may be an HTML block that ends with a blank line
    bool unsure;  // the fence or raw HTML began inside one: its lines are measured too
    bool blank;   // the line before was blank
    size_t paragraph_size;
    size_t brackets;
    size_t blocks;     // begun so far
    int cut;           // the line at which they were too many, 0 if they were not
    bool definitions;  // the paragraph so far holds nothing but reference definitions
};

/** Whether a line that says something, `blank` if the one before does not, begins a block: behind a blank one, or with a mark of Markdown. */
bool guard_begins_block(struct text text, bool blank);

/** The size of the beginning of a text outside of whose code no more than about REACH_LIMIT blocks begin: what is behind is not worth a look, since no more than BLOCK_LIMIT are read. */
size_t guard_reach(struct text text);

/** Begins behind the front matter. */
struct guard guard_start(const struct source *source, struct hidden *hidden);

/** The next piece; false at the end. */
bool guard_next(struct guard *guard, struct piece *piece);

#endif
