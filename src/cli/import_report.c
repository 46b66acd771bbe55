// SPDX-License-Identifier: MIT
// Cards, notes and a summary of what an import did.

#include "import_report.h"

#include "json.h"
#include "sentence.h"

#include <viva/display.h>

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    QUESTION_CELLS = 60,
    NOTES_TOLD = 20,  // of a file, to people
};

static void tell_note(struct run *run, const char *file, const struct note *note) {
    if (run->options.json) {
        json_tell_note(file, note, &run->scratch);
    } else if (run->options.quiet && note->level == NOTE_WARNING) {
        return;
    } else if (note->line) {
        run_note(run, "%s:%d: %s", safe_string(file, &run->scratch), note->line,
                 note->text);
    } else {
        run_note(run, "%s: %s", safe_string(file, &run->scratch), note->text);
    }
}

static void take_remark(void *payload, const struct intake_remark *remark) {
    struct import_report *report = payload;
    struct run *run = report->run;

    progress_clear(&report->progress);
    report->total.warnings++;
    report->failed += remark->note.level == NOTE_ERROR;
    if (run->options.json || remark->note.level != NOTE_ERROR) {
        tell_note(run, remark->file, &remark->note);
    }
    if (remark->note.level == NOTE_ERROR) {
        run_warn(run, "%s", safe_string(remark->note.text, &run->scratch));
    }
}

// Unchanged guides: they were not read again, so their cards come from the store

static int by_path(const void *a, const void *b) {
    const struct taken_guide *const *left = a, *const *right = b;

    return strcmp((*left)->file.path, (*right)->file.path);
}

struct unchanged_guides {
    struct run *run;
    struct taken_guide **guides;  // by path
    size_t count;
};

static bool collect_card(void *payload, const struct stored_card *card) {
    struct unchanged_guides *unchanged = payload;
    struct arena *arena = &unchanged->run->arena;
    struct taken_guide wanted = {.file.path =
                                     text_string(card->path, &unchanged->run->scratch)};
    struct taken_guide *key = &wanted;
    struct taken_guide **found = bsearch(&key, unchanged->guides, unchanged->count,
                                         sizeof(struct taken_guide *), by_path);

    if (found) {
        struct taken_guide *guide = *found;

        guide->keys = arena_grow(arena, guide->keys, guide->key_count, &guide->key_capacity,
                                 sizeof(*guide->keys));
        guide->keys[guide->key_count++] = card->key;
    }
    arena_rewind(&unchanged->run->scratch);
    return true;
}

static bool collect_unchanged(struct import_report *report, struct error *err) {
    struct unchanged_guides unchanged = {.run = report->run};

    unchanged.guides =
        arena_new(&report->run->arena, report->guide_count, sizeof(struct taken_guide *));
    for (size_t i = 0; i < report->guide_count; i++) {
        if (report->guides[i].intake.unchanged) {
            unchanged.guides[unchanged.count++] = &report->guides[i];
        }
    }
    if (!unchanged.count) {
        return true;
    }
    qsort(unchanged.guides, unchanged.count, sizeof(struct taken_guide *), by_path);
    return store_each_card(report->run->store, false, collect_card, &unchanged, err);
}

static void tell_card(struct run *run, const struct stored_card *card,
                      enum card_change change) {
    json_t *object = json_card(run, card);

    json_add_word(object, "change", card_change_name(change));
    json_line(object);
}

static bool tell_stored(struct run *run, int64_t key, enum card_change change,
                        struct error *err) {
    struct stored_card card;

    if (!store_card(run->store, key, &run->scratch, &card, err)) {
        return false;
    }
    tell_card(run, &card, change);
    return true;
}

/** A card of a dry run: no database knows it, so it has no id. */
static void tell_unborn(struct run *run, const char *file, const struct card *card) {
    const struct stored_card unborn = {
        .kind = card->kind,
        .question = card->question,
        .answer = card->answer,
        .topic = card->topic,
        .file = text_of(file),
        .format = text_of(card->format),
        .line = card->line,
    };

    tell_card(run, &unborn, CHANGE_NEW);
}

static bool tell_cards(struct run *run, const struct taken_guide *guide,
                       struct error *err) {
    const struct intake *intake = &guide->intake;

    for (size_t i = 0; i < guide->key_count; i++) {
        if (!tell_stored(run, guide->keys[i], CHANGE_SAME, err)) {
            return false;
        }
    }
    for (size_t i = 0; i < intake->guide.card_count; i++) {
        if (!intake->results) {
            tell_unborn(run, guide->file.file, &intake->guide.cards[i]);
        } else if (!tell_stored(run, intake->results[i].key, intake->results[i].change,
                                err)) {
            return false;
        }
    }
    return true;
}

