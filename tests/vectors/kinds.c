// SPDX-License-Identifier: MIT
// Runs the library on each kind of vector.

#include "vector.h"

#include "tally.h"

#include <viva/fsrs_fuzz.h>
#include <viva/fsrs_schedule.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST = 4096, MOST_STEPS = 16 };

static struct {
    long fuzzed_cards;
    long other_migration;
    long ties;
    long other_intervals;
    double longest_other;  // days
} skipped;

void skipped_print(void) {
    static const struct {
        const long *count;
        const char *reason;
    } reasons[] = {
        {&skipped.fuzzed_cards, "fsrs6_card lines with ts-fsrs's own fuzz: left out"},
        {&skipped.other_migration,
         "reviews with 17 or 19 parameters, which ts-fsrs completes otherwise: "
         "its figures left out"},
        {&skipped.ties, "intervals so near half a day that the last digit decides: "
                        "a day of difference forgiven"},
    };

    for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++) {
        if (*reasons[i].count) {
            printf("%8ld  %s\n", *reasons[i].count, reasons[i].reason);
        }
    }
    if (skipped.other_intervals) {
        printf("%8ld  fsrs7_state intervals differ by more than that, none above %.3g s: "
               "recall after ours is what was desired\n",
               skipped.other_intervals, skipped.longest_other * 86400);
    }
}

void check_params6(const struct place *place, const json_t *line) {
    const struct parameters *set = parameters_add(place, line);
    const json_t *filled = array_of(place, line, "filled");

    for (size_t i = 0; i < FSRS6_PARAMETERS; i++) {
        tally(FILLED6, set->model.w[i], number_at(place, filled, i), place->line);
    }
}

void check_params7(const struct place *place, const json_t *line) {
    parameters_add(place, line);
}

static int rating_of(const struct place *place, const json_t *review) {
    return (int)number_of(place, review, "g");
}

static bool is_tie(double interval) {
    return fabs(interval - floor(interval) - 0.5) < 1e-3 * interval;
}

static void check_ts(const struct place *place, const struct parameters *set,
                     struct fsrs_memory memory, double interval, const json_t *review) {
    if (!json_object_get(review, "tsS")) {
        return;
    }
    if (set->given != FSRS6_PARAMETERS) {
        skipped.other_migration++;
        return;
    }
    tally(STATE6_TS_S, memory.stability, number_of(place, review, "tsS"), place->line);
    tally(STATE6_TS_D, memory.difficulty, number_of(place, review, "tsD"), place->line);

    int days = fsrs_fuzz(interval, 1, FSRS_MAXIMUM_INTERVAL, FSRS_NO_FUZZ);
    double expected = number_of(place, review, "tsIvl");

    if (fabs(days - expected) > 0 && fabs(days - expected) < 2 && is_tie(interval)) {
        skipped.ties++;
        tally_forgiven(STATE6_TS_DAYS);
    } else {
        tally(STATE6_TS_DAYS, days, expected, place->line);
    }
}

static void check_outcomes(const struct place *place, const struct fsrs_model *model,
                           struct fsrs_memory memory, double retention,
                           const json_t *next) {
    const json_t *outcomes = array_of(place, next, "a");
    double elapsed = number_of(place, next, "t");

    for (int rating = 1; rating <= 4; rating++) {
        const json_t *expected = json_array_get(outcomes, (size_t)rating - 1);
        struct fsrs_memory after = fsrs_next(model, memory, elapsed, rating);

        tally(STATE6_NEXT_S, after.stability, number_at(place, expected, 0), place->line);
        tally(STATE6_NEXT_D, after.difficulty, number_at(place, expected, 1), place->line);
        tally(STATE6_NEXT_INTERVAL, fsrs_interval(model, after, retention),
              number_at(place, expected, 2), place->line);
    }
}

/** The reviews of a line as the library takes them. */
static size_t history_of(const struct place *place, const json_t *reviews,
                         struct fsrs_review history[LONGEST]) {
    size_t count = json_array_size(reviews);

    if (count > LONGEST) {
        unusable(place, "a history of more than 4,096 reviews");
    }
    for (size_t i = 0; i < count; i++) {
        const json_t *review = json_array_get(reviews, i);

        history[i] =
            (struct fsrs_review){number_of(place, review, "t"), rating_of(place, review)};
    }
    return count;
}

static void check_replay(const struct place *place, const struct fsrs_model *model,
                         const json_t *line) {
    static struct fsrs_review history[LONGEST];
    const json_t *expected = array_of(place, line, "replay");
    size_t count = history_of(place, array_of(place, line, "reviews"), history);
    struct fsrs_memory memory = fsrs_replay(model, (struct fsrs_memory){0}, history, count);

    tally(STATE6_REPLAY_S, memory.stability, number_at(place, expected, 0), place->line);
    tally(STATE6_REPLAY_D, memory.difficulty, number_at(place, expected, 1), place->line);
}

