// SPDX-License-Identifier: MIT
// The log file has every entry, and a database that was lost or set back comes back from it.

#include "support/check.h"
#include "support/stored.h"

#include <store/journal.h>
#include <store/record.h>

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static struct text contents(struct stored *stored, const char *path) {
    struct text bytes;

    assert_true(text_read_file(path, 1 << 24, &stored->arena, &bytes, NULL));
    return bytes;
}

static int lines_of(struct text bytes, const char *word) {
    int count = 0;

    while (bytes.size) {
        count += text_starts(text_line(&bytes), text_of(word));
    }
    return count;
}

static void write_bytes(const char *path, struct text bytes) {
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

    assert_true(file >= 0);
    assert_int_equal(write(file, bytes.bytes, bytes.size), bytes.size);
    close(file);
}

static const struct stored_row rows[] = {
    {"What is\ta tab?\\n", "A byte.\n\n- `\\t`\r\n- nine", "Bytes\x1fOf text"},
    {"Why \xF0\x9F\x8C\xB1?", "Because.", NULL},
    {"Tell me.", NULL, NULL},
    {0}};

static void every_deed_is_a_line_and_each_card_is_described_once(void **state) {
    struct stored *stored = *state;
    struct imported_card *cards = stored_import(stored, "a.md", rows);
    struct text log;

    stored_grade(stored, cards[0].key, GRADE_GOOD);
    stored_grade(stored, cards[0].key, GRADE_AGAIN);
    stored_undo(stored);
    assert_true(store_suspend(stored->store, cards[1].key, true, stored->now, NULL));
    assert_true(store_suspend(stored->store, cards[1].key, false, stored->now, NULL));
    assert_true(store_flag(stored->store, cards[1].key, true, stored->now, NULL));
    assert_true(store_flag(stored->store, cards[1].key, false, stored->now, NULL));
    log = contents(stored, stored_log(stored));
    assert_int_equal(lines_of(log, "viva-log\t1\t"), 1);
    assert_int_equal(lines_of(log, "card\t"), 2);
    assert_int_equal(lines_of(log, "review\t"), 2);
    assert_int_equal(lines_of(log, "void\t3\t"), 1);
    assert_int_equal(lines_of(log, "suspend\t"), 1);
    assert_int_equal(lines_of(log, "unsuspend\t"), 1);
    assert_int_equal(lines_of(log, "flag\t"), 1);
    assert_int_equal(lines_of(log, "unflag\t7\t"), 1);
}

static void a_card_is_described_again_after_its_text_changed(void **state) {
    static const struct stored_row edited[] = {{"Tell me all.", "All.", NULL}, {0}};
    static const struct stored_row first[] = {{"Tell me all.", NULL, NULL}, {0}};
    struct stored *stored = *state;
    int64_t key = stored_import(stored, "a.md", first)[0].key;

    stored_grade(stored, key, GRADE_GOOD);
    stored_import(stored, "a.md", edited);
    stored_grade(stored, key, GRADE_GOOD);
    stored_grade(stored, key, GRADE_GOOD);
    assert_int_equal(lines_of(contents(stored, stored_log(stored)), "card\t"), 2);
}

static bool compare_card(void *payload, const struct stored_card *card) {
    struct stored_card *kept = payload;

    if (strcmp(card->id, kept->id) == 0) {
        assert_true(text_equal(card->question, kept->question));
        assert_true(text_equal(card->answer, kept->answer));
        assert_true(text_equal(card->topic, kept->topic));
        assert_true(text_equal(card->path, kept->path));
        assert_int_equal(card->kind, kept->kind);
        assert_int_equal(card->memory.reviews, kept->memory.reviews);
        assert_true(card->memory.fsrs.stability == kept->memory.fsrs.stability);
        assert_int_equal(card->memory.due_at, kept->memory.due_at);
        assert_int_equal(card->flagged, kept->flagged);
        kept->key = -1;
    }
    return true;
}

