// SPDX-License-Identifier: MIT

/**
 * What a disk may hold after the power went at some moment of a recording.
 *
 * Durable is what was synced: a file's bytes by its own fsync, names by that
 * of the folder.  Of the rest any part may have arrived, in any order, writes
 * by sectors of 512 bytes, changes of names in their order up to any point.
 */

#ifndef VIVA_TESTS_DISK_REPLAY_H
#define VIVA_TESTS_DISK_REPLAY_H

#include "disk_recording.h"

#include <viva/chance.h>

/** Which part of what was not synced arrives. */
enum disk_policy {
    POLICY_NONE,
    POLICY_ALL,  // only the program died
    POLICY_SOME,
    POLICY_TORN,
    POLICY_ALL_BUT_ONE,
    POLICY_ONLY_ONE,
    POLICY_PREFIX,  // in order up to one that is torn
    POLICY_COUNT,
};

struct disk_file {
    unsigned char *bytes;  // the durable ones
    int64_t size;
    int64_t capacity;
    size_t *pending;  // operations not synced yet
    size_t pending_count;
    size_t pending_capacity;
};

struct disk_replay {
    struct arena arena;
    const struct disk_recording *recording;
    size_t at;  // operations done so far
    struct disk_file files[DISK_FILES];
    struct disk_file image;         // room for a file on its way out
    const char *names[DISK_FILES];  // the durable folder
    int named[DISK_FILES];
    int name_count;
    size_t *pending_names;
    size_t pending_name_count;
    size_t pending_name_capacity;
    int64_t acknowledged;
};

void disk_replay_begin(struct disk_replay *replay, const struct disk_recording *recording);

/** One operation further; false at the end. */
bool disk_replay_step(struct disk_replay *replay);

/** Writes into an empty folder what the disk may hold if the power goes now. */
void disk_replay_write(struct disk_replay *replay, enum disk_policy policy,
                       struct chance *chance, const char *folder);

#endif
