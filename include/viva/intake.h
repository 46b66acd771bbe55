// SPDX-License-Identifier: MIT

/** Guide files into the store: what `viva import`, the welcome screen and an edit do alike. */

#ifndef VIVA_INTAKE_H
#define VIVA_INTAKE_H

#include <viva/guide.h>
#include <viva/store.h>

/** A file to read: where it is, and its name relative to what the user named. */
struct intake_file {
    const char *path;  // absolute, without links
    const char *file;  // a file that was named itself: its base name
};

/**
 * The guides that a path means: the file itself, whatever its name, or of a
 * folder all *.md and *.markdown below it, sorted by name.  Left out are
 * hidden entries, node_modules, subfolders that may not be read, links that lead back up,
 * and second names of the same file.  ERROR_FILE when there is no such path.
 */
bool intake_list(const char *path, struct arena *arena, struct intake_file **files,
                 size_t *count, struct error *err);

/** How far to look: a home folder may be vast. */
struct intake_limits {
    size_t files;                  // at most so many
    bool (*go_on)(void *payload);  // asked before each entry
    void *payload;
};

/** intake_list() that stops at its limits; `cut` tells whether it did. */
bool intake_list_within(const char *path, const struct intake_limits *limits,
                        struct arena *arena, struct intake_file **files, size_t *count,
                        bool *cut, struct error *err);

/** One guide, read and (unless it was a dry run) brought into the store. */
struct intake {
    struct guide guide;  // empty if unchanged
    bool unchanged;      // this very content was imported before
    // One for each card of the guide; NULL in a dry run or if unchanged.
    struct imported_card *results;
};

/**
 * Reads one guide and brings it into the import; `import` NULL is a dry run.
 * Fails when the file cannot be read (ERROR_FILE, ERROR_FORMAT: others may go
 * on) or the store cannot be written (ERROR_STORE: nothing was changed).
 */
bool intake_guide(struct import *import, const struct intake_file *file,
                  const struct guide_options *options, struct arena *arena,
                  struct intake *out, struct error *err);

/**
 * As intake_guide(), with the guide in an arena of its own, which may be freed
 * once it has been looked at.  The results stay in `lasting` and must outlive
 * the import: a later guide may turn a new card into one that moved.
 */
bool intake_guide_apart(struct import *import, const struct intake_file *file,
                        const struct guide_options *options, struct arena *reading,
                        struct arena *lasting, struct intake *out, struct error *err);

/** What a whole import came to. */
struct intake_counts {
    int files;
    int cards;       // prompts included
    int prompts;     // how many of them have no answer
    int changes[5];  // by enum card_change
    int warnings;    // notes of that level, and files that could not be read
};

/** Adds one guide to the counts. */
void intake_count(const struct intake *intake, struct intake_counts *counts);

/**
 * Imports one path as a whole: list, read, match, commit.  Of several files
 * those that cannot be read are left out and counted as warnings.
 */
bool intake_path(struct store *store, const char *path, int64_t now, struct arena *arena,
                 struct intake_counts *counts, struct error *err);

#endif
