// SPDX-License-Identifier: MIT
// Grades, marks and undo; what the queue, the log and the days say afterwards.

#include "support/check.h"
#include "support/stored.h"

#include <string.h>
#include <sys/stat.h>

/** Field by field, for what stands between them is nobody's. */
static void assert_same_memory(const struct memory *a, const struct memory *b) {
    assert_int_equal(a->state, b->state);
    assert_memory_equal(&a->fsrs, &b->fsrs, sizeof(a->fsrs));
    assert_int_equal(a->reviewed_at, b->reviewed_at);
    assert_int_equal(a->review_day, b->review_day);
    assert_int_equal(a->due_at, b->due_at);
    assert_int_equal(a->ready_at, b->ready_at);
    assert_int_equal(a->reviews, b->reviews);
    assert_int_equal(a->lapses, b->lapses);
}

static void a_grade_is_remembered_and_logged(void **state) {
    struct stored *stored = *state;
    int64_t key = stored_fill(stored, 3);
    struct logged_review line = stored_grade(stored, key, GRADE_GOOD);
    struct stored_card card = stored_card(stored, key);

    assert_int_equal(card.memory.reviews, 1);
    assert_same_memory(&card.memory, &line.after);
    assert_string_equal(card.id, line.card);
    assert_string_equal(strchr(line.id, '-'), "-1");
    assert_int_equal(stored_reviews(stored), 1);
    stored_is_sound(stored);
}

static void a_grade_survives_closing(void **state) {
    struct stored *stored = *state;
    int64_t key = stored_fill(stored, 3);

    stored_grade(stored, key, GRADE_HARD);
    stored_reopen(stored);
    assert_int_equal(stored_card(stored, key).memory.reviews, 1);
    assert_null(store_notice(stored->store));
    stored_is_sound(stored);
}

static void an_unknown_card_is_not_graded(void **state) {
    struct stored *stored = *state;
    struct review review = {.event = {.at = stored->now, .grade = GRADE_GOOD}};

    assert_false(store_grade(stored->store, 7, &review, NULL, &stored->err));
    assert_int_equal(stored->err.kind, ERROR_USAGE);
    assert_int_equal(stored_reviews(stored), 0);
}

static void undo_gives_back_the_memory_before_to_the_last_bit(void **state) {
    struct stored *stored = *state;
    int64_t key = stored_fill(stored, 1);
    struct memory before;
    struct undone undone;

    stored_grade(stored, key, GRADE_GOOD);
    before = stored_card(stored, key).memory;
    stored_grade(stored, key, GRADE_AGAIN);
    undone = stored_undo(stored);
    assert_int_equal(undone.kind, UNDONE_GRADE);
    assert_int_equal(undone.key, key);
    assert_int_equal(undone.grade, GRADE_AGAIN);
    assert_true(stored_card(stored, key).memory.fsrs.stability == before.fsrs.stability);
    assert_int_equal(stored_card(stored, key).memory.reviews, 1);
    assert_int_equal(stored_reviews(stored), 2);
    stored_is_sound(stored);
}

static void undo_goes_back_deed_by_deed_and_then_finds_nothing(void **state) {
    struct stored *stored = *state;
    int64_t key = stored_fill(stored, 2);

    stored_grade(stored, key, GRADE_GOOD);
    assert_true(store_suspend(stored->store, key + 1, true, stored->now, &stored->err));
    assert_true(store_flag(stored->store, key, true, stored->now, &stored->err));
    assert_true(stored_card(stored, key).flagged);
    assert_true(stored_card(stored, key + 1).suspended);
    stored_reopen(stored);

    assert_int_equal(stored_undo(stored).kind, UNDONE_FLAG);
    assert_false(stored_card(stored, key).flagged);
    assert_int_equal(stored_undo(stored).kind, UNDONE_SUSPEND);
    assert_false(stored_card(stored, key + 1).suspended);
    assert_int_equal(stored_undo(stored).kind, UNDONE_GRADE);
    assert_int_equal(stored_undo(stored).kind, UNDONE_NOTHING);
    assert_int_equal(stored_card(stored, key).memory.reviews, 0);
    stored_is_sound(stored);
}