void check_fsrs6_state(const struct place *place, const json_t *line) {
    const struct parameters *set = parameters_named(place, line);
    const struct fsrs_model *model = &set->model;
    double retention = number_of(place, line, "dr");
    struct fsrs_memory memory = {0};
    const json_t *review;
    size_t i;

    json_array_foreach(array_of(place, line, "reviews"), i, review) {
        double elapsed = number_of(place, review, "t");
        double recall =
            fsrs_known(memory) ? fsrs_retrievability(model, memory, elapsed) : 1;

        if (json_object_get(review, "R")) {
            tally(STATE6_R, recall, number_of(place, review, "R"), place->line);
        }
        if (json_object_get(review, "tsR") && set->given == FSRS6_PARAMETERS) {
            tally(STATE6_TS_R, recall, number_of(place, review, "tsR"), place->line);
        }
        memory = fsrs_replay(model, memory,
                             &(struct fsrs_review){elapsed, rating_of(place, review)}, 1);

        double interval = fsrs_interval(model, memory, retention);

        tally(STATE6_S, memory.stability, number_of(place, review, "s"), place->line);
        tally(STATE6_D, memory.difficulty, number_of(place, review, "d"), place->line);
        tally(STATE6_INTERVAL, interval, number_of(place, review, "ivl"), place->line);
        check_ts(place, set, memory, interval, review);
    }
    check_replay(place, model, line);
    if (json_object_get(line, "next")) {
        check_outcomes(place, model, memory, retention, json_object_get(line, "next"));
    }
}

void check_fsrs6_sm2(const struct place *place, const json_t *line) {
    static struct fsrs_review history[LONGEST];
    const struct fsrs_model *model = &parameters_named(place, line)->model;
    const json_t *start = array_of(place, line, "start");
    const json_t *end = array_of(place, line, "end");
    size_t count = history_of(place, array_of(place, line, "reviews"), history);
    struct fsrs_memory memory =
        fsrs_from_sm2(model, number_of(place, line, "ease"), number_of(place, line, "ivl"),
                      number_of(place, line, "ret"));

    tally(SM2_START_S, memory.stability, number_at(place, start, 0), place->line);
    tally(SM2_START_D, memory.difficulty, number_at(place, start, 1), place->line);
    memory = fsrs_replay(model, memory, history, count);
    tally(SM2_END_S, memory.stability, number_at(place, end, 0), place->line);
    tally(SM2_END_D, memory.difficulty, number_at(place, end, 1), place->line);
}

/*
 * Below a second, and where the curve is flat, float32 cannot tell intervals
 * apart; there recall after ours must be what was desired.
 */
static void check_interval7(const struct place *place, const struct fsrs_model *model,
                            struct fsrs_memory memory, double retention, double expected) {
    double interval = fsrs_interval(model, memory, retention);

    if (tally_is_exact() || tally_allows(STATE7_INTERVAL, interval, expected)) {
        tally(STATE7_INTERVAL, interval, expected, place->line);
        return;
    }
    tally(STATE7_INTERVAL_R, fsrs_retrievability(model, memory, interval), retention,
          place->line);
    skipped.other_intervals++;
    skipped.longest_other = fmax(skipped.longest_other, fmax(interval, expected));
}

void check_fsrs7_state(const struct place *place, const json_t *line) {
    const struct fsrs_model *model = &parameters_named(place, line)->model;
    double retention = number_of(place, line, "dr");
    struct fsrs_memory memory = {0};
    const json_t *review;
    size_t i;

    json_array_foreach(array_of(place, line, "reviews"), i, review) {
        double elapsed = number_of(place, review, "t");

        if (json_object_get(review, "R")) {
            tally(STATE7_R, fsrs_retrievability(model, memory, elapsed),
                  number_of(place, review, "R"), place->line);
        }
        memory = fsrs_replay(model, memory,
                             &(struct fsrs_review){elapsed, rating_of(place, review)}, 1);
        tally(STATE7_S, memory.stability, number_of(place, review, "s"), place->line);
        tally(STATE7_FAST, memory.fast, number_of(place, review, "sf"), place->line);
        tally(STATE7_D, memory.difficulty, number_of(place, review, "d"), place->line);
        check_interval7(place, model, memory, retention, number_of(place, review, "ivl"));
    }
}

/** "10m", "1h", "2d" in minutes */
static double minutes_of(const struct place *place, const json_t *step) {
    static const struct {
        char unit;
        double minutes;
    } units[] = {{'m', 1}, {'h', 60}, {'d', 24 * 60}};
    char *unit;
    double count = strtod(json_is_string(step) ? json_string_value(step) : "", &unit);

    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
        if (*unit == units[i].unit && unit[1] == '\0') {
            return count * units[i].minutes;
        }
    }
    unusable(place, "a step is not like \"10m\", \"1h\" or \"2d\"");
}

