// SPDX-License-Identifier: MIT
// Opening a store: admit, make or rebuild, migrate, agree with the log file.

#include "opening.h"

#include "cards.h"
#include "entries.h"
#include "folder.h"
#include "migration.h"
#include "parameters.h"
#include "reconcile.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// Changes when memory_review() computes something else from the same log.
enum { REPLAY_VERSION = 1 };

// What the memory follows from, besides the log.
static const char *fingerprint(const struct schedule *schedule, struct arena *arena) {
    struct text parameters = {(const char *)schedule->model.w,
                              schedule->model.count * sizeof(schedule->model.w[0])};

    return arena_printf(arena, "%d %zu %016" PRIx64 " %.17g %d", REPLAY_VERSION,
                        schedule->model.count, text_hash(parameters),
                        schedule->desired_retention, schedule->day_starts_minutes);
}

bool opening_rebuild(struct store *store, int64_t *changed, struct error *err) {
    return replay_all(store, changed, err) &&
           setting_write(store, "memory", fingerprint(&store->schedule, &store->arena),
                         err);
}

bool store_rebuild(struct store *store, int64_t *changed, struct error *err) {
    return database_begin(&store->database, err) &&
           database_end(&store->database, opening_rebuild(store, changed, err), err);
}

// A database without a device is new: it gets one, and whatever log files have.
static bool furnish(struct store *store, int64_t *entries, struct error *err) {
    char name[DEVICE_SIZE];

    store->device = (int64_t)(chance_next(&store->chance) >> 16);
    device_format(store->device, name);
    return setting_write(store, "device", name, err) &&
           setting_write(store, "memory", fingerprint(&store->schedule, &store->arena),
                         err) &&
           reconcile_logs(store, true, entries, err);
}

static bool furnish_if_new(struct store *store, struct error *err) {
    const char *device;
    int64_t entries = 0;

    if (!setting_read(store, "device", &store->arena, &device, err)) {
        return false;
    }
    if (device) {
        store->device = (int64_t)strtoull(device, NULL, 16);
        return true;
    }
    if (!database_begin(&store->database, err) ||
        !database_end(&store->database, furnish(store, &entries, err), err)) {
        return false;
    }
    if (entries) {
        store->notice = arena_printf(
            &store->arena,
            "there was no database at %s; it was made anew from the log files beside it, "
            "with all %" PRId64 " entries",
            store->path, entries);
    }
    return true;
}

static void unlink_with_journal(const char *path, struct arena *arena) {
    unlink(path);
    unlink(arena_printf(arena, "%s-journal", path));
}

/** Nothing need be on disk before the whole is. */
static bool furnish_new(struct store *store, struct error *err) {
    return database_run(&store->database, "PRAGMA synchronous=OFF;", err) &&
           migration_run(&store->database, err) && furnish_if_new(store, err) &&
           database_sync(&store->database, err);
}

// Under a name of its own until it is whole: a crash leaves no half database behind.
static bool create(struct store *store, const struct database_disk *disk,
                   struct error *err) {
    const char *made =
        arena_printf(&store->arena, "%s.new-%ld", store->path, (long)getpid());
    int file;
    bool ok;

    unlink_with_journal(made, &store->arena);
    file = open(made, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0 || fchmod(file, 0600) != 0) {
        return error_set(err, ERROR_FILE, "cannot make %s: %s", store->path,
                         strerror(errno));
    }
    close(file);
    ok = database_open(&store->database, made, SQLITE_OPEN_READWRITE, disk, err) &&
         furnish_new(store, err);
    database_close(&store->database);
    ok = ok && folder_publish(made, store->path, err);
    unlink_with_journal(made, &store->arena);
    return ok;
}

// A journal that is not empty: whoever wrote last did not end well.
static bool has_hot_journal(const struct store *store) {
    struct arena arena = {0};
    struct stat status;
    bool hot = stat(arena_printf(&arena, "%s-journal", store->path), &status) == 0 &&
               status.st_size > 0;

    arena_free(&arena);
    return hot;
}

static bool refresh_memory(struct store *store, struct error *err) {
    const char *made_with;
    int64_t changed;

    if (!setting_read(store, "memory", &store->arena, &made_with, err)) {
        return false;
    }
    return (made_with &&
            strcmp(made_with, fingerprint(&store->schedule, &store->arena)) == 0) ||
           store_rebuild(store, &changed, err);
}

static bool agree_with_logs(struct store *store, struct error *err) {
    int64_t entries;

    if (!database_begin(&store->database, err) ||
        !database_end(&store->database, reconcile_logs(store, false, &entries, err), err)) {
        return false;
    }
    if (entries) {
        store->notice = arena_printf(&store->arena,
                                     "the database was older than its log file; %" PRId64
                                     " entries were brought back from there",
                                     entries);
    }
    // A log file that cannot be written now will be after the next deed.
    journal_follow(store, NULL);
    return true;
}

static bool open_known(struct store *store, const struct database_disk *disk,
                       struct error *err) {
    bool doubtful = has_hot_journal(store);
    int flags = store->read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;

    if (!migration_admit(store->path, err) ||
        !database_open(&store->database, store->path, flags, disk, err) ||
        (doubtful && !database_intact(&store->database, false, err))) {
        return false;
    }
    // A file that may not be written is still worth reading: SQLite has opened it so.
    if (sqlite3_db_readonly(store->database.connection, "main") == 1) {
        store->read_only = true;
        return migration_is_done(&store->database, err) && parameters_adopt(store, err);
    }
    return migration_run(&store->database, err) && furnish_if_new(store, err) &&
           parameters_adopt(store, err) && refresh_memory(store, err) &&
           agree_with_logs(store, err);
}

static bool start(struct store *store, const struct database_disk *disk,
                  struct error *err) {
    bool exists;

    if (!store->read_only && !folder_make(store->folder, err)) {
        return false;
    }
    if (!folder_admit(store->path, &exists, err)) {
        return false;
    }
    if (!exists && store->read_only) {
        return error_set(err, ERROR_FILE,
                         "there is no database at %s yet: run `viva import` first",
                         store->path);
    }
    return (exists || create(store, disk, err)) && open_known(store, disk, err);
}

// The same seed twice must not draw the same ids twice.
static uint64_t stir(const struct store_options *options) {
    struct chance chance = {options->seed};

    chance.state = chance_next(&chance) ^ (uint64_t)options->now;
    return chance_next(&chance);
}

struct store *opening_run(const struct store_options *options,
                          const struct database_disk *disk, struct error *err) {
    struct arena arena = {0};
    struct store *store = arena_new(&arena, 1, sizeof(*store));

    *store = (struct store){.arena = arena,
                            .journal = {.file = -1},
                            .schedule = *options->schedule,
                            .calendar = options->calendar,
                            .chance = {stir(options)},
                            .read_only = options->read_only,
                            .lock = -1};
    store->path = arena_copy(&store->arena, options->path, strlen(options->path));
    store->folder = folder_of(store->path, &store->arena);
    if (!start(store, disk, err)) {
        store_close(store);
        return NULL;
    }
    return store;
}
