// SPDX-License-Identifier: MIT
// A small generator of seeded random numbers.

#include <viva/chance.h>

uint64_t chance_next(struct chance *chance) {
    uint64_t z = chance->state += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

uint64_t chance_below(struct chance *chance, uint64_t bound) {
    // Draws under the remainder are thrown away, or small values would come up more often.
    uint64_t remainder = (UINT64_MAX - bound + 1) % bound;
    uint64_t drawn;

    do {
        drawn = chance_next(chance);
    } while (drawn < remainder);
    return drawn % bound;
}
