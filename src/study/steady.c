// SPDX-License-Identifier: MIT
// Reads a file between two looks at its size and times.

#include "steady.h"

#include "walk.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

enum { TRIES = 2 };

static bool look(const char *path, struct intake_file *out, struct error *err) {
    struct stat status;

    if (stat(path, &status) != 0) {
        return error_set(err, ERROR_FILE, "cannot read %s: %s", path, strerror(errno));
    }
    walk_measure(&status, out);
    return true;
}

static bool is_same(const struct intake_file *a, const struct intake_file *b) {
    return a->size == b->size && a->modified_ns == b->modified_ns &&
           a->changed_ns == b->changed_ns;
}

bool steady_read(struct intake_file *file, steady_reader *read, struct arena *arena,
                 struct text *text, bool *steady, struct error *err) {
    struct intake_file after = *file;

    *steady = false;
    for (int i = 0; i < TRIES && !*steady; i++) {
        if (!look(file->path, file, err) ||
            !read(file->path, GUIDE_LIMIT, arena, text, err) ||
            !look(file->path, &after, err)) {
            return false;
        }
        *steady = is_same(file, &after) && (size_t)file->size == text->size;
    }
    return true;
}
