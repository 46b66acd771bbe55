// SPDX-License-Identifier: MIT
// A file is replaced by a whole new one, never written over.

#include <viva/replacement.h>

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { NEW_MODE = 0600 };

static bool refuse(const char *path, struct error *err) {
    return error_set(err, ERROR_FILE, "cannot write %s: %s", path, strerror(errno));
}

/** Where a path leads; one that leads nowhere is itself, unless it is a link. */
static bool follow(const char *path, bool exists, struct arena *arena, const char **out,
                   struct error *err) {
    char absolute[PATH_MAX];
    struct stat status;

    *out = path;
    if (exists) {
        if (!realpath(path, absolute)) {
            return refuse(path, err);
        }
        *out = arena_copy(arena, absolute, strlen(absolute));
        return true;
    }
    return lstat(path, &status) != 0 ||
           error_set(err, ERROR_FILE, "%s leads nowhere, or came just now: try again",
                     path);
}

static bool is_as_expected(const char *path, const struct text *expected,
                           struct error *err) {
    struct arena arena = {0};
    struct text now;
    bool same = text_read_file(path, expected->size, &arena, &now, NULL) &&
                text_equal(now, *expected);

    arena_free(&arena);
    return same ||
           error_set(err, ERROR_FILE,
                     "%s was changed meanwhile; nothing was written: try again", path);
}

/** The mode for the new file, and whether the old one may be replaced at all. */
static bool look(const char *path, const struct text *expected, mode_t *mode,
                 struct error *err) {
    struct stat status;

    *mode = NEW_MODE;
    if (!expected) {
        return true;
    }
    // Renaming over it needs no right to write to it, but means the same.
    if (stat(path, &status) != 0 || access(path, W_OK) != 0) {
        return refuse(path, err);
    }
    *mode = status.st_mode & 07777;
    return is_as_expected(path, expected, err);
}

static bool write_all(int file, struct text content) {
    while (content.size) {
        ssize_t written = write(file, content.bytes, content.size);

        if (written < 0 && errno != EINTR) {
            return false;
        }
        content = text_from(content, written > 0 ? (size_t)written : 0);
    }
    return true;
}

static const char *folder_part(const char *path, struct arena *arena) {
    const char *slash = strrchr(path, '/');

    if (!slash) {
        return ".";
    }
    return slash == path ? "/" : arena_copy(arena, path, (size_t)(slash - path));
}

static bool sync_folder(const char *path, struct arena *arena) {
    int folder = open(folder_part(path, arena), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool ok = folder >= 0 && fsync(folder) == 0;

    if (folder >= 0) {
        close(folder);
    }
    return ok;
}

/** The new file under a name of its own, whole and on the disk. */
static bool prepare(const char *temporary, mode_t mode, struct text content) {
    int file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    bool ok = file >= 0 && write_all(file, content) && fchmod(file, mode) == 0 &&
              fsync(file) == 0;

    if (file >= 0) {
        ok = close(file) == 0 && ok;
    }
    return ok;
}

bool replacement_write(const char *path, const struct text *expected, struct text content,
                       struct error *err) {
    struct arena arena = {0};
    const char *place = path;
    const char *temporary = NULL;
    mode_t mode;
    bool ok = follow(path, expected != NULL, &arena, &place, err) &&
              look(place, expected, &mode, err);

    if (ok) {
        temporary = arena_printf(&arena, "%s/.viva-%ld", folder_part(place, &arena),
                                 (long)getpid());
        unlink(temporary);
        ok = (prepare(temporary, mode, content) && rename(temporary, place) == 0) ||
             refuse(place, err);
    }
    if (temporary && !ok) {
        unlink(temporary);
    }
    // The content is there either way; a folder that cannot be synced is no reason to say it is not.
    if (ok) {
        sync_folder(place, &arena);
    }
    arena_free(&arena);
    return ok;
}
