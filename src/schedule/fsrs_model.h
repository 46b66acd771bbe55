// SPDX-License-Identifier: MIT

/** What the two FSRS models have in common, and the functions by which each is reached. */

#ifndef VIVA_FSRS_MODEL_H
#define VIVA_FSRS_MODEL_H

#include <viva/fsrs.h>

enum { AGAIN = 1, HARD, GOOD, EASY };

/** A model as a table of functions; `w` are its parameters, complete and within bounds. */
struct fsrs_rules {
    size_t count;

    /** Migrates `given` parameters in place and brings each within its bounds. */
    void (*complete)(double *w, size_t given);

    struct fsrs_memory (*first)(const double *w, int rating);
    struct fsrs_memory (*next)(const double *w, struct fsrs_memory memory, double elapsed,
                               int rating);
    double (*retrievability)(const double *w, struct fsrs_memory memory, double elapsed);
    double (*interval)(const double *w, struct fsrs_memory memory,
                       double desired_retention);
    struct fsrs_memory (*from_sm2)(const double *w, double ease, double interval,
                                   double retention);
};

extern const struct fsrs_rules fsrs6_rules;
extern const struct fsrs_rules fsrs7_rules;

/** `low` for a number that is none. */
static inline double clamp(double x, double low, double high) {
    return !(x > low) ? low : x < high ? x : high;
}

/** D0(G) = w4 - e^(w5 (G-1)) + 1, not yet within 1 to 10; the same in both models. */
double fsrs_first_difficulty(const double *w, int rating);

#endif
