// SPDX-License-Identifier: MIT
// Sittings over a real store: order, shares, repeats, skips, undo, edits, days.

#include "support/check.h"
#include "support/desk.h"

#include "study/pace.h"

static void grade(struct desk *desk, struct session *session, enum grade given) {
    struct error err = {0};

    desk->now += 10 * SECOND_MS;
    assert_true(session_grade(session, given, 9000, 0, desk->now, &err));
}

static void is_empty(struct desk *desk, struct session *session) {
    struct session_progress progress = session_progress(session, desk->now);

    assert_null(session_card(session));
    assert_int_equal(progress.left, 0);
    assert_int_equal(progress.next_ready_at, 0);
}

static void the_first_sitting_asks_the_share_of_new_cards(void **state) {
    struct desk desk;
    struct session *session;

    (void)state;
    desk_open(&desk, 30, 3);
    session = desk_sit(&desk);
    for (int done = 0; done < 10; done++) {
        struct session_progress progress = session_progress(session, desk.now);

        assert_non_null(session_card(session));
        assert_int_equal(session_why(session), WHY_NEW);
        assert_int_equal(progress.done, done);
        assert_int_equal(progress.left, 10 - done);
        assert_int_equal(progress.left_ms, (10 - done) * PACE_DEFAULT_MS);
        grade(&desk, session, GRADE_EASY);
    }
    is_empty(&desk, session);
    session_close(session);

    session = desk_sit(&desk);
    is_empty(&desk, session);
    session_close(session);

    desk.now += DAY_MS;
    session = desk_sit(&desk);
    assert_int_equal(session_why(session), WHY_NEW);
    assert_int_equal(session_progress(session, desk.now).left, 10);
    session_close(session);
    desk_close(&desk);
}

static void the_card_comes_with_its_texts_and_previews(void **state) {
    struct desk desk;
    struct session *session;
    struct memory previews[5];
    struct memory kept;
    int64_t key;

    (void)state;
    desk_open(&desk, 3, 1);
    session = desk_sit(&desk);
    assert_true(text_equal(session_card(session)->question, TEXT("question 1")));
    assert_true(text_equal(session_card(session)->answer, TEXT("answer 1")));
    assert_true(session_recall(session, desk.now) == 0);
    key = desk_key(session);
    session_previews(session, desk.now + 10 * SECOND_MS, previews);
    grade(&desk, session, GRADE_GOOD);
    kept = stored_card(&desk.stored, key).memory;
    assert_true(desk_same_memory(&kept, &previews[GRADE_GOOD]));
    assert_true(previews[GRADE_AGAIN].due_at < previews[GRADE_HARD].due_at);
    assert_true(previews[GRADE_HARD].due_at < previews[GRADE_EASY].due_at);
    session_close(session);
    desk_close(&desk);
}

static void a_missed_card_comes_back_in_the_same_sitting(void **state) {
    struct desk desk;
    struct session *session;
    int64_t missed;

    (void)state;
    desk_open(&desk, 20, 2);
    session = desk_sit(&desk);
    missed = desk_key(session);
    grade(&desk, session, GRADE_AGAIN);
    for (int others = 0; others < SAME_DAY_CARDS; others++) {
        assert_int_not_equal(desk_key(session), missed);
        grade(&desk, session, GRADE_EASY);
    }
    assert_int_equal(desk_key(session), missed);
    assert_int_equal(session_why(session), WHY_AGAIN);
    grade(&desk, session, GRADE_EASY);
    while (session_card(session)) {
        assert_int_not_equal(desk_key(session), missed);
        grade(&desk, session, GRADE_EASY);
    }
    session_close(session);
    desk_close(&desk);
}

