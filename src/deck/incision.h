// SPDX-License-Identifier: MIT

/** One change to a guide's text: where it is cut, what comes, and whether that is read as it was meant. */

#ifndef VIVA_DECK_INCISION_H
#define VIVA_DECK_INCISION_H

#include "entry.h"
#include "outline/outline.h"

/** A guide before a change. */
struct original {
    struct text source;
    const char *name;
    struct guide guide;
    struct source lines;
    struct outline outline;
    struct arena *scratch;
};

/** Reads the source, whose name and arena are set. */
bool original_read(struct original *original, struct error *err);

/** The section whose heading asks the card's question; 0 if it stands in no heading. */
size_t original_section(const struct original *original, const struct card *card);

/** The byte where that section's card begins, and where it ends: at the next heading that is not of its answer. */
size_t original_start(const struct original *original, size_t section);
size_t original_end(const struct original *original, size_t section);

/** What a card must come back as. */
struct meaning {
    const struct entry *entry;
    struct text question;  // as typed
    struct text answer;
    unsigned answer_way;
};

/** Whether a guide of its own, with a question behind it, gives just this card. */
bool meaning_works_alone(const struct meaning *meaning, struct arena *scratch);

/** Where something is written, and what. */
struct incision {
    size_t from;  // bytes [from, to) go
    size_t to;
    struct text text;    // comes; "" for nothing
    bool adds;           // a card, else it stands for the card before
    size_t card;         // its number then
    struct text wanted;  // its topic, when that matters
};

/**
 * Makes the change if the guide is then read as before, but for the one card,
 * which is as it was meant; `meaning` is NULL when a card goes.
 */
bool incision_make(const struct original *original, const struct incision *incision,
                   const struct meaning *meaning, struct arena *arena,
                   struct guide_edit *out);

#endif
