// SPDX-License-Identifier: MIT

/** The optimiser: Adam over batches of groups in random order. */

#ifndef VIVA_SCHEDULE_ADAM_H
#define VIVA_SCHEDULE_ADAM_H

#include "fit_groups.h"
#include "fit_recipe.h"

struct adam_task {
    const struct recipe *recipe;
    const struct slope *slope;
    const struct groups *groups;
    const struct fsrs_fit_options *options;
};

/** Moves `w` from where it starts towards the least loss; counts the steps. */
bool adam_run(const struct adam_task *task, const struct fsrs_room *room, double *w,
              size_t *steps);

#endif
