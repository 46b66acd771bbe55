// SPDX-License-Identifier: MIT
// Where the database lies: permissions, temporary names, durable names.

#include "folder.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct text folder_stem(const char *path) {
    struct text stem = text_of(path);

    if (text_ends(stem, TEXT(".db")) && !text_ends(stem, TEXT("/.db")) && stem.size > 3) {
        stem.size -= 3;
    }
    return stem;
}

const char *folder_of(const char *path, struct arena *arena) {
    const char *slash = strrchr(path, '/');

    if (!slash) {
        return ".";
    }
    return arena_copy(arena, path, slash == path ? 1 : (size_t)(slash - path));
}

static bool make_one(const char *folder, struct error *err) {
    // mkdir() is subject to the umask, which may have taken even our own rights.
    if (mkdir(folder, 0700) == 0) {
        return chmod(folder, 0700) == 0 ||
               error_set(err, ERROR_FILE, "cannot protect %s: %s", folder, strerror(errno));
    }
    return errno == EEXIST || errno == EISDIR ||
           error_set(err, ERROR_FILE, "cannot make the folder %s: %s", folder,
                     strerror(errno));
}

bool folder_make(const char *folder, struct error *err) {
    struct arena arena = {0};
    char *path = arena_copy(&arena, folder, strlen(folder));
    struct stat status;
    bool ok = true;

    for (char *at = path + 1; ok && stat(folder, &status) != 0 && *path; at++) {
        char kept = *at;

        if (kept == '/' || kept == '\0') {
            *at = '\0';
            ok = stat(path, &status) == 0 || make_one(path, err);
            *at = kept;
        }
        if (kept == '\0') {
            break;
        }
    }
    arena_free(&arena);
    return ok;
}

bool folder_admit(const char *path, bool *exists, struct error *err) {
    struct stat status;

    *exists = false;
    if (lstat(path, &status) != 0) {
        return errno == ENOENT ||
               error_set(err, ERROR_FILE, "cannot open %s: %s", path, strerror(errno));
    }
    if (!S_ISREG(status.st_mode)) {
        return error_set(err, ERROR_FILE, "%s is not a regular file; name another", path);
    }
    if (status.st_uid != geteuid()) {
        return error_set(err, ERROR_FILE,
                         "%s belongs to another user; name a file of your own", path);
    }
    if (status.st_mode & (S_IWGRP | S_IWOTH)) {
        return error_set(err, ERROR_FILE,
                         "%s can be written by others: run `chmod 600` on it", path);
    }
    *exists = true;
    return true;
}

static bool sync_path(const char *path, int flags, struct error *err) {
    int file = open(path, flags | O_RDONLY | O_CLOEXEC);
    bool ok = file >= 0 && fsync(file) == 0;

    if (!ok) {
        error_set(err, ERROR_FILE, "cannot make %s durable: %s", path, strerror(errno));
    }
    if (file >= 0) {
        close(file);
    }
    return ok;
}

bool folder_sync(const char *folder, struct error *err) {
    return sync_path(folder, O_DIRECTORY, err);
}

bool folder_publish(const char *temporary, const char *path, struct error *err) {
    struct arena arena = {0};
    bool ok = sync_path(temporary, 0, err);

    // A link never replaces; where there are none (FAT), nobody else makes this name either.
    if (ok && link(temporary, path) == 0) {
        unlink(temporary);
    } else if (ok && errno != EEXIST && access(path, F_OK) != 0 &&
               rename(temporary, path) == 0) {
        ok = true;
    } else if (ok) {
        ok = error_set(err, ERROR_FILE, "cannot make %s: %s", path, strerror(errno));
    }
    ok = ok && folder_sync(folder_of(path, &arena), err);
    arena_free(&arena);
    return ok;
}