static void take_gone(void *payload, const struct stored_card *card) {
    struct import_report *report = payload;
    struct arena *arena = &report->run->arena;
    struct gone_card *gone = arena_new(arena, 1, sizeof(*gone));

    gone->card = *card;
    gone->card.question = text_copy(card->question, arena);
    gone->card.answer = text_copy(card->answer, arena);
    gone->card.topic = text_copy(card->topic, arena);
    gone->card.file = text_copy(card->file, arena);
    gone->card.path = text_copy(card->path, arena);
    gone->card.format = text_copy(card->format, arena);
    gone->card.tags = text_copy(card->tags, arena);
    *report->gone_end = gone;
    report->gone_end = &gone->next;
}

static void tell_gone(struct import_report *report) {
    struct run *run = report->run;

    for (const struct gone_card *gone = report->gone; gone; gone = gone->next) {
        report->total.changes[CHANGE_GONE]++;
        if (run->options.json) {
            tell_card(run, &gone->card, CHANGE_GONE);
        } else if (!run->options.quiet) {
            struct text question = run_question(run, &gone->card, QUESTION_CELLS);

            run_print(run, "%s  gone, its history is kept: %.*s\n", gone->card.id,
                      TEXT_ARGUMENTS(question));
        }
    }
}

/** In a dry run every card would be new. */
static void count_changes(struct taken_guide *guide) {
    const struct imported_card *results = guide->intake.results;

    for (size_t i = 0; i < guide->result_count; i++) {
        guide->counts.changes[results ? results[i].change : CHANGE_NEW]++;
    }
}

/** All notes of a guide for programs; a screenful for people, who learn how many more there are. */
static void tell_notes(struct run *run, const struct taken_guide *guide) {
    size_t count = guide->intake.guide.note_count;
    bool all = run->options.json || run->options.verbose || count <= NOTES_TOLD;
    size_t told = all ? count : NOTES_TOLD - 1;

    for (size_t i = 0; i < told; i++) {
        tell_note(run, guide->file.file, &guide->intake.guide.notes[i]);
    }
    if (told < count && !run->options.quiet) {
        run_note(run, "%s: %zu more notes (--verbose tells all)",
                 safe_string(guide->file.file, &run->scratch), count - told);
    }
}

/** What became of every heading and list, if that was asked for. */
static void tell_explanations(struct run *run, const char *file,
                              const struct guide *guide) {
    for (size_t i = 0; i < guide->explanation_count; i++) {
        const struct explanation *explanation = &guide->explanations[i];

        if (run->options.json) {
            json_tell_decision(file, explanation, &run->scratch);
        } else {
            run_print(run, "%s:%d: %s\n", safe_string(file, &run->scratch),
                      explanation->line, safe_string(explanation->text, &run->scratch));
        }
    }
}

static void take_guide(void *payload, const struct intake_file *file,
                       const struct intake *intake) {
    struct import_report *report = payload;
    struct run *run = report->run;
    struct intake read = *intake;
    struct taken_guide guide = {
        .file = *file, .intake = *intake, .result_count = intake->guide.card_count};

    if (intake->unchanged && (report->only_changes || !run->options.json)) {
        report->unchanged_file = file->file;
        intake_count(intake, &report->unchanged);
        return;
    }
    // What changed is counted at the end: a later guide may turn a new card into one that moved.
    read.results = NULL;
    intake_count(&read, &guide.counts);
    if (!run->options.json) {
        if (intake->guide.note_count || intake->guide.explanation_count) {
            progress_clear(&report->progress);
        }
        tell_notes(run, &guide);
        tell_explanations(run, file->file, &intake->guide);
        guide.intake.guide = (struct guide){.card_count = 0};
    }
    report->guides = arena_grow(&run->arena, report->guides, report->guide_count,
                                &report->guide_capacity, sizeof(*report->guides));
    report->guides[report->guide_count++] = guide;
}

/** As JSON their cards are told one by one, for people they are only counted. */
static void take_unchanged(void *payload, const struct intake_listing *listing,
                           const struct intake_counts *counts) {
    struct import_report *report = payload;

    if (report->only_changes || !report->run->options.json) {
        report->unchanged_file = listing->count ? listing->files[0].file : "";
        intake_add(&report->unchanged, counts);
        return;
    }
    for (size_t i = 0; i < listing->count; i++) {
        const struct intake intake = {.unchanged = true};

        take_guide(report, &listing->files[i], &intake);
    }
    report->total.cards += counts->cards;
    report->total.prompts += counts->prompts;
    report->total.changes[CHANGE_SAME] += counts->cards;
}

