// SPDX-License-Identifier: MIT
// Folders for tests.

#include "support/temporary.h"

#include "support/check.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

void temporary_make(struct temporary *folder) {
    const char *base = getenv("TMPDIR");

    snprintf(folder->path, sizeof(folder->path), "%s/viva-test-XXXXXX",
             base ? base : "/tmp");
    assert_non_null(mkdtemp(folder->path));
}

static int remove_one(const char *path, const struct stat *status, int type,
                      struct FTW *walk) {
    (void)status;
    (void)type;
    (void)walk;
    return remove(path);
}

void temporary_remove(struct temporary *folder) {
    nftw(folder->path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

const char *temporary_write(struct temporary *folder, const char *name, const void *bytes,
                            size_t size) {
    static char path[512];
    FILE *file;

    snprintf(path, sizeof(path), "%s/%s", folder->path, name);
    file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, size, file), size);
    assert_int_equal(fclose(file), 0);
    return path;
}
