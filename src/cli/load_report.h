// SPDX-License-Identifier: MIT

/** What a simulation says, for people and for programs. */

#ifndef VIVA_LOAD_REPORT_H
#define VIVA_LOAD_REPORT_H

#include "cli_run.h"

#include <viva/workload.h>

/** A simulation with what it was made of. */
struct load_report {
    const struct workload_options *options;
    const struct workload *workload;
};

/** A table, a plot if there is a terminal, and what to do. */
void load_report_print(struct run *run, const struct load_report *report);

/** JSON Lines: each retention's days, then its sum; at last the advice. */
void load_report_json(struct run *run, const struct load_report *report);

#endif
