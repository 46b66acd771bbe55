// SPDX-License-Identifier: MIT
// SQLite's result codes in words of our own.

#include "trouble.h"

#include "database.h"

#include <viva/arena.h>

#include <errno.h>
#include <string.h>

#define SAFE "every review up to the last one is safe"

struct meaning {
    int code;  // extended or primary; extended ones stand first
    enum error_kind kind;
    const char *sentence;
};

static const struct meaning meanings[] = {
    {SQLITE_READONLY_DBMOVED, ERROR_FILE,
     "the file was moved or replaced while it was open; nothing was saved, " SAFE
     " in the moved file: start again"},
    {SQLITE_BUSY, ERROR_STORE,
     "another program is writing to it; nothing was changed, " SAFE ": try again"},
    {SQLITE_LOCKED, ERROR_STORE,
     "another program is writing to it; nothing was changed, " SAFE ": try again"},
    {SQLITE_CORRUPT, ERROR_STORE,
     "the database is damaged; the log files beside it have every review: "
     "run `viva check --repair` or move the file away and start again"},
    // Our SQL is sound: what it does not find is missing.
    {SQLITE_ERROR, ERROR_STORE,
     "the database is damaged; the log files beside it have every review: "
     "run `viva check --repair` or move the file away and start again"},
    {SQLITE_NOTADB, ERROR_STORE,
     "this is no Viva database, or a damaged one; log files beside it have every review: "
     "run `viva check --repair` or move the file away and start again"},
    {SQLITE_FULL, ERROR_FILE,
     "no space left on device; nothing was changed, " SAFE ": make room and try again"},
    {SQLITE_READONLY, ERROR_FILE,
     "the file or its folder is read-only; nothing was changed, " SAFE},
    {SQLITE_CANTOPEN, ERROR_FILE,
     "it cannot be opened, or its folder cannot be written; nothing was changed, " SAFE},
    {SQLITE_PERM, ERROR_FILE, "permission denied; nothing was changed, " SAFE},
    {SQLITE_AUTH, ERROR_FILE, "permission denied; nothing was changed, " SAFE},
    {SQLITE_TOOBIG, ERROR_FORMAT, "a text is too large; nothing was changed, " SAFE},
    {SQLITE_CONSTRAINT, ERROR_STORE,
     "the database contradicts itself; nothing was changed: run `viva check`"},
};

static const struct meaning *meaning_of(int code) {
    for (size_t i = 0; i < sizeof(meanings) / sizeof(meanings[0]); i++) {
        if (meanings[i].code == code || meanings[i].code == (code & 0xFF)) {
            return &meanings[i];
        }
    }
    return NULL;
}

// Rolling back may have wiped out errno; the files remember their own.
static int system_reason(sqlite3 *connection) {
    int reason = sqlite3_system_errno(connection);
    sqlite3_file *journal = NULL;

    if (!reason) {
        sqlite3_file_control(connection, "main", SQLITE_FCNTL_LAST_ERRNO, &reason);
    }
    if (!reason) {
        sqlite3_file_control(connection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal);
    }
    if (journal && journal->pMethods) {
        journal->pMethods->xFileControl(journal, SQLITE_FCNTL_LAST_ERRNO, &reason);
    }
    return reason;
}

static bool report_system(const struct database *database, int code, struct error *err) {
    int reason = system_reason(database->connection);

    // EFBIG is the limit of `ulimit -f`: for the user that is a full disk, too.
    if (reason == ENOSPC || reason == EDQUOT || reason == EFBIG) {
        return trouble_report(database, SQLITE_FULL, err);
    }
    return error_set(err, ERROR_FILE,
                     "%s: the disk does not answer as it should (%s, code %d); nothing was "
                     "changed, " SAFE,
                     database->path, reason ? strerror(reason) : "no reason given", code);
}

bool trouble_report(const struct database *database, int code, struct error *err) {
    const struct meaning *meaning = meaning_of(code);

    if ((code & 0xFF) == SQLITE_NOMEM) {
        arena_exhausted();
    }
    if ((code & 0xFF) == SQLITE_IOERR) {
        return report_system(database, code, err);
    }
    if (meaning) {
        return error_set(err, meaning->kind, "%s: %s", database->path, meaning->sentence);
    }
    return error_set(err, ERROR_STORE,
                     "%s: the database refuses (code %d); nothing was changed, " SAFE,
                     database->path, code);
}
