// SPDX-License-Identifier: MIT
// Deeds: grade, suspend, flag, and taking them back.

#include "cards.h"
#include "entries.h"
#include "history.h"
#include "parameters.h"

static bool describe(struct store *store, const struct entry *entry, struct error *err) {
    struct query query = query_begin(&store->database, SQL_DESCRIBE);

    query_bind(&query, 1, entry->card);
    query_bind(&query, 2, entry->sequence);
    return query_end(&query, err);
}

/*
 * The database first: a deed counts once it is committed there.  A log file
 * that cannot be written does not take it back; the lines that are missing
 * are written with the next deed or at the next opening.
 */
static bool commit_entry(struct store *store, struct entry *entry, struct memory *after,
                         struct error *err) {
    struct database *database = &store->database;
    bool ok;

    entry->device = store->device;
    ok = entry_add(store, entry, err) && describe(store, entry, err) &&
         replay_card(store, entry->card, after, err);
    if (!database_end(database, ok, err)) {
        return false;
    }
    journal_follow(store, NULL);
    return true;
}

static bool begin_deed(struct store *store, int64_t key, struct error *err) {
    if (store->read_only) {
        return error_set(err, ERROR_FILE, "%s can only be read: nothing was changed",
                         store->path);
    }
    if (!database_begin(&store->database, err)) {
        return false;
    }
    if ((key && !card_known(store, key, err)) || !parameters_adopt(store, err)) {
        database_rollback(&store->database);
        return false;
    }
    return true;
}

static void fill_line(struct store *store, const struct entry *entry,
                      const struct memory *after, struct logged_review *out) {
    int64_t id = 0;
    struct query query = query_begin(&store->database, SQL_CARD);

    query_bind(&query, 1, entry->card);
    if (query_next(&query)) {
        id = query_integer(&query, 1);
    }
    query_end(&query, NULL);
    *out = (struct logged_review){
        .key = entry->card, .review = entry->review, .after = *after};
    review_id_format(entry->device, entry->sequence, out->id);
    device_format(entry->device, out->device);
    card_id_format(id, out->card);
}

bool store_grade(struct store *store, int64_t key, const struct review *review,
                 struct logged_review *out, struct error *err) {
    struct entry entry = {.kind = ENTRY_REVIEW, .card = key, .review = *review};
    struct memory after;

    if (!begin_deed(store, key, err) || !commit_entry(store, &entry, &after, err)) {
        return false;
    }
    store->grades++;
    if (out) {
        fill_line(store, &entry, &after, out);
    }
    return true;
}

static bool mark(struct store *store, int64_t key, enum entry_kind kind, int64_t now,
                 struct error *err) {
    struct entry entry = {.kind = kind, .card = key};

    entry.review.event.at = now;
    entry.review.event.offset_minutes = calendar_offset(store->calendar, now);
    return begin_deed(store, key, err) && commit_entry(store, &entry, NULL, err);
}

bool store_suspend(struct store *store, int64_t key, bool suspended, int64_t now,
                   struct error *err) {
    return mark(store, key, suspended ? ENTRY_SUSPEND : ENTRY_UNSUSPEND, now, err);
}

bool store_flag(struct store *store, int64_t key, bool flagged, int64_t now,
                struct error *err) {
    return mark(store, key, flagged ? ENTRY_FLAG : ENTRY_UNFLAG, now, err);
}

struct newest {
    int64_t sequence;  // 0: there is none
    enum entry_kind kind;
    int64_t card;
    enum grade grade;
};

static bool find_newest(struct store *store, struct newest *newest, struct error *err) {
    struct query query = query_begin(&store->database, SQL_ENTRY_NEWEST);

    *newest = (struct newest){0};
    query_bind(&query, 1, store->device);
    if (query_next(&query)) {
        newest->sequence = query_integer(&query, 0);
        newest->kind = entry_kind_row(&query, 1);
        newest->card = query_integer(&query, 2);
        newest->grade = (enum grade)query_int(&query, 3);
    }
    return query_end(&query, err);
}

static bool report_undone(struct store *store, const struct newest *newest,
                          struct undone *out, struct error *err) {
    static const enum undone_kind kinds[] = {
        [ENTRY_REVIEW] = UNDONE_GRADE,    [ENTRY_VOID] = UNDONE_NOTHING,
        [ENTRY_SUSPEND] = UNDONE_SUSPEND, [ENTRY_UNSUSPEND] = UNDONE_SUSPEND,
        [ENTRY_FLAG] = UNDONE_FLAG,       [ENTRY_UNFLAG] = UNDONE_FLAG,
    };
    struct query query = query_begin(&store->database, SQL_MARKS);

    *out = (struct undone){
        .kind = kinds[newest->kind], .key = newest->card, .grade = newest->grade};
    query_bind(&query, 1, newest->card);
    if (query_next(&query) && out->kind != UNDONE_GRADE) {
        out->value = query_int(&query, out->kind == UNDONE_FLAG);
    }
    return query_end(&query, err);
}

bool store_undo(struct store *store, int64_t now, struct undone *out, struct error *err) {
    struct entry entry = {.kind = ENTRY_VOID};
    struct newest newest;

    *out = (struct undone){.kind = UNDONE_NOTHING};
    if (!begin_deed(store, 0, err)) {
        return false;
    }
    if (!find_newest(store, &newest, err)) {
        database_rollback(&store->database);
        return false;
    }
    if (newest.sequence == 0) {
        database_rollback(&store->database);
        return true;
    }
    entry.card = newest.card;
    entry.target = newest.sequence;
    entry.review.event.at = now;
    entry.review.event.offset_minutes = calendar_offset(store->calendar, now);
    return commit_entry(store, &entry, NULL, err) &&
           report_undone(store, &newest, out, err);
}
