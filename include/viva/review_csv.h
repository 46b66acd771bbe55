// SPDX-License-Identifier: MIT

/**
 * Review logs of other programs as CSV: one review a line, named columns.
 *
 *     card_id,review_time_ms,rating,duration_ms,review_kind
 *     1711684180217,1711744352250,1,25060,0
 *
 * The first line names the columns, in any order; card_id, review_time_ms and
 * rating must be there, others than these five are passed over.  A card's id is
 * any text; the time is Unix milliseconds; a rating is 1 to 4, or 0 for a change
 * by hand, which is left out; a kind is 0 where the card was being learned, 1 to
 * 3 elsewhere.  Fields may be quoted, lines may end in CR LF, in any order of time.
 */

#ifndef VIVA_REVIEW_CSV_H
#define VIVA_REVIEW_CSV_H

#include <viva/arena.h>
#include <viva/calendar.h>
#include <viva/error.h>
#include <viva/fit.h>

struct review_csv {
    struct fsrs_log_review *reviews;  // oldest first; those at the same time as they stand
    size_t count;
    bool has_kinds;   // without them, each card begins with its first review
    size_t left_out;  // changes by hand
};

/** Reads all of it; study days are the calendar's.  ERROR_FORMAT names the line that makes no sense. */
bool review_csv_read(struct text csv, const struct calendar *calendar, struct arena *arena,
                     struct review_csv *out, struct error *err);

#endif
