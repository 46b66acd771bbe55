// SPDX-License-Identifier: MIT

/** The grades of a session, and what they came to. */

#ifndef VIVA_SUMMARY_H
#define VIVA_SUMMARY_H

#include <viva/session.h>

enum {
    TROUBLE_LIMIT = 10,
    TROUBLE_MS = 60 * SECOND_MS,  // a longer answer is worth another look
};

/** One grade of this session that stands. */
struct deed {
    int64_t key;
    enum grade grade;
    int64_t took_ms;
};

bool summary_make(struct store *store, const struct deed *deeds, size_t count,
                  struct arena *arena, struct session_summary *out, struct error *err);

#endif
