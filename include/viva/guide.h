// SPDX-License-Identifier: MIT

/**
 * A Markdown guide becomes cards.
 *
 * Any bytes are accepted up to GUIDE_LIMIT: a byte order mark, CRLF and
 * invalid UTF-8 are dealt with, headings whose UTF-8 was once read as Mac
 * Roman are repaired, and every such deed leaves a note with its line.  What
 * is not a question is left out, with a note where somebody might have
 * expected a card.  Line numbers are those of the file.
 */

#ifndef VIVA_GUIDE_H
#define VIVA_GUIDE_H

#include <viva/arena.h>
#include <viva/card.h>
#include <viva/error.h>
#include <viva/text.h>

#include <stdbool.h>
#include <stddef.h>

enum {
    GUIDE_LIMIT = 32 << 20,      // bytes of a file that are read at most
    CARD_LIMIT = 64 << 10,       // of Markdown in a card
    PARAGRAPH_LIMIT = 16 << 10,  // in a paragraph: libcmark is quadratic on hostile text
    BLOCK_LIMIT = 50000,         // paragraphs, items and headings; what follows is left out
    DEPTH_LIMIT = 32,            // nested block quotes and lists
};

enum note_level {
    NOTE_WARNING,  // something was left out or repaired; the rest was read
    NOTE_ERROR,    // the file could not be read
};

struct note {
    enum note_level level;
    int line;          // 0 for the file as a whole
    const char *code;  // "no-answer", "repaired", "too-large", ...: a static string
    const char *text;  // a sentence; may hold text of the guide
};

/** What the loader made of a heading or a list, and why. */
struct explanation {
    int line;
    const char *text;  // may hold text of the guide
};

struct guide {
    struct text title;  // of the document, "" if it has none
    struct card *cards;
    size_t card_count;
    struct note *notes;
    size_t note_count;
    struct explanation *explanations;  // only if they were asked for
    size_t explanation_count;
};

struct guide_options {
    const char *format;     // the one recogniser to use, NULL to let the evidence choose
    const char *place;      // the folders that lead to the file, a hint; may be NULL
    bool among_questions;   // most files beside it are one question each, a hint, too
    struct text question;   // what the file answers as a whole, by a README, "" for nothing
    struct text questions;  // that a file beside it asks and it answers, "" for none
    bool keep_mojibake;     // do not repair
    struct text topic;      // the path that all its topics lie under, "" for none
    size_t chosen;          // bytes of it that the user chose, names that stay as they are
    bool explain;           // say what became of every heading and list
};

/**
 * Reads a guide from memory.  `name` is the file's name without folders, a
 * topic for guides without a title.  The results live in the arena and in
 * `source`, which must last as long.
 *
 * Fails with ERROR_FORMAT on text with NUL bytes (it is no Markdown) and on
 * more than GUIDE_LIMIT bytes; the message names the line.
 */
bool guide_parse(struct text source, const char *name, const struct guide_options *options,
                 struct arena *arena, struct guide *out, struct error *err);

/**
 * Whether the first bytes of a file read as if the whole were one question:
 * its title or its name asks, and what follows answers.  Where the place
 * promises questions, a short text without any heading does that, too.
 */
bool guide_is_question(struct text head, const char *name, const char *place);

/** The recognisers by name, NULL-terminated, in the order of the table. */
const char *const *guide_formats(void);

#endif
