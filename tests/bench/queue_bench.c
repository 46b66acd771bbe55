// SPDX-License-Identifier: MIT
// queue-bench: the next card out of a million that are due, beside one walk over them.

#include "stopwatch.h"

#include "study/queue.h"

#include "support/draw.h"

#include <stdio.h>

enum { CARDS = 1000000, GRADES = 200, TOPICS = 50, WALKS = 9 };

static const int64_t now = 1795262400000;  // 2026-11-21 12:00 UTC
static const double limit_ms = 1;

static int utc(int64_t instant) {
    (void)instant;
    return 0;
}

static const struct calendar calendar = {utc, .day_starts_minutes = 4 * 60};

/** Cards that were reviewed some weeks ago and are all due. */
static struct queue_row *make_rows(const struct schedule *schedule, struct arena *arena) {
    struct queue_row *rows = arena_new(arena, CARDS, sizeof(*rows));
    struct chance chance = {1};

    for (int64_t i = 0; i < CARDS; i++) {
        int64_t days = 30 + (int64_t)draw_below(&chance, 60);
        struct review_event event = {.at = now - days * DAY_MS, .grade = GRADE_GOOD};

        rows[i] = (struct queue_row){
            .key = i + 1,
            .topic = (int64_t)draw_below(&chance, TOPICS),
            .position = i,
            .memory = memory_review(schedule, (struct memory){0}, &event),
        };
    }
    return rows;
}

/** The work that no choice without an index could do without. */
static double walk_ms(const struct queue_row *rows) {
    double times[WALKS];
    volatile int64_t earliest;

    for (int i = 0; i < WALKS; i++) {
        double began = wall_ms();
        int64_t ready_at = INT64_MAX;

        for (size_t row = 0; row < CARDS; row++) {
            ready_at =
                rows[row].memory.ready_at < ready_at ? rows[row].memory.ready_at : ready_at;
        }
        earliest = ready_at;
        times[i] = wall_ms() - began;
    }
    (void)earliest;
    return median(times, WALKS);
}

static void tell(const char *name, double ms, double walk, bool met) {
    printf("{\"bench\":\"%s\",\"ms\":%.4f,\"partner\":\"a walk over the cards\","
           "\"partner_ms\":%.3f,\"ratio\":%.3f,\"limit_ms\":%g,\"met\":%s}\n",
           name, ms, walk, ms / walk, limit_ms, met ? "true" : "false");
}

int main(void) {
    struct schedule schedule = {.desired_retention = 0.9, .day_starts_minutes = 4 * 60};
    struct session_options options = {.schedule = &schedule,
                                      .calendar = &calendar,
                                      .new_per_day = 10,
                                      .reviews_per_day = 200,
                                      .seed = 1};
    struct arena arena = {0};
    struct queue_source source = {.seen_count = CARDS};
    double times[GRADES], walk, middle;
    struct queue queue;

    fsrs_default(&schedule.model);
    source.seen = make_rows(&schedule, &arena);
    walk = walk_ms(source.seen);
    queue_make(&queue, &source, &options, now, &arena);
    for (int i = 0; i < GRADES; i++) {
        int64_t at = now + i * 10 * SECOND_MS;
        double began = wall_ms();
        struct queue_card *card = queue_look(&queue, at).card;
        struct review_event event = {.at = at, .grade = i % 4 ? GRADE_GOOD : GRADE_AGAIN};
        struct memory after = memory_review(&schedule, card->row.memory, &event);

        queue_reviewed(&queue, card, event.grade, 0, &after, &arena);
        times[i] = wall_ms() - began;
    }
    middle = median(times, GRADES);  // sorts them
    tell("next card out of 1,000,000, median", middle, walk, middle <= limit_ms);
    tell("next card out of 1,000,000, 99 of 100", times[GRADES * 99 / 100], walk,
         times[GRADES * 99 / 100] <= limit_ms);
    arena_free(&arena);
    return times[GRADES * 99 / 100] <= limit_ms ? 0 : 1;
}
