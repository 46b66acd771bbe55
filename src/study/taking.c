// SPDX-License-Identifier: MIT
// One file on its way in: by its times, by its content, or read anew.

#include "taking.h"

#include "ahead.h"
#include "asked.h"
#include "choosing.h"
#include "walk.h"

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

/** Notes how a file is read by this run, and the hash of that. */
static void begin_guide(const struct work *work, const struct job *job,
                        const struct intake_file *file, struct ahead_guide *out) {
    out->options = taking_options(job, file, &out->bytes);
    out->options.explain = work->run->explain;
    out->read_as =
        reading_hash(&out->options, choice_of(file), job->source.tags, &out->bytes);
}

static bool plan(void *payload, const struct job *job, const struct intake_file *file,
                 struct ahead_guide *out) {
    struct work *work = payload;
    const struct guide_file *known;

    if (!job_means(job, file->path)) {
        return false;
    }
    begin_guide(work, job, file, out);
    known = same_reading(work, job, file, out->read_as);
    out->known = known ? known->hash : 0;
    return !(known && known_settled(known, file));
}

struct ahead *taking_ahead(struct work *work, const struct job *job) {
    return ahead_open(job, work->run->threads, plan, work);
}

/** Brings a guide that was read in. */
static bool import_read(struct work *work, const struct job *job,
                        const struct intake_file *file, struct ahead_guide *guide,
                        struct intake *out, struct error *err) {
    struct arena *reading = &guide->reading;
    bool shares = asked_leave_out(job, file, &guide->guide, reading) ||
                  (job->listing.is_folder && choosing_prompts(&guide->guide) > 0);
    const struct guide_source source =
        taking_source(job, file, guide->text, shares, reading);

    choosing_apply(choice_of(file), &guide->guide, reading);
    out->guide = guide->guide;
    return !work->run->import || import_guide(work->run->import, &source, &out->guide,
                                              work->run->arena, &out->results, err);
}

static bool fails(const struct ahead_guide *guide, struct error *err) {
    *err = guide->fault;
    return false;
}

/** Reads a file, unless it was, and brings it in. */
static bool take_file(struct work *work, const struct job *job, struct intake_file *file,
                      struct ahead_guide *guide, struct intake *out, struct error *err) {
    bool ahead = ahead_take(job->ahead, (size_t)(file - job->listing.files), guide);
    const struct guide_file *known;
    struct guide_source source;

    *out = (struct intake){0};
    if (!ahead) {
        begin_guide(work, job, file, guide);
    }
    known = same_reading(work, job, file, guide->read_as);
    if (known && known_settled(known, file)) {
        guide->steady = true;
        keep(known, out);
        return true;
    }
    if (!ahead) {
        guide->file = *file;
        guide->known = known ? known->hash : 0;
        ahead_read(job, guide);
    }
    walk_keep_times(file, &guide->file);
    if (!guide->read) {
        return guide->fault.kind == ERROR_NONE || fails(guide, err);
    }
    source = taking_source(job, file, guide->text, false, &guide->bytes);
    if (known && known->hash == source.hash) {
        return keep_read(work, known, &source, file, out, err);
    }
    if (!ahead_parse(job, guide)) {
        return fails(guide, err) || error_at(err, file->file);
    }
    return import_read(work, job, file, guide, out, err);
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
    struct ahead_guide guide = {.read = false};
    struct intake intake;
    struct error fault = {.kind = ERROR_NONE};
    bool taken = take_file(work, job, file, &guide, &intake, &fault);

    job->doubtful = job->doubtful || !taken || !guide.steady ||
                    !known_will_settle(file, work->run->now);
    if (!taken && fault.kind != ERROR_STORE) {
        job_remark(work->run, level_of(job), file->file, "unreadable",
                   text_string(text_of(fault.message), work->run->arena));
        taken = true;
    } else if (!guide.steady) {
        job_remark(work->run, level_of(job), file->file, "changing",
                   "the file changes while it is read; import it again");
    } else if (taken) {
        count_cards(job, &intake);
        if (watch && watch->guide) {
            watch->guide(watch->payload, file, &intake);
        }
    }
    if (work->run->guides) {
        arena_join(work->run->guides, &guide.bytes);
        arena_join(work->run->guides, &guide.reading);
    }
    ahead_guide_free(&guide);
    return taken || error_set(err, fault.kind, "%s", fault.message);
}