static void a_clock_set_back_reorders_nothing(void **state) {
    struct stored *stored = *state;
    int64_t key = stored_fill(stored, 1);
    struct memory memory;

    stored_grade(stored, key, GRADE_GOOD);
    stored->now -= 3 * DAY_MS;
    memory = stored_grade(stored, key, GRADE_AGAIN).after;
    assert_int_equal(memory.reviews, 2);
    stored->now += 10 * DAY_MS;
    stored_grade(stored, key, GRADE_EASY);
    stored_is_sound(stored);
}

static void another_desired_retention_remakes_the_memory(void **state) {
    struct stored *stored = *state;
    int64_t key = stored_fill(stored, 1);
    struct memory before = stored_grade(stored, key, GRADE_GOOD).after;

    stored->schedule.desired_retention = 0.8;
    stored_reopen(stored);
    assert_true(stored_card(stored, key).memory.due_at > before.due_at);
    stored_is_sound(stored);
}

static void the_queue_has_due_and_unseen_cards_but_no_suspended_ones(void **state) {
    struct stored *stored = *state;
    int64_t key = stored_fill(stored, 5);
    struct queue_row *rows;
    size_t count;

    stored_grade(stored, key, GRADE_AGAIN);
    stored_grade(stored, key + 1, GRADE_EASY);
    assert_true(store_suspend(stored->store, key + 2, true, stored->now, &stored->err));

    assert_true(store_seen(stored->store, INT64_MAX, &stored->arena, &rows, &count, NULL));
    assert_int_equal(count, 2);
    assert_true(rows[0].memory.ready_at <= rows[1].memory.ready_at);
    assert_true(store_unseen(stored->store, 100, &stored->arena, &rows, &count, NULL));
    assert_int_equal(count, 2);
    assert_int_equal(rows[0].key, key + 3);
    assert_true(store_unseen(stored->store, 1, &stored->arena, &rows, &count, NULL));
    assert_int_equal(count, 1);
}

static void topics_count_all_and_unseen_cards(void **state) {
    struct stored *stored = *state;
    static const struct stored_row rows[] = {
        {"a?", "1", "A"}, {"b?", "2", "B"}, {"c?", "3", "B"}, {0}};
    struct imported_card *cards = stored_import(stored, "a.md", rows);
    struct topic_row *topics;
    size_t count;

    stored_grade(stored, cards[1].key, GRADE_GOOD);
    assert_true(store_topics(stored->store, &stored->arena, &topics, &count, NULL));
    assert_int_equal(count, 2);
    assert_true(text_equal(topics[1].path, TEXT("B")));
    assert_int_equal(topics[1].cards, 2);
    assert_int_equal(topics[1].unseen, 1);
}

static void days_count_reviews_introductions_and_recall(void **state) {
    struct stored *stored = *state;
    int64_t key = stored_fill(stored, 3);
    int64_t today = calendar_day(&stored->calendar, stored->now);
    struct day_row *days;
    size_t count;

    stored_grade(stored, key, GRADE_AGAIN);
    stored_grade(stored, key, GRADE_GOOD);
    stored_grade(stored, key + 1, GRADE_GOOD);
    stored_grade(stored, key + 2, GRADE_GOOD);
    stored_undo(stored);
    stored->now += DAY_MS;
    stored_grade(stored, key, GRADE_AGAIN);
    stored_grade(stored, key + 1, GRADE_GOOD);

    assert_true(store_days(stored->store, today, &stored->arena, &days, &count, NULL));
    assert_int_equal(count, 2);
    assert_int_equal(days[0].day, today);
    assert_int_equal(days[0].reviews, 3);
    assert_int_equal(days[0].introduced, 2);
    assert_int_equal(days[0].tested, 0);
    assert_int_equal(days[1].tested, 2);
    assert_int_equal(days[1].recalled, 1);
    assert_int_equal(days[1].took_ms, 3000);
    assert_true(store_days(stored->store, today + 1, &stored->arena, &days, &count, NULL));
    assert_int_equal(count, 1);
    assert_int_equal(days[0].introduced, 0);
}

