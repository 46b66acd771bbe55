// SPDX-License-Identifier: MIT

/** One file of a preview: its bytes, what is read from them, and what a choice makes of it. */

#ifndef VIVA_STUDY_PREVIEW_GUIDE_H
#define VIVA_STUDY_PREVIEW_GUIDE_H

#include "job.h"

#include <viva/preview.h>

struct preview_guide {
    struct preview_file file;  // what the caller sees
    struct job *job;           // of its source; NULL for what can be no guide
    size_t place;              // in its listing
    int64_t missing;           // key of a guide whose file is gone, else 0
    struct guide read;         // as its format reads it
    bool shares;               // once, other files said some of it just as well
    struct arena bytes;        // of the file, and the chosen topic
    struct arena reading;      // of `read`
    struct arena choosing;     // of file.guide
    struct imported_card *results;
};

/** Has the files of a job read before preview_guide_load(). */
struct ahead *preview_guide_ahead(const struct job *job, int threads);

/** Reads the file; what is wrong with it becomes its fault. */
void preview_guide_load(struct preview_guide *guide);

/** Makes file.guide anew after a choice; `again` when the bytes must be read in another way. */
void preview_guide_apply(struct preview_guide *guide, bool again);

void preview_guide_free(struct preview_guide *guide);

#endif
