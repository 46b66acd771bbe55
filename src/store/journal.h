// SPDX-License-Identifier: MIT

/** This device's log file: every entry of the database again, as lines of text. */

#ifndef VIVA_STORE_JOURNAL_H
#define VIVA_STORE_JOURNAL_H

#include <viva/error.h>
#include <viva/text.h>

#include <stdbool.h>
#include <stdint.h>

struct store;

struct journal {
    int file;          // -1 while it is not open
    int64_t size;      // of its sound part; -1 when it must be looked at again
    int64_t sequence;  // of the last entry in it
};

/** "FOLDER/reviews-DEVICE.log" */
const char *journal_path(const char *folder, int64_t device, struct arena *arena);

/** The device of a log file's name, or -1 if it is no such name. */
int64_t journal_device(const char *name);

/** Where the sound part of a log file ends, and its last entry's sequence (0 if it has none). */
bool journal_tail(int file, int64_t *size, int64_t *sequence, struct error *err);

/**
 * Appends the entries that the database has more than the log file, and makes
 * them durable.  A torn line at its end is cut off first.
 */
bool journal_follow(struct store *store, struct error *err);

void journal_close(struct journal *journal);

#endif