static void a_missed_card_comes_back_though_it_is_due_another_day(void **state) {
    struct desk desk;
    struct session *session;
    int64_t key;

    (void)state;
    desk_open(&desk, 1, 1);
    for (int i = 0; i < 5; i++) {
        session = desk_sit(&desk);
        key = desk_key(session);
        grade(&desk, session, GRADE_EASY);
        desk.now = stored_card(&desk.stored, key).memory.due_at;
        session_close(session);
    }
    session = desk_sit(&desk);
    grade(&desk, session, GRADE_AGAIN);
    assert_true(stored_card(&desk.stored, key).memory.ready_at > desk.now + DAY_MS);
    desk.now += SAME_DAY_MS;
    session_close(session);
    session = desk_sit(&desk);
    assert_int_equal(desk_key(session), key);
    assert_int_equal(session_why(session), WHY_AGAIN);
    desk.now += DAY_MS;
    assert_true(session_refresh(session, desk.now, NULL));
    session_close(session);
    session = desk_sit(&desk);
    is_empty(&desk, session);
    session_close(session);
    desk_close(&desk);
}

static void a_lonely_missed_card_waits_and_refresh_picks_it_up(void **state) {
    struct desk desk;
    struct session *session;
    int64_t ready_at;

    (void)state;
    desk_open(&desk, 1, 1);
    session = desk_sit(&desk);
    grade(&desk, session, GRADE_AGAIN);
    assert_null(session_card(session));
    ready_at = session_progress(session, desk.now).next_ready_at;
    assert_int_equal(ready_at, desk.now + SAME_DAY_MS);
    assert_true(session_refresh(session, ready_at - 1, NULL));
    assert_null(session_card(session));
    assert_true(session_refresh(session, ready_at, NULL));
    assert_non_null(session_card(session));
    assert_int_equal(session_why(session), WHY_AGAIN);
    session_close(session);
    desk_close(&desk);
}

static void skipping_loses_no_card_and_logs_nothing(void **state) {
    struct desk desk;
    struct session *session;
    int64_t keys[10];

    (void)state;
    desk_open(&desk, 30, 3);
    session = desk_sit(&desk);
    for (size_t i = 0; i < COUNT(keys); i++) {
        keys[i] = desk_key(session);
        for (size_t before = 0; before < i; before++) {
            assert_int_not_equal(keys[before], keys[i]);
        }
        assert_int_equal(session_progress(session, desk.now).left, 10);
        assert_true(session_skip(session, desk.now, NULL));
    }
    assert_int_equal(stored_reviews(&desk.stored), 0);
    for (size_t i = 0; i < COUNT(keys); i++) {
        assert_int_equal(desk_key(session), keys[i]);
        grade(&desk, session, GRADE_EASY);
    }
    is_empty(&desk, session);
    session_close(session);
    desk_close(&desk);
}

static void suspending_moves_on_and_undo_brings_back(void **state) {
    struct desk desk;
    struct session *session;
    struct undone undone;
    int64_t key;

    (void)state;
    desk_open(&desk, 3, 1);
    session = desk_sit(&desk);
    key = desk_key(session);
    assert_true(session_suspend(session, desk.now, NULL));
    assert_int_not_equal(desk_key(session), key);
    assert_true(stored_card(&desk.stored, key).suspended);
    assert_int_equal(session_progress(session, desk.now).left, 2);
    assert_true(session_undo(session, desk.now, &undone, NULL));
    assert_int_equal(undone.kind, UNDONE_SUSPEND);
    assert_int_equal(desk_key(session), key);
    assert_false(session_card(session)->suspended);
    session_close(session);
    desk_close(&desk);
}

static void flagging_stays_with_the_card(void **state) {
    struct desk desk;
    struct session *session;
    int64_t key;

    (void)state;
    desk_open(&desk, 3, 1);
    session = desk_sit(&desk);
    key = desk_key(session);
    assert_true(session_flag(session, desk.now, NULL));
    assert_int_equal(desk_key(session), key);
    assert_true(session_card(session)->flagged);
    assert_true(stored_card(&desk.stored, key).flagged);
    assert_true(session_flag(session, desk.now, NULL));
    assert_false(stored_card(&desk.stored, key).flagged);
    session_close(session);
    desk_close(&desk);
}

