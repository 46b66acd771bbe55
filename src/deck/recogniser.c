// SPDX-License-Identifier: MIT
// The table of recognisers, and the choice among them by evidence.

#include "recogniser.h"

#include <string.h>

static const struct recogniser *const table[] = {
    &headings_recogniser,
    &prompts_recogniser,
};

enum { TABLE_SIZE = sizeof(table) / sizeof(table[0]) };

const struct recogniser *const *recognisers(size_t *count) {
    *count = TABLE_SIZE;
    return table;
}

static const struct recogniser *best(struct reading *reading, size_t section,
                                     const char *format) {
    const struct recogniser *found = NULL;
    double evidence = 0;

    for (size_t i = 0; i < TABLE_SIZE; i++) {
        double here = format && strcmp(format, table[i]->name) != 0
                          ? 0
                          : table[i]->explains(reading, section);

        if (here > evidence) {
            evidence = here;
            found = table[i];
        }
    }
    return found;
}

void recognise(struct reading *reading, const char *format) {
    for (size_t section = 0; section < reading->outline.section_count;) {
        const struct recogniser *recogniser = best(reading, section, format);

        section = recogniser ? recogniser->emit(reading, section) : section + 1;
    }
}
