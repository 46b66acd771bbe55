// SPDX-License-Identifier: MIT

/** The queue of a sitting, read from the store. */

#ifndef VIVA_ROSTER_H
#define VIVA_ROSTER_H

#include "matching.h"
#include "queue.h"
#include "summary.h"

/** What this session did before its queue is read again. */
struct roster_past {
    const struct matching *weak;  // the cards chosen for a weak drill; NULL: choose them
    const struct deed *deeds;  // cards graded here belong here, whatever the query says now
    size_t deed_count;
    int64_t opened_at;  // of a session with a time limit
};

bool roster_read(struct store *store, const struct session_options *options,
                 const struct roster_past *past, int64_t now, struct arena *arena,
                 struct queue *queue, struct error *err);

#endif
