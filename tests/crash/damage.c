// SPDX-License-Identifier: MIT
// Bytes of the database or its log file go bad: an answer in words, never a crash, and the log brings all back.

#include "support/check.h"
#include "support/draw.h"
#include "support/stored.h"

#include <fcntl.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { CARDS = 40, GRADES = 60, ROUNDS = 300 };

static void write_bytes(const char *path, const char *bytes, size_t size) {
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

    assert_true(file >= 0);
    assert_int_equal(write(file, bytes, size), size);
    close(file);
}

// Flips bits, zeroes a stretch, copies one over another, or cuts the file off.
static size_t spoil(char *bytes, size_t size, struct chance *chance) {
    size_t at = (size_t)draw_below(chance, size);
    size_t from = (size_t)draw_below(chance, size);
    size_t stretch = (size_t)draw_below(chance, 600);

    stretch = at + stretch < size && from + stretch < size ? stretch : 0;
    switch (draw_below(chance, 5)) {
    case 0: memset(bytes + at, 0, stretch); break;
    case 1: memmove(bytes + at, bytes + from, stretch); break;
    case 2: return at;
    default:
        for (uint64_t i = 1 + draw_below(chance, 8); i > 0; i--) {
            size_t hit = (size_t)draw_below(chance, size);

            bytes[hit] = (char)(bytes[hit] ^ 1 << draw_below(chance, 8));
        }
    }
    return size;
}

static bool look_at_card(void *payload, const struct stored_card *card) {
    (void)payload;
    return card->question.bytes != NULL;
}

static bool look_at_review(void *payload, const struct logged_review *review) {
    (void)payload;
    return review->id[0] != '\0';
}

// Everything that a program does with a store; each may fail, and then must say why.
static void use(struct stored *stored, struct store *store) {
    struct arena arena = {0};
    struct store_problem *problems;
    struct queue_row *rows;
    struct topic_row *topics;
    struct day_row *days;
    struct undone undone;
    int64_t number;
    size_t count;
    struct error err = {0};
    struct review review = {.event = {.at = stored->now, .grade = GRADE_GOOD}};
    bool all[] = {
        store_each_card(store, true, look_at_card, NULL, &err),
        store_each_review(store, look_at_review, NULL, &err),
        store_seen(store, INT64_MAX, &arena, &rows, &count, &err),
        store_unseen(store, 100, &arena, &rows, &count, &err),
        store_topics(store, &arena, &topics, &count, &err),
        store_days(store, 0, &arena, &days, &count, &err),
        store_grade(store, 2, &review, NULL, &err),
        store_undo(store, stored->now, &undone, &err),
        store_undo(store, stored->now, &undone, &err),
        store_rebuild(store, &number, &err),
        store_check(store, &arena, &problems, &count, &err),
    };

    for (size_t i = 0; i < COUNT(all); i++) {
        assert_true(all[i] || err.kind != ERROR_NONE);
    }
    arena_free(&arena);
}

static void prepare(struct stored *stored, struct text *database, struct text *log) {
    int64_t first;

    stored_open(stored);
    first = stored_fill(stored, CARDS);
    for (int i = 0; i < GRADES; i++) {
        stored_grade(stored, first + i * 7 % CARDS, (enum grade)(i % 4 + 1));
    }
    store_close(stored->store);
    stored->store = NULL;
    assert_true(text_read_file(stored->path, 1 << 24, &stored->arena, database, NULL));
    assert_true(text_read_file(stored_log(stored), 1 << 24, &stored->arena, log, NULL));
}

static void empty_folder(struct stored *stored) {
    const char *pattern = arena_printf(&stored->arena, "%s/*", stored->folder.path);
    glob_t found;

    assert_int_equal(glob(pattern, 0, NULL, &found), 0);
    for (size_t i = 0; i < found.gl_pathc; i++) {
        unlink(found.gl_pathv[i]);
    }
    globfree(&found);
}

static void a_damaged_database_is_told_and_recovered(void **state) {
    struct stored stored;
    struct text database;
    struct text log;
    struct chance chance = {14};
    int refused = 0;

    (void)state;
    prepare(&stored, &database, &log);
    for (int round = 0; round < ROUNDS; round++) {
        struct arena arena = {0};
        const char *aside;
        const char *name = stored_log(&stored);
        char *bytes = arena_copy(&arena, database.bytes, database.size);
        struct store_options options = stored_options(&stored);
        struct error err = {0};
        struct store *store;

        empty_folder(&stored);
        write_bytes(stored.path, bytes, spoil(bytes, database.size, &chance));
        write_bytes(name, log.bytes, log.size);
        store = store_open(&options, &err);
        if (store) {
            use(&stored, store);
            store_close(store);
            empty_folder(&stored);
            write_bytes(stored.path, "damaged", 7);
            write_bytes(name, log.bytes, log.size);
        } else {
            refused++;
            assert_true(err.kind == ERROR_STORE || err.kind == ERROR_FILE);
        }
        stored.store = store_recover(&options, &arena, &aside, &err);
        assert_non_null(stored.store);
        assert_int_equal(stored_reviews(&stored), GRADES);
        store_close(stored.store);
        stored.store = NULL;
        empty_folder(&stored);
        write_bytes(name, log.bytes, log.size);
        arena_free(&arena);
    }
    print_message("%d databases spoilt, %d refused at once, all recovered\n", ROUNDS,
                  refused);
    assert_true(refused > 0);
    stored_close(&stored);
}

static void a_damaged_log_never_harms_the_database(void **state) {
    struct stored stored;
    struct text database;
    struct text log;
    struct chance chance = {15};
    const char *name;

    (void)state;
    prepare(&stored, &database, &log);
    name = stored_log(&stored);
    for (int round = 0; round < ROUNDS; round++) {
        char *bytes = arena_copy(&stored.arena, log.bytes, log.size);

        write_bytes(stored.path, database.bytes, database.size);
        write_bytes(name, bytes, spoil(bytes, log.size, &chance));
        stored_reopen(&stored);
        assert_int_equal(stored_reviews(&stored), GRADES);
        stored_grade(&stored, 1, GRADE_GOOD);
        store_close(stored.store);
        stored.store = NULL;

        // The log alone: what is left of it, and no crash.
        unlink(stored.path);
        stored_reopen(&stored);
        assert_true(stored_reviews(&stored) > 0);
        stored_is_sound(&stored);
        store_close(stored.store);
        stored.store = NULL;
        empty_folder(&stored);
    }
    stored_close(&stored);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_damaged_database_is_told_and_recovered),
        cmocka_unit_test(a_damaged_log_never_harms_the_database),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
