// SPDX-License-Identifier: MIT
// The user's own guide: read, changed, replaced, imported.

#include <viva/writing.h>

#include <viva/intake.h>
#include <viva/replacement.h>

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char default_topic[] = "My cards";

/** The own guide while it is changed. */
struct desk {
    const struct writing *writing;
    struct arena arena;
    struct intake_file file;  // absolute, and its base name
    bool exists;
    struct text source;
    struct guide guide;
    struct import *import;
    struct intake intake;  // as it came in last
};

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');

    return slash ? slash + 1 : path;
}

/** The path without links; of a file that is not there yet, that of its folder and its name. */
static const char *absolute_path(const char *path, bool exists, struct arena *arena) {
    char found[PATH_MAX];
    const char *base = base_name(path);
    const char *folder = arena_printf(arena, "%.*s", (int)(base - path), path);

    if (!realpath(exists ? path : *folder ? folder : ".", found)) {
        return path;
    }
    return exists ? arena_printf(arena, "%s", found)
                  : arena_printf(arena, "%s/%s", found, base);
}

static bool is_there(const char *path) {
    struct stat status;

    return stat(path, &status) == 0;
}

static bool read_guide(struct desk *desk, struct error *err) {
    const char *path = desk->writing->own_guide;

    desk->exists = is_there(path);
    desk->file.path = absolute_path(path, desk->exists, &desk->arena);
    desk->file.file = base_name(path);
    desk->source = TEXT("");
    if (desk->exists &&
        !text_read_file(desk->file.path, GUIDE_LIMIT, &desk->arena, &desk->source, err)) {
        return false;
    }
    if (!guide_parse(desk->source, desk->file.file, NULL, &desk->arena, &desk->guide,
                     err)) {
        return error_at(err, desk->file.file);
    }
    guide_read_answers(desk->source, &desk->guide);
    return true;
}

/** Under the lock of the database: two that write do it one after the other. */
static bool begin(struct desk *desk, struct error *err) {
    desk->import = import_begin(desk->writing->store, desk->writing->now, err);
    return desk->import && read_guide(desk, err);
}

static bool take_in(struct desk *desk, struct error *err) {
    const struct intake_run run = {.store = desk->writing->store,
                                   .import = desk->import,
                                   .now = desk->writing->now,
                                   .arena = &desk->arena};

    return intake_file_in(&run, desk->file.path, &desk->intake, err);
}

static bool put(struct desk *desk, const struct guide_edit *edit, struct error *err) {
    return replacement_write(desk->file.path, desk->exists ? &desk->source : NULL,
                             edit->text, err) &&
           take_in(desk, err);
}

/** The same for a card that keeps its id, whatever it says now. */
static bool put_bound(struct desk *desk, int64_t key, const struct guide_edit *edit,
                      struct error *err) {
    if (edit->line) {
        import_bind(desk->import, key, edit->line);
    }
    return put(desk, edit, err);
}

static bool end(struct desk *desk, bool ok, struct error *err) {
    if (desk->import) {
        ok = import_end(desk->import, ok, ok ? err : NULL) && ok;
    }
    arena_free(&desk->arena);
    return ok;
}

bool writing_add(const struct writing *writing, const struct guide_entry *entry,
                 int64_t *key, struct error *err) {
    struct desk desk = {.writing = writing};
    struct guide_entry wanted = *entry;
    struct guide_edit edit;
    bool ok;

    wanted.topic = entry->topic.size ? entry->topic : TEXT(default_topic);
    ok = begin(&desk, err) &&
         guide_add(desk.source, desk.file.file, &wanted, &desk.arena, &edit, err) &&
         put(&desk, &edit, err);
    if (ok) {
        *key = desk.intake.results[edit.card].key;
    }
    return end(&desk, ok, err);
}

bool writing_is_own(const struct writing *writing, const struct stored_card *card) {
    struct arena arena = {0};
    const char *path =
        absolute_path(writing->own_guide, is_there(writing->own_guide), &arena);
    bool own = text_equal(card->path, text_of(path)) && !card->own_answer;

    arena_free(&arena);
    return own;
}

bool writing_may_answer(const struct writing *writing, const struct stored_card *card) {
    return card->kind == CARD_PROMPT || card->own_answer || writing_is_own(writing, card);
}

static bool is_card(const struct card *entry, const struct stored_card *card) {
    return !entry->answers.size && text_equal(entry->question, card->question) &&
           text_equal(entry->answer, card->answer);
}

/** The number of the entry that is the card, or answers it; SIZE_MAX if there is none. */
static size_t find_entry(const struct desk *desk, const struct stored_card *card,
                         bool answers) {
    size_t found = SIZE_MAX;

    for (size_t i = 0; i < desk->guide.card_count; i++) {
        const struct card *entry = &desk->guide.cards[i];

        if (answers ? text_equal(entry->answers, text_of(card->id))
                    : is_card(entry, card)) {
            found = i;
        }
        // Of twins the one at its line.
        if (found == i && entry->line == card->line) {
            break;
        }
    }
    return found;
}

/** The card as a new entry under its topic, marked with its id. */
static bool add_answer(struct desk *desk, const struct stored_card *card,
                       struct text answer, struct error *err) {
    const struct guide_entry entry = {.topic = card->topic,
                                      .question = card->question,
                                      .answer = answer,
                                      .answers = card->id};
    struct guide_edit edit;

    return guide_add(desk->source, desk->file.file, &entry, &desk->arena, &edit, err) &&
           put(desk, &edit, err);
}

static bool change_entry(struct desk *desk, const struct stored_card *card, size_t entry,
                         const struct text *question, const struct text *answer,
                         struct error *err) {
    const char *name = desk->file.file;
    bool goes = card->own_answer && answer && !text_trim(*answer).size;
    struct guide_edit edit;

    return (goes ? guide_remove(desk->source, name, entry, &desk->arena, &edit, err)
                 : guide_change(desk->source, name, entry, question, answer, &desk->arena,
                                &edit, err)) &&
           put_bound(desk, card->key, &edit, err);
}

/** The user knows what they wrote. */
static bool accept(const struct desk *desk, const struct stored_card *card, bool ok,
                   struct error *err) {
    return ok && store_accept_change(desk->writing->store, card->key, err);
}

bool writing_answer(const struct writing *writing, const struct stored_card *card,
                    struct text answer, struct error *err) {
    struct desk desk = {.writing = writing};
    size_t entry;
    bool ok;

    if (writing_is_own(writing, card)) {
        return writing_change(writing, card, NULL, &answer, err);
    }
    ok = begin(&desk, err);
    entry = ok ? find_entry(&desk, card, true) : SIZE_MAX;
    if (ok && entry == SIZE_MAX && text_trim(answer).size) {
        ok = add_answer(&desk, card, answer, err);
    } else if (ok && entry != SIZE_MAX) {
        ok = change_entry(&desk, card, entry, NULL, &answer, err);
    }
    return end(&desk, accept(&desk, card, ok, err), err);
}

bool writing_change(const struct writing *writing, const struct stored_card *card,
                    const struct text *question, const struct text *answer,
                    struct error *err) {
    struct desk desk = {.writing = writing};
    bool ok = begin(&desk, err);
    size_t entry = ok ? find_entry(&desk, card, false) : SIZE_MAX;

    if (ok && entry == SIZE_MAX) {
        ok = error_set(err, ERROR_FILE,
                       "%s was changed by hand: run `viva import` on it first",
                       desk.file.path);
    }
    ok = ok && change_entry(&desk, card, entry, question, answer, err);
    return end(&desk, accept(&desk, card, ok, err), err);
}
