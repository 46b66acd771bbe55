// SPDX-License-Identifier: MIT
// An import in phases: read, compare in a copy, wait for the user, import.

#include "ahead.h"
#include "asked.h"
#include "preview_pass.h"

#include <viva/topic.h>

#include <string.h>

struct preview *preview_open(struct store *store, const char *path,
                             const struct intake_limits *limits, int threads,
                             struct error *err) {
    struct arena arena = {0};
    struct preview *preview = arena_new(&arena, 1, sizeof(*preview));

    *preview = (struct preview){.arena = arena, .store = store};
    preview->path = arena_copy(&preview->arena, path, strlen(path));
    preview->run.arena = &preview->arena;
    preview->run.threads = threads;
    preview->work.run = &preview->run;
    if (!preview_search(preview, limits, err)) {
        preview_close(preview);
        return NULL;
    }
    return preview;
}

static void end_reading(struct preview *preview) {
    for (size_t i = 0; i < preview->work.jobs.count; i++) {
        struct job *job = &preview->work.jobs.items[i];

        ahead_close(job->ahead);
        job->ahead = NULL;
    }
}

void preview_close(struct preview *preview) {
    struct arena arena;

    if (!preview) {
        return;
    }
    end_reading(preview);
    preview_pass_end(preview, false, NULL);
    store_close(preview->trial);
    for (size_t i = 0; i < preview->count; i++) {
        preview_guide_free(&preview->guides[i]);
    }
    arena = preview->arena;
    arena_free(&arena);
}

const char *preview_path(const struct preview *preview) {
    return preview->path;
}

enum preview_phase preview_phase(const struct preview *preview, size_t *done,
                                 size_t *total) {
    *done = preview->done;
    *total = preview->count;
    return preview->phase;
}

size_t preview_count(const struct preview *preview) {
    return preview->count;
}

const struct preview_file *preview_file(const struct preview *preview, size_t index) {
    return &preview->guides[index].file;
}

static void begin_phase(struct preview *preview, enum preview_phase phase) {
    preview->phase = phase;
    preview->done = 0;
}

static bool read_next(struct preview *preview, struct error *err) {
    (void)err;  // what is wrong with a file is shown with it
    if (preview->done < preview->count) {
        struct preview_guide *guide = &preview->guides[preview->done++];

        if (guide->job && !guide->job->ahead) {
            guide->job->ahead = preview_guide_ahead(guide->job, preview->run.threads);
        }
        preview_guide_load(guide);
    } else {
        end_reading(preview);
        begin_phase(preview, PREVIEW_COMPARING);
    }
    return true;
}

static bool count_unseen(struct store *store, int64_t *unseen, struct error *err) {
    struct arena arena = {0};
    struct topic_row *rows;
    size_t count = 0;
    bool ok = store_topics(store, &arena, &rows, &count, err);

    *unseen = 0;
    for (size_t i = 0; i < count; i++) {
        *unseen += rows[i].unseen;
    }
    arena_free(&arena);
    return ok;
}

/** Without a card in the store there is nothing to compare: all are new. */
static bool begin_comparing(struct preview *preview, struct error *err) {
    bool known;

    if (!store_has_cards(preview->store, &known, err)) {
        return false;
    }
    if (!known) {
        begin_phase(preview, PREVIEW_READY);
        return true;
    }
    if (!preview->trial) {
        preview->trial = store_trial(preview->store, err);
    }
    return preview->trial && preview_pass_begin(preview, preview->trial, err);
}

static bool finish_comparing(struct preview *preview, struct error *err) {
    bool ok = preview_pass_finish(preview, err) &&
              count_unseen(preview->trial, &preview->unseen, err);

    preview->compared = ok;
    preview_pass_end(preview, false, NULL);
    begin_phase(preview, PREVIEW_READY);
    return ok;
}

static bool compare_next(struct preview *preview, struct error *err) {
    if (!preview->run.import) {
        return begin_comparing(preview, err);
    }
    return preview->done < preview->count ? preview_pass_next(preview, err)
                                          : finish_comparing(preview, err);
}

static bool finish_importing(struct preview *preview, struct error *err) {
    if (!preview_pass_finish(preview, err) || !preview_pass_end(preview, true, err)) {
        return false;
    }
    preview->compared = true;
    begin_phase(preview, PREVIEW_IMPORTED);
    return true;
}

static bool store_next(struct preview *preview, struct error *err) {
    if (!preview->run.import) {
        return preview_pass_begin(preview, preview->store, err);
    }
    return preview->done < preview->count ? preview_pass_next(preview, err)
                                          : finish_importing(preview, err);
}

bool preview_work(struct preview *preview, int64_t (*now)(void), int64_t until,
                  struct error *err) {
    static bool (*const work[])(struct preview *, struct error *) = {
        [PREVIEW_READING] = read_next, [PREVIEW_COMPARING] = compare_next,
        [PREVIEW_READY] = NULL,        [PREVIEW_IMPORTING] = store_next,
        [PREVIEW_IMPORTED] = NULL,
    };

    while (work[preview->phase]) {
        if (!work[preview->phase](preview, err)) {
            preview_pass_end(preview, false, NULL);
            begin_phase(preview, PREVIEW_READY);
            return false;
        }
        if (now() >= until) {
            break;
        }
    }
    return true;
}

void preview_import(struct preview *preview, int64_t now) {
    preview_pass_end(preview, false, NULL);
    preview->now = now;
    begin_phase(preview, PREVIEW_IMPORTING);
}

