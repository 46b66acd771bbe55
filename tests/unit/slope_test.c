// SPDX-License-Identifier: MIT
// The slopes by hand against finite differences of the plain model, on every path of it.

#include "support/check.h"
#include "support/draw.h"

#include "schedule/slope.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 12, GROUPS = 3 };

/** What the reviews of a history look like, and parameters that are not the defaults. */
static struct path_row {
    const char *name;
    size_t parameters;
    const char *ratings;       // drawn from these
    double shortest, longest;  // days, drawn evenly in their logarithm
    int same_day;              // of ten reviews, so many on the same day
    struct {
        int at;
        double value;
    } changes[4];  // ends with at 0 and value 0
} path_rows[] = {
    {"six: successes", 21, "234", 1, 60, 0},
    {"six: all ratings", 21, "1234", 1, 60, 3},
    {"six: lapses only", 21, "1", 1, 60, 0},
    {"six: a lapse held by the same-day factor", 21, "13", 1, 300, 0, {{13, 0.9}, {11, 4}}},
    {"six: repeats on the same day", 21, "1234", 1, 5, 7},
    {"six: repeats that never shrink a success",
     21,
     "1234",
     1,
     5,
     7,
     {{18, 0.01}, {19, 0.5}}},
    {"six: the longest stability", 21, "34", 20000, 36000, 0, {{8, 4.4}, {9, 0.001}}},
    {"six: the shortest stability", 21, "1", 1, 2, 8, {{0, 0.0011}, {11, 0.002}}},
    {"six: difficulty at its bounds", 21, "14", 1, 30, 2, {{6, 3.9}, {4, 9.9}, {7, 0.3}}},
    {"six: recall near nothing", 21, "14", 30000, 36000, 0, {{0, 0.002}, {20, 0.7}}},
    {"seven: successes", 34, "234", 0.01, 60, 0},
    {"seven: all ratings", 34, "1234", 0.001, 60, 1},
    {"seven: lapses only", 34, "1", 0.01, 60, 0},
    {"seven: a lapse that changes nothing",
     34,
     "13",
     0.1,
     60,
     0,
     {{10, 1.4}, {11, 0.99}, {18, 1.4}, {19, 0.99}}},
    {"seven: a fast trace tied to the slow one",
     34,
     "13",
     0.1,
     60,
     0,
     {{18, 1.4}, {19, 0.9}, {10, 0.05}}},
    {"seven: weights that follow the traces",
     34,
     "1234",
     0.01,
     60,
     0,
     {{29, 0.3}, {30, 0.4}, {31, 0.9}, {33, 0.5}}},
    {"seven: a fast decay held from above",
     34,
     "1234",
     0.1,
     60,
     0,
     {{23, 0.24}, {33, 0.59}}},
    {"seven: a fast decay held from below",
     34,
     "1234",
     0.1,
     60,
     0,
     {{23, 0.02}, {33, 0.01}}},
    {"seven: a fast rate held to its bound",
     34,
     "1234",
     0.1,
     60,
     0,
     {{23, 0.0101}, {25, 0.3}}},
    {"seven: the longest stability", 34, "34", 20000, 36000, 0, {{7, 3.9}, {15, 3.9}}},
    {"seven: difficulty at its bounds", 34, "14", 0.1, 30, 1, {{6, 3.9}, {4, 9.9}}},
    {"seven: recall near nothing", 34, "14", 30000, 36000, 0, {{24, 0.9}, {0, 0.0002}}},
};

/** A few groups of random histories, the last column of each shorter than the rest. */
struct sample {
    struct group_row rows[GROUPS][ROWS];
    struct group groups[GROUPS];
    const struct group *order[GROUPS];
};

static double draw_share(struct chance *chance) {
    return (double)draw_below(chance, 1000000) / 1e6;
}

