// SPDX-License-Identifier: MIT

/** The largest error of each field of each kind of vector, against what is allowed. */

#ifndef VIVA_TESTS_TALLY_H
#define VIVA_TESTS_TALLY_H

#include <stdbool.h>

enum measure {
    FILLED6,
    STATE6_S,
    STATE6_D,
    STATE6_R,
    STATE6_INTERVAL,
    STATE6_REPLAY_S,
    STATE6_REPLAY_D,
    STATE6_NEXT_S,
    STATE6_NEXT_D,
    STATE6_NEXT_INTERVAL,
    STATE6_TS_S,
    STATE6_TS_D,
    STATE6_TS_R,
    STATE6_TS_DAYS,
    SM2_START_S,
    SM2_START_D,
    SM2_END_S,
    SM2_END_D,
    CARD_S,
    CARD_D,
    CARD_STATE,
    CARD_STEP,
    CARD_DAYS,
    CARD_DUE,
    CARD_REPS,
    CARD_LAPSES,
    STATE7_S,
    STATE7_FAST,
    STATE7_D,
    STATE7_R,
    STATE7_INTERVAL,
    STATE7_INTERVAL_R,
    MEASURES,
};

/** From here on every field is held to 1e-9, whatever other implementations need. */
void tally_exactly(void);
bool tally_is_exact(void);

/** Notes the error of one value; `line` is where it stands in the file. */
void tally(enum measure measure, double got, double expected, int line);

/** Notes an exact match, for values that are right in spite of what tally() would say. */
void tally_forgiven(enum measure measure);

/** Whether a value is within what tally() would allow. */
bool tally_allows(enum measure measure, double got, double expected);

/** Prints a row for each field that was seen; returns how many values were past the tolerance. */
int tally_print(void);

/** How many values were compared. */
long tally_count(void);

#endif
