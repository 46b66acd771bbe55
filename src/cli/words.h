// SPDX-License-Identifier: MIT

/** Numbers and spans of time as people say them. */

#ifndef VIVA_WORDS_H
#define VIVA_WORDS_H

#include <stdint.h>

enum { DELAY_SIZE = 32 };

/** "now", "in 10 min", "in 5 h", "in 3 days", "in 4 months", "in 2.5 years" */
const char *words_delay(int64_t milliseconds, char out[DELAY_SIZE]);

/** "" for one, "s" for any other number. */
const char *words_plural(int64_t count);

#endif
