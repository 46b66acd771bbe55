// SPDX-License-Identifier: MIT
// Looking for damage, and starting anew from the log files when there is some.

#include "cards.h"
#include "entries.h"
#include "folder.h"
#include "reconcile.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

struct findings {
    struct arena *arena;
    struct store_problem *problems;
    size_t count;
    size_t capacity;
};

static void find(struct findings *findings, const char *text) {
    findings->problems = arena_grow(findings->arena, findings->problems, findings->count,
                                    &findings->capacity, sizeof(*findings->problems));
    findings->problems[findings->count++].text = text;
}

static bool check_pages(struct store *store, struct findings *findings, struct error *err) {
    struct error found = {0};
    int64_t broken;

    if (!database_intact(&store->database, true, &found)) {
        find(findings, arena_copy(findings->arena, found.message, strlen(found.message)));
        return true;
    }
    if (!query_number(&store->database, SQL_FOREIGN_KEY_CHECK, 0, 0, &broken, err)) {
        return false;
    }
    if (broken) {
        find(findings,
             arena_printf(findings->arena, "%" PRId64 " rows name a row that is not there",
                          broken));
    }
    return true;
}

// Replays the whole log and takes it back: what would change is what disagrees.
static bool check_memory(struct store *store, struct findings *findings,
                         struct error *err) {
    int64_t changed;
    bool ok;

    if (store->read_only) {
        return true;
    }
    if (!database_begin(&store->database, err)) {
        return false;
    }
    ok = replay_all(store, &changed, err);
    database_rollback(&store->database);
    if (ok && changed) {
        find(findings,
             arena_printf(findings->arena,
                          "%" PRId64 " cards remember something else than the log says",
                          changed));
    }
    return ok;
}

static bool check_log(struct store *store, struct findings *findings, struct error *err) {
    const char *path = journal_path(store->folder, store->device, findings->arena);
    int file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    int64_t size;
    int64_t logged = 0;
    int64_t known;
    bool ok = query_number(&store->database, SQL_ENTRY_LAST, store->device, 0, &known, err);

    if (file >= 0) {
        ok = journal_tail(file, &size, &logged, err) && ok;
        close(file);
    }
    if (ok && logged != known) {
        find(findings, arena_printf(findings->arena,
                                    "the log file %s ends at entry %" PRId64
                                    ", the database at %" PRId64,
                                    path, logged, known));
    }
    return ok;
}

bool store_check(struct store *store, struct arena *arena, struct store_problem **problems,
                 size_t *count, struct error *err) {
    struct findings findings = {.arena = arena};
    bool ok = check_pages(store, &findings, err) &&
              (findings.count ||
               (check_memory(store, &findings, err) && check_log(store, &findings, err)));

    *problems = findings.problems;
    *count = findings.count;
    return ok;
}

// NAME.corrupt-2026-11-21, and so on with a number when that is taken.
static const char *name_aside(const char *path, int64_t now, struct arena *arena) {
    struct date date = calendar_date(calendar_day_at(&(struct calendar){0}, now, 0));
    const char *base = arena_printf(arena, "%s.corrupt-%04d-%02d-%02d", path, date.year,
                                    date.month, date.day);
    const char *name = base;

    for (int i = 2; access(name, F_OK) == 0; i++) {
        name = arena_printf(arena, "%s-%d", base, i);
    }
    return name;
}

// The rollback journal belongs to the damaged file: left behind, it would be played into the new one.
static bool move_aside(const char *path, const char *aside, struct arena *arena,
                       struct error *err) {
    const char *journal = arena_printf(arena, "%s-journal", path);

    if (rename(path, aside) != 0) {
        return error_set(err, ERROR_FILE, "cannot move %s away: %s", path, strerror(errno));
    }
    if (rename(journal, arena_printf(arena, "%s-journal", aside)) != 0 && errno != ENOENT) {
        return error_set(err, ERROR_FILE, "cannot move %s away: %s", journal,
                         strerror(errno));
    }
    return folder_sync(folder_of(path, arena), err);
}

struct store *store_recover(const struct store_options *options, struct arena *arena,
                            const char **aside, struct error *err) {
    bool exists;

    if (!folder_admit(options->path, &exists, err)) {
        return NULL;
    }
    *aside = NULL;
    if (exists) {
        if (!reconcile_has_logs(folder_of(options->path, arena))) {
            error_set(err, ERROR_STORE,
                      "no log files lie beside %s: nothing could be rebuilt, so it was "
                      "left as it is",
                      options->path);
            return NULL;
        }
        *aside = name_aside(options->path, options->now, arena);
        if (!move_aside(options->path, *aside, arena, err)) {
            return NULL;
        }
    }
    return store_open(options, err);
}
