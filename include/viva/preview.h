// SPDX-License-Identifier: MIT

/**
 * An import that can be looked at before it is made.
 *
 * The guides are read, and compared with what the store has by importing them
 * into a copy of it in memory.  Then the preview waits, with nothing locked,
 * while the user looks and chooses, file by file; at last all that was not
 * left out goes into the store in one transaction, just as it was shown.
 *
 * All work is done in slices by preview_work(), so that a screen stays alive.
 */

#ifndef VIVA_PREVIEW_H
#define VIVA_PREVIEW_H

#include <viva/intake.h>

enum preview_phase {
    PREVIEW_READING,  // one file after the other
    PREVIEW_COMPARING,  // with what is known; files may be looked at and choices made meanwhile
    PREVIEW_READY,      // nothing is left to do but to choose
    PREVIEW_IMPORTING,  // a write transaction is open
    PREVIEW_IMPORTED,
};

struct preview_file {
    struct intake_file file;
    struct source_choice choice;
    const char *fault;   // why it cannot be read, else NULL
    struct text source;  // its bytes
    struct guide guide;  // as it would be taken in: after the choice
    size_t prompts;      // in it, taken in or not
    size_t repaired;     // lines with mojibake, repaired or not
    struct text topic;   // the names that all topics of the guide begin with
    int changes[5];      // by enum card_change, of the last comparison
};

/** All files together; cards and prompts are of those that are not left out. */
struct preview_totals {
    size_t files;  // with questions
    size_t cards;  // with an answer
    size_t prompts;
    size_t prompts_left_out;
    int changes[5];  // by enum card_change, of the last comparison or of the import
    int64_t unseen;  // cards in the store that were never asked, once this is imported
};

struct preview;

/**
 * Lists the guides that `path` means, as intake_list() does; nothing is read
 * yet.  The store is borrowed.  NULL and ERROR_FILE when there is no such path,
 * NULL without an error when the limits (which may be NULL) ended it.  So many
 * threads read the files ahead, beside the caller's.
 */
struct preview *preview_open(struct store *store, const char *path,
                             const struct intake_limits *limits, int threads,
                             struct error *err);

/** Lets go of everything; an import under way is taken back. */
void preview_close(struct preview *preview);

/** The path that was previewed. */
const char *preview_path(const struct preview *preview);

/** Where it stands: `done` of `total` files in this phase. */
enum preview_phase preview_phase(const struct preview *preview, size_t *done,
                                 size_t *total);

/**
 * Works until there is nothing to do or `now()` reaches `until` (Unix
 * milliseconds).  Fails when the store does: a comparison is given up, an
 * import taken back, and the phase is PREVIEW_READY.
 */
bool preview_work(struct preview *preview, int64_t (*now)(void), int64_t until,
                  struct error *err);

/** Begins to import what is not left out; preview_work() does it. */
void preview_import(struct preview *preview, int64_t now);

/** Takes an import under way back. */
void preview_cancel(struct preview *preview);

/** How many files there are; those not read yet are empty. */
size_t preview_count(const struct preview *preview);
const struct preview_file *preview_file(const struct preview *preview, size_t index);

void preview_sum(const struct preview *preview, struct preview_totals *out);

/** Whether the store knew some of these cards before: then the changes are worth a look. */
bool preview_is_later(const struct preview *preview);

// Choices.  Each leads to a new comparison.  They do nothing while files are read or imported.

void preview_leave_out(struct preview *preview, size_t index, bool left_out);
void preview_keep_mojibake(struct preview *preview, size_t index, bool keep);

/** The topic path of a file; "" for its own. */
void preview_retitle(struct preview *preview, size_t index, struct text topic);

/** Reads the file by the next format that finds questions in it, or as the evidence says; false if there is none. */
bool preview_next_format(struct preview *preview, size_t index);

/** Leaves the prompts of all files out, or takes them in. */
void preview_leave_prompts_out(struct preview *preview, bool left_out);

/**
 * A topic path of what people write, "Python / Core" or "Python/Core"; where a
 * slash has blanks around it, others are parts of names: "Ops / CI/CD".
 */
struct text preview_topic_path(struct text written, struct arena *arena);

#endif
