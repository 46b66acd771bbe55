// SPDX-License-Identifier: MIT
// Items that stand alone right behind rules, each above what explains it.

#include "ruled.h"

enum {
    RULED_MIN = 10,
    ASKING_PART = 5,  // one in so many has to ask
};

/** Whether a lead is the only item of a list right behind a rule, and something stands below it. */
static bool is_ruled(const struct reading *reading, const bool *claimed,
                     const struct lead *lead) {
    const struct outline *outline = &reading->outline;
    uint32_t list = outline->blocks[lead->block].parent;

    return lead->kind == LEAD_ITEM && !lead->counting && !claimed[lead->section] &&
           lead->title.text.size > 0 && list > 1 &&
           outline->blocks[list - 1].kind == BLOCK_RULE &&
           outline->blocks[list].after < outline_body_end(outline, lead->section) &&
           outline->blocks[outline->blocks[list].after].kind != BLOCK_RULE;
}

void ruled_find(struct reading *reading, const bool *claimed) {
    int ruled = 0;
    int asking = 0;

    for (size_t i = 0; reading_promised(reading) && i < reading->lead_count; i++) {
        const struct lead *lead = &reading->leads[i];
        bool found = is_ruled(reading, claimed, lead);

        ruled += found;
        asking += found && title_calls(&lead->title);
    }
    if (ruled < RULED_MIN || ASKING_PART * asking < ruled) {
        return;
    }
    for (size_t i = 0; i < reading->lead_count; i++) {
        struct lead *lead = &reading->leads[i];

        lead->repeated = lead->repeated || is_ruled(reading, claimed, lead);
    }
}
