// SPDX-License-Identifier: MIT
// Whether anything that was imported has changed, by names, sizes and times alone.

#include "job.h"

#include <unistd.h>

static void compare_file(struct known *known, const struct intake_file *file,
                         struct intake_changes *out) {
    const struct guide_file *guide = known_find(known, file->path);

    if (!guide) {
        // One that may not be read would be new for ever.
        out->added += access(file->path, R_OK) == 0;
    } else if (guide->size != file->size || guide->modified_ns != file->modified_ns) {
        out->changed++;
    }
}

bool intake_changed(struct store *store, const struct intake_limits *limits,
                    struct arena *arena, struct intake_changes *out, struct error *err) {
    const struct intake_run run = {.store = store, .arena = arena};
    struct jobs jobs = {.run = &run, .limits = limits};
    struct known known;

    *out = (struct intake_changes){0};
    if (!store_sources(store, arena, &jobs.sources, &jobs.source_count, err) ||
        !known_read(store, arena, &known, err)) {
        return false;
    }
    jobs_add_all(&jobs);
    for (size_t i = 0; i < jobs.count; i++) {
        for (size_t j = 0; j < jobs.items[i].listing.count; j++) {
            compare_file(&known, &jobs.items[i].listing.files[j], out);
        }
    }
    return true;
}
