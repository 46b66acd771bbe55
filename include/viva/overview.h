// SPDX-License-Identifier: MIT

/** Where the user stands today: counts, streak, topics.  For the Today screen, `viva due` and `viva topics`. */

#ifndef VIVA_OVERVIEW_H
#define VIVA_OVERVIEW_H

#include <viva/session.h>

enum { OVERVIEW_WEEKS = 8 };

struct topic_overview {
    struct text path;  // names joined by TOPIC_SEPARATOR
    int64_t cards;
    int64_t due;     // ready now and seen before, learning left out
    int64_t unseen;  // never seen, not suspended
    int64_t fresh;   // of these, within today's share of new cards
    int64_t seen;    // cards with a memory
    double recall;   // mean recall of the seen ones now; NAN if there are none
    int weak;        // seen cards whose recall is below 0.70
    // Share of reviews that were not Again, oldest week first; NAN without reviews.
    double weeks[OVERVIEW_WEEKS];
};

struct overview {
    int64_t cards;
    int64_t due;  // reviews ready now and within the study day's share, learning left out
    int64_t learning;  // cards that come back today, ready or waiting: learning or missed
    int64_t fresh;     // new cards left of today's share
    int64_t unseen;
    double minutes;      // for all of these, from the user's own pace
    int64_t done_today;  // reviews in this study day
    int streak_days;     // study days in a row with reviews, up to today or yesterday
    int best_streak_days;
    double recall_month;  // share recalled in the last 30 days; NAN without reviews
    double desired_retention;
    int64_t due_tomorrow;
    double minutes_tomorrow;
    struct topic_overview *topics;  // in source order
    size_t topic_count;
    // With a date ahead, due, fresh and minutes are what is left of the day's plan.
    bool planned;
    int64_t interview_day;  // study day of the next date
    double plan_minutes;    // a day
    int64_t beyond;         // cards worth asking that the minutes of today have no room for
    int weakest;  // index of the topic whose seen cards lose most recall in sum, -1 if none is weak
};

/** The options' query, shares of the day, preparation and more_ms count; the rest is ignored. */
bool overview_read(struct store *store, const struct session_options *options, int64_t now,
                   struct arena *arena, struct overview *out, struct error *err);

#endif
