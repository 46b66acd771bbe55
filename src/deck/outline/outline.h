// SPDX-License-Identifier: MIT

/**
 * A guide as blocks with their places in the file, and as the sections that
 * its headings make.  Recognisers read this, never libcmark's tree.
 */

#ifndef VIVA_DECK_OUTLINE_H
#define VIVA_DECK_OUTLINE_H

#include "fold.h"

enum block_kind {
    BLOCK_DOCUMENT,
    BLOCK_QUOTE,
    BLOCK_LIST,
    BLOCK_ITEM,
    BLOCK_CODE,
    BLOCK_HTML,
    BLOCK_PARAGRAPH,
    BLOCK_HEADING,
    BLOCK_RULE,
};

/** Blocks stand in document order; the first is the document. */
struct block {
    enum block_kind kind;
    int level;  // of a heading
    int line;   // first and last, in the file
    int last;
    int column;  // of its first byte, from 1
    uint32_t parent;
    // The first block that is not inside; the next sibling, if before the parent's `after`.
    uint32_t after;
};

/**
 * A heading and what follows it up to the next one.  Section 0 is what stands
 * before the first heading.  A heading makes a section at the top level, and
 * at the head of a quotation or a list item when it is a question.
 */
struct section {
    uint32_t heading;  // its block, 0 for section 0
    uint32_t body;     // the first block of its body
    uint32_t root;     // the heading, or the top-level container that holds it
    int level;         // of the heading, 0 for section 0
    int line;
    bool nested;
    bool
        recurring;  // others say the same, and none of them asks: "Example" below each question
    bool template;  // and there are half as many of them as of other headings of their level
    struct text heading_text;  // Markdown, without hashes or underline
    struct title title;        // the same taken apart
    size_t parent;             // the section that holds this one by level
    // An earlier section of the same level, without a body, that stands over this one, or 0.
    size_t group;
    size_t fold;    // the innermost group that folds around it, its index + 1; 0 for none
    size_t owner;   // the question whose answer it belongs to, though it is as high; or 0
    size_t inside;  // the question whose answer it parts, though it may ask as well; or 0
    struct text topic;  // of what it holds, once asked for
    bool has_topic;
    bool promises;  // its heading promises questions, once asked for
    bool promise_known;
    bool names_questions;  // it, or a heading above it, once asked for
    bool names_known;
    int run_mark;  // what the questions before its folded answers share, -1 for nothing, once asked for
    bool run_known;
    bool lone;  // it asks by a mark, and names what for, so that nothing beside it needs to
    bool asked;  // its heading became a card or a prompt
};

struct outline {
    struct block *blocks;
    size_t block_count;
    size_t block_capacity;
    struct section *sections;
    size_t section_count;
    struct fold *folds;
    size_t fold_count;
    bool large;  // some paragraph is too much for libcmark, and no card may hold it
};

/**
 * Reads the blocks and sections of a source.  Pieces that are nested
 * too deep are left out and noted ("too-deep").  The outline
 * lives in `scratch`.
 */
void outline_read(const struct source *source, struct arena *scratch, struct notes *notes,
                  struct outline *out);

/** The last of the sibling blocks from `from` on that ends before `to`, or with it. */
uint32_t outline_last_before(const struct outline *outline, uint32_t from, uint32_t to);

/** The last of the blocks that stand right in this one; itself if there are none. */
uint32_t outline_last_inside(const struct outline *outline, uint32_t block);

/** Finds the section above each anew, once levels were changed. */
void outline_place_again(struct outline *outline);

/** Whether anything stands between the heading of a section and the next one. */
bool outline_has_body(const struct outline *outline, size_t section);

/** Whether a block of code stands there. */
bool outline_is_code(const struct outline *outline, uint32_t at);

/** Whether nothing but rules stands below a section's heading, nor a deeper heading. */
bool outline_is_bare(const struct outline *outline, size_t section);

/** Whether a heading only keeps the place of one, by its number. */
bool outline_is_vacant(const struct outline *outline, size_t section);

/** Where the section's own body ends: at the next section, or with its container. */
uint32_t outline_body_end(const struct outline *outline, size_t section);

/** The first section behind this one whose heading is as high, or higher; the count of sections if none is. */
size_t outline_next_as_high(const struct outline *outline, size_t section);

/** Where a section begins; the end of the file behind the last one. */
uint32_t outline_begin(const struct outline *outline, size_t section);

/** The section that a line stands in. */
size_t outline_section_at(const struct outline *outline, int line);

#endif
