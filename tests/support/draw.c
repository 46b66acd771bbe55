// SPDX-License-Identifier: MIT
// Drawing numbers for tests.

#include "support/draw.h"

uint64_t draw_below(struct chance *chance, uint64_t bound) {
    // Draws under the remainder are thrown away, or small values would come up more often.
    uint64_t remainder = (UINT64_MAX - bound + 1) % bound;
    uint64_t drawn;

    do {
        drawn = chance_next(chance);
    } while (drawn < remainder);
    return drawn % bound;
}
