// SPDX-License-Identifier: MIT

/** Versions of the schema: telling whose file it is, and bringing an older one up to date. */

#ifndef VIVA_STORE_MIGRATION_H
#define VIVA_STORE_MIGRATION_H

#include "database.h"

#include <viva/error.h>

#include <stdbool.h>
#include <stdint.h>

enum {
    APPLICATION_ID = 0x56697661,  // "Viva"
    SCHEMA_VERSION = 3,
};

/** A step from one version to the next. */
struct migration {
    const char *sql;
};

/**
 * Looks at the bytes of the file, before SQLite may change any: refuses a
 * newer version and other programs' databases.  An empty file is admitted.
 */
bool migration_admit(const char *path, struct error *err);

/** Brings the database from its version to the last of the table, each step in a transaction of its own. */
bool migration_apply(struct database *database, const struct migration *steps, int count,
                     struct error *err);

/** Whether nothing is left to do, for a database that may only be read. */
bool migration_is_done(struct database *database, struct error *err);

/** migration_apply() with Viva's own steps. */
bool migration_run(struct database *database, struct error *err);

#endif
