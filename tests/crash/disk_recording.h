// SPDX-License-Identifier: MIT

/**
 * Everything that one folder's files go through: each write, truncation,
 * fsync and change of a name, in order.
 *
 * SQLite writes through a VFS of ours named "recording"; what the store
 * writes itself is caught by wrapping its system calls when linking.
 */

#ifndef VIVA_TESTS_DISK_RECORDING_H
#define VIVA_TESTS_DISK_RECORDING_H

#include <viva/arena.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum disk_deed {
    DISK_WRITE,
    DISK_TRUNCATE,
    DISK_SYNC,
    DISK_NAME,         // the folder gets a name for a file, or another file under it
    DISK_UNNAME,       // the folder loses a name
    DISK_SYNC_FOLDER,  // names are durable
    DISK_ACKNOWLEDGE,  // the program told its user that `offset` deeds are saved
};

struct disk_operation {
    enum disk_deed deed;
    int file;  // number of the file, from 0 in the order of creation
    int64_t offset;
    size_t size;
    const unsigned char *bytes;
    const char *name;
};

enum { DISK_FILES = 64 };

struct disk_recording {
    struct arena arena;
    struct disk_operation *operations;
    size_t count;
    size_t capacity;
    int files;
};

/** From now on what happens in this folder is recorded; the folder must be empty. */
void disk_record(struct disk_recording *recording, const char *folder);

/** Notes that the user was told of `deeds` deeds. */
void disk_acknowledge(int64_t deeds);

/** Ends recording.  The recording stays until its arena is freed. */
void disk_record_end(void);

#endif
