// SPDX-License-Identifier: MIT
// The plan of a study day over a real store: which cards, in which order, and as long as it lasts.

#include "support/check.h"
#include "support/desk.h"

#include <viva/overview.h>
#include <viva/preparation.h>

#include <math.h>
#include <string.h>

enum { CARDS = 40, TOPICS = 4 };

/** Whoever prepares: a desk with a date ahead. */
struct candidate {
    struct desk desk;
    struct interviews interviews;
    int64_t today;
};

static void keep(struct candidate *candidate) {
    assert_true(interviews_keep(candidate->desk.stored.store, &candidate->interviews,
                                &candidate->desk.stored.err));
}

static void sit_before(struct candidate *candidate, int days, double minutes) {
    struct desk *desk = &candidate->desk;

    *candidate = (struct candidate){.interviews = {.minutes = minutes}};
    desk_open(desk, CARDS, TOPICS);
    candidate->today = calendar_day(&desk->stored.calendar, desk->now);
    desk->options.preparation = preparation_new(desk->stored.store, &desk->stored.schedule,
                                                &desk->stored.calendar, desk->options.seed);
    assert_true(interviews_add(&candidate->interviews,
                               &(struct interview){candidate->today + days, NULL, 0}));
    keep(candidate);
}

static void get_up(struct candidate *candidate) {
    preparation_free(candidate->desk.options.preparation);
    desk_close(&candidate->desk);
}

static struct overview look(struct candidate *candidate) {
    struct desk *desk = &candidate->desk;
    struct overview overview;

    assert_true(overview_read(desk->stored.store, &desk->options, desk->now,
                              &desk->stored.arena, &overview, &desk->stored.err));
    return overview;
}

/** Grades the card of the session; each answer takes so many seconds. */
static void grade(struct desk *desk, struct session *session, enum grade given,
                  int seconds) {
    struct error err = {0};

    desk->now += (int64_t)seconds * SECOND_MS;
    assert_true(
        session_grade(session, given, (int64_t)seconds * SECOND_MS, 0, desk->now, &err));
}

static void without_a_date_all_is_as_ever(void **state) {
    struct candidate candidate;
    struct session *session;

    (void)state;
    sit_before(&candidate, 10, 30);
    candidate.interviews.count = 0;
    keep(&candidate);
    session = desk_sit(&candidate.desk);
    assert_false(preparation_is_on(candidate.desk.options.preparation));
    assert_int_equal(session_why(session), WHY_NEW);
    assert_null(session_planned(session));
    assert_int_equal(session_progress(session, candidate.desk.now).left, 10);
    assert_false(look(&candidate).planned);
    session_close(session);
    get_up(&candidate);
}

static void a_date_out_of_reach_keeps_nobody_from_studying(void **state) {
    struct candidate candidate;
    struct session *session;

    (void)state;
    sit_before(&candidate, 500, 30);
    session = desk_sit(&candidate.desk);
    assert_int_equal(session_why(session), WHY_NEW);
    assert_false(look(&candidate).planned);
    session_close(session);
    get_up(&candidate);
}

static void the_plan_asks_and_says_why(void **state) {
    struct candidate candidate;
    struct session *session;
    const struct planned *planned;

    (void)state;
    sit_before(&candidate, 10, 8);
    session = desk_sit(&candidate.desk);
    planned = session_planned(session);
    assert_int_equal(session_why(session), WHY_PLAN);
    assert_string_equal(session_why_name(WHY_PLAN), "plan");
    assert_non_null(planned);
    assert_int_equal(planned->key, desk_key(session));
    assert_int_equal(planned->day, candidate.today + 10);
    assert_true(planned->without == 0 && planned->with > 0.5 && planned->index > 0);
    // Eight minutes hold more new cards than a day of plain FSRS has.
    assert_true(session_progress(session, candidate.desk.now).left > 15);
    assert_true(session_progress(session, candidate.desk.now).left_ms <= 8 * MINUTE_MS);
    session_close(session);
    get_up(&candidate);
}

