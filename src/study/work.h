// SPDX-License-Identifier: MIT

/** A run over some sources under way. */

#ifndef VIVA_STUDY_WORK_H
#define VIVA_STUDY_WORK_H

#include "job.h"

struct work {
    const struct intake_run *run;
    struct jobs jobs;
    struct known known;  // as it was before the run, when anything is to be read
    size_t done;
    size_t total;  // files that may have to be read
};

#endif
