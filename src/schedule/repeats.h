// SPDX-License-Identifier: MIT

/** How long a card is repeated on the day when it was missed or first met. */

#ifndef VIVA_SCHEDULE_REPEATS_H
#define VIVA_SCHEDULE_REPEATS_H

#include "fsrs_model.h"

#include <viva/habits.h>

/** Where a card stands among the repeats of its day. */
struct repeats {
    bool first_day;
    int needed;  // so many more Good in a row
    int steps;   // as many after Again
    int asked;   // so far
    int rating;  // the last
};

static inline struct repeats repeats_begin(const struct fsrs_habits *habits, bool first_day,
                                           int rating) {
    int steps = first_day ? habits->learning_steps : habits->relearning_steps;
    int known = first_day ? rating == GOOD : 0;
    bool asked = rating == AGAIN || (first_day && rating < EASY);

    return (struct repeats){
        .first_day = first_day,
        .needed = !asked          ? 0
                  : steps > known ? steps - known
                                  : 0,
        .steps = steps,
        .rating = rating,
    };
}

static inline struct repeats repeats_after(struct repeats repeats, int rating) {
    repeats.asked++;
    repeats.rating = rating;
    repeats.needed = rating == AGAIN  ? repeats.steps
                     : rating == GOOD ? repeats.needed - 1
                     : rating == EASY ? 0
                                      : repeats.needed;
    return repeats;
}

/** The shares of the next repeat's ratings, or NULL if there is none. */
static inline const double *repeats_shares(const struct fsrs_habits *habits,
                                           const struct repeats *repeats) {
    if (repeats->needed <= 0 || repeats->asked == FSRS_MOST_REPEATS) {
        return NULL;
    }
    return repeats->first_day ? habits->learning[repeats->rating - 1]
                              : habits->relearning[repeats->rating - 1];
}

/** Days between two answers of a day: none for FSRS-6, ten minutes for FSRS-7. */
static inline double repeats_gap(const struct fsrs_model *model) {
    return model->count == FSRS7_PARAMETERS ? 10.0 / 1440 : 0;
}

#endif
