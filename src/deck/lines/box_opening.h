// SPDX-License-Identifier: MIT

/** The line that opens a box of a site generator or note program, taken apart. */

#ifndef VIVA_DECK_BOX_OPENING_H
#define VIVA_DECK_BOX_OPENING_H

#include <viva/arena.h>
#include <viva/text.h>

enum box_kind {
    BOX_INDENTED,  // `!!! note "Title"`, its body four columns further in
    BOX_COLONS,    // `::: tip Title`, up to `:::`
    BOX_QUOTED,    // `> [!note]- Title`, the rest of a quotation
};

/** What a box is in a guide of questions. */
enum box_sense { BOX_ASIDE, BOX_QUESTION, BOX_ANSWER, BOX_FOLD };

struct box_opening {
    enum box_kind kind;
    enum box_sense sense;
    size_t colons;
    struct text type;
    struct text title;  // as given, ""
    bool tab;           // one of several beside each other
    bool folds;
    bool named;  // its title is more than a label: else its body asks, if it is a question
    bool asks;   // and asks by itself, so that its body may answer
    bool may_answer;  // of a type that stands for an answer right behind a question
};

/** Whether a line, without what stands before it, opens a box; all but what the box is for. */
bool box_begins(struct text line, struct box_opening *opening);

/** The same, and what it is for, which takes the title apart. */
bool box_opens(struct text line, struct box_opening *opening);

/** How many colons a line is, with nothing else; 0 if it is no end of a box. */
size_t box_colons(struct text line);

/** The title, or else the type with a capital. */
struct text box_title(const struct box_opening *opening, struct arena *arena);

/** GitHub's name for a box that has no title of its own, NULL if it has none. */
const char *box_alert(const struct box_opening *opening);

#endif
