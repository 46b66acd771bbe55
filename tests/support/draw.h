// SPDX-License-Identifier: MIT

/** Numbers of chance below a bound, from a seed that the test names. */

#ifndef VIVA_TESTS_DRAW_H
#define VIVA_TESTS_DRAW_H

#include <viva/chance.h>

/** Uniform in [0, bound); bound must be positive. */
uint64_t draw_below(struct chance *chance, uint64_t bound);

#endif
