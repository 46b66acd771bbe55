// SPDX-License-Identifier: MIT
// A small generator of seeded random numbers.

#include <viva/chance.h>

uint64_t chance_next(struct chance *chance) {
    uint64_t z = chance->state += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}
