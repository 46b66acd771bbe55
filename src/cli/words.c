// SPDX-License-Identifier: MIT
// Spans of time in the unit that reads best.

#include "words.h"

#include <viva/calendar.h>

#include <inttypes.h>
#include <stdio.h>

enum { MONTH_DAYS = 30, YEAR_DAYS = 365 };

const char *words_plural(int64_t count) {
    return count == 1 ? "" : "s";
}

const char *words_delay(int64_t milliseconds, char out[DELAY_SIZE]) {
    int64_t minutes = (milliseconds + MINUTE_MS / 2) / MINUTE_MS;
    int64_t days = (milliseconds + DAY_MS / 2) / DAY_MS;

    if (milliseconds < MINUTE_MS) {
        snprintf(out, DELAY_SIZE, "%s", milliseconds <= 0 ? "now" : "in a minute");
    } else if (minutes < 90) {
        snprintf(out, DELAY_SIZE, "in %" PRId64 " min", minutes);
    } else if (milliseconds < DAY_MS) {
        snprintf(out, DELAY_SIZE, "in %" PRId64 " h", (minutes + 30) / 60);
    } else if (days < 2 * MONTH_DAYS) {
        snprintf(out, DELAY_SIZE, "in %" PRId64 " day%s", days, words_plural(days));
    } else if (days < YEAR_DAYS) {
        snprintf(out, DELAY_SIZE, "in %" PRId64 " months", days / MONTH_DAYS);
    } else {
        snprintf(out, DELAY_SIZE, "in %.1f years", (double)days / YEAR_DAYS);
    }
    return out;
}
