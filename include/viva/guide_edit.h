// SPDX-License-Identifier: MIT

/**
 * Changes to a guide's text: a card is added, written anew or taken out, and
 * no byte of anything else changes.
 *
 * Texts are Markdown and may hold anything that the loader might take for
 * something else: headings, labels such as "Q:", quotes, fences.  They are
 * written as they are if that is read back as the same card, else guarded
 * (`\#`, `&#81;`, deeper headings, at last as a code block).  What is returned
 * was read back and compared with what was meant, card by card; so an edit
 * either says what was typed or fails with ERROR_FORMAT.
 */

#ifndef VIVA_GUIDE_EDIT_H
#define VIVA_GUIDE_EDIT_H

#include <viva/arena.h>
#include <viva/error.h>
#include <viva/guide.h>
#include <viva/text.h>

/** A card to be written. */
struct guide_entry {
    struct text topic;  // names joined by TOPIC_SEPARATOR, "" for the top of the guide
    struct text question;
    struct text answer;  // "" for a prompt
    const char
        *answers;  // id of the card of another guide that it is an answer to, or NULL
};

/** A guide after an edit. */
struct guide_edit {
    struct text text;  // of the file, in the arena
    size_t card;  // the number of the card that was written, as guide_parse() counts now
    int line;     // where it stands now
};

/**
 * Adds a card behind the last one of its topic, or with headings for the topic
 * where they are missing.  `source` may be empty: a new guide.  A name that
 * headings cannot hold ("3. Lists") comes out as the loader reads it.
 */
bool guide_add(struct text source, const char *name, const struct guide_entry *entry,
               struct arena *arena, struct guide_edit *out, struct error *err);

/** Writes a question (unless NULL) and an answer (unless NULL) in place of those of a card under a heading. */
bool guide_change(struct text source, const char *name, size_t card,
                  const struct text *question, const struct text *answer,
                  struct arena *arena, struct guide_edit *out, struct error *err);

/** Takes a card under a heading out; `card` of the result has no meaning. */
bool guide_remove(struct text source, const char *name, size_t card, struct arena *arena,
                  struct guide_edit *out, struct error *err);

/**
 * Sets `answers` of each card below whose heading stands a mark that it
 * answers a card of another guide; `source` is what the guide was made of.
 */
void guide_read_answers(struct text source, struct guide *guide);

#endif
