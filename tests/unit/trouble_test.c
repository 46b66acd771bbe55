// SPDX-License-Identifier: MIT
// What SQLite's codes mean to the user: the kind, what happened, and that nothing is lost.

#include "support/check.h"

#include <store/database.h>
#include <store/trouble.h>

#include <string.h>

static struct row {
    const char *name;
    int code;
    enum error_kind kind;
    const char *says;
} rows[] = {
    {"a locked database can be tried again", SQLITE_BUSY, ERROR_STORE, "try again"},
    {"an extended code means what its primary one does", SQLITE_BUSY_SNAPSHOT, ERROR_STORE,
     "try again"},
    {"a moved file is not merely read-only", SQLITE_READONLY_DBMOVED, ERROR_FILE,
     "moved or replaced"},
    {"a read-only file", SQLITE_READONLY_DIRECTORY, ERROR_FILE, "read-only"},
    {"a full disk", SQLITE_FULL, ERROR_FILE, "make room and try again"},
    {"a damaged database names the way to repair it", SQLITE_CORRUPT, ERROR_STORE,
     "viva check --repair"},
    {"another program's file", SQLITE_NOTADB, ERROR_STORE, "no Viva database"},
    {"a file that cannot be opened", SQLITE_CANTOPEN, ERROR_FILE, "cannot be opened"},
    {"no permission", SQLITE_PERM, ERROR_FILE, "permission denied"},
    {"a text beyond SQLite's limit", SQLITE_TOOBIG, ERROR_FORMAT, "too large"},
    {"a broken constraint", SQLITE_CONSTRAINT_UNIQUE, ERROR_STORE, "contradicts itself"},
    {"a disk that fails names the code", SQLITE_IOERR_WRITE, ERROR_FILE,
     "no reason given, code 778"},
    {"a code that nobody foresaw", SQLITE_MISMATCH, ERROR_STORE, "code 20"},
};

static void is_told(void **state) {
    const struct row *row = *state;
    struct database database = {.path = "/home/user/viva.db"};
    struct error err = {0};

    assert_int_equal(
        sqlite3_open_v2(":memory:", &database.connection, SQLITE_OPEN_READWRITE, NULL),
        SQLITE_OK);
    assert_false(trouble_report(&database, row->code, &err));
    sqlite3_close(database.connection);
    assert_int_equal(err.kind, row->kind);
    assert_non_null(strstr(err.message, row->says));
    assert_true(strncmp(err.message, "/home/user/viva.db: ", 20) == 0);
    // A sentence that was cut would miss what to do.
    assert_true(strlen(err.message) < sizeof(err.message) - 1);
}

int main(void) {
    struct CMUnitTest tests[COUNT(rows)];

    for (size_t i = 0; i < COUNT(rows); i++) {
        tests[i] = (struct CMUnitTest){rows[i].name, is_told, NULL, NULL, &rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
