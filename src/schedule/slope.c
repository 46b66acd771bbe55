// SPDX-License-Identifier: MIT
// Which instruction set the loops run on, decided when the program runs.

#include "slope.h"

static const struct group_row nothing = {.rating = {3, 3, 3, 3, 3, 3, 3, 3}};
const struct group group_of_nobody = {.rows = &nothing, .length = 1};

const struct slope_set *slope_set_for(enum fsrs_instructions instructions) {
    if (instructions == FSRS_INSTRUCTIONS_SCALAR) {
        return &slope_scalar;
    }
#ifdef VIVA_AVX2
    if (instructions != FSRS_INSTRUCTIONS_VECTOR && __builtin_cpu_supports("avx2") &&
        __builtin_cpu_supports("fma")) {
        return &slope_avx2;
    }
#endif
    return &slope_vector;
}