static void topics_take_turns_among_new_cards(void **state) {
    struct candidate candidate;
    struct session *session;
    struct text topics[TOPICS];

    (void)state;
    sit_before(&candidate, 10, 30);
    session = desk_sit(&candidate.desk);
    for (int i = 0; i < TOPICS; i++) {
        topics[i] = text_copy(session_card(session)->topic, &candidate.desk.stored.arena);
        for (int before = 0; before < i; before++) {
            assert_false(text_equal(topics[before], topics[i]));
        }
        grade(&candidate.desk, session, GRADE_EASY, 5);
    }
    session_close(session);
    get_up(&candidate);
}

/** Whoever looks in between, and whoever starts anew, is asked the same. */
static void sit_and_compare(int days, size_t cards) {
    static const enum grade given[] = {GRADE_GOOD, GRADE_AGAIN, GRADE_EASY, GRADE_HARD};
    struct candidate candidate;
    struct session *session;

    sit_before(&candidate, days, 6);
    session = desk_sit(&candidate.desk);
    for (size_t i = 0; i < cards; i++) {
        struct preparation *kept = candidate.desk.options.preparation;
        struct session *other;
        struct overview counted;
        int left;

        // One that has seen nothing of this day makes it from the log.
        candidate.desk.options.preparation =
            preparation_new(candidate.desk.stored.store, &candidate.desk.stored.schedule,
                            &candidate.desk.stored.calendar, candidate.desk.options.seed);
        other = desk_sit(&candidate.desk);
        assert_int_equal(desk_key(other), desk_key(session));
        session_close(other);
        preparation_free(candidate.desk.options.preparation);
        candidate.desk.options.preparation = kept;
        counted = look(&candidate);
        left = session_progress(session, candidate.desk.now).left;
        // A card that comes back later today is learning, but not left of this sitting.
        assert_in_range(left, counted.due + counted.fresh,
                        counted.due + counted.fresh + counted.learning);
        grade(&candidate.desk, session, given[i % COUNT(given)], 7);
    }
    session_close(session);
    get_up(&candidate);
}

static void a_day_has_one_plan(void **state) {
    (void)state;
    sit_and_compare(10, 12);
    sit_and_compare(32, 3);  // by prices, which know all cards
}

static void the_sitting_ends_with_the_minutes(void **state) {
    struct candidate candidate;
    struct session *session;
    int asked = 0;

    (void)state;
    sit_before(&candidate, 10, 3);
    session = desk_sit(&candidate.desk);
    for (; session_card(session); asked++) {
        grade(&candidate.desk, session, GRADE_EASY, 20);
    }
    // Three minutes of twenty seconds, where none is begun that would not fit.
    assert_in_range(asked, 7, 9);
    session_close(session);
    assert_int_equal(look(&candidate).due + look(&candidate).fresh, 0);
    assert_int_equal(look(&candidate).beyond, CARDS - asked);
    assert_true(look(&candidate).plan_minutes == 3);

    session = desk_sit(&candidate.desk);
    assert_null(session_card(session));
    session_close(session);
    candidate.desk.options.more_ms = MINUTE_MS;
    session = desk_sit(&candidate.desk);
    assert_non_null(session_card(session));
    session_close(session);
    candidate.desk.options.more_ms = 0;
    candidate.desk.options.limit_ms = MINUTE_MS;
    session = desk_sit(&candidate.desk);
    assert_int_equal(session_why(session), WHY_PLAN);
    assert_true(session_progress(session, candidate.desk.now).left_ms <= MINUTE_MS);
    session_close(session);
    get_up(&candidate);
}

