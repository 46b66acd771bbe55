// SPDX-License-Identifier: MIT
// Databases as older versions left them come up to today's schema with all that is in them.

#include "support/check.h"
#include "support/stored.h"

#include <viva/sources.h>

#include <sqlite3.h>

#include <stdio.h>
#include <string.h>

/** Puts a saved database in place of the store's. */
static void open_saved(struct stored *stored, const char *name) {
    char path[400];
    struct text sql;
    sqlite3 *connection;

    snprintf(path, sizeof(path), VIVA_SOURCE_DIR "/tests/unit/%s", name);
    assert_true(text_read_file(path, 1 << 20, &stored->arena, &sql, &stored->err));
    store_close(stored->store);
    stored->store = NULL;
    assert_int_equal(remove(stored->path), 0);
    assert_int_equal(sqlite3_open(stored->path, &connection), SQLITE_OK);
    assert_int_equal(sqlite3_exec(connection, sql.bytes, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(connection);
    stored_reopen(stored);
}

static bool take_first(void *payload, const struct stored_card *card) {
    struct stored_card *first = payload;

    if (!first->key) {
        *first = *card;
    }
    return false;
}

static void what_schema_1_had_is_there(void **state) {
    struct stored *stored = *state;
    struct stored_card first = {0};
    struct source *sources;
    struct guide_file *guides;
    size_t source_count;
    size_t guide_count;

    open_saved(stored, "schema_1.sql");
    assert_int_equal(stored_count(stored->store), 7);
    assert_int_equal(stored_reviews(stored), 2);
    assert_true(store_each_card(stored->store, false, take_first, &first, &stored->err));
    first = stored_card(stored, first.key);
    assert_string_equal(text_string(first.question, &stored->arena),
                        "What does it mean that a sort is stable?");
    assert_int_equal(first.memory.reviews, 1);
    assert_int_equal(first.tags.size, 0);
    assert_true(stored_card(stored, 4).suspended);
    stored_is_sound(stored);

    assert_true(store_guides(stored->store, &stored->arena, &guides, &guide_count, NULL));
    assert_true(
        store_sources(stored->store, &stored->arena, &sources, &source_count, NULL));
    assert_int_equal(guide_count, 1);
    assert_int_equal(source_count, 1);
    assert_string_equal(sources[0].path.bytes, "/guides/sorting.md");
    assert_int_equal(guides[0].source, sources[0].key);
    assert_false(guides[0].current);
}

static void a_card_of_schema_1_can_be_graded_and_moved(void **state) {
    struct stored *stored = *state;
    static const struct stored_row rows[] = {{"Who decides when slow is too slow?", NULL},
                                             {NULL}};
    struct imported_card *results;

    open_saved(stored, "schema_1.sql");
    stored_grade(stored, 5, GRADE_GOOD);
    // The guide's file is not on this machine: its card goes where its text turns up.
    results = stored_import(stored, "new.md", rows);
    assert_int_equal(results[0].key, 7);
    assert_int_equal(results[0].change, CHANGE_MOVED);
    stored_is_sound(stored);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, stored_set_up, stored_tear_down)

int main(void) {
    static const struct CMUnitTest tests[] = {
        TEST(what_schema_1_had_is_there),
        TEST(a_card_of_schema_1_can_be_graded_and_moved),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
