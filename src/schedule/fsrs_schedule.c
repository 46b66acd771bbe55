// SPDX-License-Identifier: MIT
// What each rating does to a card: steps first, then whole days in their order.

#include <viva/fsrs_schedule.h>

#include "fsrs_model.h"

#include <viva/fsrs_fuzz.h>

#include <math.h>

static const double day_minutes = 24 * 60;
static const double day_seconds = 24 * 60 * 60;

/** Days until recall falls to the target and the days chosen, by rating from again on. */
struct intervals {
    double exact[4];
    int days[4];
};

struct manner {
    double (*hard_minutes)(const struct fsrs_steps *steps, int at);
    double (*rounded_minutes)(double minutes);
    void (*choose_days)(const struct fsrs_policy *policy, const struct fsrs_card *card,
                        struct intervals *intervals);
    bool last_step_holds;  // a card beyond the last step is on the last one, else on none
    bool long_steps_are_reviews;
    bool parts_of_days_without_steps;
};

static double anki_hard_minutes(const struct fsrs_steps *steps, int at) {
    double now = steps->minutes[at];

    if (at > 0) {
        return now;
    }
    return steps->count > 1 ? (now + steps->minutes[1]) / 2
                            : fmin(1.5 * now, now + day_minutes);
}

static double anki_rounded_minutes(double minutes) {
    return minutes > day_minutes ? round(minutes / day_minutes) * day_minutes : minutes;
}

/** Out of learning: at least a day. */
static int whole_days(const struct fsrs_policy *policy, double interval, int minimum) {
    return fsrs_fuzz(fmax(round(interval), 1), minimum, policy->maximum_interval,
                     policy->fuzz);
}

static int larger(int a, int b) {
    return a > b ? a : b;
}

static void anki_review_days(const struct fsrs_policy *policy, int previous,
                             struct intervals *intervals) {
    int least = 1;

    for (int i = HARD - 1; i < EASY; i++) {
        int above =
            fsrs_fuzz_minimum(intervals->exact[i], previous, policy->maximum_interval);

        intervals->days[i] = fsrs_fuzz(intervals->exact[i], larger(least, above),
                                       policy->maximum_interval, policy->fuzz);
        least = intervals->days[i] + 1;
    }
}

static void anki_choose_days(const struct fsrs_policy *policy, const struct fsrs_card *card,
                             struct intervals *intervals) {
    for (int i = 0; i < 4; i++) {
        int least = i == EASY - 1 ? intervals->days[GOOD - 1] + 1 : 1;

        intervals->days[i] = whole_days(policy, intervals->exact[i], least);
    }
    if (card->phase == FSRS_REVIEW) {
        anki_review_days(policy, card->interval, intervals);
    }
}

static double ts_hard_minutes(const struct fsrs_steps *steps, int at) {
    (void)at;
    return steps->count > 1 ? (steps->minutes[0] + steps->minutes[1]) / 2
                            : 1.5 * steps->minutes[0];
}

static void ts_choose_days(const struct fsrs_policy *policy, const struct fsrs_card *card,
                           struct intervals *intervals) {
    int *days = intervals->days;

    for (int i = 0; i < 4; i++) {
        days[i] = fsrs_fuzz(intervals->exact[i], 1, policy->maximum_interval, policy->fuzz);
    }
    if (card->phase == FSRS_REVIEW) {
        days[1] = days[1] < days[2] ? days[1] : days[2];
        days[2] = larger(days[2], days[1] + 1);
        days[3] = larger(days[3], days[2] + 1);
    }
}

static const struct manner manners[] = {
    [FSRS_LIKE_ANKI] = {.hard_minutes = anki_hard_minutes,
                        .rounded_minutes = anki_rounded_minutes,
                        .choose_days = anki_choose_days,
                        .last_step_holds = true,
                        .parts_of_days_without_steps = true},
    [FSRS_LIKE_TS_FSRS] = {.hard_minutes = ts_hard_minutes,
                           .rounded_minutes = round,
                           .choose_days = ts_choose_days,
                           .long_steps_are_reviews = true},
};

static bool was_learned(const struct fsrs_card *card) {
    return card->phase == FSRS_REVIEW || card->phase == FSRS_RELEARNING;
}

/** A delay in minutes and the index of its step; 0 minutes when the card is on none. */
struct wait {
    double minutes;
    int step;
};

static struct wait wait_for(const struct manner *manner, const struct fsrs_steps *steps,
                            const struct fsrs_card *card, int rating) {
    int last = steps->count - 1;
    int at = card->step > last && manner->last_step_holds ? last : card->step;
    bool review = card->phase == FSRS_REVIEW;

    if (at > last || at < 0 || rating == EASY || (review && rating != AGAIN) ||
        (rating == GOOD && at == last)) {
        return (struct wait){0};
    }
    const struct wait waits[] = {
        [AGAIN] = {steps->minutes[review ? at : 0], 0},
        [HARD] = {manner->hard_minutes(steps, at), at},
        [GOOD] = {rating == GOOD ? steps->minutes[at + 1] : 0, at + 1},
    };

    return (struct wait){manner->rounded_minutes(waits[rating].minutes),
                         waits[rating].step};
}

static struct fsrs_card on_step(const struct manner *manner, const struct fsrs_card *card,
                                struct wait wait) {
    bool review = manner->long_steps_are_reviews && wait.minutes >= day_minutes;

    return (struct fsrs_card){
        .phase = review              ? FSRS_REVIEW
                 : was_learned(card) ? FSRS_RELEARNING
                                     : FSRS_LEARNING,
        .step = wait.step,
        .interval = review ? (int)(wait.minutes / day_minutes) : 0,
        .delay = (int64_t)llround(wait.minutes * 60),
    };
}

static struct fsrs_card on_review(int days) {
    return (struct fsrs_card){
        .phase = FSRS_REVIEW,
        .interval = days,
        .delay = (int64_t)(days * day_seconds),
    };
}

static struct fsrs_card outcome(const struct fsrs_policy *policy,
                                const struct fsrs_card *card,
                                const struct intervals *intervals, int rating) {
    const struct manner *manner = &manners[policy->manner];
    const struct fsrs_steps *steps =
        was_learned(card) ? &policy->relearning : &policy->learning;
    struct wait wait = wait_for(manner, steps, card, rating);
    double exact = intervals->exact[rating - 1];

    if (manner->parts_of_days_without_steps && steps->count == 0 && exact < 0.5 &&
        (card->phase != FSRS_REVIEW || rating == AGAIN)) {
        wait.minutes = exact * day_minutes;
    }
    return wait.minutes > 0 ? on_step(manner, card, wait)
                            : on_review(intervals->days[rating - 1]);
}

void fsrs_schedule(const struct fsrs_policy *policy, const struct fsrs_card *card,
                   double elapsed, struct fsrs_card outcomes[4]) {
    struct fsrs_memory memories[4];
    struct intervals intervals;

    for (int rating = AGAIN; rating <= EASY; rating++) {
        int i = rating - 1;

        memories[i] = card->phase == FSRS_NEW
                          ? fsrs_first(policy->model, rating)
                          : fsrs_next(policy->model, card->memory, elapsed, rating);
        intervals.exact[i] =
            fsrs_interval(policy->model, memories[i], policy->desired_retention);
    }
    manners[policy->manner].choose_days(policy, card, &intervals);
    for (int rating = AGAIN; rating <= EASY; rating++) {
        outcomes[rating - 1] = outcome(policy, card, &intervals, rating);
        outcomes[rating - 1].memory = memories[rating - 1];
    }
}
