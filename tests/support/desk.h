// SPDX-License-Identifier: MIT

/** A store of made-up cards, and the options to sit down with it. */

#ifndef VIVA_TESTS_DESK_H
#define VIVA_TESTS_DESK_H

#include "support/stored.h"

#include <viva/session.h>

struct desk {
    struct stored stored;
    struct session_options options;  // ten new cards, two hundred reviews, in order of due
    int64_t now;                     // Saturday 2026-11-21 12:00 UTC to begin with
};

/** Opens a store and imports "question 1" and so on, shared out over topics "Topic 1"... in order. */
void desk_open(struct desk *desk, int cards, int topics);
void desk_close(struct desk *desk);

/** Imports them again; card `edited` (from 1) has "better" as its answer, card `missing` is left out. */
void desk_edit(struct desk *desk, int cards, int topics, int edited, int missing);

/** Sits down now. */
struct session *desk_sit(struct desk *desk);

/** Whether two memories agree to the last bit. */
bool desk_same_memory(const struct memory *a, const struct memory *b);

/** The key of the session's card, 0 if there is none. */
int64_t desk_key(const struct session *session);

#endif
