// SPDX-License-Identifier: MIT

/** A label at the front of a line that calls for a reply, or replies: "Interviewer:", "A)". */

#ifndef VIVA_DECK_TURN_H
#define VIVA_DECK_TURN_H

#include "line.h"

/** Who talks to whom; a reply belongs to a call of its own pair. */
enum pair {
    PAIR_LETTERS,  // "Q" and "A", which count in any shape but the colon's, that everybody knows
    PAIR_CARD,  // the sides of a flashcard
    PAIR_PROMPT,
    PAIR_INTERVIEW,
    PAIR_SITUATION,  // a scenario, a case or a task, which calls for an answer under its own name
    PAIR_OPTIONS,           // "B. ...", which says that "A. ..." is the first of several
    PAIR_CYRILLIC_OPTIONS,  // "Б) ...", behind which "В) ..." asks nothing
    PAIRS,
    NO_PAIR = PAIRS,
};

enum shape {
    SHAPE_COLON,
    SHAPE_COLONS,
    SHAPE_DASH,
    SHAPE_GLUED,  // "A-a map"
    SHAPE_DOT,
    SHAPE_BRACKET,  // "A) ..."
    SHAPE_FRAME,    // "[A] ..."
    SHAPE_BOLD,     // "**A** ..."
    SHAPES,
};

/** A label at the front of a line. */
struct turn {
    enum pair pair;
    enum shape shape;
    bool replies;
    size_t from;  // bytes of the line
    size_t to;
    size_t marks;  // of emphasis around it
    bool whole;    // they are around all of the line
    int number;
};

/** Where the text of a line begins, behind bullets, signs of quotation and hashes; the size if that makes it code. */
size_t turn_text_start(struct text line);

/** Takes the label at the front of a line apart; false if there is none. */
bool turn_read(struct text line, struct turn *turn);

#endif
