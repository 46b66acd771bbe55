// SPDX-License-Identifier: MIT

/** The open store, as the files of this folder share it. */

#ifndef VIVA_STORE_OPENING_H
#define VIVA_STORE_OPENING_H

#include "database.h"
#include "journal.h"

#include <viva/chance.h>
#include <viva/store.h>

struct store {
    struct arena arena;  // the store itself lives in it
    struct database database;
    struct journal journal;  // this device's log file
    struct schedule schedule;  // with the parameters that were fitted to this log, if there are any
    uint64_t adopted;          // hash of these as the settings have them, 0 for none
    const struct calendar *calendar;
    const char *path;
    const char *folder;
    int64_t device;  // 48 bits
    struct chance chance;
    bool read_only;
    uint32_t grades;     // committed since it was opened
    int lock;            // open file that holds the lock of a sitting, or -1
    const char *notice;  // NULL, or what opening did beyond opening
};

/** store_open() over a disk of the caller's choice. */
struct store *opening_run(const struct store_options *options,
                          const struct database_disk *disk, struct error *err);

/** store_rebuild() inside a transaction that is on. */
bool opening_rebuild(struct store *store, int64_t *changed, struct error *err);

#endif
