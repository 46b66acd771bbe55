// SPDX-License-Identifier: MIT

/** The notes that reading a guide leaves behind. */

#ifndef VIVA_DECK_NOTE_H
#define VIVA_DECK_NOTE_H

#include <viva/guide.h>

struct notes {
    struct arena *arena;
    struct note *items;
    size_t count;
    size_t capacity;
};

/** Adds a warning; `code` is a static string, `text` lives in the arena or for ever. */
void note_add(struct notes *notes, int line, const char *code, const char *text);

/** A slice of the guide for use in a note, cut at about 60 bytes between characters. */
struct text note_quotation(struct text text);

#endif
