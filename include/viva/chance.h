// SPDX-License-Identifier: MIT

/**
 * Chance from a seed: the same seed gives the same numbers on every machine.
 *
 * SplitMix64 (Steele, Lea, Flood 2014).  For shuffles and ids, not for secrets.
 */

#ifndef VIVA_CHANCE_H
#define VIVA_CHANCE_H

#include <stdint.h>

struct chance {
    uint64_t state;  // any value is a good seed
};

uint64_t chance_next(struct chance *chance);

#endif
