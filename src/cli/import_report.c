// SPDX-License-Identifier: MIT
// Cards, notes and a summary of what an import did.

#include "import_report.h"

#include "json.h"
#include "sentence.h"

#include <viva/display.h>

#include <stdlib.h>
#include <string.h>

enum { CHANGES = CHANGE_GONE + 1, QUESTION_CELLS = 60 };

static void tell_note(struct run *run, const char *file, const struct note *note) {
    const char *name = safe_string(file, &run->scratch);

    if (run->options.json) {
        json_line(json_note(file, note, &run->scratch));
    } else if (run->options.quiet && note->level == NOTE_WARNING) {
        return;
    } else if (note->line) {
        run_note(run, "%s:%d: %s", name, note->line, note->text);
    } else {
        run_note(run, "%s: %s", name, note->text);
    }
}

void import_report_unreadable(struct import_report *report, const char *file,
                              const struct error *err) {
    const struct note note = {
        .level = NOTE_ERROR, .code = "unreadable", .text = err->message};

    report->unreadable++;
    if (report->run->options.json) {
        tell_note(report->run, file, &note);
    }
    run_warn(report->run, "%s", safe_string(err->message, &report->run->scratch));
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
        guide->counts.cards++;
        guide->counts.prompts += card->kind == CARD_PROMPT;
        guide->counts.changes[CHANGE_SAME]++;
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
            report->guides[i].counts.files = 1;
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

void import_report_gone(struct import_report *report, const struct stored_card *card) {
    struct arena *arena = &report->run->arena;
    struct gone_card *gone = arena_new(arena, 1, sizeof(*gone));

    gone->card = *card;
    gone->card.question = text_copy(card->question, arena);
    gone->card.answer = text_copy(card->answer, arena);
    gone->card.topic = text_copy(card->topic, arena);
    gone->card.file = text_copy(card->file, arena);
    gone->card.path = text_copy(card->path, arena);
    gone->card.format = text_copy(card->format, arena);
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

static void add_counts(struct intake_counts *total, const struct intake_counts *counts) {
    total->files += counts->files;
    total->cards += counts->cards;
    total->prompts += counts->prompts;
    total->warnings += counts->warnings;
    for (int i = 0; i < CHANGES; i++) {
        total->changes[i] += counts->changes[i];
    }
}

/** In a dry run every card would be new. */
static void count_changes(struct taken_guide *guide) {
    const struct imported_card *results = guide->intake.results;

    for (size_t i = 0; i < guide->result_count; i++) {
        guide->counts.changes[results ? results[i].change : CHANGE_NEW]++;
    }
}

static void tell_notes(struct run *run, const struct taken_guide *guide) {
    for (size_t i = 0; i < guide->intake.guide.note_count; i++) {
        tell_note(run, guide->file.file, &guide->intake.guide.notes[i]);
    }
}

void import_report_take(struct import_report *report, const struct intake_file *file,
                        const struct intake *intake) {
    struct run *run = report->run;
    struct intake read = *intake;
    struct taken_guide guide = {
        .file = *file, .intake = *intake, .result_count = intake->guide.card_count};

    // What changed is counted at the end: a later guide may turn a new card into one that moved.
    read.results = NULL;
    if (!intake->unchanged) {
        intake_count(&read, &guide.counts);
    }
    if (!run->options.json) {
        tell_notes(run, &guide);
        guide.intake.guide = (struct guide){.card_count = 0};
    }
    report->guides = arena_grow(&run->arena, report->guides, report->guide_count,
                                &report->guide_capacity, sizeof(*report->guides));
    report->guides[report->guide_count++] = guide;
}

static bool tell_guide(struct import_report *report, struct taken_guide *guide,
                       struct error *err) {
    struct run *run = report->run;

    count_changes(guide);
    add_counts(&report->total, &guide->counts);
    if (run->options.json) {
        if (!tell_cards(run, guide, err)) {
            return false;
        }
        tell_notes(run, guide);
    } else if (!run->options.quiet && guide->counts.cards) {
        sentence_intake(run, guide->file.file, &guide->counts);
    }
    return true;
}

bool import_report_tell(struct import_report *report, int64_t began, struct error *err) {
    if (!collect_unchanged(report, err)) {
        return false;
    }
    for (size_t i = 0; i < report->guide_count; i++) {
        if (!tell_guide(report, &report->guides[i], err)) {
            return false;
        }
    }
    tell_gone(report);
    if (report->run->options.json) {
        double seconds = (double)(run_clock() - began) / SECOND_MS;

        json_line(json_summary(&report->total, seconds));
    }
    return true;
}
