// SPDX-License-Identifier: MIT

/**
 * Cards that the user writes, in a guide of their own.
 *
 * The own guide is a Markdown file like any other: `viva add` writes to it,
 * and so may any editor.  It is changed first and imported then, under the
 * database's lock; a crash in between leaves a guide that the next import
 * takes in.
 *
 * An answer to a prompt of another guide stands there too, under a mark with
 * the prompt's id.  It is the prompt's answer for as long as it stands there.
 *
 * Errors: ERROR_FORMAT when a text would not be read back as it was typed,
 * ERROR_FILE when the guide cannot be read or written, ERROR_STORE when the
 * database cannot; nothing has changed then, or the guide alone.
 */

#ifndef VIVA_WRITING_H
#define VIVA_WRITING_H

#include <viva/guide_edit.h>
#include <viva/store.h>

/** Where cards are written. */
struct writing {
    struct store *store;
    const char *own_guide;  // path; the file need not be there yet, but its folder
    int64_t now;
};

/** Adds a card; `key` is its own.  Without a topic it stands under "My cards". */
bool writing_add(const struct writing *writing, const struct guide_entry *entry,
                 int64_t *key, struct error *err);

/** Whether the card's question and answer stand in the own guide. */
bool writing_is_own(const struct writing *writing, const struct stored_card *card);

/** Whether writing_answer() may write its answer: a card of the own guide, a prompt, or one with an own answer. */
bool writing_may_answer(const struct writing *writing, const struct stored_card *card);

/** Writes the card's answer; an empty one makes it a prompt again. */
bool writing_answer(const struct writing *writing, const struct stored_card *card,
                    struct text answer, struct error *err);

/** Writes question and answer (each unless NULL) of a card of the own guide. */
bool writing_change(const struct writing *writing, const struct stored_card *card,
                    const struct text *question, const struct text *answer,
                    struct error *err);

#endif