static bool show_progress(void *payload, size_t done, size_t total) {
    return progress_show(&((struct import_report *)payload)->progress, done, total);
}

/** Set once the commit has begun: from then on it may have been made. */
static volatile sig_atomic_t commits;

// _exit() leaves what SQLite has open, as a crash does: the journal takes it back.
static void leave(int number) {
    static const char nothing[] = "viva: interrupted; nothing was changed\n";
    static const char perhaps[] = "viva: interrupted\n";
    ssize_t written;

    progress_clear_at_once();
    written = commits ? write(STDERR_FILENO, perhaps, sizeof(perhaps) - 1)
                      : write(STDERR_FILENO, nothing, sizeof(nothing) - 1);
    (void)written;
    _exit(EXIT_SIGNAL + number);
}

static void watch_interrupts(void) {
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
    struct sigaction action = {.sa_handler = leave};

    for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
        struct sigaction before;

        // What the caller ignores, as nohup does, stays ignored.
        if (sigaction(numbers[i], NULL, &before) == 0 && before.sa_handler == SIG_DFL) {
            sigaction(numbers[i], &action, NULL);
        }
    }
}

void import_report_begin(struct import_report *report, struct run *run) {
    *report = (struct import_report){
        .run = run,
        .progress = progress_begin(run),
        .watch = {.payload = report,
                  .go_on = show_progress,
                  .unchanged = take_unchanged,
                  .guide = take_guide,
                  .remark = take_remark,
                  .gone = take_gone},
        .began = run_clock(),
        .gone_end = &report->gone,
    };
    watch_interrupts();
}

void import_report_commits(void) {
    commits = true;
}

struct intake_run import_report_run(struct import_report *report,
                                    const struct intake_terms *terms) {
    struct run *run = report->run;

    return (struct intake_run){
        .now = run->now,
        .terms = terms,
        .watch = &report->watch,
        .arena = &run->arena,
        .threads = run->world->threads,
        .explain = run->options.explain,
        // JSON tells of every card after the commit, and they must last until then.
        .guides = run->options.json ? &run->arena : NULL,
    };
}

static bool tell_guide(struct import_report *report, struct taken_guide *guide,
                       struct error *err) {
    struct run *run = report->run;

    count_changes(guide);
    intake_add(&report->total, &guide->counts);
    if (run->options.json) {
        if (!tell_cards(run, guide, err)) {
            return false;
        }
        tell_notes(run, guide);
        tell_explanations(run, guide->file.file, &guide->intake.guide);
    } else if (!run->options.quiet && guide->counts.cards) {
        sentence_intake(run, guide->file.file, &guide->counts);
        report->lines++;
    }
    return true;
}

/** One unchanged guide as any other; more of them are one line. */
static void tell_unchanged(struct import_report *report) {
    struct run *run = report->run;
    const struct intake_counts *counts = &report->unchanged;

    if (!run->options.json && !run->options.quiet && counts->files) {
        sentence_intake(run,
                        counts->files == 1 ? report->unchanged_file
                                           : arena_printf(&run->arena, "%d unchanged files",
                                                          counts->files),
                        counts);
        report->lines++;
    }
}

/** What the lines above it come to: of forty files nobody adds up the cards. */
static void tell_total(const struct import_report *report) {
    struct run *run = report->run;

    if (report->lines > 1) {
        sentence_intake(run,
                        arena_printf(&run->arena, "%d files together", report->total.files),
                        &report->total);
    }
}

bool import_report_tell(struct import_report *report, struct error *err) {
    progress_clear(&report->progress);
    if (!collect_unchanged(report, err)) {
        return false;
    }
    for (size_t i = 0; i < report->guide_count; i++) {
        if (!tell_guide(report, &report->guides[i], err)) {
            return false;
        }
    }
    tell_unchanged(report);
    intake_add(&report->total, &report->unchanged);
    tell_gone(report);
    tell_total(report);
    if (report->run->options.json) {
        double seconds = (double)(run_clock() - report->began) / SECOND_MS;

        json_line(json_summary(&report->total, seconds));
    }
    return true;
}

int import_report_exit_code(const struct import_report *report) {
    const struct intake_counts *total = &report->total;

    if (report->failed) {
        return EXIT_FAILED;
    }
    if (total->warnings && report->run->options.strict) {
        return EXIT_SKIPPED;
    }
    return total->cards || total->changes[CHANGE_GONE] ? EXIT_DONE : EXIT_NOTHING;
}