static void undo_reaches_past_a_restart(void **state) {
    struct desk desk;
    struct session *session;
    struct undone undone;
    int64_t keys[3];

    (void)state;
    desk_open(&desk, 20, 1);
    session = desk_sit(&desk);
    for (int i = 0; i < 3; i++) {
        keys[i] = desk_key(session);
        grade(&desk, session, GRADE_HARD);
    }
    session_close(session);
    stored_reopen(&desk.stored);
    session = desk_sit(&desk);
    for (int i = 2; i >= 0; i--) {
        assert_true(session_undo(session, desk.now, &undone, NULL));
        assert_int_equal(undone.kind, UNDONE_GRADE);
        assert_int_equal(undone.grade, GRADE_HARD);
        assert_int_equal(undone.key, keys[i]);
        assert_int_equal(desk_key(session), keys[i]);
        assert_int_equal(session_card(session)->memory.state, STATE_NEW);
        assert_int_equal(session_progress(session, desk.now).done, 0);
    }
    assert_true(session_undo(session, desk.now, &undone, NULL));
    assert_int_equal(undone.kind, UNDONE_NOTHING);
    assert_int_equal(desk_key(session), keys[0]);
    session_close(session);
    desk_close(&desk);
}

static void undo_may_bring_a_card_from_outside(void **state) {
    static const char *const words[] = {"topic:\"topic 2\""};
    struct arena arena = {0};
    struct desk desk;
    struct session *session;
    struct undone undone;
    int64_t key;

    (void)state;
    desk_open(&desk, 40, 2);
    session = desk_sit(&desk);
    key = desk_key(session);
    grade(&desk, session, GRADE_EASY);
    session_close(session);
    desk.options.query = query_parse(words, COUNT(words), &arena, NULL);
    session = desk_sit(&desk);
    assert_int_equal(session_progress(session, desk.now).left, 9);
    assert_true(session_undo(session, desk.now, &undone, NULL));
    assert_int_equal(desk_key(session), key);
    assert_int_equal(session_progress(session, desk.now).left, 10);
    grade(&desk, session, GRADE_EASY);
    assert_int_equal(session_progress(session, desk.now).left, 9);
    session_close(session);
    arena_free(&arena);
    desk_close(&desk);
}

static void undo_of_bringing_back_shows_no_suspended_card(void **state) {
    struct desk desk;
    struct session *session;
    struct undone undone;
    int64_t key;

    (void)state;
    desk_open(&desk, 3, 1);
    session = desk_sit(&desk);
    key = desk_key(session);
    assert_true(store_suspend(desk.stored.store, key, true, desk.now, NULL));
    assert_true(store_suspend(desk.stored.store, key, false, desk.now, NULL));
    assert_true(session_undo(session, desk.now, &undone, NULL));
    assert_true(undone.value);
    assert_int_not_equal(desk_key(session), key);
    assert_non_null(session_card(session));
    session_close(session);
    desk_close(&desk);
}

static void an_edited_card_is_read_again_and_a_gone_one_left(void **state) {
    struct desk desk;
    struct session *session;
    int64_t key;

    (void)state;
    desk_open(&desk, 5, 1);
    session = desk_sit(&desk);
    key = desk_key(session);
    desk_edit(&desk, 5, 1, 1, 0);
    assert_true(session_refresh(session, desk.now, NULL));
    assert_int_equal(desk_key(session), key);
    assert_true(text_equal(session_card(session)->answer, TEXT("better")));
    desk_edit(&desk, 5, 1, 0, 1);
    assert_true(session_refresh(session, desk.now, NULL));
    assert_non_null(session_card(session));
    assert_int_not_equal(desk_key(session), key);
    session_close(session);
    desk_close(&desk);
}

static void limits_end_a_sitting(void **state) {
    struct desk desk;
    struct session *session;

    (void)state;
    desk_open(&desk, 20, 1);
    desk.options.limit = 3;
    session = desk_sit(&desk);
    for (int i = 0; i < 3; i++) {
        assert_int_equal(session_progress(session, desk.now).left, 3 - i);
        grade(&desk, session, GRADE_EASY);
    }
    is_empty(&desk, session);
    session_close(session);

    desk.options.limit = 0;
    desk.options.limit_ms = 25 * SECOND_MS;
    session = desk_sit(&desk);
    for (int i = 0; i < 3; i++) {
        assert_non_null(session_card(session));
        grade(&desk, session, GRADE_EASY);
    }
    is_empty(&desk, session);
    session_close(session);
    desk_close(&desk);
}

