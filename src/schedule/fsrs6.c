// SPDX-License-Identifier: MIT
// FSRS-6: one stability, whole days, a rule of its own for repeats on the same day.

#include "fsrs_model.h"

#include <math.h>

static const double stability_low = 0.001;
static const double stability_high = 36500;

const double fsrs6_defaults[FSRS6_PARAMETERS] = {
    0.212,  1.2931, 2.3065, 8.2956,  // first stability by rating
    6.4133, 0.8334, 3.0194, 0.001,   // difficulty
    1.8722, 0.1666, 0.796,           // growth after a success
    1.4835, 0.0614, 0.2629, 1.6483,  // stability after a lapse
    0.6014, 1.8729,                  // hard, easy
    0.5425, 0.0912, 0.0658,          // repeats on the same day
    0.1542,                          // decay
};

/** Where the reference clips a parameter after each step of its training. */
static const struct {
    double low, high;
} bounds[FSRS6_PARAMETERS] = {
    {0.001, 100},  {0.001, 100},  {0.001, 100}, {0.001, 100}, {1, 10},      {0.001, 4},
    {0.001, 4},    {0.001, 0.75}, {0, 4.5},     {0, 0.8},     {0.001, 3.5}, {0.001, 5},
    {0.001, 0.25}, {0.001, 0.9},  {0, 4},       {0, 1},       {1, 6},       {0, 2},
    {0, 2},        {0, 0.8},      {0.1, 0.8},
};

/*
 * Older parameter sets: FSRS-5 (19) had no damping of same-day repeats and a
 * decay of 0.5; FSRS-4.5 (17) besides counted difficulty in another way and
 * knew no same-day rule.
 */
static void complete(double *w, size_t given) {
    if (given == 17) {
        w[4] += 2 * w[5];
        w[5] = log1p(3 * w[5]) / 3;
        w[6] += 0.5;
        w[17] = 0;
        w[18] = 0;
    }
    if (given < FSRS6_PARAMETERS) {
        w[19] = 0;
        w[20] = 0.5;
    }
    for (size_t i = 0; i < FSRS6_PARAMETERS; i++) {
        w[i] = clamp(w[i], bounds[i].low, bounds[i].high);
    }
}

static struct fsrs_memory bounded(double stability, double difficulty) {
    return (struct fsrs_memory){
        .stability = clamp(stability, stability_low, stability_high),
        .difficulty = clamp(difficulty, 1, 10),
    };
}

static struct fsrs_memory first(const double *w, int rating) {
    return bounded(w[rating - 1], fsrs_first_difficulty(w, rating));
}

/** f = 0.9^(1/d) - 1 with d = -w20, so that recall after S days is 0.9. */
static double factor(const double *w) {
    return expm1(log(0.9) / -w[20]);
}

/** ln R(t,S) = d ln(1 + f t/S) */
static double log_recall(const double *w, double stability, double elapsed) {
    return -w[20] * log1p(factor(w) * elapsed / stability);
}

static double retrievability(const double *w, struct fsrs_memory memory, double elapsed) {
    return exp(log_recall(w, bounded(memory.stability, 1).stability, elapsed));
}

/** S' = S (1 + e^w8 (11-D) S^-w9 (e^(w10 (1-R)) - 1) h e) */
static double grown(const double *w, struct fsrs_memory memory, double forgotten,
                    int rating) {
    double hard = rating == HARD ? w[15] : 1;
    double easy = rating == EASY ? w[16] : 1;

    return memory.stability *
           (1 + exp(w[8]) * (11 - memory.difficulty) * pow(memory.stability, -w[9]) *
                    expm1(w[10] * forgotten) * hard * easy);
}

/** S' = min(w11 D^-w12 ((S+1)^w13 - 1) e^(w14 (1-R)), S / e^(w17 w18)) */
static double lapsed(const double *w, struct fsrs_memory memory, double forgotten) {
    double after = w[11] * pow(memory.difficulty, -w[12]) *
                   expm1(w[13] * log1p(memory.stability)) * exp(w[14] * forgotten);

    return fmin(after, memory.stability * exp(-w[17] * w[18]));
}

/** S' = S e^(w17 (G-3+w18)) S^-w19, never smaller unless it was forgotten */
static double repeated(const double *w, double stability, int rating) {
    double change = exp(w[17] * (rating - 3 + w[18])) * pow(stability, -w[19]);

    return stability * (rating == AGAIN ? change : fmax(change, 1));
}

/** D' = w7 D0(4) + (1-w7) (D - w6 (G-3) (10-D)/9) */
static double next_difficulty(const double *w, double difficulty, int rating) {
    double moved = difficulty - w[6] * (rating - 3) * (10 - difficulty) / 9;

    return w[7] * fsrs_first_difficulty(w, EASY) + (1 - w[7]) * moved;
}

static struct fsrs_memory next(const double *w, struct fsrs_memory before, double elapsed,
                               int rating) {
    struct fsrs_memory memory = bounded(before.stability, before.difficulty);
    double forgotten = -expm1(log_recall(w, memory.stability, elapsed));
    double stability = elapsed <= 0      ? repeated(w, memory.stability, rating)
                       : rating == AGAIN ? lapsed(w, memory, forgotten)
                                         : grown(w, memory, forgotten, rating);

    return bounded(stability, next_difficulty(w, memory.difficulty, rating));
}

/** The t at which R(t,S) = r, in units of S: (r^(1/d) - 1) / f */
static double stretch(const double *w, double retention) {
    return expm1(log(clamp(retention, 0.0001, 1)) / -w[20]) / factor(w);
}

static double interval(const double *w, struct fsrs_memory memory,
                       double desired_retention) {
    return bounded(memory.stability, 1).stability * stretch(w, desired_retention);
}

/**
 * S has recall `retention` after the interval; D is chosen so that a Good on
 * the due date multiplies S by the ease.
 */
static struct fsrs_memory from_sm2(const double *w, double ease, double interval,
                                   double retention) {
    double kept = clamp(retention, 0.0001, 0.9999);
    double stability = fmax(interval, stability_low) / stretch(w, kept);
    double gain = exp(w[8]) * pow(stability, -w[9]) * expm1(w[10] * (1 - kept));

    return bounded(stability, 11 - (ease - 1) / gain);
}

const struct fsrs_rules fsrs6_rules = {
    .count = FSRS6_PARAMETERS,
    .complete = complete,
    .first = first,
    .next = next,
    .retrievability = retrievability,
    .interval = interval,
    .from_sm2 = from_sm2,
};
