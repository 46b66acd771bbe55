// SPDX-License-Identifier: MIT
// Looking for damage, and starting anew from the log files when there is some.

#include "cards.h"
#include "entries.h"
#include "folder.h"
#include "reconcile.h"
#include "record.h"

#include <errno.h>
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

// What a log file holds, line by line.
struct audit {
    int64_t entries;
    int64_t damaged;
};

static struct audit audit_log(struct text rest) {
    struct audit audit = {0};
    struct arena arena = {0};

    while (rest.size) {
        struct record record = record_parse(text_line(&rest), &arena);

        audit.entries += record.kind == RECORD_ENTRY;
        audit.damaged += record.kind == RECORD_BAD;
        arena_rewind(&arena);
    }
    arena_free(&arena);
    return audit;
}

static bool check_log(struct store *store, struct findings *findings, struct error *err) {
    struct arena arena = {0};
    const char *path = journal_path(store->path, store->device, &arena);
    struct audit audit = {0};
    struct text log;
    int64_t known;
    bool ok =
        query_number(&store->database, SQL_ENTRY_COUNT_OF, store->device, 0, &known, err);

    if (ok && access(path, F_OK) == 0) {
        ok = text_read_file(path, JOURNAL_LIMIT, &arena, &log, err);
        audit = ok ? audit_log(log) : audit;
    }
    if (ok && (audit.damaged || audit.entries != known)) {
        find(findings, arena_printf(findings->arena,
                                    "the log file %s has %" PRId64 " of %" PRId64
                                    " entries and %" PRId64 " damaged lines: move it away, "
                                    "and it is written anew from the database",
                                    path, audit.entries, known, audit.damaged));
    }
    arena_free(&arena);
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
        if (!reconcile_has_logs(options->path)) {
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
