// SPDX-License-Identifier: MIT

/** Entries of the append-only log, and what they make of a card. */

#ifndef VIVA_STORE_ENTRIES_H
#define VIVA_STORE_ENTRIES_H

#include "opening.h"

/** What an entry does.  The numbers are those of the table. */
enum entry_kind {
    ENTRY_REVIEW = 1,
    ENTRY_VOID,
    ENTRY_SUSPEND,
    ENTRY_UNSUSPEND,
    ENTRY_FLAG,
    ENTRY_UNFLAG,
};

/** The kind that a row names; a damaged one is ENTRY_VOID, which does nothing by itself. */
enum entry_kind entry_kind_row(const struct query *query, int column);

/** The columns at, offset_minutes, grade, took_ms, mode and points, from `column` on. */
struct review review_row(const struct query *query, int column);

struct entry {
    int64_t device;
    int64_t sequence;  // 0: the device's next
    enum entry_kind kind;
    int64_t card;          // key
    struct review review;  // `at` and offset_minutes of every kind, the rest of reviews
    int64_t target;        // sequence of what a void takes back, else 0
};

/** Appends to the table; fills in the sequence.  Inside a transaction of the caller's. */
bool entry_add(struct store *store, struct entry *entry, struct error *err);

/** The columns of MEMORY_COLUMNS from `column` on; all zero when there is no row. */
struct memory memory_row(const struct query *query, int column);

/** Makes one card's memory and marks anew from its entries.  Inside a transaction of the caller's. */
bool replay_card(struct store *store, int64_t key, struct memory *memory,
                 struct error *err);

/** The same for all cards; counts those that changed. */
bool replay_all(struct store *store, int64_t *changed, struct error *err);

#endif
