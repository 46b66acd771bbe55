// SPDX-License-Identifier: MIT
// The face of the memory models: the number of parameters chooses FSRS-6 or FSRS-7.

#include <viva/fsrs.h>

#include "fsrs_model.h"

#include <math.h>
#include <string.h>

static const struct {
    size_t count;
    const struct fsrs_rules *rules;
} models[] = {
    {17, &fsrs6_rules},  // FSRS-4.5
    {19, &fsrs6_rules},  // FSRS-5
    {FSRS6_PARAMETERS, &fsrs6_rules},
    {FSRS7_PARAMETERS, &fsrs7_rules},
};

static const struct fsrs_rules *rules_for(size_t count) {
    for (size_t i = 0; i < sizeof models / sizeof models[0]; i++) {
        if (models[i].count == count) {
            return models[i].rules;
        }
    }
    return NULL;
}

static bool all_finite(const double *numbers, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (!isfinite(numbers[i])) {
            return false;
        }
    }
    return true;
}

bool fsrs_model_set(struct fsrs_model *model, const double *parameters, size_t count) {
    const struct fsrs_rules *rules = rules_for(count);
    struct fsrs_model made = {0};

    if (!rules || !all_finite(parameters, count)) {
        return false;
    }
    made.count = rules->count;
    memcpy(made.w, parameters, count * sizeof *parameters);
    rules->complete(made.w, count);
    *model = made;
    return true;
}

void fsrs_default(struct fsrs_model *model) {
    fsrs_model_set(model, fsrs7_defaults, FSRS7_PARAMETERS);
}

double fsrs_first_difficulty(const double *w, int rating) {
    return w[4] - exp(w[5] * (rating - 1)) + 1;
}

/** A model is complete, so it is one of the two. */
static const struct fsrs_rules *rules_of(const struct fsrs_model *model) {
    return model->count == FSRS7_PARAMETERS ? &fsrs7_rules : &fsrs6_rules;
}

static bool is_rating(int rating) {
    return rating >= AGAIN && rating <= EASY;
}

static double not_negative(double days) {
    return days > 0 ? days : 0;
}

bool fsrs_known(struct fsrs_memory memory) {
    return memory.difficulty > 0;
}

struct fsrs_memory fsrs_first(const struct fsrs_model *model, int rating) {
    return is_rating(rating) ? rules_of(model)->first(model->w, rating)
                             : (struct fsrs_memory){0};
}

struct fsrs_memory fsrs_next(const struct fsrs_model *model, struct fsrs_memory memory,
                             double elapsed, int rating) {
    if (!is_rating(rating)) {
        return memory;
    }
    return rules_of(model)->next(model->w, memory, not_negative(elapsed), rating);
}

double fsrs_retrievability(const struct fsrs_model *model, struct fsrs_memory memory,
                           double elapsed) {
    return rules_of(model)->retrievability(model->w, memory, not_negative(elapsed));
}

double fsrs_interval(const struct fsrs_model *model, struct fsrs_memory memory,
                     double desired_retention) {
    return rules_of(model)->interval(model->w, memory, desired_retention);
}

struct fsrs_memory fsrs_replay(const struct fsrs_model *model, struct fsrs_memory start,
                               const struct fsrs_review *reviews, size_t count) {
    struct fsrs_memory memory = start;

    for (size_t i = 0; i < count; i++) {
        memory = fsrs_known(memory)
                     ? fsrs_next(model, memory, reviews[i].elapsed, reviews[i].rating)
                     : fsrs_first(model, reviews[i].rating);
    }
    return memory;
}

struct fsrs_memory fsrs_from_sm2(const struct fsrs_model *model, double ease,
                                 double interval, double retention) {
    return rules_of(model)->from_sm2(model->w, ease, not_negative(interval), retention);
}
