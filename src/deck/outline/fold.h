// SPDX-License-Identifier: MIT

/**
 * What a guide folds away: `<details><summary>...</summary> ... </details>`,
 * or frames in a table whose first row is the question.
 *
 * libcmark hands raw HTML over in pieces, with the Markdown between them; this
 * reads the tags of all pieces into one list of folds that know what is inside.
 */

#ifndef VIVA_DECK_FOLD_H
#define VIVA_DECK_FOLD_H

#include "lines/source.h"
#include "wording/title.h"

struct outline;

enum fold_role {
    FOLD_OTHER,     // it does not say
    FOLD_ASIDE,     // a table of contents, other languages
    FOLD_MORE,      // the summary says that there is more: of the answer above it
    FOLD_ANSWER,    // the summary says no more than "show the answer"
    FOLD_QUESTION,  // the summary is the question
    FOLD_GROUP,     // holds other folds or sections of questions
};

struct fold {
    uint32_t first;  // the blocks that open and close it, siblings
    uint32_t last;
    size_t parent;                    // the fold around it, its index + 1; 0 for none
    size_t inner;                     // folds directly inside
    bool told;                        // text stands before the folds inside
    size_t tag_from;                  // where it begins: bytes of the source
    size_t summary_from, summary_to;  // bytes of the source
    size_t content_from, content_to;
    uint32_t label;  // the block with its answer's label, behind what is asked; 0 for none
    int line;
    enum fold_role role;
    struct title title;  // the summary taken apart
};

/** Finds the folds of a guide, in document order, for outline->folds; they live in `scratch`. */
void fold_read_all(struct outline *outline, const struct source *source,
                   struct arena *scratch);

/** Whether a fold that begins behind block `from` is still open at block `to`. */
bool fold_reaches(const struct outline *outline, uint32_t from, uint32_t to);

/** The index of the first fold that begins at this block or behind it. */
size_t fold_from(const struct outline *outline, uint32_t block);

/** The first fold of a role among the sibling blocks [from, to); NULL if there is none. */
const struct fold *fold_among(const struct outline *outline, uint32_t from, uint32_t to,
                              enum fold_role role);

/** The group that folds right around a block, its index and one; 0 if none does. */
size_t fold_around(const struct outline *outline, uint32_t block);

/** Without the tags around a text that only set it apart: <p>, <b>, <h3>. */
struct text fold_unwrapped(struct text text);

/** What stands inside, lifted out of the containers around the fold, without tags that only set it apart. */
struct text fold_content(const struct outline *outline, const struct source *source,
                         const struct fold *fold, struct arena *arena);

#endif
