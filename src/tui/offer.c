// SPDX-License-Identifier: MIT
// Looks through a folder for guides, not for long.

#include "offer.h"

#include <viva/display.h>

struct patience {
    int64_t (*now)(void);
    int64_t until;
};

static bool goes_on(void *payload) {
    const struct patience *patience = payload;

    return patience->now() < patience->until;
}

/** How many questions are in a guide; what was read of it goes at once. */
static size_t count_questions(const struct intake_file *file) {
    const struct guide_options options = {0};
    struct arena reading = {0};
    struct intake intake;
    size_t count = 0;

    if (intake_look(file, &options, &reading, &intake, NULL)) {
        count = intake.guide.card_count;
    }
    arena_free(&reading);
    return count;
}

struct offer offer_of(const char *folder, int64_t (*now)(void), struct arena *arena) {
    struct patience patience = {now, now() + OFFER_MS};
    const struct intake_limits limits = {OFFER_FILES, goes_on, &patience};
    struct offer offer = {.folder = folder};
    struct intake_listing listing;

    if (!intake_list(folder, &limits, arena, &listing, NULL)) {
        return offer;
    }
    offer.cut = listing.cut;
    offer.guides = arena_new(arena, listing.count + 1, sizeof(*offer.guides));
    for (size_t i = 0; i < listing.count; i++) {
        const struct intake_file *file = &listing.files[i];
        size_t questions;

        if (!goes_on(&patience)) {
            offer.cut = true;
            break;
        }
        questions = count_questions(file);
        if (questions > 0) {
            offer.guides[offer.count++] =
                (struct offered_guide){*file, safe_string(file->file, arena), questions};
            offer.questions += (int)questions;
        }
    }
    return offer;
}
