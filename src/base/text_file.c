// SPDX-License-Identifier: MIT
// Whole files, or what they begin with, as text.

#include <viva/text.h>

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool read_all(int file, size_t size, struct arena *arena, struct text *out) {
    char *bytes = arena_take(arena, size + 1);
    size_t have = 0;

    while (have < size) {
        ssize_t got = read(file, bytes + have, size - have);

        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return false;
        }
        if (got == 0) {
            break;
        }
        have += (size_t)got;
    }
    bytes[have] = '\0';
    *out = (struct text){bytes, have};
    return true;
}

/** Reads as much of a regular file as `size` says; of a larger one nothing if it is to be `whole`. */
static bool read_regular(const char *path, size_t size, bool whole, struct arena *arena,
                         struct text *out, struct error *err) {
    // Non-blocking, so that a FIFO is refused below instead of waited for.
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat status;
    bool ok = false;

    if (file < 0) {
        return error_set(err, ERROR_FILE, "cannot read %s: %s", path, strerror(errno));
    }
    if (fstat(file, &status) != 0) {
        error_set(err, ERROR_FILE, "cannot read %s: %s", path, strerror(errno));
    } else if (!S_ISREG(status.st_mode)) {
        error_set(err, ERROR_FILE, "cannot read %s: not a regular file", path);
    } else if (whole && (uint64_t)status.st_size > size) {
        error_set(err, ERROR_FILE, "%s is too large: %lld bytes, at most %zu are read",
                  path, (long long)status.st_size, size);
    } else {
        if ((uint64_t)status.st_size < size) {
            size = (size_t)status.st_size;
        }
        ok = read_all(file, size, arena, out) ||
             error_set(err, ERROR_FILE, "cannot read %s: %s", path, strerror(errno));
    }
    close(file);
    return ok;
}

bool text_read_file(const char *path, size_t limit, struct arena *arena, struct text *out,
                    struct error *err) {
    return read_regular(path, limit, true, arena, out, err);
}

bool text_read_head(const char *path, size_t size, struct arena *arena, struct text *out,
                    struct error *err) {
    return read_regular(path, size, false, arena, out, err);
}
