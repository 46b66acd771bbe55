// SPDX-License-Identifier: MIT
// The connection, its pragmas, its transactions, and statements that are prepared once.

#include "database.h"

#include "trouble.h"

#include <viva/arena.h>

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { BUSY_TIMEOUT_MS = 3000 };

static const char *const statement_sql[] = {
#define STATEMENT(name, sql) [SQL_##name] = (sql),
#include "statements.def"
#undef STATEMENT
};

const struct database_disk database_durable = {.journal_mode = "TRUNCATE",
                                               .synchronous = "EXTRA"};

static bool set_pragmas(struct database *database, const struct database_disk *disk,
                        struct error *err) {
    char sql[320];

    // A connection that can only read must not touch the journal mode.
    if (sqlite3_db_readonly(database->connection, "main") != 1) {
        snprintf(sql, sizeof(sql), "PRAGMA journal_mode=%s; PRAGMA synchronous=%s;",
                 disk->journal_mode, disk->synchronous);
        if (!database_run(database, sql, err)) {
            return false;
        }
    }
    return database_run(database,
                        "PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON;"
                        "PRAGMA trusted_schema=OFF; PRAGMA mmap_size=0;"
                        "PRAGMA cache_size=-4096; PRAGMA temp_store=FILE;",
                        err);
}

bool database_open(struct database *database, const char *path, int flags,
                   const struct database_disk *disk, struct error *err) {
    int code;

    *database = (struct database){.path = path};
    code = sqlite3_open_v2(path, &database->connection,
                           flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, disk->vfs);
    if (code != SQLITE_OK) {
        return trouble_report(database, code, err);
    }
    sqlite3_busy_timeout(database->connection, BUSY_TIMEOUT_MS);
    sqlite3_db_config(database->connection, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)NULL);
    sqlite3_db_config(database->connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0,
                      (int *)NULL);
    return set_pragmas(database, disk, err);
}

void database_close(struct database *database) {
    for (int i = 0; i < STATEMENT_COUNT; i++) {
        sqlite3_finalize(database->statements[i]);
    }
    sqlite3_close(database->connection);
    *database = (struct database){0};
}

bool database_run(struct database *database, const char *sql, struct error *err) {
    int code = sqlite3_exec(database->connection, sql, NULL, NULL, NULL);

    return code == SQLITE_OK || trouble_report(database, code, err);
}

bool database_begin(struct database *database, struct error *err) {
    return database_run(database, "BEGIN IMMEDIATE", err);
}

bool database_commit(struct database *database, struct error *err) {
    if (!database_run(database, "COMMIT", err)) {
        database_rollback(database);
        return false;
    }
    database->commits++;
    return true;
}

void database_rollback(struct database *database) {
    // Some failures have rolled back by themselves.
    if (!sqlite3_get_autocommit(database->connection)) {
        sqlite3_exec(database->connection, "ROLLBACK", NULL, NULL, NULL);
    }
}

bool database_end(struct database *database, bool ok, struct error *err) {
    if (!ok) {
        database_rollback(database);
        return false;
    }
    return database_commit(database, err);
}

bool database_sync(struct database *database, struct error *err) {
    sqlite3_file *file;
    int code = sqlite3_file_control(database->connection, "main", SQLITE_FCNTL_FILE_POINTER,
                                    &file);

    code = code == SQLITE_OK ? file->pMethods->xSync(file, SQLITE_SYNC_NORMAL) : code;
    return code == SQLITE_OK || trouble_report(database, code, err);
}

bool database_intact(struct database *database, bool thorough, struct error *err) {
    struct query query =
        query_begin(database, thorough ? SQL_INTEGRITY_CHECK : SQL_QUICK_CHECK);
    bool ok = false;

    if (query_next(&query)) {
        ok = text_equal(query_text(&query, 0), TEXT("ok"));
    }
    if (!query_end(&query, err)) {
        return false;
    }
    return ok || trouble_report(database, SQLITE_CORRUPT, err);
}

struct query query_begin(struct database *database, enum statement statement) {
    struct query query = {.database = database};
    sqlite3_stmt **kept = &database->statements[statement];

    if (!*kept) {
        query.code = sqlite3_prepare_v3(database->connection, statement_sql[statement], -1,
                                        SQLITE_PREPARE_PERSISTENT, kept, NULL);
    }
    assert(!*kept || !sqlite3_stmt_busy(*kept));
    query.statement = *kept;
    return query;
}

static void stick(struct query *query, int code) {
    if (query->code == SQLITE_OK) {
        query->code = code;
    }
}

void query_bind(struct query *query, int index, int64_t value) {
    stick(query, sqlite3_bind_int64(query->statement, index, value));
}

void query_bind_real(struct query *query, int index, double value) {
    stick(query, sqlite3_bind_double(query->statement, index, value));
}

void query_bind_text(struct query *query, int index, struct text value) {
    // The caller's bytes outlive the query, which is always ended before it returns.
    stick(query,
          sqlite3_bind_text64(query->statement, index, value.bytes ? value.bytes : "",
                              value.size, SQLITE_STATIC, SQLITE_UTF8));
}

bool query_next(struct query *query) {
    if (query->code == SQLITE_OK || query->code == SQLITE_ROW) {
        query->code = sqlite3_step(query->statement);
    }
    return query->code == SQLITE_ROW;
}

int64_t query_integer(const struct query *query, int column) {
    return sqlite3_column_int64(query->statement, column);
}

int query_int(const struct query *query, int column) {
    return sqlite3_column_int(query->statement, column);
}

double query_real(const struct query *query, int column) {
    return sqlite3_column_double(query->statement, column);
}

bool query_is_null(const struct query *query, int column) {
    return sqlite3_column_type(query->statement, column) == SQLITE_NULL;
}

struct text query_text(const struct query *query, int column) {
    const unsigned char *bytes = sqlite3_column_text(query->statement, column);

    return (struct text){bytes ? (const char *)bytes : "",
                         (size_t)sqlite3_column_bytes(query->statement, column)};
}

bool query_end(struct query *query, struct error *err) {
    bool ok;

    if (query->code == SQLITE_OK) {
        query_next(query);
    }
    ok = query->code == SQLITE_ROW || query->code == SQLITE_DONE;
    // There is no statement when a damaged schema would not let it be prepared.
    if (query->statement) {
        sqlite3_reset(query->statement);
        sqlite3_clear_bindings(query->statement);
    }
    return ok || trouble_report(query->database, query->code, err);
}

bool query_number(struct database *database, enum statement statement, int64_t first,
                  int64_t second, int64_t *out, struct error *err) {
    struct query query = query_begin(database, statement);
    int parameters = sqlite3_bind_parameter_count(query.statement);

    *out = 0;
    if (parameters > 0) {
        query_bind(&query, 1, first);
    }
    if (parameters > 1) {
        query_bind(&query, 2, second);
    }
    if (query_next(&query)) {
        *out = query_integer(&query, 0);
    }
    return query_end(&query, err);
}
