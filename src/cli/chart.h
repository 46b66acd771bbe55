// SPDX-License-Identifier: MIT

/** A plot of columns on stdout. */

#ifndef VIVA_CHART_H
#define VIVA_CHART_H

#include "cli_run.h"

enum { CHART_ROWS = 6 };

/**
 * Draws values, which are not negative, over the days from today on, as wide as the
 * terminal allows; several days share a column as their mean.  `top` is the value of a
 * full column, 0 for the largest; `unit` stands behind it.
 */
void chart_days(struct run *run, const double *values, size_t count, double top,
                const char *unit);

#endif
