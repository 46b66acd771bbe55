// SPDX-License-Identifier: MIT

/** What a plan says, for people and for programs. */

#ifndef VIVA_PLAN_REPORT_H
#define VIVA_PLAN_REPORT_H

#include "cli_run.h"

#include <viva/preparation.h>

/** A plan with what it was made for. */
struct plan_report {
    const struct interviews *interviews;
    const struct readiness *readiness;
    int64_t due, fresh;  // of today's share, still to be asked
    double minutes;      // for these
    bool kept;           // the dates are set, not only looked at
};

/** Readiness by date and topic, what other minutes reach, today's share, a plot on a terminal. */
void plan_report_print(struct run *run, const struct plan_report *report);

/** JSON Lines: the plan, its dates, its topics, its days. */
void plan_report_json(struct run *run, const struct plan_report *report);

/** "30 min", "1 h 30 min" */
const char *plan_minutes(double minutes, struct arena *arena);

#endif
