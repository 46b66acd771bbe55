// SPDX-License-Identifier: MIT
// The fold over a card's reviews: what is remembered, and when it is asked again.

#include <viva/memory.h>

#include <math.h>

static const char *const state_names[] = {
    [STATE_NEW] = "new",
    [STATE_LEARNING] = "learning",
    [STATE_REVIEW] = "review",
    [STATE_RELEARNING] = "relearning",
};

const char *card_state_name(enum card_state state) {
    return state_names[state];
}

/** Days as the model counts them; below 0, which it takes for 0, when the clock went backwards. */
static double elapsed_days(const struct fsrs_model *model, const struct memory *memory,
                           int64_t at, int64_t day) {
    return model->count == FSRS6_PARAMETERS ? (double)(day - memory->review_day)
                                            : (double)(at - memory->reviewed_at) / DAY_MS;
}

/** Until recall falls to the desired retention: a minute at least, a hundred years at most. */
static int64_t interval_ms(const struct schedule *schedule, struct fsrs_memory fsrs) {
    double days = fsrs_interval(&schedule->model, fsrs, schedule->desired_retention);
    double ms = fmin(days, FSRS_MAXIMUM_INTERVAL) * DAY_MS;

    return (int64_t)llround(fmax(ms, MINUTE_MS));
}

/** The state after a review, by the state before; [1] when the card is due again that study day. */
static const enum card_state state_after[][2] = {
    [STATE_NEW] = {STATE_REVIEW, STATE_LEARNING},
    [STATE_LEARNING] = {STATE_REVIEW, STATE_LEARNING},
    [STATE_REVIEW] = {STATE_REVIEW, STATE_RELEARNING},
    [STATE_RELEARNING] = {STATE_REVIEW, STATE_RELEARNING},
};

/*
 * All days are counted with the offset at which the review was made, never
 * with today's: a log replayed in another zone gives the same memory.
 */
struct memory memory_review(const struct schedule *schedule, struct memory memory,
                            const struct review_event *review) {
    struct calendar calendar = {.day_starts_minutes = schedule->day_starts_minutes};
    int64_t day = calendar_day_at(&calendar, review->at, review->offset_minutes);
    bool lapse = memory.state == STATE_REVIEW && review->grade == GRADE_AGAIN;
    struct memory after = {
        .reviewed_at = review->at,
        .review_day = day,
        .reviews = memory.reviews + 1,
        .lapses = memory.lapses + lapse,
    };

    after.fsrs = memory.state == STATE_NEW
                     ? fsrs_first(&schedule->model, (int)review->grade)
                     : fsrs_next(&schedule->model, memory.fsrs,
                                 elapsed_days(&schedule->model, &memory, review->at, day),
                                 (int)review->grade);
    after.due_at = review->at + interval_ms(schedule, after.fsrs);

    int64_t due_day = calendar_day_at(&calendar, after.due_at, review->offset_minutes);
    int64_t due_day_starts = calendar_day_start(&calendar, due_day) -
                             (int64_t)review->offset_minutes * MINUTE_MS;

    after.ready_at = due_day == day ? after.due_at : due_day_starts;
    after.state = state_after[memory.state][due_day == day];
    return after;
}

double memory_elapsed(const struct schedule *schedule, const struct memory *memory,
                      const struct calendar *calendar, int64_t now) {
    bool whole_days = schedule->model.count == FSRS6_PARAMETERS;
    double days = elapsed_days(&schedule->model, memory, now,
                               whole_days ? calendar_day(calendar, now) : 0);

    return days > 0 ? days : 0;
}

double memory_recall(const struct schedule *schedule, const struct memory *memory,
                     const struct calendar *calendar, int64_t now) {
    // Only FSRS-6 counts in days, and the local day is dear when ten thousand cards are ranked.
    bool whole_days = schedule->model.count == FSRS6_PARAMETERS;
    int64_t day = whole_days ? calendar_day(calendar, now) : 0;

    if (memory->state == STATE_NEW) {
        return 0;
    }
    return fsrs_retrievability(&schedule->model, memory->fsrs,
                               elapsed_days(&schedule->model, memory, now, day));
}