static void fill_sample(const struct path_row *path, struct sample *sample) {
    struct chance chance = {7};
    size_t ratings = strlen(path->ratings);

    memset(sample, 0, sizeof(*sample));
    for (size_t i = 0; i < GROUPS; i++) {
        uint32_t length = ROWS - (uint32_t)i;

        for (uint32_t row = 0; row < length; row++) {
            for (int card = 0; card < GROUP_CARDS; card++) {
                struct group_row *to = &sample->rows[i][row];
                bool same_day = row && draw_below(&chance, 10) < (uint64_t)path->same_day;
                double days = path->shortest *
                              pow(path->longest / path->shortest, draw_share(&chance));
                bool past = card == 7 && row > length / 2;

                days = path->parameters == FSRS6_PARAMETERS ? floor(days) : days;
                to->elapsed[card] = past ? 1 : same_day ? 0 : (float)days;
                to->rating[card] =
                    past ? 0 : (float)(path->ratings[draw_below(&chance, ratings)] - '0');
                to->weight[card] = past || row == 0 || to->elapsed[card] <= 0
                                       ? 0
                                       : (float)(0.25 + draw_share(&chance));
            }
        }
        sample->groups[i] = (struct group){.rows = sample->rows[i], .length = length};
        sample->order[i] = &sample->groups[i];
    }
}

static void set_parameters(const struct path_row *path, double *w) {
    const double *defaults =
        path->parameters == FSRS6_PARAMETERS ? fsrs6_defaults : fsrs7_defaults;

    memcpy(w, defaults, path->parameters * sizeof(*w));
    for (size_t i = 0; i < COUNT(path->changes); i++) {
        if (path->changes[i].value > 0) {
            w[path->changes[i].at] = path->changes[i].value;
        }
    }
}

/** What happened, as likely as the model has it; a probability nearer to 0 than its bound counts as that. */
static double loss_of(const struct fsrs_model *model, const struct group *group, int card) {
    double least = model->count == FSRS6_PARAMETERS ? 1e-7 : 1e-4;
    struct fsrs_memory memory = fsrs_first(model, (int)group->rows[0].rating[card]);
    double loss = 0;

    for (uint32_t i = 1; i < group->length; i++) {
        double elapsed = (double)group->rows[i].elapsed[card];
        int rating = (int)group->rows[i].rating[card];
        double recall = fsrs_retrievability(model, memory, elapsed);
        double happened = fmin(fmax(rating > 1 ? recall : 1 - recall, least), 1 - least);

        loss -= (double)group->rows[i].weight[card] * log(happened);
        memory = fsrs_next(model, memory, elapsed, rating);
    }
    return loss;
}

static double loss(const struct sample *sample, const double *w, size_t parameters) {
    struct fsrs_model model = {.count = parameters};
    double sum = 0;

    memcpy(model.w, w, parameters * sizeof(*w));
    for (size_t i = 0; i < GROUPS; i++) {
        for (int card = 0; card < GROUP_CARDS; card++) {
            sum += loss_of(&model, &sample->groups[i], card);
        }
    }
    return sum;
}

/** By Richardson's step from two central differences. */
static double difference(const struct sample *sample, const double *w, size_t parameters,
                         size_t at) {
    double slopes[2];

    for (int i = 0; i < 2; i++) {
        double step = (i ? 5e-6 : 1e-5) * fmax(fabs(w[at]), 1e-3);
        double changed[FSRS7_PARAMETERS];

        memcpy(changed, w, parameters * sizeof(*w));
        changed[at] = w[at] + step;
        slopes[i] = loss(sample, changed, parameters);
        changed[at] = w[at] - step;
        slopes[i] = (slopes[i] - loss(sample, changed, parameters)) / (2 * step);
    }
    return (4 * slopes[1] - slopes[0]) / 3;
}

static void derive(const struct sample *sample, const double *w, size_t parameters,
                   enum fsrs_instructions instructions, float *derivative) {
    const struct slope_set *set = slope_set_for(instructions);
    const struct slope *slope = parameters == FSRS6_PARAMETERS ? &set->six : &set->seven;
    void *trail = aligned_alloc(64, (2 * ROWS * slope->trail_size + 63) / 64 * 64);

    slope->derive(w, sample->order, GROUPS, trail, derivative);
    free(trail);
}

