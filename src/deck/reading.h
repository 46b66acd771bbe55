// SPDX-License-Identifier: MIT

/** A guide while it is being read: what the recognisers see and what they find. */

#ifndef VIVA_DECK_READING_H
#define VIVA_DECK_READING_H

#include "definitions.h"
#include "outline.h"

enum { HEADING_LEVELS = 7 };

/** How the headings of one level look, taken together. */
struct level {
    int headings;
    int furniture;  // weighted: a project's own headings speak louder against questions
    int asking;     // end in a question mark or carry a question's label
    int numbered;
    int requests;  // begin as a question or a request does, without a mark
    bool series;   // so many ask that they are the guide's questions
    bool dense;    // nearly all of them, so that the others are questions too
};

struct reading {
    struct arena *arena;  // of the results
    struct arena *scratch;
    struct notes notes;
    struct source source;
    struct outline outline;
    struct definitions definitions;
    const char *name;      // of the file
    struct text title;     // of the document, ""
    size_t title_section;  // the heading it comes from, 0 if none
    bool interview;        // the title or the file's name promises questions
    bool questions;        // some headings are questions beyond doubt
    struct level levels[HEADING_LEVELS];
    uint64_t *titles;  // sorted hashes of the headings, once asked for
    struct card *cards;
    size_t card_count;
    size_t card_capacity;
};

/** Finds title and series; the source and the outline are there already. */
void reading_survey(struct reading *reading);

/** Adds a card, unless it is larger than CARD_LIMIT (noted). */
void reading_add(struct reading *reading, struct card card);

/** The Markdown of sibling blocks, both included, lifted out of their containers. */
struct text reading_markdown(struct reading *reading, uint32_t first, uint32_t last);

/** Headings that stand between questions in many guides and are none: "References" and the like. */
bool reading_is_furniture(struct text heading);

/** Whether some heading says just this, as an entry of a table of contents does. */
bool reading_has_heading(struct reading *reading, struct text text);

/** Whether words of it promise questions: "interview", "quiz" and the like. */
bool reading_promises(struct text text, struct arena *scratch);

#endif