static void a_query_narrows_a_sitting(void **state) {
    static const char *const words[] = {"topic:\"topic 2\"", "-\"question 11\""};
    struct arena arena = {0};
    struct desk desk;
    struct session *session;

    (void)state;
    desk_open(&desk, 20, 2);
    desk.options.query = query_parse(words, COUNT(words), &arena, NULL);
    session = desk_sit(&desk);
    assert_int_equal(session_progress(session, desk.now).left, 9);
    assert_true(text_equal(session_card(session)->question, TEXT("question 12")));
    session_close(session);
    arena_free(&arena);
    desk_close(&desk);
}

static void a_repeat_belongs_though_the_query_no_longer_says_so(void **state) {
    static const char *const word = "is:new";
    struct arena arena = {0};
    struct desk desk;
    struct session *session;
    int64_t key;

    (void)state;
    desk_open(&desk, 1, 1);
    desk.options.query = query_parse(&word, 1, &arena, NULL);
    session = desk_sit(&desk);
    key = desk_key(session);
    grade(&desk, session, GRADE_AGAIN);
    assert_true(session_refresh(session, desk.now + 2 * MINUTE_MS, NULL));
    assert_int_equal(desk_key(session), key);
    session_close(session);
    arena_free(&arena);
    desk_close(&desk);
}

static void a_weak_drill_asks_the_lowest_recall_once_each(void **state) {
    struct desk desk;
    struct session *session;
    double last = 0;
    int64_t missed;

    (void)state;
    desk_open(&desk, 10, 2);
    session = desk_sit(&desk);
    for (int i = 0; i < 10; i++) {
        grade(&desk, session, i % 2 ? GRADE_EASY : GRADE_HARD);
    }
    session_close(session);
    desk.now += HOUR_MS;
    desk.options.weak = true;
    desk.options.weak_count = 5;
    session = desk_sit(&desk);
    missed = desk_key(session);
    for (int i = 0; i < 5; i++) {
        double recall = session_recall(session, desk.now);

        assert_int_equal(session_why(session), WHY_WEAK);
        assert_true(recall >= last - 1e-4);
        assert_true(session_card(session)->memory.fsrs.stability < 5);  // the hard ones
        last = recall;
        grade(&desk, session, i == 0 ? GRADE_AGAIN : GRADE_GOOD);
    }
    desk.now += MINUTE_MS;
    assert_true(session_refresh(session, desk.now, NULL));
    assert_int_equal(desk_key(session), missed);
    assert_int_equal(session_why(session), WHY_AGAIN);
    grade(&desk, session, GRADE_GOOD);
    is_empty(&desk, session);
    session_close(session);
    desk_close(&desk);
}

static void a_session_sums_up_its_troubles(void **state) {
    static const struct {
        enum grade grade;
        int64_t took_ms;
    } deeds[] = {
        {GRADE_GOOD, 5000}, {GRADE_AGAIN, 8000}, {GRADE_HARD, 61000}, {GRADE_EASY, 60000}};
    struct session_summary summary;
    struct arena arena = {0};
    struct undone undone;
    struct desk desk;
    struct session *session;

    (void)state;
    desk_open(&desk, 6, 1);
    session = desk_sit(&desk);
    for (size_t i = 0; i < COUNT(deeds); i++) {
        desk.now += 2000;
        assert_true(
            session_grade(session, deeds[i].grade, deeds[i].took_ms, 0, desk.now, NULL));
    }
    assert_true(session_grade(session, GRADE_AGAIN, 90000, 0, desk.now, NULL));
    assert_true(session_undo(session, desk.now, &undone, NULL));
    assert_true(session_summarise(session, &arena, &summary, NULL));
    assert_int_equal(summary.cards, 4);
    assert_int_equal(summary.took_ms, 134000);
    assert_int_equal(summary.median_ms, 34000);
    for (int i = GRADE_AGAIN; i <= GRADE_EASY; i++) {
        assert_int_equal(summary.grades[i], 1);
    }
    assert_int_equal(summary.trouble_count, 2);
    assert_true(text_equal(summary.troubles[0].question, TEXT("question 2")));
    assert_int_equal(summary.troubles[0].misses, 1);
    assert_true(text_equal(summary.troubles[1].question, TEXT("question 3")));
    assert_int_equal(summary.troubles[1].took_ms, 61000);
    arena_free(&arena);
    session_close(session);
    desk_close(&desk);
}

