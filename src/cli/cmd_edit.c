// SPDX-License-Identifier: MIT
// `viva edit`: a card's text, in its guide or in the user's own.

#include "draft_file.h"
#include "json.h"
#include "sentence.h"

#include <viva/editor.h>
#include <viva/intake.h>
#include <viva/writing.h>

#include <string.h>
#include <unistd.h>

enum { QUESTION_CELLS = 60 };

/** A card that is edited. */
struct editing {
    struct run *run;
    struct stored_card before;
    struct writing writing;
    struct intake_counts counts;  // of the guide, when that was edited
};

static bool refuse(const struct editing *editing, struct error *err) {
    return error_set(err, ERROR_FORMAT,
                     "the card stands in %.*s: `viva edit %s` opens that file",
                     TEXT_ARGUMENTS(editing->before.file), editing->before.id);
}

/** -q and -a. */
static bool put_texts(struct editing *editing, struct error *err) {
    const struct options *options = &editing->run->options;
    struct text question = text_of(options->question);
    struct text answer = text_of(options->answer);

    if (writing_is_own(&editing->writing, &editing->before)) {
        return writing_change(&editing->writing, &editing->before,
                              options->question ? &question : NULL,
                              options->answer ? &answer : NULL, err);
    }
    if (options->question || !writing_may_answer(&editing->writing, &editing->before)) {
        return refuse(editing, err);
    }
    return writing_answer(&editing->writing, &editing->before, answer, err);
}

/** The answer to a prompt, in a draft below its question. */
static bool fill_in_answer(struct editing *editing, struct error *err) {
    const struct draft before = {editing->before.question, editing->before.answer};
    struct draft after;

    return draft_fill_in(editing->run, &before, &after, err) &&
           writing_answer(&editing->writing, &editing->before, after.answer, err);
}

static bool is_gone(void *payload, const struct stored_card *card) {
    struct editing *editing = payload;

    editing->counts.changes[CHANGE_GONE]++;
    return card->key != editing->before.key;
}

/** Whether the card has lost its place or its answer by what was read. */
static bool is_lost(const struct editing *editing, const struct intake *intake) {
    for (size_t i = 0; i < intake->guide.card_count; i++) {
        if (intake->results[i].key == editing->before.key) {
            return editing->before.kind == CARD_ANSWERED &&
                   intake->guide.cards[i].kind == CARD_PROMPT;
        }
    }
    return !intake->unchanged;
}

static void tell_notes(const struct editing *editing, const struct intake *intake) {
    for (size_t i = 0; i < intake->guide.note_count; i++) {
        const struct note *note = &intake->guide.notes[i];

        run_note(editing->run, "%.*s:%d: %s", TEXT_ARGUMENTS(editing->before.file),
                 note->line, note->text);
    }
}

/** Takes the guide in; `again` when the user saw that something was lost and goes on editing. */
static bool take_in(struct editing *editing, struct import *import,
                    const struct intake_file *file, bool *again, struct error *err) {
    const struct intake_run run = {.store = editing->run->store,
                                   .import = import,
                                   .now = run_clock(),
                                   .arena = &editing->run->arena};
    struct intake intake;

    editing->counts = (struct intake_counts){.files = 0};
    if (!intake_file_in(&run, file->path, &intake, err) ||
        !import_each_gone(import, is_gone, editing, err)) {
        return false;
    }
    intake_count(&intake, &editing->counts);
    if (is_lost(editing, &intake)) {
        tell_notes(editing, &intake);
        run_warn(editing->run, "%s has lost its question or its answer",
                 editing->before.id);
        *again = draft_asks_again(editing->run);
    }
    return true;
}

static bool import_file(struct editing *editing, const struct intake_file *file,
                        bool *again, struct error *err) {
    struct run *run = editing->run;
    struct import *import = import_begin(run->store, run_clock(), err);
    bool ok;

    *again = false;
    if (!import) {
        return false;
    }
    ok = take_in(editing, import, file, again, err);
    return import_end(import, ok && !*again, ok ? err : NULL) && ok;
}

/** The guide in the editor, at the card's line, until it can be taken in. */
static bool edit_guide(struct editing *editing, struct error *err) {
    struct run *run = editing->run;
    const struct intake_file file = {.path = text_string(editing->before.path, &run->arena),
                                     .file =
                                         text_string(editing->before.file, &run->arena)};
    bool again;

    if (access(file.path, R_OK) != 0) {
        return error_set(err, ERROR_FILE, "%s is gone; its cards are kept", file.path);
    }
    do {
        struct error fault = {.kind = ERROR_NONE};

        if (!editor_run(draft_editor(run), file.path, editing->before.line, err)) {
            return false;
        }
        if (!import_file(editing, &file, &again, &fault)) {
            again = fault.kind == ERROR_FORMAT;
            if (again) {
                run_warn(run, "%s", fault.message);
                again = draft_asks_again(run);
            }
            if (!again) {
                return error_set(err, fault.kind, "%s", fault.message);
            }
        }
    } while (again);
    return store_accept_change(run->store, editing->before.key, err);
}

static bool edit(struct editing *editing, struct error *err) {
    const struct options *options = &editing->run->options;

    if (options->question || options->answer) {
        return put_texts(editing, err);
    }
    if (!draft_may_edit(editing->run)) {
        return error_set(err, ERROR_USAGE, "edit wants -q or -a where it may not ask");
    }
    return editing->before.kind == CARD_PROMPT || editing->before.own_answer
               ? fill_in_answer(editing, err)
               : edit_guide(editing, err);
}

static enum card_change change_of(const struct stored_card *before,
                                  const struct stored_card *after) {
    if (after->retired) {
        return CHANGE_GONE;
    }
    if (!text_equal(before->question, after->question) ||
        !text_equal(before->answer, after->answer)) {
        return CHANGE_EDITED;
    }
    return text_equal(before->topic, after->topic) ? CHANGE_SAME : CHANGE_MOVED;
}

static void tell(const struct editing *editing, const struct stored_card *after) {
    static const char *const words[] = {
        [CHANGE_SAME] = "not changed",
        [CHANGE_EDITED] = "changed",
        [CHANGE_MOVED] = "moved",
        [CHANGE_GONE] = "gone, its history is kept",
    };
    struct run *run = editing->run;
    enum card_change change = change_of(&editing->before, after);

    if (run->options.json) {
        json_t *object = json_card(run, after);

        json_add_word(object, "change", card_change_name(change));
        json_line(object);
    } else if (!run->options.quiet) {
        struct text question = run_question(run, after, QUESTION_CELLS);

        run_print(run, "%s  %s: %.*s\n", after->id, words[change],
                  TEXT_ARGUMENTS(question));
        if (editing->counts.cards) {
            sentence_intake(run, text_string(after->file, &run->arena), &editing->counts);
        }
    }
}

int cmd_edit(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct editing editing = {.run = run};
    struct stored_card after;

    if (!run_open_store(run, &err)) {
        return run_fail(run, &err);
    }
    if (!run_card(run, run->operands[0], &editing.before, &err)) {
        return run_fail_card(run, &err);
    }
    if (!run_writing(run, &editing.writing, &err) || !edit(&editing, &err) ||
        !store_card(run->store, editing.before.key, &run->arena, &after, &err)) {
        return run_fail(run, &err);
    }
    tell(&editing, &after);
    return EXIT_DONE;
}