static void the_reviews_of_a_card_come_newest_first_without_undone_ones(void **state) {
    struct stored *stored = *state;
    int64_t key = stored_fill(stored, 1);
    struct logged_review *reviews;
    size_t count;

    stored_grade(stored, key, GRADE_GOOD);
    stored_grade(stored, key, GRADE_AGAIN);
    stored_undo(stored);
    stored_grade(stored, key, GRADE_EASY);
    assert_true(
        store_card_reviews(stored->store, key, 9, &stored->arena, &reviews, &count, NULL));
    assert_int_equal(count, 2);
    assert_int_equal(reviews[0].review.event.grade, GRADE_EASY);
    assert_int_equal(reviews[0].after.reviews, 2);
}

static void a_card_is_found_by_the_beginning_of_its_id(void **state) {
    struct stored *stored = *state;
    int64_t key = stored_fill(stored, 300);
    struct stored_card card = stored_card(stored, key);
    struct error err = {0};

    assert_int_equal(store_find_card(stored->store, card.id, NULL), key);
    card.id[8] = '\0';
    assert_int_equal(store_find_card(stored->store, card.id, NULL), key);
    card.id[1] = '\0';
    assert_int_equal(store_find_card(stored->store, card.id, &err), 0);
    assert_int_equal(err.kind, ERROR_USAGE);
    assert_non_null(strstr(err.message, "cards have an id that begins with"));
    assert_int_equal(store_find_card(stored->store, "uuu", NULL), 0);
    assert_int_equal(store_find_card(stored->store, "", NULL), 0);
}

static void only_one_session_at_a_time(void **state) {
    struct stored *stored = *state;
    struct store_options options = stored_options(stored);
    struct store *second = store_open(&options, NULL);
    struct error err = {0};

    assert_non_null(second);
    assert_true(store_lock_session(stored->store, NULL));
    assert_true(store_lock_session(stored->store, NULL));
    assert_false(store_lock_session(second, &err));
    assert_int_equal(err.kind, ERROR_STORE);
    assert_non_null(strstr(err.message, "process "));
    stored_reopen(stored);
    assert_true(store_lock_session(second, NULL));
    store_close(second);
}

static void two_stores_write_in_turn_and_the_log_file_has_all(void **state) {
    struct stored *stored = *state;
    int64_t key = stored_fill(stored, 2);
    struct store_options options = stored_options(stored);
    struct store *mine = stored->store;
    struct store *second = store_open(&options, NULL);

    for (int i = 0; i < 10; i++) {
        stored->store = i % 2 ? second : mine;
        stored_grade(stored, key + i % 2, GRADE_GOOD);
    }
    stored->store = mine;
    assert_int_equal(stored_reviews(stored), 10);
    store_close(second);
    stored_is_sound(stored);
}

static uint64_t version_of(struct store *store) {
    uint64_t version;

    assert_true(store_version(store, &version, NULL));
    return version;
}

