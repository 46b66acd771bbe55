// SPDX-License-Identifier: MIT
// FSRS-7: a slow and a fast trace, fractions of a day, one rule for all gaps.

#include "fsrs_model.h"

#include <math.h>

static const double stability_low = 0.0001;
static const double stability_high = 36500;

const double fsrs7_defaults[FSRS7_PARAMETERS] = {
    0.1104, 2.2395, 3.9221, 11.7841,                                  // first stability
    6.1686, 0.6457, 3.6807,                                           // difficulty
    1.9795, 0,      1.3826, 0.7024,  0.5999, 0.8146, 0.6398, 1,       // slow trace
    1.3207, 0.6707, 3.8668, 0.4416,  0.0934, 1.8631, 0.6162, 1.0869,  // fast trace
    0.1567, 0.0801, 0.2421, 0.9464,  0.1433, 0.7145, 0,      0.5667,  // curve
    0.3734, 0.5333, 0.3048,
};

/** Where the parameters of a trace begin. */
enum { SLOW = 7, FAST = 15 };

/** Where the reference clips a parameter after each step of its training. */
static const struct {
    double low, high;
} bounds[FSRS7_PARAMETERS] = {
    {0.0001, 50}, {0.0001, 100}, {0.0001, 100}, {0.0001, 100},  // first stability
    {1, 10},      {0.001, 4},    {0.1, 4},                      // difficulty
    {0, 4},       {0, 1.2},      {0.3, 3},      {0.01, 1.5},    // slow trace
    {0.1, 1},     {0, 3.5},      {0, 1},        {1, 7},
    {0, 4},       {0, 2},        {0.5, 6},      {0.001, 1.5},  // fast trace
    {0.001, 1},   {0, 5},        {0, 1},        {1, 7},
    {0.01, 0.25}, {0.01, 0.95},  {0.2, 0.85},   {0.5, 0.99},  // curve
    {0.01, 1},    {0.1, 1},      {0, 0.9},      {0.1, 1.1},
    {0, 1},       {0, 0.6},      {0, 0.6},
};

static void complete(double *w, size_t given) {
    (void)given;  // there is only one length
    for (size_t i = 0; i < FSRS7_PARAMETERS; i++) {
        w[i] = clamp(w[i], bounds[i].low, bounds[i].high);
    }
    for (int rating = HARD; rating <= EASY; rating++) {
        w[rating - 1] = fmax(w[rating - 1], w[rating - 2]);
    }
    w[26] = fmax(w[26], w[25]);
}

static struct fsrs_memory bounded(double slow, double fast, double difficulty) {
    return (struct fsrs_memory){
        .stability = clamp(slow, stability_low, stability_high),
        .fast = clamp(fast, stability_low, stability_high),
        .difficulty = clamp(difficulty, 1, 10),
    };
}

static struct fsrs_memory first(const double *w, int rating) {
    double stability = w[rating - 1];

    return bounded(stability, 0.8 * stability, fsrs_first_difficulty(w, rating));
}

/** One power curve of forgetting: recall after t days is (1 + rate t)^-decay. */
struct curve {
    double rate;
    double decay;
    double weight;
};

/** What a memory forgets over time: a mixture of two curves whose weights sum to 1. */
struct forgetting {
    struct curve fast;
    struct curve slow;
};

/** m = clamp(w23 F^(w33-0.3), 0.01, 0.95); rate (e^(min(-ln(w25)/m, 60)) - 1) / F */
static struct curve fast_curve(const double *w, struct fsrs_memory memory) {
    double decay = clamp(w[23] * pow(memory.fast, w[33] - 0.3), 0.01, 0.95);

    return (struct curve){
        .rate = expm1(fmin(-log(w[25]) / decay, 60)) / memory.fast,
        .decay = decay,
        .weight = w[27] * pow(memory.fast, -w[29]),
    };
}

/** q = clamp(w24, 0.01, 0.95); rate (w26^(-1/q) - 1) e^((D-5)(w32-0.3)) / S */
static struct curve slow_curve(const double *w, struct fsrs_memory memory) {
    double decay = clamp(w[24], 0.01, 0.95);
    double harder = memory.difficulty - 5;

    return (struct curve){
        .rate = expm1(-log(w[26]) / decay) * exp(harder * (w[32] - 0.3)) / memory.stability,
        .decay = decay,
        .weight = w[28] * pow(memory.stability, w[30]) * exp(harder * (w[31] - 0.5)),
    };
}

static struct forgetting forgetting_of(const double *w, struct fsrs_memory memory) {
    struct forgetting mixture = {fast_curve(w, memory), slow_curve(w, memory)};
    double sum = mixture.fast.weight + mixture.slow.weight;

    mixture.fast.weight /= sum;
    mixture.slow.weight /= sum;
    return mixture;
}

/** 1 - r(t), exact for small t */
static double curve_lost(struct curve curve, double elapsed) {
    return -expm1(-curve.decay * log1p(curve.rate * elapsed));
}

/** R stays off 0 and 1 by that much. */
static const double margin = 1e-5;

/** 1 - R(t), R(t) = 1e-5 + (1 - 2e-5) (a r1 + b r2) / (a + b) */
static double lost(const struct forgetting *forgetting, double elapsed) {
    return margin + (1 - 2 * margin) *
                        (forgetting->fast.weight * curve_lost(forgetting->fast, elapsed) +
                         forgetting->slow.weight * curve_lost(forgetting->slow, elapsed));
}

