// SPDX-License-Identifier: MIT
// A copy of the database in memory, in which an import can be tried.

#include "opening.h"

#include "trouble.h"

static const struct database_disk memory_disk = {.journal_mode = "MEMORY",
                                                 .synchronous = "OFF"};

static bool copy_all(struct database *from, struct database *to, struct error *err) {
    sqlite3_backup *backup =
        sqlite3_backup_init(to->connection, "main", from->connection, "main");

    if (!backup) {
        return trouble_report(to, sqlite3_extended_errcode(to->connection), err);
    }
    // All pages in one step: the copy is of one moment, and readers wait for nobody.
    int code = sqlite3_backup_step(backup, -1);

    sqlite3_backup_finish(backup);
    return code == SQLITE_DONE || trouble_report(from, code, err);
}

struct store *store_trial(struct store *store, struct error *err) {
    struct arena arena = {0};
    struct store *trial = arena_new(&arena, 1, sizeof(*trial));

    *trial = *store;
    trial->arena = arena;
    trial->journal = (struct journal){.file = -1};
    trial->read_only = false;
    trial->lock = -1;
    if (!database_open(&trial->database, ":memory:",
                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, &memory_disk, err) ||
        !copy_all(&store->database, &trial->database, err)) {
        store_close(trial);
        return NULL;
    }
    trial->database.path = store->path;
    return trial;
}
