// SPDX-License-Identifier: MIT
// `viva import`: guides into the database, in one transaction.

#include "json.h"
#include "sentence.h"

#include <viva/display.h>

#include <stdlib.h>
#include <string.h>

enum { CHANGES = CHANGE_GONE + 1 };

/** One file, kept until the whole import is committed: only then is anything said of it. */
struct taken {
    struct intake_file file;
    struct intake intake;
};

struct gone_card {
    struct gone_card *next;
    struct stored_card card;
};

struct import_run {
    struct run *run;
    struct import *import;  // NULL in a dry run
    struct taken *taken;
    size_t taken_count, taken_capacity;
    struct gone_card *gone;
    struct gone_card **gone_end;
    struct intake_counts counts;
    int unreadable;
};

// What the loader had to say

static void print_note(struct import_run *import, const char *file,
                       const struct note *note) {
    struct run *run = import->run;
    const char *name;

    if (run->options.json) {
        json_line(json_note(file, note, &run->arena));
        return;
    }
    if (run->options.quiet && note->level == NOTE_WARNING) {
        return;
    }
    name = safe_string(file, &run->arena);
    if (note->line) {
        run_note(run, "%s:%d: %s", name, note->line, note->text);
    } else {
        run_note(run, "%s: %s", name, note->text);
    }
}

// Reading

static void note_unreadable(struct import_run *import, const char *file,
                            const struct error *err) {
    struct note note = {.level = NOTE_ERROR, .code = "unreadable", .text = err->message};

    import->unreadable++;
    if (import->run->options.json) {
        print_note(import, file, &note);
    }
    run_warn(import->run, "%s", safe_string(err->message, &import->run->arena));
}

/** One file that cannot be read does not keep the others out; a store that cannot be written does. */
static bool take_file(struct import_run *import, const struct intake_file *file,
                      struct error *err) {
    struct run *run = import->run;
    const struct guide_options options = {.format = run->options.format,
                                          .keep_mojibake = run->options.no_repair};
    struct taken taken = {.file = *file};

    if (!intake_guide(import->import, file, &options, &run->arena, &taken.intake, err)) {
        if (err->kind != ERROR_FILE && err->kind != ERROR_FORMAT) {
            return false;
        }
        note_unreadable(import, file->file, err);
        return true;
    }
    import->taken = arena_grow(&run->arena, import->taken, import->taken_count,
                               &import->taken_capacity, sizeof(*import->taken));
    import->taken[import->taken_count++] = taken;
    return true;
}

static bool take_path(struct import_run *import, const char *path, struct error *err) {
    struct intake_file *files;
    size_t count;

    if (!intake_list(path, &import->run->arena, &files, &count, err)) {
        note_unreadable(import, path, err);
        return true;
    }
    for (size_t i = 0; i < count; i++) {
        if (!take_file(import, &files[i], err)) {
            return false;
        }
    }
    return true;
}

static bool keep_gone(void *payload, const struct stored_card *card) {
    struct import_run *import = payload;
    struct arena *arena = &import->run->arena;
    struct gone_card *gone = arena_new(arena, 1, sizeof(*gone));

    gone->card = *card;
    gone->card.question = text_copy(card->question, arena);
    gone->card.answer = text_copy(card->answer, arena);
    gone->card.topic = text_copy(card->topic, arena);
    gone->card.file = text_copy(card->file, arena);
    gone->card.path = text_copy(card->path, arena);
    gone->card.format = text_copy(card->format, arena);
    *import->gone_end = gone;
    import->gone_end = &gone->next;
    return true;
}

static bool take_all(struct import_run *import, struct error *err) {
    struct run *run = import->run;

    for (int i = 0; i < run->operand_count; i++) {
        if (!take_path(import, run->operands[i], err)) {
            return false;
        }
    }
    return !import->import || import_each_gone(import->import, keep_gone, import, err);
}

// Telling what came of it

/** A card of a dry run: no database knows it yet. */
static struct stored_card unborn_card(const struct taken *taken, const struct card *card) {
    return (struct stored_card){
        .kind = card->kind,
        .question = card->question,
        .answer = card->answer,
        .topic = card->topic,
        .file = text_of(taken->file.file),
        .format = text_of(card->format),
        .line = card->line,
    };
}

static void print_card(struct import_run *import, const struct stored_card *card,
                       enum card_change change) {
    json_t *object = json_card(import->run, card);

    json_add_word(object, "change", card_change_name(change));
    json_line(object);
}

/** The cards of a guide that was read: their texts from the guide, their memory from the store. */
static bool print_read(struct import_run *import, const struct taken *taken,
                       struct error *err) {
    for (size_t i = 0; i < taken->intake.guide.card_count; i++) {
        struct stored_card card = unborn_card(taken, &taken->intake.guide.cards[i]);
        enum card_change change = CHANGE_NEW;

        if (taken->intake.results) {
            change = taken->intake.results[i].change;
            if (!store_card(import->run->store, taken->intake.results[i].key,
                            &import->run->arena, &card, err)) {
                return false;
            }
        }
        print_card(import, &card, change);
    }
    return true;
}

