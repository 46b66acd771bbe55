// SPDX-License-Identifier: MIT

/** The insides of a preview: its files, and imports of them into the store or a copy of it. */

#ifndef VIVA_STUDY_PREVIEW_PASS_H
#define VIVA_STUDY_PREVIEW_PASS_H

#include "preview_guide.h"
#include "work.h"

struct preview {
    struct arena arena;  // the preview itself lives in it
    struct store *store;
    const char *path;
    struct intake_run run;   // borrowed by `work`
    struct work work;        // the sources that the path means
    struct source *sources;  // of its jobs, as they are remembered
    struct preview_guide *guides;
    size_t count;
    size_t capacity;
    enum preview_phase phase;
    size_t done;  // files of this phase

    // An import under way, in the copy or in the store.
    struct store *trial;  // NULL until it is needed
    struct arena importing;
    int64_t now;

    bool compared;   // the changes are known
    int64_t unseen;  // as the last comparison found it
};

/** Finds out which files the path means, without a change; as preview_open(). */
bool preview_search(struct preview *preview, const struct intake_limits *limits,
                    struct error *err);

/** Whether an import would take the file in. */
bool preview_takes(const struct preview_file *file);

/** Begins an import into the store or its copy: the sources first. */
bool preview_pass_begin(struct preview *preview, struct store *store, struct error *err);

/** Brings one more file in. */
bool preview_pass_next(struct preview *preview, struct error *err);

/** All files are in: settles what follows from them, and counts what changed. */
bool preview_pass_finish(struct preview *preview, struct error *err);

/** Ends the import under way, if there is one. */
bool preview_pass_end(struct preview *preview, bool keep, struct error *err);

#endif
