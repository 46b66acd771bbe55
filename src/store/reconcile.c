// SPDX-License-Identifier: MIT
// Entries and cards out of log files, when the database is older than they are, or lost.

#include "reconcile.h"

#include "cards.h"
#include "entries.h"
#include "folder.h"
#include "likeness.h"
#include "record.h"
#include "shelf.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

struct reading {
    struct store *store;
    int64_t device;
    int64_t known;     // the last sequence that the database has of it
    int64_t last_key;  // of the cards there were before
    int64_t entries;
};

static bool card_of(struct reading *reading, const struct record *record, int64_t *key,
                    struct error *err) {
    return query_number(&reading->store->database, SQL_CARD_KEY, record->card_id, 0, key,
                        err);
}

static uint64_t folded_hash(struct text text, struct arena *arena) {
    return text_hash(likeness_fold(text, arena));
}

// Known cards stay as their guide last had them; those of this reading take the newer text.
static bool bring_card(struct reading *reading, const struct record *record,
                       struct arena *arena, struct error *err) {
    const struct stored_card *card = &record->card;
    struct shelved row = {.id = record->card_id, .line = card->line, .kind = card->kind};
    int64_t place;

    if (!card_of(reading, record, &row.key, err)) {
        return false;
    }
    if (record->card_id == 0 || (row.key && row.key <= reading->last_key)) {
        return true;
    }
    row.format = card->format;
    row.question_hash = folded_hash(card->question, arena);
    row.answer_hash = folded_hash(card->answer, arena);
    row.text_hash = shelf_text_hash(card->question, card->answer, arena);
    if (!shelf_guide(reading->store, card->path, card->file, &row.guide, err) ||
        !shelf_place(reading->store, row.guide, &place, err) ||
        !shelf_topic(reading->store, card->topic, &row.topic, err)) {
        return false;
    }
    row.position = shelf_position(place, card->line);
    return row.key ? shelf_put(reading->store, &row, &card->question, &card->answer, err)
                   : shelf_add(reading->store, &row, card->question, card->answer, err);
}

// The line that described this card is damaged: its history must not be lost with it.
static bool bring_nameless(struct reading *reading, int64_t id, int64_t *key,
                           struct error *err) {
    struct shelved row = {.id = id, .retired = true, .format = TEXT("lost")};

    if (!shelf_guide(reading->store, TEXT(""), TEXT("lost"), &row.guide, err) ||
        !shelf_topic(reading->store, TEXT(""), &row.topic, err) ||
        !shelf_add(reading->store, &row, TEXT("(the text of this card was lost)"), TEXT(""),
                   err)) {
        return false;
    }
    *key = row.key;
    return true;
}

static bool is_plausible(const struct record *record) {
    const struct entry *entry = &record->entry;

    return record->card_id > 0 && entry->sequence > 0 &&
           (entry->kind != ENTRY_REVIEW || (entry->review.event.grade >= GRADE_AGAIN &&
                                            entry->review.event.grade <= GRADE_EASY)) &&
           (entry->kind != ENTRY_VOID || entry->target > 0) &&
           entry->review.mode <= MODE_IMPORT;
}

static bool bring_entry(struct reading *reading, const struct record *record,
                        struct error *err) {
    struct entry entry = record->entry;

    if (entry.sequence <= reading->known || !is_plausible(record)) {
        return true;
    }
    if (!card_of(reading, record, &entry.card, err) ||
        (!entry.card && !bring_nameless(reading, record->card_id, &entry.card, err))) {
        return false;
    }
    entry.device = reading->device;
    if (!entry_add(reading->store, &entry, err)) {
        return false;
    }
    reading->known = entry.sequence;
    reading->entries++;
    return true;
}

static bool read_lines(struct reading *reading, struct text rest, struct error *err) {
    struct arena arena = {0};
    bool ok = true;

    while (ok && rest.size) {
        struct record record = record_parse(text_line(&rest), &arena);

        if (record.kind == RECORD_CARD) {
            ok = bring_card(reading, &record, &arena, err);
        } else if (record.kind == RECORD_ENTRY) {
            ok = bring_entry(reading, &record, err);
        }
        arena_rewind(&arena);
    }
    arena_free(&arena);
    return ok;
}

// Whether the file's last entry is newer than the database's last of that device.
static bool is_ahead(const char *path, int64_t known) {
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    struct journal_tail tail = {0};

    if (file >= 0) {
        journal_look(file, &tail, NULL);
        close(file);
    }
    return tail.newest > known;
}

static bool read_log(struct store *store, const char *path, int64_t device, int64_t known,
                     int64_t *entries, struct error *err) {
    struct reading reading = {.store = store, .device = device, .known = known};
    struct arena arena = {0};
    struct text text;
    bool ok = text_read_file(path, JOURNAL_LIMIT, &arena, &text, err) &&
              query_number(&store->database, SQL_CARD_LAST, 0, 0, &reading.last_key, err) &&
              read_lines(&reading, text, err);

    *entries += reading.entries;
    arena_free(&arena);
    return ok;
}

static bool bring_log(struct store *store, const char *name, bool all, int64_t *entries,
                      struct error *err) {
    struct arena arena = {0};
    int64_t device = journal_device(store->path, name);
    const char *path;
    int64_t known;
    bool exists = false;
    bool ok = true;

    if (device < 0) {
        return true;
    }
    path = journal_path(store->path, device, &arena);
    ok = query_number(&store->database, SQL_ENTRY_LAST, device, 0, &known, err);
    if (ok && (all || known > 0 || device == store->device) &&
        folder_admit(path, &exists, NULL) && exists && is_ahead(path, known)) {
        ok = read_log(store, path, device, known, entries, err);
    }
    arena_free(&arena);
    return ok;
}

bool reconcile_has_logs(const char *database) {
    struct arena arena = {0};
    DIR *directory = opendir(folder_of(database, &arena));
    struct dirent *item;
    bool found = false;

    while (directory && !found && (item = readdir(directory))) {
        found = journal_device(database, item->d_name) >= 0;
    }
    if (directory) {
        closedir(directory);
    }
    arena_free(&arena);
    return found;
}

bool reconcile_logs(struct store *store, bool all, int64_t *entries, struct error *err) {
    DIR *directory = opendir(store->folder);
    struct dirent *item;
    int64_t changed;
    bool ok = true;

    *entries = 0;
    while (ok && directory && (item = readdir(directory))) {
        ok = bring_log(store, item->d_name, all, entries, err);
    }
    if (directory) {
        closedir(directory);
    }
    return ok && (*entries == 0 || replay_all(store, &changed, err));
}
