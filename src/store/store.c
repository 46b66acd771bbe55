// SPDX-License-Identifier: MIT
// The public face: open, close, where it lies, and the lock of a sitting.

#include "folder.h"
#include "opening.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

struct store *store_open(const struct store_options *options, struct error *err) {
    return opening_run(options, &database_durable, err);
}

void store_close(struct store *store) {
    struct arena arena;

    if (!store) {
        return;
    }
    database_close(&store->database);
    journal_close(&store->journal);
    if (store->lock >= 0) {
        close(store->lock);
    }
    arena = store->arena;  // the store lies in its own arena
    arena_free(&arena);
}

bool store_version(struct store *store, uint64_t *version, struct error *err) {
    int64_t others;
    bool ok = query_number(&store->database, SQL_DATA_VERSION, 0, 0, &others, err);

    *version = ok ? (uint64_t)others << 32 | (store->database.commits - store->grades) : 0;
    return ok;
}

const char *store_path(const struct store *store) {
    return store->path;
}

const char *store_notice(const struct store *store) {
    return store->notice;
}

static long holder(int file) {
    char digits[24] = {0};

    return pread(file, digits, sizeof(digits) - 1, 0) > 0 ? strtol(digits, NULL, 10) : 0;
}

static bool write_holder(int file) {
    char digits[24];
    int size = snprintf(digits, sizeof(digits), "%ld\n", (long)getpid());

    return ftruncate(file, 0) == 0 && pwrite(file, digits, (size_t)size, 0) == size;
}

/*
 * flock() and not fcntl(): the lock belongs to this open file, so that closing
 * another one on the same path does not lose it, and every system has it.
 */
bool store_lock_session(struct store *store, struct error *err) {
    struct text stem = folder_stem(store->path);
    const char *path = arena_printf(&store->arena, "%.*s.lock", TEXT_ARGUMENTS(stem));
    int file;

    if (store->lock >= 0) {
        return true;
    }
    file = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0) {
        return error_set(err, ERROR_FILE, "cannot open %s: %s", path, strerror(errno));
    }
    if (flock(file, LOCK_EX | LOCK_NB) != 0) {
        error_set(err, ERROR_STORE,
                  "another session is open (process %ld): end it first, reviews of both "
                  "are safe",
                  holder(file));
        close(file);
        return false;
    }
    store->lock = file;
    // The pid is only for the message above.
    return write_holder(file) ||
           error_set(err, ERROR_FILE, "cannot write %s: %s", path, strerror(errno));
}
