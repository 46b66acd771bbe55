// SPDX-License-Identifier: MIT
// One file on its way in: by its times, by its content, or read anew.

#include "taking.h"

#include "asked.h"
#include "choosing.h"
#include "signpost.h"
#include "steady.h"
#include "walk.h"

#include <viva/guide_edit.h>
#include <viva/topic.h>

#include <inttypes.h>

static const struct source_choice *choice_of(const struct intake_file *file) {
    static const struct source_choice none = {.left_out = false};

    return file->choice ? file->choice : &none;
}

struct guide_options taking_options(const struct job *job, const struct intake_file *file,
                                    struct arena *arena) {
    return (struct guide_options){
        .format = file->format.size ? text_string(file->format, arena) : NULL,
        .place = walk_place(file, arena),
        .among_questions = file->among_questions,
        .question = file->question,
        .questions = file->questions,
        .keep_mojibake = job->source.keep_mojibake || choice_of(file)->keep_mojibake,
        .topic = topic_under(job->source.topic, file->topic, arena),
        .chosen = job->source.topic.size,
    };
}

/** A hash of all that makes other cards of the same text. */
static uint64_t reading_hash(const struct guide_options *options,
                             const struct source_choice *choice, struct text tags,
                             struct arena *arena) {
    const char *all = arena_printf(
        arena, "%s\n%s\n%d %d%s%s%.*s\n%.*s\n%.*s\n%.*s",
        options->format ? options->format : "", options->place, options->keep_mojibake,
        choice->no_prompts, options->among_questions ? " among" : "",
        options->questions.size
            ? arena_printf(arena, " %016" PRIx64, text_hash(options->questions))
            : "",
        TEXT_ARGUMENTS(options->question), TEXT_ARGUMENTS(options->topic),
        TEXT_ARGUMENTS(choice->topic), TEXT_ARGUMENTS(tags));

    return text_hash(text_of(all));
}

/** The same of a file that leaves out what others of the job say just as well, or asks what they may answer. */
static uint64_t shared_hash(uint64_t read_as, const struct job *job) {
    const uint64_t all[] = {read_as, job->looks};

    return text_hash((struct text){(const char *)all, sizeof(all)});
}

struct guide_source taking_source(const struct job *job, const struct intake_file *file,
                                  struct text text, bool shares, struct arena *arena) {
    const struct guide_options options = taking_options(job, file, arena);
    uint64_t read_as = reading_hash(&options, choice_of(file), job->source.tags, arena);

    return (struct guide_source){
        .path = file->path,
        .file = file->file,
        .size = file->size,
        .modified_ns = file->modified_ns,
        .changed_ns = file->changed_ns,
        .source = job->source.key,
        .tags = job->source.tags,
        .read_as = shares ? shared_hash(read_as, job) : read_as,
        .hash = text_hash(text),
    };
}

bool taking_order(struct work *work, const struct job *job, struct error *err) {
    int64_t *keys = arena_new(work->run->arena, job->listing.count + 1, sizeof(*keys));
    size_t count = 0;

    for (size_t i = 0; i < job->listing.count; i++) {
        if (!import_guide_key(work->run->import, job->listing.files[i].path, &keys[count],
                              err)) {
            return false;
        }
        count += keys[count] != 0;
    }
    return import_arrange(work->run->import, keys, count, err);
}

/** What a file was when it was last read, if it would be read the same way now; else NULL. */
static const struct guide_file *same_reading(struct work *work, const struct job *job,
                                             const struct intake_file *file,
                                             uint64_t read_as) {
    const struct guide_file *known = known_find(&work->known, file->path);

    return known && known->current && known->source == job->source.key &&
                   !(work->run->import && import_repeats(work->run->import, known->key)) &&
                   (known->read_as == read_as ||
                    known->read_as == shared_hash(read_as, job))
               ? known
               : NULL;
}

static void keep(const struct guide_file *known, struct intake *out) {
    out->unchanged = true;
    out->known_cards = known->cards;
    out->known_prompts = known->prompts;
}

/** The content is what it was; its new times are noted, so that they alone tell next time. */
static bool keep_read(const struct work *work, const struct guide_file *known,
                      const struct guide_source *source, const struct intake_file *file,
                      struct intake *out, struct error *err) {
    keep(known, out);
    return !known_will_settle(file, work->run->now) ||
           import_seen(work->run->import, known->key, source, err);
}

/** Reads a file and brings it in; `steady` is false if it does not stay as it is for that long. */
static bool take_file(struct work *work, const struct job *job, struct intake_file *file,
                      struct arena *reading, bool *steady, struct intake *out,
                      struct error *err) {
    struct guide_options options = taking_options(job, file, reading);
    uint64_t read_as = reading_hash(&options, choice_of(file), job->source.tags, reading);
    const struct guide_file *known = same_reading(work, job, file, read_as);
    struct guide_source source;
    struct text text;

    options.explain = work->run->explain;
    *out = (struct intake){0};
    *steady = true;
    if (known && known_settled(known, file)) {
        keep(known, out);
        return true;
    }
    if (!steady_read(file, text_read_file, reading, &text, steady, err) || !*steady) {
        return !*steady && err->kind == ERROR_NONE;
    }
    source = taking_source(job, file, text, false, reading);
    if (known && known->hash == source.hash) {
        return keep_read(work, known, &source, file, out, err);
    }
    if (!guide_parse(text, walk_base_name(file->path), &options, reading, &out->guide,
                     err)) {
        return error_at(err, file->file);
    }
    signpost_leave_out(job, file, &out->guide, reading);
    guide_read_answers(text, &out->guide);
    if (asked_leave_out(job, file, &out->guide, reading) ||
        (job->listing.is_folder && choosing_prompts(&out->guide) > 0)) {
        source = taking_source(job, file, text, true, reading);
    }
    choosing_apply(choice_of(file), &out->guide, reading);
    return !work->run->import || import_guide(work->run->import, &source, &out->guide,
                                              work->run->arena, &out->results, err);
}

/** What the user named is an error when it cannot be read; a file of a folder is a warning. */
static enum note_level level_of(const struct job *job) {
    return job->named && !job->listing.is_folder ? NOTE_ERROR : NOTE_WARNING;
}

static void count_cards(struct job *job, const struct intake *intake) {
    struct intake_counts counts = {0};
    struct intake without_results = *intake;

    without_results.results = NULL;
    intake_count(&without_results, &counts);
    job->cards += counts.cards;
    job->prompts += counts.prompts;
}

bool taking_file(struct work *work, struct job *job, struct intake_file *file,
                 struct error *err) {
    const struct intake_watch *watch = work->run->watch;
    struct arena own = {0};
    struct arena *reading = work->run->guides ? work->run->guides : &own;
    struct intake intake;
    struct error fault = {.kind = ERROR_NONE};
    bool steady;
    bool taken = take_file(work, job, file, reading, &steady, &intake, &fault);

    job->doubtful =
        job->doubtful || !taken || !steady || !known_will_settle(file, work->run->now);
    if (!taken && fault.kind != ERROR_STORE) {
        job_remark(work->run, level_of(job), file->file, "unreadable",
                   text_string(text_of(fault.message), work->run->arena));
        taken = true;
    } else if (!steady) {
        job_remark(work->run, level_of(job), file->file, "changing",
                   "the file changes while it is read; import it again");
    } else if (taken) {
        count_cards(job, &intake);
        if (watch && watch->guide) {
            watch->guide(watch->payload, file, &intake);
        }
    }
    arena_free(&own);
    return taken || error_set(err, fault.kind, "%s", fault.message);
}