static void slopes_are_those_of_the_model(void **state) {
    const struct path_row *path = *state;
    struct sample sample;
    double w[FSRS7_PARAMETERS];
    float derivative[4][FSRS7_PARAMETERS];
    double size = 0;

    fill_sample(path, &sample);
    set_parameters(path, w);
    for (enum fsrs_instructions i = FSRS_INSTRUCTIONS_BEST; i <= FSRS_INSTRUCTIONS_AVX2;
         i++) {
        derive(&sample, w, path->parameters, i, derivative[i]);
    }
    for (size_t i = 0; i < path->parameters; i++) {
        size = fmax(size, fabs((double)derivative[FSRS_INSTRUCTIONS_SCALAR][i]));
    }
    assert_true(size > 0);
    for (size_t i = 0; i < path->parameters; i++) {
        double expected = difference(&sample, w, path->parameters, i);
        double close = 1e-3 * fabs(expected) + 2e-6 * size;

        for (int set = 0; set < 4; set++) {
            if (!(fabs((double)derivative[set][i] - expected) <= close)) {
                fail_msg("w%zu: %g by hand (%s), %g by difference", i,
                         (double)derivative[set][i],
                         slope_set_for((enum fsrs_instructions)set)->name, expected);
            }
        }
    }
}

static void eight_lanes_are_one_lane_eight_times(void **state) {
    const struct path_row *path = *state;
    struct sample sample;
    double w[FSRS7_PARAMETERS];
    float one[FSRS7_PARAMETERS], eight[FSRS7_PARAMETERS];

    fill_sample(path, &sample);
    set_parameters(path, w);
    derive(&sample, w, path->parameters, FSRS_INSTRUCTIONS_SCALAR, one);
    derive(&sample, w, path->parameters, FSRS_INSTRUCTIONS_VECTOR, eight);
    assert_memory_equal(one, eight, path->parameters * sizeof(*one));
}

/** Recall and memory after each card, as the plain model has them. */
static void replay_is_that_of_the_model(void **state) {
    const struct path_row *path = *state;
    struct sample sample;
    struct fsrs_model model = {.count = path->parameters};

    fill_sample(path, &sample);
    set_parameters(path, model.w);
    for (enum fsrs_instructions i = FSRS_INSTRUCTIONS_SCALAR; i <= FSRS_INSTRUCTIONS_AVX2;
         i++) {
        const struct slope_set *set = slope_set_for(i);
        const struct slope *slope =
            path->parameters == FSRS6_PARAMETERS ? &set->six : &set->seven;
        float recall[ROWS][GROUP_CARDS];
        struct group_memory after;

        slope->replay(model.w, &sample.groups[0], recall[0], &after);
        for (int card = 0; card < GROUP_CARDS; card++) {
            struct fsrs_memory memory =
                fsrs_first(&model, (int)sample.rows[0][0].rating[card]);

            for (int row = 1; row < ROWS; row++) {
                double elapsed = (double)sample.rows[0][row].elapsed[card];

                assert_true(fabs((double)recall[row][card] -
                                 fsrs_retrievability(&model, memory, elapsed)) < 1e-4);
                memory = fsrs_next(&model, memory, elapsed,
                                   (int)sample.rows[0][row].rating[card]);
            }
            assert_true(fabs((double)after.stability[card] - memory.stability) <
                        1e-3 * memory.stability);
            assert_true(fabs((double)after.fast[card] - memory.fast) <= 2e-3 * memory.fast);
            assert_true(fabs((double)after.difficulty[card] - memory.difficulty) < 1e-4);
        }
    }
}

int main(void) {
    static const struct {
        const char *what;
        void (*check)(void **state);
    } checks[] = {{"the slope", slopes_are_those_of_the_model},
                  {"lanes", eight_lanes_are_one_lane_eight_times},
                  {"a replay", replay_is_that_of_the_model}};
    static char names[COUNT(checks)][COUNT(path_rows)][100];
    struct CMUnitTest tests[COUNT(checks) * COUNT(path_rows)];

    for (size_t i = 0; i < COUNT(checks); i++) {
        for (size_t j = 0; j < COUNT(path_rows); j++) {
            snprintf(names[i][j], sizeof(names[i][j]), "%s: %s", checks[i].what,
                     path_rows[j].name);
            tests[i * COUNT(path_rows) + j] = (struct CMUnitTest){
                names[i][j], checks[i].check, NULL, NULL, &path_rows[j]};
        }
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
