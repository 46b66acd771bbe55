// SPDX-License-Identifier: MIT

/** Which of the markup in a file encloses questions, and which answers: judged by kinds, all enclosures of one name. */

#ifndef VIVA_DECK_ENCLOSED_KIND_H
#define VIVA_DECK_ENCLOSED_KIND_H

#include "enclosure.h"
#include "label.h"

enum { ENCLOSED_KINDS = 24, ENCLOSED_NONE = ENCLOSED_KINDS };

/** All enclosures of one name. */
struct kind {
    enum enclosure_kind markup;
    struct text name;
    enum label_word word;
    int count;
    int asking;
    int attributes;              // that ask
    int covered;                 // that a line which asks stands above
    int closed;                  // behind which such a line, a heading or nothing comes
    int before[ENCLOSED_KINDS];  // how many of each kind come right behind
    int below;                   // with text of no markup right behind
};

/** A file with what encloses its texts. */
struct enclosed {
    struct retold *file;
    struct enclosures all;
    uint8_t *kind_of;
    struct kind kinds[ENCLOSED_KINDS];
    size_t count;
    size_t question;  // the kind that asks, ENCLOSED_NONE if lines without markup do
    size_t answer;
    bool attributes;  // that ask
    bool told_any;
    size_t told;   // the last line that got something
    size_t asked;  // behind the question that has no answer yet; 0 if there is none
};

/** Bytes of the file. */
struct text enclosed_text(const struct enclosed *enclosed, size_t from, size_t to);

/** Reads what encloses texts and finds the kinds that ask and answer; false if the file is not plainly written so. */
bool enclosed_study(struct enclosed *enclosed, struct retold *file);

/** The enclosure behind one that is no frame, if nothing stands between the two; NULL else. */
const struct enclosure *enclosed_next(const struct enclosed *enclosed, size_t number);

/** Whether the text on its line before it, or else the line above, asks. */
bool enclosed_is_covered(const struct enclosed *enclosed,
                         const struct enclosure *enclosure);

/** The text on its line before it. */
struct text enclosed_before(const struct enclosed *enclosed,
                            const struct enclosure *enclosure);

/** Whether an attribute holds a question, or the name of one. */
bool enclosed_asks_in(struct text name, struct text value);

/** What a name says of which any part may be the word: "quiz-question", "qa_answer". */
enum label_word enclosed_word(struct text name);

/** The line that says something right above; the count of lines if there is none. */
size_t enclosed_line_above(const struct retold *file, size_t line);

#endif