static void a_lost_database_comes_back_from_its_log(void **state) {
    struct stored *stored = *state;
    struct imported_card *cards = stored_import(stored, "a.md", rows);
    struct imported_card *again;
    struct stored_card kept[3];

    for (int i = 0; i < 3; i++) {
        stored_grade(stored, cards[i].key, GRADE_GOOD);
        stored_grade(stored, cards[i].key, GRADE_AGAIN);
    }
    stored_undo(stored);
    assert_true(store_flag(stored->store, cards[1].key, true, stored->now, NULL));
    for (int i = 0; i < 3; i++) {
        kept[i] = stored_card(stored, cards[i].key);
    }
    store_close(stored->store);
    stored->store = NULL;
    assert_int_equal(unlink(stored->path), 0);
    stored_reopen(stored);
    assert_non_null(strstr(store_notice(stored->store), "all 8 entries"));
    assert_int_equal(stored_reviews(stored), 6);
    for (int i = 0; i < 3; i++) {
        assert_true(store_each_card(stored->store, true, compare_card, &kept[i], NULL));
        assert_int_equal(kept[i].key, -1);
    }
    stored_is_sound(stored);

    // The next import finds the same cards again, and the notice is said once.
    again = stored_import(stored, "a.md", rows);
    for (int i = 0; i < 3; i++) {
        assert_string_equal(again[i].id, kept[i].id);
    }
    stored_grade(stored, again[0].key, GRADE_GOOD);
    stored_reopen(stored);
    assert_null(store_notice(stored->store));
    assert_int_equal(stored_reviews(stored), 7);
    stored_is_sound(stored);
}

static void an_older_database_is_brought_up_to_its_log(void **state) {
    struct stored *stored = *state;
    struct imported_card *cards = stored_import(stored, "a.md", rows);
    struct text older;

    stored_grade(stored, cards[0].key, GRADE_GOOD);
    older = contents(stored, stored->path);
    stored_grade(stored, cards[0].key, GRADE_EASY);
    stored_grade(stored, cards[1].key, GRADE_EASY);
    stored_undo(stored);
    store_close(stored->store);
    stored->store = NULL;
    write_bytes(stored->path, older);
    stored_reopen(stored);
    assert_non_null(strstr(store_notice(stored->store), "3 entries were brought back"));
    assert_int_equal(stored_reviews(stored), 3);
    assert_int_equal(stored_card(stored, cards[0].key).memory.reviews, 2);
    assert_int_equal(stored_card(stored, cards[1].key).memory.reviews, 0);
    stored_grade(stored, cards[1].key, GRADE_GOOD);
    stored_is_sound(stored);
    stored_reopen(stored);
    assert_null(store_notice(stored->store));
}

static void a_lost_log_is_written_again_from_the_database(void **state) {
    struct stored *stored = *state;
    struct imported_card *cards = stored_import(stored, "a.md", rows);
    const char *path;
    struct text before;
    struct text after;

    stored_grade(stored, cards[0].key, GRADE_GOOD);
    stored_grade(stored, cards[1].key, GRADE_GOOD);
    stored_undo(stored);
    path = stored_log(stored);
    before = contents(stored, path);
    assert_int_equal(unlink(path), 0);
    stored_reopen(stored);
    after = contents(stored, stored_log(stored));
    assert_true(text_equal(before, after));

    // And when it goes while the store is open.
    assert_int_equal(unlink(path), 0);
    stored_grade(stored, cards[2].key, GRADE_GOOD);
    assert_int_equal(lines_of(contents(stored, stored_log(stored)), "review\t"), 3);
    stored_is_sound(stored);
}

static void any_beginning_of_a_log_is_completed(void **state) {
    struct stored *stored = *state;
    struct imported_card *cards = stored_import(stored, "a.md", rows);
    const char *path;
    struct text whole;

    stored_grade(stored, cards[0].key, GRADE_GOOD);
    stored_grade(stored, cards[1].key, GRADE_GOOD);
    path = stored_log(stored);
    whole = contents(stored, path);
    for (size_t size = 0; size < whole.size; size += 7) {
        write_bytes(path, text_slice(whole, 0, size));
        stored_reopen(stored);
        assert_null(store_notice(stored->store));
        stored_is_sound(stored);
        assert_int_equal(lines_of(contents(stored, path), "review\t"), 2);
    }
}

