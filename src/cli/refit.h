// SPDX-License-Identifier: MIT

/** Fitting the memory model after a sitting, where nobody waits for it. */

#ifndef VIVA_REFIT_H
#define VIVA_REFIT_H

#include "cli_run.h"

/**
 * Once enough reviews have come since the last fit, fits the model in a process of its own
 * and keeps it if it is better.  The sitting is over and this the last that the run does with its store,
 * which it closes; it returns at once.  What goes wrong there is tried again after the next
 * sitting, and nobody is told.
 */
void refit_after_sitting(struct run *run);

#endif
