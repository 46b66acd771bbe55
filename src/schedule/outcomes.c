// SPDX-License-Identifier: MIT
// A review's four outcomes.

#include "outcomes.h"

#include "repeats.h"

struct learner learner_of(const struct fsrs_model *model,
                          const struct fsrs_habits *habits) {
    struct learner learner = {.model = model, .habits = habits, .gap = repeats_gap(model)};

    for (int rating = AGAIN; rating <= EASY; rating++) {
        double first = fsrs_habits_seconds(habits, FSRS_FIRST, rating);
        double later = fsrs_habits_seconds(habits, FSRS_LATER, rating);

        learner.seconds[FSRS_FIRST][rating - 1] = first;
        learner.seconds[FSRS_LATER][rating - 1] = later;
        learner.first_seconds += habits->first[rating - 1] * first;
    }
    for (int i = 0; i < 3; i++) {
        learner.passed[i] = (float)habits->passed[i];
        learner.passed_seconds += habits->passed[i] * learner.seconds[FSRS_LATER][i + 1];
    }
    return learner;
}

/** The memory after the repeats of the day. */
static struct fsrs_memory repeated(const struct learner *learner, struct fsrs_memory memory,
                                   bool first_day, int rating) {
    for (int i = repeats_begin(learner->habits, first_day, rating).needed; i > 0; i--) {
        memory = fsrs_next(learner->model, memory, learner->gap, GOOD);
    }
    return memory;
}

struct fsrs_memory learner_first(const struct learner *learner, int rating) {
    return repeated(learner, fsrs_first(learner->model, rating), true, rating);
}

struct fsrs_memory learner_next(const struct learner *learner, struct fsrs_memory memory,
                                double elapsed, int rating) {
    return repeated(learner, fsrs_next(learner->model, memory, elapsed, rating), false,
                    rating);
}

void outcomes_of_first(const struct learner *learner, struct outcomes *out) {
    out->recall = 0;
    out->seconds = learner->first_seconds;
    for (int rating = AGAIN; rating <= EASY; rating++) {
        out->share[rating - 1] = learner->habits->first[rating - 1];
        out->memory[rating - 1] = learner_first(learner, rating);
    }
}

double learner_seconds(const struct learner *learner, double recall) {
    return recall * learner->passed_seconds +
           (1 - recall) * learner->seconds[FSRS_LATER][AGAIN - 1];
}

void outcomes_of_later(const struct learner *learner, struct fsrs_memory memory,
                       double elapsed, struct outcomes *out) {
    out->recall = fsrs_retrievability(learner->model, memory, elapsed);
    out->seconds = learner_seconds(learner, out->recall);
    for (int rating = AGAIN; rating <= EASY; rating++) {
        out->share[rating - 1] = rating == AGAIN
                                     ? 1 - out->recall
                                     : out->recall * learner->habits->passed[rating - 2];
        out->memory[rating - 1] = repeated(
            learner, fsrs_next(learner->model, memory, elapsed, rating), false, rating);
    }
}

double outcomes_recall(const struct learner *learner, const struct outcomes *outcomes,
                       double days) {
    double sum = 0;

    for (int i = 0; i < FSRS_RATINGS; i++) {
        sum += outcomes->share[i] *
               fsrs_retrievability(learner->model, outcomes->memory[i], days);
    }
    return sum;
}
