// SPDX-License-Identifier: MIT

/** Chance from a seed. */

#ifndef VIVA_SCHEDULE_DICE_H
#define VIVA_SCHEDULE_DICE_H

#include <stdint.h>

struct dice {
    uint64_t state;  // any value is a good seed
};

/** SplitMix64 (Steele, Lea, Flood 2014). */
static inline uint64_t dice_mix(uint64_t z) {
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static inline uint64_t dice_next(struct dice *dice) {
    return dice_mix(dice->state += 0x9e3779b97f4a7c15u);
}

/** Uniform in [0, 1). */
static inline double dice_share(struct dice *dice) {
    return (double)(dice_next(dice) >> 11) * 0x1p-53;
}

/** The number, from 0, of one of `count` shares that sum to 1. */
static inline int dice_choose(struct dice *dice, const double *shares, int count) {
    double left = dice_share(dice);
    int chosen = 0;

    while (chosen < count - 1 && left >= shares[chosen]) {
        left -= shares[chosen++];
    }
    return chosen;
}

#endif
