// SPDX-License-Identifier: MIT

/** A file's text, as it was at one moment though somebody may be writing it. */

#ifndef VIVA_STUDY_STEADY_H
#define VIVA_STUDY_STEADY_H

#include <viva/intake.h>

/** How a file is read: text_read_file(), or a test's own. */
typedef bool steady_reader(const char *path, size_t limit, struct arena *arena,
                           struct text *out, struct error *err);

/**
 * Reads a guide and sets the size and times of `file` to what they were
 * then.  A file that changes meanwhile is read once more; if it changes again
 * `steady` is false, and the text is not to be used.
 */
bool steady_read(struct intake_file *file, steady_reader *read, struct arena *arena,
                 struct text *text, bool *steady, struct error *err);

#endif