static struct fsrs_steps steps_of(const struct place *place, const json_t *line,
                                  const char *key, double minutes[MOST_STEPS]) {
    const json_t *steps = array_of(place, line, key);
    size_t count = json_array_size(steps);

    if (count > MOST_STEPS) {
        unusable(place, "more than 16 steps");
    }
    for (size_t i = 0; i < count; i++) {
        minutes[i] = minutes_of(place, json_array_get(steps, i));
    }
    return (struct fsrs_steps){minutes, (int)count};
}

/** Whether a rounded interval of any outcome hangs on its last digits. */
static bool near_a_tie(const struct fsrs_policy *policy,
                       const struct fsrs_card outcomes[4]) {
    for (int i = 0; i < 4; i++) {
        if (is_tie(fsrs_interval(policy->model, outcomes[i].memory,
                                 policy->desired_retention))) {
            return true;
        }
    }
    return false;
}

static void check_due(const struct place *place, const struct fsrs_policy *policy,
                      const struct fsrs_card outcomes[4], const struct fsrs_card *card,
                      const json_t *review) {
    double due = number_of(place, review, "t") + (double)card->delay;
    double expected_days = number_of(place, review, "sched");

    if (abs(card->interval - (int)expected_days) == 1 && near_a_tie(policy, outcomes)) {
        skipped.ties++;
        tally_forgiven(CARD_DAYS);
        tally_forgiven(CARD_DUE);
        return;
    }
    tally(CARD_DAYS, card->interval, expected_days, place->line);
    tally(CARD_DUE, due, number_of(place, review, "due"), place->line);
}

static double utc_day(double start_ms, double seconds) {
    return floor((start_ms / 1000 + seconds) / 86400);
}

static void check_card_reviews(const struct place *place, const struct fsrs_policy *policy,
                               const json_t *line) {
    double start = number_of(place, line, "t0_ms");
    struct fsrs_card card = {0};
    double before = 0;
    int lapses = 0;
    const json_t *review;
    size_t i;

    json_array_foreach(array_of(place, line, "reviews"), i, review) {
        double now = number_of(place, review, "t");
        int rating = rating_of(place, review);
        struct fsrs_card outcomes[4];

        if (rating < 1 || rating > 4) {
            unusable(place, "a rating is not 1 to 4");
        }
        fsrs_schedule(policy, &card, utc_day(start, now) - utc_day(start, before),
                      outcomes);
        lapses += card.phase == FSRS_REVIEW && rating == 1;
        card = outcomes[rating - 1];
        before = now;
        tally(CARD_S, card.memory.stability, number_of(place, review, "s"), place->line);
        tally(CARD_D, card.memory.difficulty, number_of(place, review, "d"), place->line);
        tally(CARD_STATE, card.phase, number_of(place, review, "state"), place->line);
        tally(CARD_STEP, card.step, number_of(place, review, "step"), place->line);
        tally(CARD_REPS, (double)i + 1, number_of(place, review, "reps"), place->line);
        tally(CARD_LAPSES, lapses, number_of(place, review, "lapses"), place->line);
        check_due(place, policy, outcomes, &card, review);
    }
}

/*
 * The steps are what is checked here, so the parameters are prepared as
 * ts-fsrs does it before it schedules: older sets end in w19 = 0.01, and with
 * several relearning steps w17 and w18 are held so low that going through
 * them cannot undo a lapse: n w17 w18 <= -(ln w11 + ln(2^w13 - 1) + 0.3 w14).
 */
static void prepare_as_ts(struct fsrs_model *model, size_t given, int relearning_steps) {
    double *w = model->w;

    if (given != FSRS6_PARAMETERS) {
        w[19] = 0.01;
    }
    if (relearning_steps > 1) {
        double room = -(log(w[11]) + log(exp2(w[13]) - 1) + 0.3 * w[14]);
        double most = fmax(sqrt(fmax(room / relearning_steps, 0)), 0.01);

        w[17] = fmin(w[17], most);
        w[18] = fmin(w[18], most);
    }
}

void check_fsrs6_card(const struct place *place, const json_t *line) {
    const struct parameters *set = parameters_named(place, line);
    struct fsrs_model model = set->model;
    double learning[MOST_STEPS];
    double relearning[MOST_STEPS];
    struct fsrs_policy policy = {
        .model = &model,
        .desired_retention = number_of(place, line, "dr"),
        .maximum_interval = (int)number_of(place, line, "max"),
        .fuzz = FSRS_NO_FUZZ,
        .learning = steps_of(place, line, "ls", learning),
        .relearning = steps_of(place, line, "rls", relearning),
        .manner = FSRS_LIKE_TS_FSRS,
    };

    if (json_is_true(json_object_get(line, "fuzz"))) {
        skipped.fuzzed_cards++;
        return;
    }
    prepare_as_ts(&model, set->given, policy.relearning.count);
    check_card_reviews(place, &policy, line);
}
