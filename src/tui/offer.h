// SPDX-License-Identifier: MIT

/** The guides of a folder as an offer to import them, each with its number of questions. */

#ifndef VIVA_TUI_OFFER_H
#define VIVA_TUI_OFFER_H

#include <viva/intake.h>

enum { OFFER_FILES = 2000, OFFER_MS = 200 };

struct offered_guide {
    struct intake_file file;
    const char *name;  // safe
    size_t questions;
};

struct offer {
    const char *folder;            // that was looked through
    struct offered_guide *guides;  // those with questions
    size_t count;
    int questions;
    bool cut;  // there were more files than OFFER_FILES or more than OFFER_MS had time for
};

/** Reads the guides in a folder and below it without importing them.  What cannot be read is not offered. */
struct offer offer_of(const char *folder, int64_t (*now)(void), struct arena *arena);

#endif
