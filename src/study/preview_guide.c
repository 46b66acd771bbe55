// SPDX-License-Identifier: MIT
// A guide as it would be imported, read again whenever the user wants it otherwise.

#include "preview_guide.h"

#include "ahead.h"
#include "asked.h"
#include "choosing.h"
#include "taking.h"
#include "walk.h"

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

static struct guide_options options_of(struct preview_guide *guide, struct arena *arena) {
    struct preview_file *file = &guide->file;
    const struct source_choice *choice = &file->choice;

    file->file.format = choice->format.size ? choice->format : guide->job->source.format;
    return taking_options(guide->job, &file->file, arena);
}

/** Leaves out what other files say just as well. */
static void share(struct preview_guide *guide, bool keep_mojibake) {
    struct preview_file *file = &guide->file;

    guide->shares =
        asked_leave_out(guide->job, &file->file, &guide->read, &guide->reading) ||
        guide->shares;
    // A reading that repairs nothing does not know how much there is to repair.
    file->repaired = keep_mojibake ? file->repaired : count_repairs(&guide->read);
}

/** Takes over what was read from the file. */
static void take_over(struct preview_guide *guide, const struct ahead_guide *from) {
    guide->read = from->guide;
    if (!from->parsed) {
        set_fault(guide, from->fault.message);
    }
    share(guide, from->options.keep_mojibake);
}

static void read_bytes(struct preview_guide *guide) {
    struct ahead_guide again = {
        .file = guide->file.file, .text = guide->file.source, .read = true};

    arena_free(&guide->reading);
    again.options = options_of(guide, &again.reading);
    ahead_parse(guide->job, &again);
    arena_join(&guide->reading, &again.reading);
    take_over(guide, &again);
}

static bool plan(void *payload, const struct job *job, const struct intake_file *file,
                 struct ahead_guide *out) {
    (void)payload;
    out->options = taking_options(job, file, &out->bytes);
    return job_means(job, file->path);
}

struct ahead *preview_guide_ahead(const struct job *job, int threads) {
    return ahead_open(job, threads, plan, NULL);
}

void preview_guide_load(struct preview_guide *guide) {
    struct preview_file *file = &guide->file;
    struct ahead_guide read = {.file = file->file};

    if (file->fault) {
        return;
    }
    file->file.choice = &file->choice;
    guide->job->listing.files[guide->place].choice = &file->choice;
    if (!ahead_take(guide->job->ahead, guide->place, &read)) {
        read.options = options_of(guide, &read.bytes);
        ahead_read(guide->job, &read);
    }
    arena_join(&guide->bytes, &read.bytes);
    arena_join(&guide->reading, &read.reading);
    walk_keep_times(&file->file, &read.file);
    file->source = read.text;
    if (read.read) {
        take_over(guide, &read);
        preview_guide_apply(guide, false);
    } else {
        set_fault(guide, read.fault.kind
                             ? read.fault.message
                             : "the file changes while it is read; import it again");
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
