// SPDX-License-Identifier: MIT

/** What `viva optimize` found, for people and as JSON. */

#ifndef VIVA_FIT_REPORT_H
#define VIVA_FIT_REPORT_H

#include "cli_run.h"

#include <viva/training.h>

#include <jansson.h>

/** What became of the fit. */
enum fit_outcome {
    FIT_SHOWN,    // the log is not the database's, or --dry-run
    FIT_KEPT,     // it is in use from now on
    FIT_DROPPED,  // it was no better than what is in use
};

/** "fsrs-7" or "fsrs-6" */
const char *fit_model_name(size_t parameters);

void fit_report_print(struct run *run, const struct training *training,
                      enum fit_outcome outcome);

json_t *fit_report_json(const struct training *training, enum fit_outcome outcome);

#endif
