// SPDX-License-Identifier: MIT

/** One connection to SQLite: opened the same way everywhere, statements prepared once and kept. */

#ifndef VIVA_STORE_DATABASE_H
#define VIVA_STORE_DATABASE_H

#include <viva/error.h>
#include <viva/text.h>

#include <sqlite3.h>

#include <stdbool.h>
#include <stdint.h>

enum statement {
#define STATEMENT(name, sql) SQL_##name,
#include "statements.def"
#undef STATEMENT
    STATEMENT_COUNT,
};

/** How SQLite reaches the disk; the crash simulator brings its own. */
struct database_disk {
    const char *vfs;  // NULL for the system's
    const char *journal_mode;
    const char *synchronous;
};

/** What was measured to lose nothing at a power cut. */
extern const struct database_disk database_durable;

struct database {
    sqlite3 *connection;
    const char *path;  // borrowed, for messages
    sqlite3_stmt *statements[STATEMENT_COUNT];
    uint32_t commits;  // since it was opened
};

/**
 * Opens a database file with the flags of sqlite3_open_v2(), which say whether
 * it is made.  The file must have passed folder_admit() before.  `database` may
 * be closed after a failure.
 */
bool database_open(struct database *database, const char *path, int flags,
                   const struct database_disk *disk, struct error *err);
void database_close(struct database *database);

/** Runs statements that give no rows. */
bool database_run(struct database *database, const char *sql, struct error *err);

/** Write transactions: the lock is taken at once, so that a commit cannot lose a race. */
bool database_begin(struct database *database, struct error *err);
bool database_commit(struct database *database, struct error *err);
void database_rollback(struct database *database);

/** Commits if `ok`, else rolls back; returns whether it was committed. */
bool database_end(struct database *database, bool ok, struct error *err);

/** Brings what was committed to the disk, for a connection that does not wait for it at each commit. */
bool database_sync(struct database *database, struct error *err);

/** SQLite's check of its pages; false and ERROR_STORE when something is wrong. */
bool database_intact(struct database *database, bool thorough, struct error *err);

/**
 * A running statement.  The first failure sticks: later calls do nothing and
 * query_end() reports it.  Each statement runs once at a time.
 */
struct query {
    struct database *database;
    sqlite3_stmt *statement;
    int code;  // SQLite's, SQLITE_OK before the first step
};

struct query query_begin(struct database *database, enum statement statement);
void query_bind(struct query *query, int index, int64_t value);
void query_bind_real(struct query *query, int index, double value);
void query_bind_text(struct query *query, int index, struct text value);

/** True while there is a row. */
bool query_next(struct query *query);
int64_t query_integer(const struct query *query, int column);
int query_int(const struct query *query, int column);
double query_real(const struct query *query, int column);
bool query_is_null(const struct query *query, int column);
/** Lives until the next query_next() or query_end(). */
struct text query_text(const struct query *query, int column);

/** Runs what was not stepped yet, resets, and reports the first failure. */
bool query_end(struct query *query, struct error *err);

/** The single number that a statement with up to two numbers bound gives; 0 if it gives no row. */
bool query_number(struct database *database, enum statement statement, int64_t first,
                  int64_t second, int64_t *out, struct error *err);

#endif
