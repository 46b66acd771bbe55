// SPDX-License-Identifier: MIT
// The ordered table of schema versions, and who is let in.

#include "migration.h"

#include "schema_2_sql.h"
#include "schema_3_sql.h"
#include "schema_sql.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { HEADER_SIZE = 100, VERSION_AT = 60, APPLICATION_AT = 68 };

static const char magic[16] = "SQLite format 3";

static const struct migration migrations[SCHEMA_VERSION] = {
    {schema_sql},
    {schema_2_sql},
    {schema_3_sql},
};

static uint32_t big_endian(const unsigned char *bytes) {
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 |
           bytes[3];
}

static bool judge(const char *path, uint32_t application, uint32_t version,
                  struct error *err) {
    if (application != APPLICATION_ID) {
        return error_set(err, ERROR_STORE,
                         "%s is the database of another program; name another file", path);
    }
    if (version > SCHEMA_VERSION) {
        return error_set(err, ERROR_STORE,
                         "%s was made by a newer Viva (schema %u, this one knows %d); it "
                         "was left untouched: install the newer version",
                         path, (unsigned)version, SCHEMA_VERSION);
    }
    return true;
}

bool migration_admit(const char *path, struct error *err) {
    unsigned char header[HEADER_SIZE];
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    ssize_t size;

    if (file < 0) {
        return error_set(err, ERROR_FILE, "cannot read %s: %s", path, strerror(errno));
    }
    size = pread(file, header, sizeof(header), 0);
    close(file);
    if (size < 0) {
        return error_set(err, ERROR_FILE, "cannot read %s: %s", path, strerror(errno));
    }
    if (size == 0) {
        return true;
    }
    if (size < HEADER_SIZE || memcmp(header, magic, sizeof(magic)) != 0) {
        return error_set(
            err, ERROR_STORE,
            "%s is no Viva database, or a damaged one; log files beside it have "
            "every review: run `viva check --repair` or move the file away",
            path);
    }
    return judge(path, big_endian(header + APPLICATION_AT), big_endian(header + VERSION_AT),
                 err);
}

static bool step(struct database *database, const struct migration *migration, int version,
                 struct error *err) {
    char stamp[96];

    snprintf(stamp, sizeof(stamp), "PRAGMA application_id=%d; PRAGMA user_version=%d;",
             APPLICATION_ID, version);
    return database_begin(database, err) &&
           database_end(database,
                        database_run(database, migration->sql, err) &&
                            database_run(database, stamp, err),
                        err);
}

bool migration_apply(struct database *database, const struct migration *steps, int count,
                     struct error *err) {
    int64_t version;

    if (!query_number(database, SQL_USER_VERSION, 0, 0, &version, err)) {
        return false;
    }
    // What admit() saw may have been undone by SQLite's recovery since: look again.
    if (version > count) {
        return judge(database->path, APPLICATION_ID, (uint32_t)version, err);
    }
    for (int next = (int)version; next < count; next++) {
        if (!step(database, &steps[next], next + 1, err)) {
            return false;
        }
    }
    return true;
}

bool migration_is_done(struct database *database, struct error *err) {
    int64_t version;

    if (!query_number(database, SQL_USER_VERSION, 0, 0, &version, err)) {
        return false;
    }
    return version == SCHEMA_VERSION ||
           error_set(err, ERROR_STORE,
                     "%s is of an older Viva and can only be read: make it writable once, "
                     "so that it can be brought up to date",
                     database->path);
}

bool migration_run(struct database *database, struct error *err) {
    return migration_apply(database, migrations, SCHEMA_VERSION, err);
}
