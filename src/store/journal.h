// SPDX-License-Identifier: MIT

/** This device's log file: every entry of the database again, as lines of text. */

#ifndef VIVA_STORE_JOURNAL_H
#define VIVA_STORE_JOURNAL_H

#include <viva/error.h>
#include <viva/text.h>

#include <stdbool.h>
#include <stdint.h>

struct store;

/** Bytes of a log file that are read at most: some fifteen million reviews. */
enum { JOURNAL_LIMIT = 1 << 30 };

struct journal {
    int file;          // -1 while it is not open
    int64_t size;      // of its sound part; -1 when it must be looked at again
    int64_t sequence;  // of the last entry in it
};

/** "FOLDER/viva-reviews-DEVICE.log" of the database "FOLDER/viva.db" */
const char *journal_path(const char *database, int64_t device, struct arena *arena);

/** The device of the name of a log file of that database, or -1 if it is no such name. */
int64_t journal_device(const char *database, const char *name);

/** How a log file ends. */
struct journal_tail {
    int64_t size;      // up to the first line that is not sound, of those at the end
    int64_t sequence;  // of the last entry before that, 0 if there is none
    int64_t newest;    // of the last sound entry of all
};

bool journal_look(int file, struct journal_tail *tail, struct error *err);

/**
 * Appends the entries that the database has more than the log file, and makes
 * them durable.  A torn line at its end is cut off first.
 */
bool journal_follow(struct store *store, struct error *err);

void journal_close(struct journal *journal);

#endif
