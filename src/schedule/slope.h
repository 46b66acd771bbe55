// SPDX-License-Identifier: MIT

/**
 * The derivative of the loss of a few cards by every parameter, and their
 * recall: the inner loop of training and evaluation, once for each
 * instruction set.
 */

#ifndef VIVA_SCHEDULE_SLOPE_H
#define VIVA_SCHEDULE_SLOPE_H

#include <viva/fit.h>

#include <stddef.h>
#include <stdint.h>

/** Cards side by side in a group; each has a column of every row. */
enum { GROUP_CARDS = 8 };

/** One review of each card of a group; past the end of a card one day, rating 0 and weight 0. */
struct group_row {
    float elapsed[GROUP_CARDS];  // days since the review before
    float rating[GROUP_CARDS];   // 1 to 4
    float weight[GROUP_CARDS];   // of the loss at this review, 0 where none is taken
};

/** Cards of similar length. */
struct group {
    const struct group_row *rows;
    uint32_t length;   // rows, at least 1
    uint32_t targets;  // reviews with a weight
};

/** Memory of each card of a group. */
struct group_memory {
    float stability[GROUP_CARDS];
    float fast[GROUP_CARDS];
    float difficulty[GROUP_CARDS];
};

/** A group without reviews, to make up a pair. */
extern const struct group group_of_nobody;

struct slope {
    /** Bytes of `trail` below for each row; it needs twice as many as the longest group has. */
    size_t trail_size;

    /**
     * Writes the derivative of the loss of the groups, sum of weight * -ln(probability
     * of what happened), by each parameter.
     */
    void (*derive)(const double *w, const struct group *const *groups, size_t count,
                   void *trail, float *derivative);

    /**
     * Writes the recall just before each review but the first, GROUP_CARDS numbers
     * a row, and the memory after each card's last review.
     */
    void (*replay)(const double *w, const struct group *group, float *recall,
                   struct group_memory *memory);
};

/** The two models on one instruction set. */
struct slope_set {
    const char *name;
    struct slope six;
    struct slope seven;
};

/** The set for these instructions, or the best that this machine can run instead. */
const struct slope_set *slope_set_for(enum fsrs_instructions instructions);

extern const struct slope_set slope_scalar;
extern const struct slope_set slope_vector;  // what the build is for: SSE2, NEON
#ifdef VIVA_AVX2
extern const struct slope_set slope_avx2;
#endif

#endif
