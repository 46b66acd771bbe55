// SPDX-License-Identifier: MIT
// Memory and marks of cards as a fold over their entries that stand.

#include "entries.h"

struct fold {
    int64_t card;  // key, 0 before the first
    struct memory memory;
    bool suspended;
    bool flagged;
};

struct memory memory_row(const struct query *query, int column) {
    struct memory memory = {.state = (enum card_state)query_int(query, column)};

    memory.fsrs.stability = query_real(query, column + 1);
    memory.fsrs.fast = query_real(query, column + 2);
    memory.fsrs.difficulty = query_real(query, column + 3);
    memory.reviewed_at = query_integer(query, column + 4);
    memory.review_day = query_integer(query, column + 5);
    memory.due_at = query_integer(query, column + 6);
    memory.ready_at = query_integer(query, column + 7);
    memory.reviews = query_int(query, column + 8);
    memory.lapses = query_int(query, column + 9);
    return memory;
}

// A row of ENTRIES_OF_CARD or ENTRIES_BY_CARD.
static void fold_entry(struct fold *fold, const struct schedule *schedule,
                       const struct query *query) {
    struct review_event event = {.at = query_integer(query, 2),
                                 .offset_minutes = query_int(query, 3),
                                 .grade = (enum grade)query_int(query, 4)};

    fold->card = query_integer(query, 0);
    switch (entry_kind_row(query, 1)) {
    case ENTRY_REVIEW: fold->memory = memory_review(schedule, fold->memory, &event); break;
    case ENTRY_SUSPEND: fold->suspended = true; break;
    case ENTRY_UNSUSPEND: fold->suspended = false; break;
    case ENTRY_FLAG: fold->flagged = true; break;
    case ENTRY_UNFLAG: fold->flagged = false; break;
    case ENTRY_VOID: break;
    }
}

static bool same_memory(const struct memory *a, const struct memory *b) {
    return a->state == b->state && a->fsrs.stability == b->fsrs.stability &&
           a->fsrs.fast == b->fsrs.fast && a->fsrs.difficulty == b->fsrs.difficulty &&
           a->reviewed_at == b->reviewed_at && a->review_day == b->review_day &&
           a->due_at == b->due_at && a->ready_at == b->ready_at &&
           a->reviews == b->reviews && a->lapses == b->lapses;
}

static bool put_memory(struct store *store, int64_t key, const struct memory *memory,
                       struct error *err) {
    struct query query;

    if (memory->reviews == 0) {
        query = query_begin(&store->database, SQL_MEMORY_FORGET);
        query_bind(&query, 1, key);
        return query_end(&query, err);
    }
    query = query_begin(&store->database, SQL_MEMORY_PUT);
    query_bind(&query, 1, key);
    query_bind(&query, 2, memory->state);
    query_bind_real(&query, 3, memory->fsrs.stability);
    query_bind_real(&query, 4, memory->fsrs.fast);
    query_bind_real(&query, 5, memory->fsrs.difficulty);
    query_bind(&query, 6, memory->reviewed_at);
    query_bind(&query, 7, memory->review_day);
    query_bind(&query, 8, memory->due_at);
    query_bind(&query, 9, memory->ready_at);
    query_bind(&query, 10, memory->reviews);
    query_bind(&query, 11, memory->lapses);
    return query_end(&query, err);
}

static bool refresh_memory(struct store *store, const struct fold *fold, bool *changed,
                           struct error *err) {
    struct query query = query_begin(&store->database, SQL_MEMORY);
    struct memory kept = {0};

    query_bind(&query, 1, fold->card);
    if (query_next(&query)) {
        kept = memory_row(&query, 0);
    }
    if (!query_end(&query, err)) {
        return false;
    }
    if (same_memory(&kept, &fold->memory)) {
        return true;
    }
    *changed = true;
    return put_memory(store, fold->card, &fold->memory, err);
}

static bool refresh_marks(struct store *store, const struct fold *fold, bool *changed,
                          struct error *err) {
    struct query query = query_begin(&store->database, SQL_MARKS);
    bool same = true;

    query_bind(&query, 1, fold->card);
    if (query_next(&query)) {
        same = query_int(&query, 0) == fold->suspended &&
               query_int(&query, 1) == fold->flagged;
    }
    if (!query_end(&query, err) || same) {
        return same;
    }
    *changed = true;
    query = query_begin(&store->database, SQL_MARKS_PUT);
    query_bind(&query, 1, fold->card);
    query_bind(&query, 2, fold->suspended);
    query_bind(&query, 3, fold->flagged);
    return query_end(&query, err);
}

// Writes only what differs: a rebuild of sound data leaves the file as it is.
static bool refresh(struct store *store, const struct fold *fold, int64_t *changed,
                    struct error *err) {
    bool differs = false;
    bool ok = refresh_memory(store, fold, &differs, err) &&
              refresh_marks(store, fold, &differs, err);

    *changed += differs;
    return ok;
}

bool replay_card(struct store *store, int64_t key, struct memory *memory,
                 struct error *err) {
    struct fold fold = {.card = key};
    struct query query = query_begin(&store->database, SQL_ENTRIES_OF_CARD);
    int64_t changed = 0;

    /*
     * From the first review on, not from the stored state: an undo takes one
     * out of the middle, and steps of FSRS do not commute.  A card rarely has
     * more than thirty.
     */
    query_bind(&query, 1, key);
    while (query_next(&query)) {
        fold_entry(&fold, &store->schedule, &query);
    }
    if (!query_end(&query, err)) {
        return false;
    }
    if (memory) {
        *memory = fold.memory;
    }
    return refresh(store, &fold, &changed, err);
}

// Cards that no entry speaks of remember nothing.
static bool forget_strays(struct store *store, int64_t *changed, struct error *err) {
    struct query query = query_begin(&store->database, SQL_MEMORY_STRAYS);
    bool ok = true;

    while (ok && query_next(&query)) {
        struct fold nothing = {.card = query_integer(&query, 0)};

        ok = refresh(store, &nothing, changed, err);
    }
    return query_end(&query, ok ? err : NULL) && ok;
}

bool replay_all(struct store *store, int64_t *changed, struct error *err) {
    struct query query = query_begin(&store->database, SQL_ENTRIES_BY_CARD);
    struct fold fold = {0};
    bool ok = true;

    *changed = 0;
    while (ok && query_next(&query)) {
        if (query_integer(&query, 0) != fold.card) {
            ok = fold.card == 0 || refresh(store, &fold, changed, err);
            fold = (struct fold){0};
        }
        fold_entry(&fold, &store->schedule, &query);
    }
    if (!query_end(&query, ok ? err : NULL) || !ok) {
        return false;
    }
    return (fold.card == 0 || refresh(store, &fold, changed, err)) &&
           forget_strays(store, changed, err);
}
