// SPDX-License-Identifier: MIT
// One sitting over the store: the current card, grades, skips and undo.

#include <viva/session.h>

#include "pace.h"
#include "roster.h"

#include <string.h>

struct session {
    struct arena memory;  // the session itself and what lasts as long
    struct store *store;
    struct session_options options;
    int64_t opened_at;
    int64_t pace_ms;
    struct matching weak;  // the cards of a weak drill
    struct arena queue_memory;
    struct queue queue;
    struct deed *deeds;  // grades of this session that stand, oldest first
    size_t deed_count;
    size_t deed_capacity;
    int64_t *skipped;  // keys, in the order of skipping
    size_t skipped_count;
    size_t skipped_capacity;
    struct arena card_memory;
    struct stored_card card;
    bool has_card;
    struct queue_card *place;  // in the queue; NULL when undo brought it from outside
    enum session_why why;
};

const char *session_why_name(enum session_why why) {
    static const char *const names[] = {
        [WHY_LEARNING] = "learning", [WHY_DUE] = "due",     [WHY_NEW] = "new",
        [WHY_WEAK] = "weak",         [WHY_AGAIN] = "again", [WHY_PLAN] = "plan",
    };

    return names[why];
}

static void drop_card(struct session *session) {
    session->has_card = false;
    session->place = NULL;
}

/** Reads a card and makes it the current one, unless it is gone from its guide. */
static bool show(struct session *session, int64_t key, struct queue_card *place,
                 struct error *err) {
    arena_rewind(&session->card_memory);
    drop_card(session);
    if (!store_card(session->store, key, &session->card_memory, &session->card, err)) {
        return false;
    }
    session->place = place;
    session->has_card = !session->card.retired;
    session->why = session->place                            ? queue_why(session->place)
                   : session->card.memory.state == STATE_NEW ? WHY_NEW
                                                             : WHY_DUE;
    return true;
}

static bool is_over(const struct session *session, int64_t now) {
    int64_t limit_ms = session->options.limit_ms;

    return limit_ms && now - session->opened_at >= limit_ms;
}

static bool show_next(struct session *session, int64_t now, struct error *err) {
    struct queue_outlook outlook = queue_look(&session->queue, now);

    if (!outlook.card || is_over(session, now)) {
        drop_card(session);
        return true;
    }
    return show(session, outlook.card->row.key, outlook.card, err);
}

/** A weak drill stays with the cards that its first queue chose. */
static void keep_weak(struct session *session) {
    struct matching *weak = &session->weak;

    if (session->options.weak && weak->count == 0) {
        for (size_t i = 0; i < session->queue.count; i++) {
            matching_add(weak, session->queue.cards[i].row.key, &session->memory);
        }
        matching_sort(weak);
    }
}

/** Reads the queue again and marks what this session did to its cards. */
static bool read_queue(struct session *session, int64_t now, struct error *err) {
    struct roster_past past = {.weak = session->weak.count ? &session->weak : NULL,
                               .deeds = session->deeds,
                               .deed_count = session->deed_count,
                               .opened_at = session->opened_at};
    struct arena arena = {0};
    struct queue queue;

    if (!roster_read(session->store, &session->options, &past, now, &arena, &queue, err)) {
        arena_free(&arena);
        return false;
    }
    arena_free(&session->queue_memory);
    session->queue_memory = arena;
    session->queue = queue;
    session->place = NULL;
    keep_weak(session);
    for (size_t i = 0; i < session->deed_count; i++) {
        queue_asked(&session->queue, session->deeds[i].key);
    }
    for (size_t i = 0; i < session->skipped_count; i++) {
        struct queue_card *card = queue_find(&session->queue, session->skipped[i]);

        if (card) {
            queue_skip(&session->queue, card);
        }
    }
    return true;
}

static bool read_pace(struct session *session, struct error *err) {
    struct arena scratch = {0};
    int64_t *times;
    size_t count;
    bool ok =
        store_answer_times(session->store, PACE_REVIEWS, &scratch, &times, &count, err);

    if (ok) {
        session->pace_ms = pace_of(times, count);
    }
    arena_free(&scratch);
    return ok;
}

struct session *session_open(struct store *store, const struct session_options *options,
                             int64_t now, struct error *err) {
    struct arena memory = {0};
    struct session *session = arena_new(&memory, 1, sizeof(*session));

    *session = (struct session){
        .memory = memory, .store = store, .options = *options, .opened_at = now};
    if (!read_pace(session, err) || !read_queue(session, now, err) ||
        !show_next(session, now, err)) {
        session_close(session);
        return NULL;
    }
    return session;
}

void session_close(struct session *session) {
    if (session) {
        struct arena memory = session->memory;

        arena_free(&session->card_memory);
        arena_free(&session->queue_memory);
        arena_free(&memory);
    }
}

const struct stored_card *session_card(const struct session *session) {
    return session->has_card ? &session->card : NULL;
}

enum session_why session_why(const struct session *session) {
    return session->why;
}

const struct planned *session_planned(const struct session *session) {
    return session->has_card && session->place && session->place->stage == STAGE_PLAN
               ? &session->place->planned
               : NULL;
}

static struct review_event event_of(const struct session *session, enum grade grade,
                                    int64_t now) {
    return (struct review_event){now, calendar_offset(session->options.calendar, now),
                                 grade};
}

