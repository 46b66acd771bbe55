// SPDX-License-Identifier: MIT
// Where the user stands: counts, shares, streaks, weeks, the weakest topic.

#include "support/check.h"
#include "support/desk.h"

#include <viva/overview.h>

#include <math.h>

struct look {
    struct arena arena;
    struct overview overview;
};

static struct look look_at(struct desk *desk) {
    struct look look = {0};
    struct error err = {0};

    assert_true(overview_read(desk->stored.store, &desk->options, desk->now, &look.arena,
                              &look.overview, &err));
    assert_string_equal(err.message, "");
    return look;
}

/** Grades what is asked until nothing is left or `count` grades are given. */
static int drill(struct desk *desk, enum grade grade, int count) {
    struct session *session = desk_sit(desk);
    int done = 0;

    while (done < count && session_card(session)) {
        desk->now += 15 * SECOND_MS;
        assert_true(session_grade(session, grade, 15 * SECOND_MS, 0, desk->now, NULL));
        done++;
    }
    session_close(session);
    return done;
}

static void an_empty_store(void **state) {
    struct desk desk;
    struct look look;

    (void)state;
    desk_open(&desk, 0, 1);
    look = look_at(&desk);
    assert_int_equal(look.overview.cards, 0);
    assert_int_equal(look.overview.topic_count, 0);
    assert_int_equal(look.overview.weakest, -1);
    assert_int_equal(look.overview.streak_days, 0);
    assert_true(look.overview.minutes == 0);
    assert_true(isnan(look.overview.recall_month));
    arena_free(&look.arena);
    desk_close(&desk);
}

static void new_cards_are_counted_within_the_share(void **state) {
    struct desk desk;
    struct look look;

    (void)state;
    desk_open(&desk, 30, 3);
    desk.options.new_per_day = 8;
    drill(&desk, GRADE_EASY, 2);
    look = look_at(&desk);
    assert_int_equal(look.overview.cards, 30);
    assert_int_equal(look.overview.unseen, 28);
    assert_int_equal(look.overview.fresh, 6);
    assert_int_equal(look.overview.done_today, 2);
    assert_true(fabs(look.overview.minutes - 6 * 25 / 60.0) < 1e-9);
    assert_int_equal(look.overview.topic_count, 3);
    assert_true(text_equal(look.overview.topics[1].path, TEXT("Topic 2")));
    assert_int_equal(look.overview.topics[0].seen, 1);
    assert_int_equal(look.overview.topics[0].unseen, 9);
    arena_free(&look.arena);
    desk_close(&desk);
}

static void the_fresh_cards_of_topics_are_those_that_will_be_asked(void **state) {
    struct desk desk;
    struct look look;

    (void)state;
    desk_open(&desk, 40, 5);
    for (int done = 0; done < 10; done++) {
        look = look_at(&desk);
        drill(&desk, GRADE_EASY, 1);
        arena_free(&look.arena);
    }
    desk.now += DAY_MS;
    desk.options.new_per_day = 7;
    look = look_at(&desk);
    drill(&desk, GRADE_EASY, 100);
    struct look after = look_at(&desk);
    assert_int_equal(after.overview.fresh, 0);
    for (size_t i = 0; i < 5; i++) {
        assert_int_equal(look.overview.topics[i].unseen - after.overview.topics[i].unseen,
                         look.overview.topics[i].fresh);
    }
    arena_free(&look.arena);
    arena_free(&after.arena);
    desk_close(&desk);
}

static void what_a_session_has_left_agrees(void **state) {
    struct desk desk;

    (void)state;
    desk_open(&desk, 40, 5);
    drill(&desk, GRADE_GOOD, 6);
    drill(&desk, GRADE_AGAIN, 2);
    for (int day = 0; day < 8; day++) {
        struct session *session;
        struct look look;

        desk.now += MINUTE_MS;
        look = look_at(&desk);
        session = desk_sit(&desk);
        assert_int_equal(session_progress(session, desk.now).left,
                         look.overview.due + look.overview.learning + look.overview.fresh);
        session_close(session);
        arena_free(&look.arena);
        drill(&desk, day % 3 ? GRADE_GOOD : GRADE_AGAIN, 3);
        drill(&desk, GRADE_GOOD, 100);
        desk.now += DAY_MS;
    }
    desk_close(&desk);
}

static void due_cards_beyond_the_share_wait_for_tomorrow(void **state) {
    struct desk desk;
    struct look look;

    (void)state;
    desk_open(&desk, 10, 1);
    drill(&desk, GRADE_GOOD, 10);
    desk.now += 40 * (int64_t)DAY_MS;
    desk.options.reviews_per_day = 4;
    look = look_at(&desk);
    assert_int_equal(look.overview.due, 4);
    assert_int_equal(look.overview.due_tomorrow, 6);
    assert_int_equal(look.overview.topics[0].due, 10);
    arena_free(&look.arena);
    assert_int_equal(drill(&desk, GRADE_EASY, 3), 3);
    look = look_at(&desk);
    assert_int_equal(look.overview.due, 1);
    arena_free(&look.arena);
    desk_close(&desk);
}

static void missed_cards_count_as_learning(void **state) {
    struct desk desk;
    struct look look;

    (void)state;
    desk_open(&desk, 10, 1);
    drill(&desk, GRADE_AGAIN, 3);
    look = look_at(&desk);
    assert_int_equal(look.overview.learning, 3);
    assert_int_equal(look.overview.due, 0);
    arena_free(&look.arena);
    desk_close(&desk);
}

