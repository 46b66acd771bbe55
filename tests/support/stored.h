// SPDX-License-Identifier: MIT

/** A store in a folder of its own, with guides made of rows. */

#ifndef VIVA_TESTS_STORED_H
#define VIVA_TESTS_STORED_H

#include "support/temporary.h"

#include <viva/store.h>

enum { STORED_NOW = 1795262400 };  // 2026-11-21 12:00 UTC, in seconds

struct stored {
    struct temporary folder;
    char path[300];
    struct schedule schedule;
    struct calendar calendar;
    struct store *store;
    struct arena arena;
    struct error err;
    int64_t now;  // milliseconds; moves on by a minute with each deed below
    uint64_t seed;
};

/** A question of a made-up guide; the topic is "T" unless it says otherwise. */
struct stored_row {
    const char *question;
    const char *answer;
    const char *topic;
    const char *answers;  // the id of the card that it is the user's answer to
};

/** Makes the folder and opens the store. */
void stored_open(struct stored *stored);

/** The same as a test's fixture: *state is the open store. */
int stored_set_up(void **state);
int stored_tear_down(void **state);

/** Closes and opens it again. */
void stored_reopen(struct stored *stored);

struct store_options stored_options(const struct stored *stored);

/** Closes it and removes the folder. */
void stored_close(struct stored *stored);

/** Imports one guide of these rows (the list ends with a NULL question) in a transaction of its own. */
struct imported_card *stored_import(struct stored *stored, const char *file,
                                    const struct stored_row *rows);

/** The same inside an import that is under way. */
struct imported_card *stored_guide(struct stored *stored, struct import *import,
                                   const char *file, const struct stored_row *rows);

/** Imports `count` cards "question 1" and so on, and returns the key of the first. */
int64_t stored_fill(struct stored *stored, size_t count);

/** Grades; fails the test if the store does. */
struct logged_review stored_grade(struct stored *stored, int64_t key, enum grade grade);

/** Takes back the last deed. */
struct undone stored_undo(struct stored *stored);

/** The card, with its texts. */
struct stored_card stored_card(struct stored *stored, int64_t key);

/** How many cards there are that are not retired, -1 if the store cannot tell. */
int stored_count(struct store *store);

/** The path of the only log file in the folder. */
const char *stored_log(struct stored *stored);

/** How many lines the log has, undone ones included. */
int stored_reviews(struct stored *stored);

/** Asserts that the check finds nothing and that a rebuild changes nothing. */
void stored_is_sound(struct stored *stored);

#endif