void session_previews(const struct session *session, int64_t now,
                      struct memory previews[5]) {
    memset(previews, 0, 5 * sizeof(*previews));
    for (int grade = GRADE_AGAIN; session->has_card && grade <= GRADE_EASY; grade++) {
        struct review_event event = event_of(session, (enum grade)grade, now);

        previews[grade] =
            memory_review(session->options.schedule, session->card.memory, &event);
    }
}

double session_recall(const struct session *session, int64_t now) {
    return session->has_card
               ? memory_recall(session->options.schedule, &session->card.memory,
                               session->options.calendar, now)
               : 0;
}

static bool no_card(struct error *err) {
    return error_set(err, ERROR_USAGE, "there is no card on the table");
}

/*
 * What was done is committed: from here on nothing may fail, or the caller
 * would do it again.  If the store cannot be read there is no current card
 * until session_refresh() has succeeded.
 */
static void move_on(struct session *session, bool stale, int64_t now) {
    int64_t day = calendar_day(session->options.calendar, now);

    if (((stale || day != session->queue.day) && !read_queue(session, now, NULL)) ||
        !show_next(session, now, NULL)) {
        drop_card(session);
    }
}

static void forget_skip(struct session *session, int64_t key) {
    size_t kept = 0;

    for (size_t i = 0; i < session->skipped_count; i++) {
        if (session->skipped[i] != key) {
            session->skipped[kept++] = session->skipped[i];
        }
    }
    session->skipped_count = kept;
}

bool session_grade(struct session *session, enum grade grade, int64_t took_ms,
                   uint32_t points, int64_t now, struct error *err) {
    struct review review = {event_of(session, grade, now), took_ms, MODE_DRILL, points};
    struct queue_card *place = session->place;
    struct logged_review logged;

    if (!session->has_card) {
        return no_card(err);
    }
    if (!store_grade(session->store, session->card.key, &review, &logged, err)) {
        return false;
    }
    session->deeds = arena_grow(&session->memory, session->deeds, session->deed_count,
                                &session->deed_capacity, sizeof(*session->deeds));
    session->deeds[session->deed_count++] =
        (struct deed){session->card.key, grade, took_ms};
    forget_skip(session, session->card.key);
    if (place) {
        queue_reviewed(&session->queue, place, grade, took_ms, &logged.after,
                       &session->queue_memory);
    }
    move_on(session, !place, now);
    return true;
}

bool session_skip(struct session *session, int64_t now, struct error *err) {
    if (!session->has_card) {
        return no_card(err);
    }
    forget_skip(session, session->card.key);
    session->skipped =
        arena_grow(&session->memory, session->skipped, session->skipped_count,
                   &session->skipped_capacity, sizeof(*session->skipped));
    session->skipped[session->skipped_count++] = session->card.key;
    if (session->place) {
        queue_skip(&session->queue, session->place);
    }
    move_on(session, false, now);
    return true;
}

bool session_suspend(struct session *session, int64_t now, struct error *err) {
    if (!session->has_card) {
        return no_card(err);
    }
    if (!store_suspend(session->store, session->card.key, true, now, err)) {
        return false;
    }
    // The others of its topic move up, so the queue is read again.
    move_on(session, true, now);
    return true;
}

bool session_flag(struct session *session, int64_t now, struct error *err) {
    bool flagged = !session->card.flagged;

    if (!session->has_card) {
        return no_card(err);
    }
    if (!store_flag(session->store, session->card.key, flagged, now, err)) {
        return false;
    }
    session->card.flagged = flagged;
    return true;
}

/** Makes that card the current one if it may be asked at all. */
static bool show_again(struct session *session, int64_t key, int64_t now,
                       struct error *err) {
    if (!show(session, key, queue_find(&session->queue, key), err)) {
        return false;
    }
    return (session->has_card && !session->card.suspended) || show_next(session, now, err);
}

bool session_undo(struct session *session, int64_t now, struct undone *out,
                  struct error *err) {
    if (!store_undo(session->store, now, out, err)) {
        return false;
    }
    if (out->kind == UNDONE_NOTHING) {
        return true;
    }
    if (out->kind == UNDONE_GRADE && session->deed_count &&
        session->deeds[session->deed_count - 1].key == out->key) {
        session->deed_count--;
    }
    if (!read_queue(session, now, NULL) || !show_again(session, out->key, now, NULL)) {
        drop_card(session);
    }
    return true;
}

bool session_refresh(struct session *session, int64_t now, struct error *err) {
    int64_t key = session->has_card ? session->card.key : 0;

    if (!read_queue(session, now, err)) {
        return false;
    }
    return key ? show_again(session, key, now, err) : show_next(session, now, err);
}

struct session_progress session_progress(const struct session *session, int64_t now) {
    struct queue_outlook outlook = queue_look(&session->queue, now);
    struct session_progress progress = {.done = (int)session->deed_count};

    if (session->has_card) {
        progress.left = outlook.left > 0 ? outlook.left : 1;
    } else if (!is_over(session, now)) {
        progress.left = outlook.left;
        progress.next_ready_at = outlook.card ? now : outlook.next_at;
    }
    progress.left_ms = session->queue.planned ? (int64_t)(outlook.seconds * SECOND_MS) +
                                                    outlook.untimed * session->pace_ms
                                              : progress.left * session->pace_ms;
    return progress;
}

bool session_summarise(struct session *session, struct arena *arena,
                       struct session_summary *out, struct error *err) {
    return summary_make(session->store, session->deeds, session->deed_count, arena, out,
                        err);
}
