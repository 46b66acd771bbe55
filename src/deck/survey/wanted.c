// SPDX-License-Identifier: MIT
// Headings that are questions because the user says so.

#include "wanted.h"

#include "wording/format.h"

/** The level below whose headings most is told, where nothing else says which are questions. */
static int most_told(struct reading *reading) {
    const struct outline *outline = &reading->outline;
    int told[HEADING_LEVELS] = {0};
    int best = 0;

    for (size_t i = 1; i < outline->section_count; i++) {
        const struct section *here = &outline->sections[i];

        told[here->level] += i != reading->title_section && !here->nested &&
                             !series_is_furniture(here->title.text) &&
                             outline_has_body(outline, i);
    }
    for (int level = 1; level < HEADING_LEVELS; level++) {
        best = told[level] > told[best] ? level : best;
    }
    return best ? best : -1;
}

bool wanted_is(struct reading *reading, size_t number) {
    const struct section *section = &reading->outline.sections[number];

    if (!reading_is_taken(reading, format_heading) || reading->questions ||
        number == reading->title_section || section->nested ||
        series_is_furniture(section->title.text)) {
        return false;
    }
    if (!reading->wanted_level) {
        reading->wanted_level = most_told(reading);
    }
    return section->level == reading->wanted_level;
}