static void garbage_after_the_last_line_is_cut_off(void **state) {
    struct stored *stored = *state;
    struct imported_card *cards = stored_import(stored, "a.md", rows);
    char garbage[3000] = {0};
    const char *path;
    struct text before;
    int file;

    stored_grade(stored, cards[0].key, GRADE_GOOD);
    path = stored_log(stored);
    before = contents(stored, path);
    memset(garbage + 1000, '\n', 500);
    file = open(path, O_WRONLY | O_APPEND);
    assert_int_equal(write(file, garbage, sizeof(garbage)), sizeof(garbage));
    close(file);
    stored_grade(stored, cards[1].key, GRADE_GOOD);
    assert_true(text_starts(contents(stored, path), before));
    assert_int_equal(lines_of(contents(stored, path), "review\t"), 2);
    stored_is_sound(stored);
}

static void a_torn_line_before_a_whole_one_is_written_again(void **state) {
    struct stored *stored = *state;
    struct imported_card *cards = stored_import(stored, "a.md", rows);
    const char *path;
    struct text log;
    struct text rest;
    char *bytes;
    size_t at;

    stored_grade(stored, cards[0].key, GRADE_GOOD);
    stored_grade(stored, cards[1].key, GRADE_GOOD);
    path = stored_log(stored);
    log = contents(stored, path);
    bytes = arena_copy(&stored->arena, log.bytes, log.size);
    at = text_find(log, TEXT("\nreview\t1\t"));
    rest = text_from(log, at);
    memset(bytes + at + text_find(rest, TEXT("\ncard\t")) + 10, 0, 40);
    write_bytes(path, (struct text){bytes, log.size});
    stored_reopen(stored);
    assert_null(store_notice(stored->store));
    assert_true(text_equal(contents(stored, path), log));
}

static void a_damaged_line_costs_only_itself(void **state) {
    struct stored *stored = *state;
    struct imported_card *cards = stored_import(stored, "a.md", rows);
    const char *path;
    struct text log;
    char *bytes;

    stored_grade(stored, cards[0].key, GRADE_GOOD);
    stored_grade(stored, cards[0].key, GRADE_GOOD);
    stored_grade(stored, cards[1].key, GRADE_GOOD);
    path = stored_log(stored);
    log = contents(stored, path);
    bytes = arena_copy(&stored->arena, log.bytes, log.size);
    bytes[text_find(log, TEXT("\ncard\t")) + 30] ^= 1;
    bytes[text_find(log, TEXT("\nreview\t2\t")) + 12] ^= 1;
    store_close(stored->store);
    stored->store = NULL;
    write_bytes(path, (struct text){bytes, log.size});
    assert_int_equal(unlink(stored->path), 0);
    stored_reopen(stored);
    // The review of the card without its description is kept, on a card without a text.
    assert_int_equal(stored_reviews(stored), 2);
    stored_is_sound(stored);
}

static void the_check_finds_a_damaged_line(void **state) {
    struct stored *stored = *state;
    struct imported_card *cards = stored_import(stored, "a.md", rows);
    struct store_problem *problems;
    const char *path;
    struct text log;
    char *bytes;
    size_t count;

    stored_grade(stored, cards[0].key, GRADE_GOOD);
    stored_grade(stored, cards[0].key, GRADE_GOOD);
    path = stored_log(stored);
    log = contents(stored, path);
    bytes = arena_copy(&stored->arena, log.bytes, log.size);
    bytes[text_find(log, TEXT("\nreview\t1\t")) + 12] ^= 1;
    write_bytes(path, (struct text){bytes, log.size});
    assert_true(store_check(stored->store, &stored->arena, &problems, &count, NULL));
    assert_int_equal(count, 1);
    assert_non_null(strstr(problems[0].text, "1 of 2 entries and 1 damaged lines"));

    // The advice that it gives is right.
    assert_int_equal(unlink(path), 0);
    stored_reopen(stored);
    stored_is_sound(stored);
}