/** An hour to the east from Sunday 2026-11-22 03:30 UTC on. */
static int travelling(int64_t instant) {
    return instant < INT64_C(1795318200000) ? 0 : 60;
}

static void the_share_follows_the_study_day_over_a_change_of_zone(void **state) {
    struct desk desk;
    struct session *session;

    (void)state;
    desk_open(&desk, 40, 1);
    desk.stored.calendar.offset_minutes = travelling;
    session = desk_sit(&desk);
    while (session_card(session)) {
        grade(&desk, session, GRADE_EASY);
    }
    desk.now = INT64_C(1795318199000);  // 03:29:59 in the old zone: still Saturday
    assert_true(session_refresh(session, desk.now, NULL));
    assert_null(session_card(session));
    desk.now += 1000;  // 04:30 in the new one: Sunday
    assert_true(session_refresh(session, desk.now, NULL));
    assert_int_equal(session_progress(session, desk.now).left, 10);
    session_close(session);
    desk_close(&desk);
}

static void a_sitting_over_the_day_boundary_gets_the_new_share(void **state) {
    struct desk desk;
    struct session *session;

    (void)state;
    desk_open(&desk, 40, 1);
    desk.now = calendar_day_start(&desk.stored.calendar,
                                  calendar_day(&desk.stored.calendar, desk.now) + 1) -
               25 * SECOND_MS;
    desk.options.new_per_day = 3;
    session = desk_sit(&desk);
    grade(&desk, session, GRADE_EASY);
    grade(&desk, session, GRADE_EASY);
    assert_int_equal(session_progress(session, desk.now).left, 1);
    grade(&desk, session, GRADE_EASY);  // five seconds into the next day: one of its three
    assert_int_equal(session_progress(session, desk.now).left, 2);
    session_close(session);
    desk_close(&desk);
}

static void the_same_seed_gives_the_same_order(void **state) {
    int64_t first[20];

    (void)state;
    for (int again = 0; again < 2; again++) {
        struct desk desk;
        struct session *session;

        desk_open(&desk, 20, 4);
        desk.options.new_per_day = 20;
        desk.options.order = ORDER_RANDOM;
        session = desk_sit(&desk);
        for (size_t i = 0; i < COUNT(first); i++) {
            assert_true(again == 0 || first[i] == desk_key(session));
            first[i] = desk_key(session);
            grade(&desk, session, GRADE_EASY);
        }
        session_close(session);
        desk_close(&desk);
    }
}

int main(void) {
    static const struct CMUnitTest sittings[] = {
        cmocka_unit_test(the_first_sitting_asks_the_share_of_new_cards),
        cmocka_unit_test(the_card_comes_with_its_texts_and_previews),
        cmocka_unit_test(a_missed_card_comes_back_in_the_same_sitting),
        cmocka_unit_test(a_missed_card_comes_back_though_it_is_due_another_day),
        cmocka_unit_test(undo_may_bring_a_card_from_outside),
        cmocka_unit_test(undo_of_bringing_back_shows_no_suspended_card),
        cmocka_unit_test(a_lonely_missed_card_waits_and_refresh_picks_it_up),
        cmocka_unit_test(skipping_loses_no_card_and_logs_nothing),
        cmocka_unit_test(suspending_moves_on_and_undo_brings_back),
        cmocka_unit_test(flagging_stays_with_the_card),
        cmocka_unit_test(undo_reaches_past_a_restart),
        cmocka_unit_test(an_edited_card_is_read_again_and_a_gone_one_left),
        cmocka_unit_test(limits_end_a_sitting),
        cmocka_unit_test(a_query_narrows_a_sitting),
        cmocka_unit_test(a_repeat_belongs_though_the_query_no_longer_says_so),
        cmocka_unit_test(a_weak_drill_asks_the_lowest_recall_once_each),
        cmocka_unit_test(a_session_sums_up_its_troubles),
        cmocka_unit_test(the_share_follows_the_study_day_over_a_change_of_zone),
        cmocka_unit_test(a_sitting_over_the_day_boundary_gets_the_new_share),
        cmocka_unit_test(the_same_seed_gives_the_same_order),
    };

    return cmocka_run_group_tests(sittings, NULL, NULL);
}
