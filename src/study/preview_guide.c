// SPDX-License-Identifier: MIT
// A guide as it would be imported, read again whenever the user wants it otherwise.

#include "preview_guide.h"

#include "asked.h"
#include "choosing.h"
#include "signpost.h"
#include "steady.h"
#include "taking.h"
#include "walk.h"

#include <viva/guide_edit.h>

#include <string.h>

static size_t count_repairs(const struct guide *guide) {
    size_t count = 0;

    for (size_t i = 0; i < guide->note_count; i++) {
        count += strcmp(guide->notes[i].code, "repaired") == 0;
    }
    return count;
}

static void set_fault(struct preview_guide *guide, const char *message) {
    guide->file.fault = arena_printf(&guide->bytes, "%s", message);
    guide->read = (struct guide){.card_count = 0};
}

static void read_bytes(struct preview_guide *guide) {
    struct preview_file *file = &guide->file;
    const struct source_choice *choice = &file->choice;
    struct error err = {.kind = ERROR_NONE};
    struct guide_options options;

    arena_free(&guide->reading);
    file->file.format = choice->format.size ? choice->format : guide->job->source.format;
    options = taking_options(guide->job, &file->file, &guide->reading);
    if (!guide_parse(file->source, walk_base_name(file->file.path), &options,
                     &guide->reading, &guide->read, &err)) {
        set_fault(guide, err.message);
    }
    signpost_leave_out(guide->job, &file->file, &guide->read, &guide->reading);
    guide_read_answers(file->source, &guide->read);
    guide->shares =
        asked_leave_out(guide->job, &file->file, &guide->read, &guide->reading) ||
        guide->shares;
    // A reading that repairs nothing does not know how much there is to repair.
    file->repaired = options.keep_mojibake ? file->repaired : count_repairs(&guide->read);
}

void preview_guide_load(struct preview_guide *guide) {
    struct preview_file *file = &guide->file;
    struct error err = {.kind = ERROR_NONE};
    bool steady;

    if (file->fault) {
        return;
    }
    file->file.choice = &file->choice;
    guide->job->listing.files[guide->place].choice = &file->choice;
    if (!steady_read(&file->file, text_read_file, &guide->bytes, &file->source, &steady,
                     &err)) {
        set_fault(guide, err.message);
    } else if (!steady) {
        set_fault(guide, "the file changes while it is read; import it again");
    } else {
        preview_guide_apply(guide, true);
    }
}

void preview_guide_apply(struct preview_guide *guide, bool again) {
    struct preview_file *file = &guide->file;

    if (again) {
        read_bytes(guide);
    }
    arena_free(&guide->choosing);
    file->guide = guide->read;
    file->prompts = choosing_prompts(&guide->read);
    choosing_apply(&file->choice, &file->guide, &guide->choosing);
    file->topic = choosing_leading_topic(&file->guide);
}

void preview_guide_free(struct preview_guide *guide) {
    arena_free(&guide->choosing);
    arena_free(&guide->reading);
    arena_free(&guide->bytes);
}