static void a_damaged_database_is_moved_aside_and_rebuilt(void **state) {
    struct stored *stored = *state;
    struct imported_card *cards = stored_import(stored, "a.md", rows);
    struct store_options options = stored_options(stored);
    const char *aside;
    struct error err = {0};

    stored_grade(stored, cards[0].key, GRADE_GOOD);
    store_close(stored->store);
    stored->store = NULL;
    write_bytes(stored->path, TEXT("SQLite format 3, or not"));
    assert_null(store_open(&options, &err));
    assert_int_equal(err.kind, ERROR_STORE);
    stored->store = store_recover(&options, &stored->arena, &aside, &err);
    assert_non_null(stored->store);
    assert_non_null(strstr(aside, ".corrupt-2026-11-"));
    assert_true(text_equal(contents(stored, aside), TEXT("SQLite format 3, or not")));
    assert_int_equal(stored_reviews(stored), 1);
    stored_is_sound(stored);
}

static void without_logs_nothing_is_moved_aside(void **state) {
    struct stored *stored = *state;
    struct store_options options = stored_options(stored);
    const char *aside;
    struct error err = {0};

    store_close(stored->store);
    stored->store = NULL;
    unlink(stored_log(stored));
    write_bytes(stored->path, TEXT("damaged"));
    assert_null(store_recover(&options, &stored->arena, &aside, &err));
    assert_int_equal(err.kind, ERROR_STORE);
    assert_true(text_equal(contents(stored, stored->path), TEXT("damaged")));
}

static void a_strangers_log_is_left_alone(void **state) {
    struct stored *stored = *state;
    struct stored other;
    struct text log;

    stored_open(&other);
    stored_grade(&other, stored_fill(&other, 1), GRADE_GOOD);
    log = contents(&other, stored_log(&other));
    temporary_write(&stored->folder, "viva-reviews-0123456789ab.log", log.bytes, log.size);
    stored_reopen(stored);
    assert_int_equal(stored_reviews(stored), 0);
    assert_null(store_notice(stored->store));
    stored_close(&other);
}

static void names_of_log_files_are_read_exactly(void **state) {
    static const struct {
        const char *database;
        const char *name;
        int64_t device;
    } names[] = {
        {"/x/viva.db", "viva-reviews-0123456789ab.log", 0x0123456789ab},
        {"viva.db", "viva-reviews-0123456789ab.log", 0x0123456789ab},
        {"/x/viva", "viva-reviews-0123456789ab.log", 0x0123456789ab},
        {"/x/other.db", "viva-reviews-0123456789ab.log", -1},
        {"/x/viva.db", "viva2-reviews-0123456789ab.log", -1},
        {"/x/viva.db", "viva-reviews-0123456789ab.log~", -1},
        {"/x/viva.db", "viva-reviews-0123456789a.log", -1},
        {"/x/viva.db", "viva-reviews-0123456789abc.log", -1},
        {"/x/viva.db", "viva-reviews-.log", -1},
        {"/x/viva.db", "notes.md", -1},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(names); i++) {
        assert_int_equal(journal_device(names[i].database, names[i].name), names[i].device);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, stored_set_up, stored_tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(every_deed_is_a_line_and_each_card_is_described_once),
        TEST(a_card_is_described_again_after_its_text_changed),
        TEST(a_lost_database_comes_back_from_its_log),
        TEST(an_older_database_is_brought_up_to_its_log),
        TEST(a_lost_log_is_written_again_from_the_database),
        TEST(any_beginning_of_a_log_is_completed),
        TEST(garbage_after_the_last_line_is_cut_off),
        TEST(a_torn_line_before_a_whole_one_is_written_again),
        TEST(a_damaged_line_costs_only_itself),
        TEST(the_check_finds_a_damaged_line),
        TEST(a_damaged_database_is_moved_aside_and_rebuilt),
        TEST(without_logs_nothing_is_moved_aside),
        TEST(a_strangers_log_is_left_alone),
        cmocka_unit_test(names_of_log_files_are_read_exactly),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