static void a_missed_card_comes_back_though_the_minutes_are_used(void **state) {
    struct candidate candidate;
    struct session *session;
    int64_t missed;

    (void)state;
    sit_before(&candidate, 10, 1);
    session = desk_sit(&candidate.desk);
    missed = desk_key(session);
    grade(&candidate.desk, session, GRADE_AGAIN, 60);
    candidate.desk.now += 11 * MINUTE_MS;
    assert_true(session_refresh(session, candidate.desk.now, NULL));
    assert_int_equal(desk_key(session), missed);
    assert_int_equal(session_why(session), WHY_AGAIN);
    assert_null(session_planned(session));
    session_close(session);
    get_up(&candidate);
}

static void the_next_day_has_a_plan_of_its_own(void **state) {
    struct candidate candidate;
    struct session *session;
    int64_t first;

    (void)state;
    sit_before(&candidate, 10, 1);
    session = desk_sit(&candidate.desk);
    first = desk_key(session);
    while (session_card(session)) {
        grade(&candidate.desk, session, GRADE_EASY, 15);
    }
    // The sitting is still open at four in the morning.
    candidate.desk.now += DAY_MS;
    assert_true(session_refresh(session, candidate.desk.now, NULL));
    assert_non_null(session_card(session));
    assert_int_equal(session_why(session), WHY_PLAN);
    assert_int_not_equal(desk_key(session), first);
    session_close(session);
    get_up(&candidate);
}

static void after_the_date_plain_fsrs_goes_on(void **state) {
    struct candidate candidate;
    struct session *session;

    (void)state;
    sit_before(&candidate, 2, 5);
    candidate.desk.now += 2 * DAY_MS;
    session = desk_sit(&candidate.desk);
    assert_int_equal(session_why(session), WHY_PLAN);  // the day itself still counts
    session_close(session);
    candidate.desk.now += DAY_MS;
    session = desk_sit(&candidate.desk);
    assert_int_equal(session_why(session), WHY_NEW);
    assert_false(look(&candidate).planned);
    session_close(session);
    get_up(&candidate);
}

static void others_come_after_the_plan(void **state) {
    static const char *const word = "topic:\"topic 2\"";
    struct candidate candidate;
    struct session *session;

    (void)state;
    sit_before(&candidate, 10, 20);
    candidate.interviews.items[0].words = &word;
    candidate.interviews.items[0].word_count = 1;
    keep(&candidate);
    session = desk_sit(&candidate.desk);
    assert_int_equal(preparation_cards(candidate.desk.options.preparation), CARDS / TOPICS);
    for (int i = 0; i < CARDS / TOPICS; i++) {
        assert_int_equal(session_why(session), WHY_PLAN);
        assert_true(text_equal(session_card(session)->topic, TEXT("Topic 2")));
        grade(&candidate.desk, session, GRADE_EASY, 10);
    }
    // The day's share of new cards is used by the plan's.
    assert_null(session_card(session));
    candidate.desk.options.new_per_day = 12;
    session_close(session);
    session = desk_sit(&candidate.desk);
    assert_int_equal(session_why(session), WHY_NEW);
    assert_int_equal(session_progress(session, candidate.desk.now).left, 2);
    session_close(session);
    get_up(&candidate);
}

static void a_weak_drill_leaves_the_plan_aside(void **state) {
    struct candidate candidate;
    struct session *session;

    (void)state;
    sit_before(&candidate, 10, 1);
    session = desk_sit(&candidate.desk);
    grade(&candidate.desk, session, GRADE_GOOD, 300);
    session_close(session);
    candidate.desk.now += MINUTE_MS;
    candidate.desk.options.weak = true;
    candidate.desk.options.weak_count = 5;
    session = desk_sit(&candidate.desk);
    assert_int_equal(session_why(session), WHY_WEAK);
    assert_null(session_planned(session));
    session_close(session);
    get_up(&candidate);
}