struct unchanged_walk {
    struct import_run *import;
    struct taken *taken;
    bool print;
};

/** Counts, and prints if asked to, a card of a guide that needed no reading. */
static bool visit_unchanged(void *payload, const struct stored_card *card) {
    struct unchanged_walk *walk = payload;
    struct intake_counts *counts = &walk->import->counts;

    if (text_equal(card->path, text_of(walk->taken->file.path))) {
        counts->cards++;
        counts->prompts += card->kind == CARD_PROMPT;
        counts->changes[CHANGE_SAME]++;
        if (walk->print) {
            print_card(walk->import, card, CHANGE_SAME);
        }
    }
    return true;
}

static bool tell_unchanged(struct import_run *import, struct taken *taken,
                           struct error *err) {
    struct unchanged_walk walk = {import, taken, import->run->options.json};

    import->counts.files++;
    return store_each_card(import->run->store, walk.print, visit_unchanged, &walk, err);
}

static bool tell_file(struct import_run *import, struct taken *taken, struct error *err) {
    struct run *run = import->run;
    struct intake_counts before = import->counts;
    struct intake_counts own = {0};

    if (taken->intake.unchanged) {
        if (!tell_unchanged(import, taken, err)) {
            return false;
        }
    } else {
        intake_count(&taken->intake, &import->counts);
        if (!taken->intake.results) {
            import->counts.changes[CHANGE_NEW] += (int)taken->intake.guide.card_count;
        }
        if (run->options.json && !print_read(import, taken, err)) {
            return false;
        }
    }
    for (size_t i = 0; i < taken->intake.guide.note_count; i++) {
        print_note(import, taken->file.file, &taken->intake.guide.notes[i]);
    }
    own.cards = import->counts.cards - before.cards;
    own.prompts = import->counts.prompts - before.prompts;
    for (int i = 0; i < CHANGES; i++) {
        own.changes[i] = import->counts.changes[i] - before.changes[i];
    }
    if (!run->options.json && !run->options.quiet && own.cards) {
        sentence_intake(run, taken->file.file, &own);
    }
    return true;
}

static void tell_gone(struct import_run *import) {
    struct run *run = import->run;
    int count = 0;

    for (struct gone_card *gone = import->gone; gone; gone = gone->next, count++) {
        if (run->options.json) {
            print_card(import, &gone->card, CHANGE_GONE);
        } else if (!run->options.quiet) {
            struct text question = run_question(run, &gone->card, 60);

            run_print(run, "%s  gone, its history is kept: %.*s\n", gone->card.id,
                      TEXT_ARGUMENTS(question));
        }
    }
    import->counts.changes[CHANGE_GONE] = count;
}

static bool tell_all(struct import_run *import, int64_t began, struct error *err) {
    for (size_t i = 0; i < import->taken_count; i++) {
        if (!tell_file(import, &import->taken[i], err)) {
            return false;
        }
    }
    tell_gone(import);
    if (import->run->options.json) {
        json_line(json_summary(&import->counts, (double)(run_clock() - began) / SECOND_MS));
    }
    return true;
}

static int exit_code(const struct import_run *import) {
    struct run *run = import->run;
    const struct intake_counts *counts = &import->counts;

    if (import->unreadable) {
        return EXIT_FAILED;
    }
    if (counts->warnings && run->options.strict) {
        return EXIT_SKIPPED;
    }
    if (counts->cards || counts->changes[CHANGE_GONE]) {
        return EXIT_DONE;
    }
    if (!run->options.quiet) {
        run_warn(
            run,
            "no questions in %s. A question is a heading such as \"### Q: What is ...?\" "
            "followed by its answer; man viva shows the forms.",
            safe_string(run->operands[0], &run->arena));
    }
    return EXIT_NOTHING;
}

static bool check_format(const char *format, struct error *err) {
    const char *const *names = guide_formats();

    for (; format && *names && strcmp(*names, format) != 0; names++) {
    }
    return !format || *names ||
           error_set(err, ERROR_USAGE, "there is no guide format \"%s\"", format);
}

int cmd_import(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct import_run import = {.run = run};
    int64_t began = run_clock();
    bool taken;

    import.gone_end = &import.gone;
    if (!check_format(run->options.format, &err)) {
        return run_fail(run, &err);
    }
    if (!run->options.dry_run) {
        if (!run_open_store(run, &err)) {
            return run_fail(run, &err);
        }
        import.import = import_begin(run->store, run->now, &err);
        if (!import.import) {
            return run_fail(run, &err);
        }
    }
    taken = take_all(&import, &err);
    if (import.import) {
        taken = import_end(import.import, taken, taken ? &err : NULL) && taken;
    }
    if (!taken || !tell_all(&import, began, &err)) {
        return run_fail(run, &err);
    }
    return exit_code(&import);
}
