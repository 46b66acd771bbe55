// SPDX-License-Identifier: MIT

/** The guides that the store knows, looked up by path: one query for all files. */

#ifndef VIVA_STUDY_KNOWN_H
#define VIVA_STUDY_KNOWN_H

#include <viva/intake.h>

struct known {
    struct guide_file *guides;  // by path
    size_t count;
    bool *met;    // which of them were looked up
    size_t next;  // where the next one looked for probably is
};

bool known_read(struct store *store, struct arena *arena, struct known *out,
                struct error *err);

/** The guide of that path, or NULL; it has been met then. */
const struct guide_file *known_find(struct known *known, const char *path);

/**
 * Whether size and times prove that a file is as it was read.  They do not
 * when it had changed so shortly before it was read that another change could
 * bear the same time: within a tick of the kernel's clock, or two seconds
 * where the file system counts whole ones.
 */
bool known_settled(const struct guide_file *guide, const struct intake_file *file);

/** Whether a file read at that instant will be settled; `now` is Unix milliseconds UTC. */
bool known_will_settle(const struct intake_file *file, int64_t now);

#endif
