// SPDX-License-Identifier: MIT

/** A made-up learner who reviews cards as FSRS tells him: a review log of any size from a seed. */

#ifndef VIVA_TESTS_LEARNER_H
#define VIVA_TESTS_LEARNER_H

#include <viva/fit.h>

struct learner_log {
    struct fsrs_log_review *reviews;  // oldest first; the caller frees them
    size_t count;
};

/**
 * At least `reviews` reviews (then it ends with the card that is on).  The learner remembers by
 * other parameters of FSRS-6 than the published ones, by which he is scheduled; what he misses he
 * repeats ten minutes later.
 */
struct learner_log learner_review(size_t reviews, uint64_t seed);

/** Memory from malloc(), which learner_free_room() gives back. */
struct fsrs_room learner_room(void);
void learner_free_room(void);

/** From now on only so many pieces of memory can be had from the room. */
void learner_limit_room(long pieces);

#endif