static void a_plan_is_kept_while_there_are_only_grades(void **state) {
    struct candidate candidate;
    struct preparation *preparation;
    struct session *session;
    int64_t key;

    (void)state;
    sit_before(&candidate, 10, 5);
    preparation = candidate.desk.options.preparation;
    assert_true(preparation_waits(preparation, candidate.desk.now));
    session = desk_sit(&candidate.desk);
    key = desk_key(session);
    grade(&candidate.desk, session, GRADE_GOOD, 5);
    session_close(session);
    assert_false(preparation_waits(preparation, candidate.desk.now));
    assert_int_equal(preparation_cards(preparation), CARDS);

    assert_true(
        store_suspend(candidate.desk.stored.store, key, true, candidate.desk.now, NULL));
    assert_true(preparation_waits(preparation, candidate.desk.now));
    assert_true(preparation_update(preparation, candidate.desk.now, NULL));
    assert_int_equal(preparation_cards(preparation), CARDS - 1);
    assert_null(preparation_find(preparation, key));
    assert_true(preparation_waits(preparation, candidate.desk.now + DAY_MS));
    candidate.interviews.count = 0;
    keep(&candidate);
    assert_false(preparation_waits(preparation, candidate.desk.now));
    get_up(&candidate);
}

/** What the plan of now says about each card, by key from 1 on. */
static void read_plan(struct candidate *candidate, struct planned out[CARDS]) {
    struct desk *desk = &candidate->desk;
    struct preparation *preparation =
        preparation_new(desk->stored.store, &desk->stored.schedule, &desk->stored.calendar,
                        desk->options.seed);

    assert_true(preparation_update(preparation, desk->now, &desk->stored.err));
    assert_int_equal(preparation_cards(preparation), CARDS);
    for (int64_t key = 1; key <= CARDS; key++) {
        out[key - 1] = *preparation_find(preparation, key);
    }
    preparation_free(preparation);
}

/** For a near date and a far one, whose prices depend on all cards. */
static void grades_change_nothing_in_the_plan_of_their_day(void **state) {
    static const int dates[] = {10, 35};

    (void)state;
    for (size_t i = 0; i < COUNT(dates); i++) {
        struct candidate candidate;
        struct planned before[CARDS], after[CARDS];

        sit_before(&candidate, dates[i], 2);
        for (int64_t key = 1; key <= 15; key++) {
            stored_grade(&candidate.desk.stored, key, key % 3 ? GRADE_GOOD : GRADE_AGAIN);
        }
        candidate.desk.stored.now = candidate.desk.now += 2 * DAY_MS;
        read_plan(&candidate, before);
        for (int64_t key = 8; key <= 22; key++) {
            stored_grade(&candidate.desk.stored, key, key % 3 ? GRADE_EASY : GRADE_AGAIN);
        }
        candidate.desk.now = candidate.desk.stored.now;
        read_plan(&candidate, after);
        assert_memory_equal(before, after, sizeof(before));
        assert_true(before[7].recall > 0 && before[20].recall == 0);
        candidate.desk.now += DAY_MS;
        read_plan(&candidate, after);
        assert_true(after[20].recall > 0);
        get_up(&candidate);
    }
}

static void a_weight_is_a_factor(void **state) {
    struct candidate candidate;
    struct planned before[CARDS], after[CARDS];

    (void)state;
    sit_before(&candidate, 10, 2);
    read_plan(&candidate, before);
    assert_true(interviews_weigh(&candidate.interviews, "topic 3", 2));
    keep(&candidate);
    read_plan(&candidate, after);
    for (int i = 0; i < CARDS; i++) {
        bool heavy = i / (CARDS / TOPICS) == 2;

        assert_true(fabs(after[i].index - (heavy ? 2 : 1) * before[i].index) < 1e-12);
    }
    get_up(&candidate);
}

static struct readiness ready(struct candidate *candidate, bool details) {
    struct desk *desk = &candidate->desk;
    struct readiness_options options = {
        .store = desk->stored.store,
        .schedule = &desk->stored.schedule,
        .calendar = &desk->stored.calendar,
        .interviews = &candidate->interviews,
        .seed = 1,
        .details = details,
    };
    struct readiness readiness;

