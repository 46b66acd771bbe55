// SPDX-License-Identifier: MIT
// A store for tests: opened in a temporary folder, filled from rows.

#include "support/stored.h"

#include "support/check.h"

#include <glob.h>
#include <stdio.h>
#include <string.h>

struct store_options stored_options(const struct stored *stored) {
    return (struct store_options){.path = stored->path,
                                  .schedule = &stored->schedule,
                                  .calendar = &stored->calendar,
                                  .now = stored->now,
                                  .seed = stored->seed};
}

static void open_it(struct stored *stored) {
    struct store_options options = stored_options(stored);

    stored->store = store_open(&options, &stored->err);
    assert_string_equal(stored->err.message, "");
    assert_non_null(stored->store);
}

void stored_open(struct stored *stored) {
    *stored = (struct stored){.now = STORED_NOW * INT64_C(1000), .seed = 1};
    stored->schedule =
        (struct schedule){.desired_retention = 0.9, .day_starts_minutes = 240};
    stored->calendar.day_starts_minutes = 240;
    fsrs_default(&stored->schedule.model);
    temporary_make(&stored->folder);
    snprintf(stored->path, sizeof(stored->path), "%s/viva.db", stored->folder.path);
    open_it(stored);
}

int stored_set_up(void **state) {
    static struct stored stored;

    stored_open(&stored);
    *state = &stored;
    return 0;
}

int stored_tear_down(void **state) {
    stored_close(*state);
    return 0;
}

void stored_reopen(struct stored *stored) {
    store_close(stored->store);
    open_it(stored);
}

void stored_close(struct stored *stored) {
    store_close(stored->store);
    temporary_remove(&stored->folder);
    arena_free(&stored->arena);
}

struct imported_card *stored_guide(struct stored *stored, struct import *import,
                                   const char *file, const struct stored_row *rows) {
    struct guide guide = {.title = TEXT("Title")};
    struct guide_source source = {.file = file};
    struct imported_card *results = NULL;
    size_t capacity = 0;

    source.path = arena_printf(&stored->arena, "%s/%s", stored->folder.path, file);
    for (; rows[guide.card_count].question; guide.card_count++) {
        const struct stored_row *row = &rows[guide.card_count];

        guide.cards = arena_grow(&stored->arena, guide.cards, guide.card_count, &capacity,
                                 sizeof(*guide.cards));
        guide.cards[guide.card_count] =
            (struct card){.kind = row->answer ? CARD_ANSWERED : CARD_PROMPT,
                          .question = text_of(row->question),
                          .answer = text_of(row->answer),
                          .topic = text_of(row->topic ? row->topic : "T"),
                          .answers = text_of(row->answers),
                          .line = (int)guide.card_count + 1,
                          .format = "heading"};
        source.hash ^= text_hash(text_of(row->question)) * (guide.card_count + 1) ^
                       text_hash(text_of(row->answer));
    }
    // A file that is there: one that is not gives up its cards.
    temporary_write(&stored->folder, file, "x", 1);
    assert_true(
        import_guide(import, &source, &guide, &stored->arena, &results, &stored->err));
    return results;
}

struct imported_card *stored_import(struct stored *stored, const char *file,
                                    const struct stored_row *rows) {
    struct import *import = import_begin(stored->store, stored->now, &stored->err);
    struct imported_card *results;

    assert_non_null(import);
    results = stored_guide(stored, import, file, rows);
    assert_true(import_end(import, true, &stored->err));
    return results;
}

int64_t stored_fill(struct stored *stored, size_t count) {
    struct stored_row *rows = arena_new(&stored->arena, count + 1, sizeof(*rows));

    for (size_t i = 0; i < count; i++) {
        rows[i].question = arena_printf(&stored->arena, "question %zu", i + 1);
        rows[i].answer = arena_printf(&stored->arena, "answer %zu", i + 1);
    }
    return stored_import(stored, "filled.md", rows)[0].key;
}

struct logged_review stored_grade(struct stored *stored, int64_t key, enum grade grade) {
    struct review review = {.event = {.at = stored->now += MINUTE_MS, .grade = grade},
                            .took_ms = 1500};
    struct logged_review line;

    assert_true(store_grade(stored->store, key, &review, &line, &stored->err));
    return line;
}

struct undone stored_undo(struct stored *stored) {
    struct undone undone;

    assert_true(store_undo(stored->store, stored->now += MINUTE_MS, &undone, &stored->err));
    return undone;
}

struct stored_card stored_card(struct stored *stored, int64_t key) {
    struct stored_card card;

    assert_true(store_card(stored->store, key, &stored->arena, &card, &stored->err));
    return card;
}

const char *stored_log(struct stored *stored) {
    const char *pattern =
        arena_printf(&stored->arena, "%s/*-reviews-*.log", stored->folder.path);
    const char *path;
    glob_t found;

    assert_int_equal(glob(pattern, 0, NULL, &found), 0);
    assert_int_equal(found.gl_pathc, 1);
    path = arena_printf(&stored->arena, "%s", found.gl_pathv[0]);
    globfree(&found);
    return path;
}

static bool count_card(void *payload, const struct stored_card *card) {
    (void)card;
    (*(int *)payload)++;
    return true;
}

int stored_count(struct store *store) {
    int count = 0;

    return store_each_card(store, false, count_card, &count, NULL) ? count : -1;
}

static bool count_review(void *payload, const struct logged_review *review) {
    (void)review;
    (*(int *)payload)++;
    return true;
}

int stored_reviews(struct stored *stored) {
    int count = 0;
    int64_t counted;

    assert_true(store_each_review(stored->store, count_review, &count, &stored->err));
    assert_true(store_review_count(stored->store, &counted, &stored->err));
    assert_int_equal(counted, count);
    return count;
}

void stored_is_sound(struct stored *stored) {
    struct store_problem *problems = NULL;
    size_t count = 0;
    int64_t changed = 0;

    assert_true(
        store_check(stored->store, &stored->arena, &problems, &count, &stored->err));
    assert_string_equal(count ? problems[0].text : "", "");
    assert_true(store_rebuild(stored->store, &changed, &stored->err));
    assert_int_equal(changed, 0);
}