static double retrievability(const double *w, struct fsrs_memory before, double elapsed) {
    struct fsrs_memory memory = bounded(before.stability, before.fast, before.difficulty);
    struct forgetting forgetting = forgetting_of(w, memory);

    return 1 - lost(&forgetting, elapsed);
}

/**
 * A trace of stability x after a review, by the eight parameters `w` of the trace:
 *   after a lapse  min(x, w3 ((x+1)^w4 - 1) e^(w5 (1-r))),
 *   else           x (1 + e^(w0-1.5) (11-D) x^-w1 (e^(w2 (1-r)) - 1) h e).
 * The reference takes the larger of both after a success, which is always the latter.
 */
static double next_trace(const double *w, double x, double difficulty, double forgotten,
                         int rating) {
    double hard = rating == HARD ? w[6] : 1;
    double easy = rating == EASY ? w[7] : 1;

    if (rating == AGAIN) {
        return fmin(x, w[3] * expm1(w[4] * log1p(x)) * exp(w[5] * forgotten));
    }
    return x * (1 + exp(w[0] - 1.5) * (11 - difficulty) * pow(x, -w[1]) *
                        expm1(w[2] * forgotten) * hard * easy);
}

/** D' = 0.01 D0(4) + 0.99 (D + v (10-D)/9), v = -w6 (G-3), times (R + 0.1) on a lapse */
static double next_difficulty(const double *w, double difficulty, double recall,
                              int rating) {
    double move = -w[6] * (rating - 3) * (rating == AGAIN ? recall + 0.1 : 1);

    return 0.01 * fsrs_first_difficulty(w, EASY) +
           0.99 * (difficulty + move * (10 - difficulty) / 9);
}

/** The slow trace learns from the recall of the mixture, the fast one from its own. */
static struct fsrs_memory next(const double *w, struct fsrs_memory before, double elapsed,
                               int rating) {
    struct fsrs_memory memory = bounded(before.stability, before.fast, before.difficulty);
    struct forgetting forgetting = forgetting_of(w, memory);
    double forgotten = lost(&forgetting, elapsed);
    double slow =
        next_trace(w + SLOW, memory.stability, memory.difficulty, forgotten, rating);
    double fast = next_trace(w + FAST, memory.fast, memory.difficulty,
                             curve_lost(forgetting.fast, elapsed), rating);

    if (rating == AGAIN) {
        fast = fmin(fast, 0.8 * slow);
    }
    return bounded(slow, fast,
                   next_difficulty(w, memory.difficulty, 1 - forgotten, rating));
}

/** -d r / d ln t */
static double curve_slope(struct curve curve, double elapsed) {
    double passed = curve.rate * elapsed;

    return curve.decay * passed / (1 + passed) * exp(-curve.decay * log1p(passed));
}

/** -dR / d ln t */
static double slope(const struct forgetting *forgetting, double elapsed) {
    return (1 - 2 * margin) *
           (forgetting->fast.weight * curve_slope(forgetting->fast, elapsed) +
            forgetting->slow.weight * curve_slope(forgetting->slow, elapsed));
}

/**
 * The t at which 1 - R(t) has grown to `target`: Newton in u = ln t, with a
 * bracket that halves when a step would leave it.  R only ever falls, so the
 * bracket always holds the one answer.
 */
static double solve(const struct forgetting *forgetting, double target, double guess) {
    double low = log(1e-60);  // the fastest curve allowed is done long before
    double high = log(FSRS_MAXIMUM_INTERVAL);
    double u = log(guess);
    double before;

    for (int step = 0; step < 200; step++) {
        double t = exp(u);
        double rest = target - lost(forgetting, t);

        if (rest > 0) {
            low = u;
        } else {
            high = u;
        }
        before = u;
        u += rest / slope(forgetting, t);
        if (!(u >= low && u <= high)) {
            u = low + (high - low) / 2;
        }
        if (fabs(u - before) < 1e-13) {
            break;
        }
    }
    return exp(u);
}

static double interval(const double *w, struct fsrs_memory before,
                       double desired_retention) {
    struct fsrs_memory memory = bounded(before.stability, before.fast, before.difficulty);
    struct forgetting forgetting = forgetting_of(w, memory);
    double target = 1 - clamp(desired_retention, 0.0001, 0.9999);

    if (desired_retention >= 0.9999) {
        return 0;
    }
    if (lost(&forgetting, FSRS_MAXIMUM_INTERVAL) <= target) {
        return FSRS_MAXIMUM_INTERVAL;
    }
    return solve(&forgetting, target, fmax(memory.stability, memory.fast));
}

/** The S whose memory with D = 5, F = 0.8 S recalls `retention` after the interval; the ease says nothing. */
static struct fsrs_memory from_sm2(const double *w, double ease, double interval,
                                   double retention) {
    double low = log(stability_low);
    double high = log(stability_high);
    struct fsrs_memory memory = {0};

    (void)ease;
    for (int step = 0; step < 50; step++) {
        double middle = low + (high - low) / 2;

        memory = bounded(exp(middle), 0.8 * exp(middle), 5);
        if (retrievability(w, memory, interval) < retention) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return memory;
}

const struct fsrs_rules fsrs7_rules = {
    .count = FSRS7_PARAMETERS,
    .complete = complete,
    .first = first,
    .next = next,
    .retrievability = retrievability,
    .interval = interval,
    .from_sm2 = from_sm2,
};
