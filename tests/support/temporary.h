// SPDX-License-Identifier: MIT

/** A folder that a test may fill and that goes away with it. */

#ifndef VIVA_TESTS_TEMPORARY_H
#define VIVA_TESTS_TEMPORARY_H

#include <stddef.h>

struct temporary {
    char path[256];
};

void temporary_make(struct temporary *folder);
void temporary_remove(struct temporary *folder);

/** Writes a file in the folder; returns its path, valid until the next call. */
const char *temporary_write(struct temporary *folder, const char *name, const void *bytes,
                            size_t size);

#endif
