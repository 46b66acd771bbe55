// SPDX-License-Identifier: MIT
// Reads what a queue is made of: rows without texts, and the reviews of today.

#include "roster.h"

#include "weak.h"

#include <stdlib.h>

enum { UNSEEN_SPARE = 256 };  // new cards that may be skipped or suspended in one sitting

struct roster {
    struct store *store;
    const struct session_options *options;
    const struct roster_past *past;
    int64_t now;
    struct arena *arena;
    const struct matching *only;            // NULL for every card
    const struct preparation *preparation;  // NULL if there is no date ahead
};

/** The last instant of the study day. */
static int64_t end_of_day(const struct roster *roster) {
    const struct calendar *calendar = roster->options->calendar;
    int64_t today = calendar_day(calendar, roster->now);

    return calendar_day_start(calendar, today + 1) - 1;
}

static bool belongs(const struct roster *roster, int64_t key) {
    if (!roster->only || matching_has(roster->only, key)) {
        return true;
    }
    for (size_t i = 0; i < roster->past->deed_count; i++) {
        if (roster->past->deeds[i].key == key) {
            return true;
        }
    }
    return false;
}

/** The plan asks cards before they are due; the rows of others that are not are left out. */
static bool may_be_asked(const struct roster *roster, const struct queue_row *row) {
    return !roster->preparation || row->memory.state == STATE_NEW ||
           row->memory.ready_at <= end_of_day(roster) ||
           row->memory.review_day >= calendar_day(roster->options->calendar, roster->now) ||
           preparation_find(roster->preparation, row->key);
}

static size_t keep_those_that_belong(const struct roster *roster, struct queue_row *rows,
                                     size_t count) {
    size_t kept = 0;

    for (size_t i = 0; i < count; i++) {
        if (belongs(roster, rows[i].key) && may_be_asked(roster, &rows[i])) {
            rows[kept++] = rows[i];
        }
    }
    return kept;
}

/** Whether this is the card's last review of the day, and an Again. */
static bool is_last_miss(const struct queue_source *source, size_t at) {
    int64_t key = source->reviews[at].key;

    for (size_t i = at + 1; i < source->review_count; i++) {
        if (source->reviews[i].key == key) {
            return false;
        }
    }
    return source->reviews[at].grade == GRADE_AGAIN;
}

/** Missed cards come back today though their schedule may say tomorrow. */
static bool add_missed(const struct roster *roster, const struct queue_source *source,
                       int64_t until, struct queue_row *rows, size_t *count,
                       struct error *err) {
    for (size_t i = 0; i < source->review_count; i++) {
        struct queue_row row;
        bool found;

        if (!is_last_miss(source, i)) {
            continue;
        }
        if (!store_seen_row(roster->store, source->reviews[i].key, &row, &found, err)) {
            return false;
        }
        if (found && row.memory.ready_at > until) {
            rows[(*count)++] = row;
        }
    }
    return true;
}

static bool read_seen(const struct roster *roster, struct queue_source *source,
                      struct error *err) {
    bool all_days = roster->options->weak || roster->preparation;
    int64_t until = all_days ? INT64_MAX : end_of_day(roster);
    struct queue_row *rows;
    struct queue_row *all;
    size_t count;

    if (!store_seen(roster->store, until, roster->arena, &rows, &count, err)) {
        return false;
    }
    all = arena_new(roster->arena, count + source->review_count + 1, sizeof(*all));
    for (size_t i = 0; i < count; i++) {
        all[i] = rows[i];
    }
    if (!add_missed(roster, source, until, all, &count, err)) {
        return false;
    }
    source->seen_count = keep_those_that_belong(roster, all, count);
    if (roster->options->weak && !roster->past->weak) {
        int want = roster->options->weak_count;

        source->seen_count = weak_choose(
            all, source->seen_count, want > 0 ? (size_t)want : 0, roster->options->schedule,
            roster->options->calendar, roster->now, roster->arena);
    }
    source->seen = all;
    return true;
}

/** How many new cards have to be known: those that may be asked, and some for those that are passed over. */
static size_t unseen_limit(const struct roster *roster, int share) {
    bool in_turns = roster->options->order == ORDER_DUE;

    return roster->only || roster->preparation || !in_turns ? INT32_MAX
                                                            : (size_t)share + UNSEEN_SPARE;
}

static bool read_unseen(const struct roster *roster, struct queue_source *source,
                        struct error *err) {
    int share = roster->options->new_per_day -
                queue_introduced(source->reviews, source->review_count);
    struct queue_row *rows;
    size_t count;

    if (roster->options->weak || (share <= 0 && !roster->preparation)) {
        return true;
    }
    if (!store_unseen(roster->store, unseen_limit(roster, share), roster->arena, &rows,
                      &count, err)) {
        return false;
    }
    source->unseen = rows;
    source->unseen_count = keep_those_that_belong(roster, rows, count);
    return true;
}

/** What was studied today already counts, whatever it was. */
static double seconds_used(const struct roster *roster, const struct queue_source *source) {
    double used = 0;

    for (size_t i = 0; i < source->review_count; i++) {
        const struct day_review *review = &source->reviews[i];

        used += review->took_ms > 0
                    ? (double)review->took_ms / SECOND_MS
                    : preparation_usual_seconds(roster->preparation, !review->first);
    }
    return used;
}

/** Whoever sets a time for a sitting has it, whatever was used before. */
static double seconds_left(const struct roster *roster, const struct queue_source *source) {
    const struct session_options *options = roster->options;
    double day = preparation_interviews(roster->preparation)->minutes * 60;

    if (options->limit_ms) {
        int64_t spent = roster->now - roster->past->opened_at;

        return (double)(options->limit_ms - spent) / SECOND_MS;
    }
    return day + (double)options->more_ms / SECOND_MS - seconds_used(roster, source);
}

static bool read_plan(struct roster *roster, struct error *err) {
    struct preparation *preparation = roster->options->preparation;

    if (!preparation || roster->options->weak) {
        return true;
    }
    if (!preparation_update(preparation, roster->now, err)) {
        return false;
    }
    roster->preparation = preparation_is_on(preparation) ? preparation : NULL;
    return true;
}

bool roster_read(struct store *store, const struct session_options *options,
                 const struct roster_past *past, int64_t now, struct arena *arena,
                 struct queue *queue, struct error *err) {
    struct roster roster = {store, options, past, now, arena, NULL, NULL};
    struct query_context context = {options->schedule, options->calendar, now};
    struct queue_source source = {0};
    struct day_review *reviews;
    struct matching matching;

    if (options->weak && past->weak) {
        roster.only = past->weak;
    } else if (options->query) {
        if (!matching_read(store, options->query, &context, NULL, NULL, arena, &matching,
                           err)) {
            return false;
        }
        roster.only = &matching;
    }
    if (!store_day_reviews(store, calendar_day(options->calendar, now), arena, &reviews,
                           &source.review_count, err)) {
        return false;
    }
    source.reviews = reviews;
    if (!read_plan(&roster, err)) {
        return false;
    }
    if (roster.preparation) {
        source.preparation = roster.preparation;
        source.seconds = seconds_left(&roster, &source);
    }
    if (!read_seen(&roster, &source, err) || !read_unseen(&roster, &source, err)) {
        return false;
    }
    queue_make(queue, &source, options, now, arena);
    return true;
}