static void grades_leave_the_version_as_it_is_and_nothing_else_does(void **state) {
    struct stored *stored = *state;
    struct store_options options = stored_options(stored);
    int64_t key = stored_fill(stored, 2), changed;
    struct review review = {.event = {.at = stored->now, .grade = GRADE_GOOD}};
    uint64_t before = version_of(stored->store);
    struct store *other;

    stored_grade(stored, key, GRADE_GOOD);
    stored_grade(stored, key, GRADE_GOOD);
    assert_int_equal(version_of(stored->store), before);
    stored_undo(stored);
    assert_int_not_equal(version_of(stored->store), before);
    before = version_of(stored->store);
    assert_true(store_suspend(stored->store, key, true, stored->now, NULL));
    assert_int_not_equal(version_of(stored->store), before);
    before = version_of(stored->store);
    stored_import(stored, "other.md", (struct stored_row[]){{"q", "a"}, {NULL}});
    assert_int_not_equal(version_of(stored->store), before);
    before = version_of(stored->store);
    assert_true(store_keep_interviews(stored->store, "minutes 5", NULL));
    assert_int_not_equal(version_of(stored->store), before);
    before = version_of(stored->store);
    assert_true(store_rebuild(stored->store, &changed, NULL));
    assert_int_not_equal(version_of(stored->store), before);

    before = version_of(stored->store);
    other = store_open(&options, NULL);
    assert_non_null(other);
    assert_true(store_grade(other, key, &review, NULL, NULL));
    assert_int_not_equal(version_of(stored->store), before);
    store_close(other);
}

static void answers_are_those_before_a_day_card_by_card(void **state) {
    struct stored *stored = *state;
    int64_t first = stored_fill(stored, 3), start = stored->now;
    int64_t day = calendar_day(&stored->calendar, start);
    struct answer_row *answers;
    size_t count;

    stored_grade(stored, first + 1, GRADE_HARD);
    stored_grade(stored, first, GRADE_GOOD);
    stored_grade(stored, first + 1, GRADE_EASY);
    stored_grade(stored, first, GRADE_AGAIN);
    stored_undo(stored);
    stored->now = start + DAY_MS;
    stored_grade(stored, first, GRADE_GOOD);
    stored_grade(stored, first + 2, GRADE_GOOD);

    assert_true(store_answers(stored->store, day, 10, &stored->arena, &answers, &count,
                              &stored->err));
    assert_int_equal(count, 0);
    assert_true(store_answers(stored->store, day + 1, 10, &stored->arena, &answers, &count,
                              &stored->err));
    assert_int_equal(count, 3);
    assert_int_equal(answers[0].key, first);
    assert_int_equal(answers[0].grade, GRADE_GOOD);
    assert_int_equal(answers[0].took_ms, 1500);
    assert_int_equal(answers[1].grade, GRADE_HARD);
    assert_int_equal(answers[2].grade, GRADE_EASY);
    assert_int_equal(answers[2].day, day);
    // Of the card that was reviewed last, all.
    assert_true(store_answers(stored->store, day + 2, 2, &stored->arena, &answers, &count,
                              &stored->err));
    assert_int_equal(count, 3);
    assert_int_equal(answers[1].day, day + 1);
    assert_int_equal(answers[2].key, first + 2);
}

static void files_and_folder_are_private(void **state) {
    struct stored *stored = *state;
    struct stat status;

    assert_int_equal(stat(stored->path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, stored_set_up, stored_tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_grade_is_remembered_and_logged),
        TEST(a_grade_survives_closing),
        TEST(an_unknown_card_is_not_graded),
        TEST(undo_gives_back_the_memory_before_to_the_last_bit),
        TEST(undo_goes_back_deed_by_deed_and_then_finds_nothing),
        TEST(a_clock_set_back_reorders_nothing),
        TEST(another_desired_retention_remakes_the_memory),
        TEST(the_queue_has_due_and_unseen_cards_but_no_suspended_ones),
        TEST(topics_count_all_and_unseen_cards),
        TEST(days_count_reviews_introductions_and_recall),
        TEST(the_reviews_of_a_card_come_newest_first_without_undone_ones),
        TEST(a_card_is_found_by_the_beginning_of_its_id),
        TEST(only_one_session_at_a_time),
        TEST(two_stores_write_in_turn_and_the_log_file_has_all),
        TEST(grades_leave_the_version_as_it_is_and_nothing_else_does),
        TEST(answers_are_those_before_a_day_card_by_card),
        TEST(files_and_folder_are_private),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