void preview_cancel(struct preview *preview) {
    if (preview->phase == PREVIEW_IMPORTING) {
        preview_pass_end(preview, false, NULL);
        begin_phase(preview, PREVIEW_COMPARING);
    }
}

static void add_file(const struct preview_file *file, struct preview_totals *totals) {
    for (size_t i = 0; i < file->guide.card_count; i++) {
        bool prompt = file->guide.cards[i].kind == CARD_PROMPT;

        totals->prompts += prompt;
        totals->cards += !prompt;
    }
    totals->files += file->guide.card_count > 0;
    totals->prompts_left_out += file->choice.no_prompts ? file->prompts : 0;
}

void preview_sum(const struct preview *preview, struct preview_totals *out) {
    *out = (struct preview_totals){0};
    for (size_t i = 0; i < preview->count; i++) {
        const struct preview_file *file = &preview->guides[i].file;

        if (preview_takes(file)) {
            add_file(file, out);
        }
        // One that was left out gives up the cards it had.
        for (int change = CHANGE_NEW; change <= CHANGE_GONE; change++) {
            out->changes[change] += file->changes[change];
        }
    }
    out->unseen =
        preview->compared ? preview->unseen : (int64_t)(out->cards + out->prompts);
    if (!preview->compared) {
        out->changes[CHANGE_NEW] = (int)out->unseen;
    }
}

bool preview_is_later(const struct preview *preview) {
    for (size_t i = 0; preview->compared && i < preview->count; i++) {
        const int *changes = preview->guides[i].file.changes;

        if (changes[CHANGE_SAME] || changes[CHANGE_EDITED] || changes[CHANGE_MOVED] ||
            changes[CHANGE_GONE]) {
            return true;
        }
    }
    return false;
}

/** The guide to choose for, NULL while there is no choice. */
static struct preview_guide *open_to_choice(struct preview *preview, size_t index) {
    bool open = preview->phase == PREVIEW_COMPARING || preview->phase == PREVIEW_READY;

    return open && index < preview->count && !preview->guides[index].file.fault
               ? &preview->guides[index]
               : NULL;
}

/** What was compared is no longer what would be imported. */
static void compare_again(struct preview *preview) {
    preview_pass_end(preview, false, NULL);
    begin_phase(preview, PREVIEW_COMPARING);
}

/** What a file says just as another does is a card of it once that one is left out, and none if it comes back. */
static void read_others(struct preview *preview, struct job *job, bool left_out) {
    asked_forget(job->asked);
    for (size_t i = 0; i < preview->count; i++) {
        struct preview_guide *guide = &preview->guides[i];

        if (guide->job == job && (guide->shares || !left_out) && !guide->file.fault) {
            preview_guide_apply(guide, true);
        }
    }
}

void preview_leave_out(struct preview *preview, size_t index, bool left_out) {
    struct preview_guide *guide = open_to_choice(preview, index);

    if (guide) {
        guide->file.choice.left_out = left_out;
        read_others(preview, guide->job, left_out);
        compare_again(preview);
    }
}

void preview_keep_mojibake(struct preview *preview, size_t index, bool keep) {
    struct preview_guide *guide = open_to_choice(preview, index);

    if (guide) {
        guide->file.choice.keep_mojibake = keep;
        preview_guide_apply(guide, true);
        compare_again(preview);
    }
}

void preview_retitle(struct preview *preview, size_t index, struct text topic) {
    struct preview_guide *guide = open_to_choice(preview, index);

    if (guide) {
        guide->file.choice.topic = text_copy(topic, &guide->bytes);
        preview_guide_apply(guide, false);
        compare_again(preview);
    }
}

/** The format behind that one, in the order of the table; "", the evidence, stands before the first. */
static struct text format_behind(struct text format) {
    const char *const *name = guide_formats();

    while (format.size && *name && !text_equal(text_of(*name), format)) {
        name++;
    }
    return text_of(format.size && *name ? name[1] : *name);
}

bool preview_next_format(struct preview *preview, size_t index) {
    struct preview_guide *guide = open_to_choice(preview, index);
    struct text *format;
    struct text before;

    if (!guide) {
        return false;
    }
    format = &guide->file.choice.format;
    before = *format;
    do {
        *format = format_behind(*format);
        preview_guide_apply(guide, true);
    } while (format->size && !text_equal(*format, before) && guide->read.card_count == 0);
    compare_again(preview);
    return !text_equal(*format, before);
}

void preview_leave_prompts_out(struct preview *preview, bool left_out) {
    for (size_t i = 0; i < preview->count; i++) {
        struct preview_guide *guide = open_to_choice(preview, i);

        if (guide && guide->file.choice.no_prompts != left_out) {
            guide->file.choice.no_prompts = left_out;
            preview_guide_apply(guide, false);
            compare_again(preview);
        }
    }
}

struct text preview_topic_path(struct text written, struct arena *arena) {
    char *path = arena_new(arena, written.size + 1, 1);
    size_t size = 0;

    if (!text_holds(written, TEXT(" / "))) {
        return topic_parse(written, arena);
    }
    while (written.size) {
        size_t end = text_find(written, TEXT(" / "));
        struct text name = text_trim(text_slice(written, 0, end));

        if (name.size && size) {
            path[size++] = TOPIC_SEPARATOR;
        }
        if (name.size) {
            memcpy(path + size, name.bytes, name.size);
            size += name.size;
        }
        written = text_from(written, end + 3);
    }
    return (struct text){path, size};
}
