// SPDX-License-Identifier: MIT

/** The database and the log files beside it, brought to their union. */

#ifndef VIVA_STORE_RECONCILE_H
#define VIVA_STORE_RECONCILE_H

#include "opening.h"

/** Whether log files lie beside the database. */
bool reconcile_has_logs(const char *database);

/**
 * Brings in what log files have more than the database: those of its own
 * devices, or with `all` those of any.  Compares the last line with the last
 * entry, so that it costs next to nothing when they agree.
 */
bool reconcile_logs(struct store *store, bool all, int64_t *entries, struct error *err);

#endif