    assert_true(readiness_read(&options, desk->now, &desk->stored.arena, &readiness,
                               &desk->stored.err));
    return readiness;
}

static void readiness_rises_with_grades_and_says_where_from(void **state) {
    struct candidate candidate;
    struct session *session;
    struct readiness before, after;

    (void)state;
    sit_before(&candidate, 10, 4);
    before = ready(&candidate, true);
    assert_int_equal(before.overall.cards, CARDS);
    assert_int_equal(before.matches, CARDS);
    assert_int_equal(before.topic_count, TOPICS);
    assert_int_equal(before.date_count, 1);
    assert_int_equal(before.day_count, 10);
    assert_true(before.overall.now.expected == 0 && before.today.new_cards > 5);
    assert_true(before.overall.on_plan.expected > 0.5 && before.target == 0.9);
    assert_true(fabs(before.days[9].readiness - before.overall.on_plan.expected) < 1e-5);
    assert_true(before.minutes > 0 &&
                before.doubled_reaches >= before.overall.on_plan.expected);

    session = desk_sit(&candidate.desk);
    for (int i = 0; i < 8; i++) {
        grade(&candidate.desk, session, GRADE_GOOD, 10);
    }
    session_close(session);
    after = ready(&candidate, false);
    assert_true(after.overall.now.expected > 0.19 && after.overall.now.expected <= 0.2);
    assert_true(after.overall.stop.expected > 0.1);
    // Eighty seconds of the day are gone.
    assert_true(after.today.new_seconds + after.today.seen_seconds <= 240 - 80);
    get_up(&candidate);
}

static void several_dates_share_the_cards_and_weights_count(void **state) {
    static const char *const words[] = {"topic:\"topic 1\"", "topic:\"topic 2\""};
    struct candidate candidate;
    struct readiness readiness;

    (void)state;
    sit_before(&candidate, 20, 3);
    for (int i = 0; i < 2; i++) {
        assert_true(
            interviews_add(&candidate.interviews,
                           &(struct interview){candidate.today + 5 + i, &words[i], 1}));
    }
    assert_true(interviews_weigh(&candidate.interviews, "topic 3", 0));
    readiness = ready(&candidate, true);
    assert_int_equal(readiness.matches, CARDS);
    assert_int_equal(readiness.date_count, 3);
    assert_int_equal(readiness.topic_count, 3);
    for (int i = 0; i < 3; i++) {
        assert_int_equal(readiness.dates[i].forecast.cards, CARDS / TOPICS);
    }
    assert_int_equal(readiness.dates[2].day, candidate.today + 20);
    assert_int_equal(readiness.overall.cards, CARDS - CARDS / TOPICS);
    assert_int_equal(readiness.day_count, 20);
    get_up(&candidate);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(without_a_date_all_is_as_ever),
        cmocka_unit_test(a_date_out_of_reach_keeps_nobody_from_studying),
        cmocka_unit_test(the_plan_asks_and_says_why),
        cmocka_unit_test(topics_take_turns_among_new_cards),
        cmocka_unit_test(a_day_has_one_plan),
        cmocka_unit_test(the_sitting_ends_with_the_minutes),
        cmocka_unit_test(a_missed_card_comes_back_though_the_minutes_are_used),
        cmocka_unit_test(the_next_day_has_a_plan_of_its_own),
        cmocka_unit_test(after_the_date_plain_fsrs_goes_on),
        cmocka_unit_test(others_come_after_the_plan),
        cmocka_unit_test(a_plan_is_kept_while_there_are_only_grades),
        cmocka_unit_test(grades_change_nothing_in_the_plan_of_their_day),
        cmocka_unit_test(a_weight_is_a_factor),
        cmocka_unit_test(a_weak_drill_leaves_the_plan_aside),
        cmocka_unit_test(readiness_rises_with_grades_and_says_where_from),
        cmocka_unit_test(several_dates_share_the_cards_and_weights_count),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