static void a_streak_lives_until_its_second_day_without_study(void **state) {
    static const struct {
        int days_later;
        int streak;
        int best;
    } rows[] = {{0, 3, 3}, {1, 3, 3}, {2, 0, 3}};
    struct desk desk;

    (void)state;
    desk_open(&desk, 40, 1);
    desk.options.new_per_day = 2;
    for (int day = 0; day < 3; day++) {
        desk.now += day ? (int64_t)DAY_MS : 0;
        drill(&desk, GRADE_EASY, 2);
    }
    for (size_t i = 0; i < COUNT(rows); i++) {
        struct look look;

        desk.now += i ? (int64_t)DAY_MS : 0;
        look = look_at(&desk);
        assert_int_equal(look.overview.streak_days, rows[i].streak);
        assert_int_equal(look.overview.best_streak_days, rows[i].best);
        arena_free(&look.arena);
    }
    drill(&desk, GRADE_EASY, 1);
    struct look look = look_at(&desk);
    assert_int_equal(look.overview.streak_days, 1);
    assert_int_equal(look.overview.best_streak_days, 3);
    arena_free(&look.arena);
    desk_close(&desk);
}

static void weeks_hold_the_share_that_was_not_missed(void **state) {
    struct desk desk;
    struct look look;

    (void)state;
    desk_open(&desk, 20, 1);
    drill(&desk, GRADE_AGAIN, 1);
    drill(&desk, GRADE_EASY, 3);
    look = look_at(&desk);
    assert_true(look.overview.topics[0].weeks[OVERVIEW_WEEKS - 1] == 0.75);
    assert_true(isnan(look.overview.topics[0].weeks[OVERVIEW_WEEKS - 2]));
    arena_free(&look.arena);
    desk.now += 7 * (int64_t)DAY_MS;
    look = look_at(&desk);
    assert_true(look.overview.topics[0].weeks[OVERVIEW_WEEKS - 2] == 0.75);
    assert_true(isnan(look.overview.topics[0].weeks[OVERVIEW_WEEKS - 1]));
    arena_free(&look.arena);
    desk.now += 7 * (OVERVIEW_WEEKS - 1) * (int64_t)DAY_MS;
    look = look_at(&desk);
    for (int week = 0; week < OVERVIEW_WEEKS; week++) {
        assert_true(isnan(look.overview.topics[0].weeks[week]));
    }
    arena_free(&look.arena);
    desk_close(&desk);
}

static void the_month_tells_the_share_recalled(void **state) {
    struct desk desk;
    struct look look;

    (void)state;
    desk_open(&desk, 4, 1);
    drill(&desk, GRADE_GOOD, 4);
    desk.now += 20 * (int64_t)DAY_MS;
    drill(&desk, GRADE_AGAIN, 1);
    drill(&desk, GRADE_GOOD, 3);
    look = look_at(&desk);
    assert_true(look.overview.recall_month == 0.75);
    arena_free(&look.arena);
    desk_close(&desk);
}

static void the_weakest_topic_loses_most(void **state) {
    struct desk desk;
    struct session *session;
    struct look look;

    (void)state;
    desk_open(&desk, 9, 3);
    session = desk_sit(&desk);
    while (session_card(session)) {
        bool weak = text_equal(session_card(session)->topic, TEXT("Topic 2"));

        desk.now += 15 * SECOND_MS;
        assert_true(
            session_grade(session, weak ? GRADE_HARD : GRADE_EASY, 1, 0, desk.now, NULL));
    }
    session_close(session);
    look = look_at(&desk);
    assert_int_equal(look.overview.weakest, -1);
    arena_free(&look.arena);
    desk.now += 400 * (int64_t)DAY_MS;
    look = look_at(&desk);
    assert_int_equal(look.overview.weakest, 1);
    assert_true(look.overview.topics[1].recall < look.overview.topics[0].recall);
    assert_int_equal(look.overview.topics[1].weak, 3);
    arena_free(&look.arena);
    desk_close(&desk);
}

static void a_query_leaves_its_cards_alone(void **state) {
    static const char *const words[] = {"topic:\"topic 2\""};
    struct arena arena = {0};
    struct desk desk;
    struct look look;

    (void)state;
    desk_open(&desk, 30, 3);
    drill(&desk, GRADE_AGAIN, 3);
    desk.options.query = query_parse(words, COUNT(words), &arena, NULL);
    look = look_at(&desk);
    assert_int_equal(look.overview.topic_count, 1);
    assert_int_equal(look.overview.cards, 10);
    assert_int_equal(look.overview.unseen, 9);
    assert_int_equal(look.overview.learning, 1);
    assert_true(look.overview.topics[0].weeks[OVERVIEW_WEEKS - 1] == 0);
    arena_free(&look.arena);
    arena_free(&arena);
    desk_close(&desk);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_empty_store),
        cmocka_unit_test(new_cards_are_counted_within_the_share),
        cmocka_unit_test(the_fresh_cards_of_topics_are_those_that_will_be_asked),
        cmocka_unit_test(what_a_session_has_left_agrees),
        cmocka_unit_test(due_cards_beyond_the_share_wait_for_tomorrow),
        cmocka_unit_test(missed_cards_count_as_learning),
        cmocka_unit_test(a_streak_lives_until_its_second_day_without_study),
        cmocka_unit_test(weeks_hold_the_share_that_was_not_missed),
        cmocka_unit_test(the_month_tells_the_share_recalled),
        cmocka_unit_test(the_weakest_topic_loses_most),
        cmocka_unit_test(a_query_leaves_its_cards_alone),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
