// SPDX-License-Identifier: MIT

/** Parameters that were fitted to this log, kept as settings. */

#ifndef VIVA_STORE_PARAMETERS_H
#define VIVA_STORE_PARAMETERS_H

#include "opening.h"

/** Settings by name; `value` is NULL if there is none, and writing NULL drops it. */
bool setting_read(struct store *store, const char *name, struct arena *arena,
                  const char **value, struct error *err);
bool setting_write(struct store *store, const char *name, const char *value,
                   struct error *err);

/**
 * Puts the fitted parameters of the schedule's model, if there are any that it does not
 * have yet, in place of those it has.  Cheap: another process may keep new ones at any time.
 */
bool parameters_adopt(struct store *store, struct error *err);

#endif
