// SPDX-License-Identifier: MIT
// Planning for a date: what is chosen and why, and what is refused.

#include "support/check.h"
#include "support/learner.h"
#include "support/planned_deck.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const size_t both_models[] = {FSRS6_PARAMETERS, FSRS7_PARAMETERS};

static bool is_share(double number) {
    return number >= 0 && number <= 1;
}

static void check_expectation(struct fsrs_expectation expectation) {
    assert_true(is_share(expectation.low) && is_share(expectation.high));
    assert_true(expectation.low <= expectation.expected + 1e-12);
    assert_true(expectation.expected <= expectation.high + 1e-12);
}

/** What must hold of any plan. */
static void check_plan(struct fsrs_plan *plan, const struct fsrs_plan_task *task) {
    size_t today, count;
    const struct fsrs_plan_choice *order = fsrs_plan_order(plan, &today, &count);
    struct fsrs_plan_share share = fsrs_plan_today(plan);
    double seconds = 0, left;
    struct fsrs_forecast overall = forecast_of(plan);

    for (size_t i = 0; i < count; i++) {
        assert_true(is_share(order[i].recall) && is_share(order[i].with) &&
                    is_share(order[i].without));
        assert_true(fabs(order[i].gain - (order[i].with - order[i].without)) < 1e-12);
        assert_true(order[i].seconds > 0);
        if (i > 0 && i != today) {
            assert_true(order[i - 1].index >= order[i].index);
        }
        if (i < today) {
            assert_true(order[i].index > 0);
            seconds += order[i].seconds;
        }
    }
    left = fmax(task->seconds_a_day - task->seconds_used, 0) - seconds;
    assert_true(left > -1e-6);
    if (today < count) {
        assert_true(!(order[today].index > 0) || order[today].seconds > left);
    }
    assert_int_equal(share.new_cards + share.seen_cards, today);
    assert_true(fabs(share.new_seconds + share.seen_seconds - seconds) < 1e-6);
    check_expectation(overall.now);
    check_expectation(overall.stop);
    check_expectation(overall.on_plan);
    assert_true(overall.on_plan.expected >= overall.stop.expected - 1e-6);
}

/** A deck that is somehow special, and a plan for it that must still be one. */
static struct plan_row {
    const char *name;
    size_t cards;
    double dates[3];
    size_t date_count;
    double seconds_a_day, seconds_used;
    enum fsrs_plan_method method;
} plan_rows[] = {
    {"three weeks, greedy", 60, {21}, 1, 300, 0, FSRS_PLAN_GREEDY},
    {"ten days, priced", 60, {10}, 1, 300, 0, FSRS_PLAN_PRICED},
    {"more than a month by itself", 60, {31}, 1, 120, 0, FSRS_PLAN_AUTO},
    {"a date today", 60, {0}, 1, 300, 0, FSRS_PLAN_AUTO},
    {"a date in some hours", 60, {0.4}, 1, 300, 0, FSRS_PLAN_AUTO},
    {"a date tomorrow", 60, {1}, 1, 300, 0, FSRS_PLAN_PRICED},
    {"a date that is over", 60, {-3}, 1, 300, 0, FSRS_PLAN_AUTO},
    {"several dates, one of them over", 60, {7, 30.5, -1}, 3, 300, 0, FSRS_PLAN_AUTO},
    {"several dates with prices", 60, {3, 9, 6}, 3, 300, 0, FSRS_PLAN_PRICED},
    {"no minutes", 60, {21}, 1, 0, 0, FSRS_PLAN_AUTO},
    {"no minutes with prices", 60, {5}, 1, 0, 0, FSRS_PLAN_PRICED},
    {"all of today's minutes are used", 60, {21}, 1, 300, 900, FSRS_PLAN_AUTO},
    {"a second a day", 60, {5}, 1, 1, 0, FSRS_PLAN_PRICED},
    {"all day long", 60, {5}, 1, 86400, 0, FSRS_PLAN_PRICED},
    {"an empty deck", 0, {21}, 1, 300, 0, FSRS_PLAN_AUTO},
    {"an empty deck with prices", 0, {40}, 1, 300, 0, FSRS_PLAN_AUTO},
    {"no date and no card", 0, {0}, 0, 300, 0, FSRS_PLAN_AUTO},
    {"one new card", 1, {21}, 1, 300, 0, FSRS_PLAN_AUTO},
    {"one new card with prices", 1, {31}, 1, 300, 0, FSRS_PLAN_AUTO},
};

static void a_plan_holds_what_it_promises(void **state) {
    const struct plan_row *row = *state;

    for (size_t i = 0; i < COUNT(both_models); i++) {
        struct deck *deck = deck_of(both_models[i], row->cards);
        struct fsrs_plan *plan;

        memcpy(deck->dates, row->dates, sizeof(row->dates));
        deck->task.date_count = row->date_count;
        deck->task.seconds_a_day = row->seconds_a_day;
        deck->task.seconds_used = row->seconds_used;
        deck->task.method = row->method;
        for (size_t card = 0; row->date_count > 0 && card < row->cards; card++) {
            deck->cards[card].date = (uint32_t)(card % row->date_count);
        }
        plan = plan_of(deck);
        check_plan(plan, &deck->task);
        deck_free(deck);
    }
}

static void nothing_is_asked_without_minutes(void **state) {
    struct deck *deck = deck_of(FSRS7_PARAMETERS, 60);
    struct fsrs_plan *plan;
    struct fsrs_forecast overall;
    size_t today;

    (void)state;
    deck->task.seconds_a_day = 0;
    plan = plan_of(deck);
    overall = forecast_of(plan);
    fsrs_plan_order(plan, &today, NULL);
    assert_int_equal(today, 0);
    assert_true(fabs(overall.on_plan.expected - overall.stop.expected) < 1e-6);
    deck_free(deck);
}

static void a_past_date_leaves_things_as_they_are(void **state) {
    struct deck *deck = deck_of(FSRS6_PARAMETERS, 60);
    struct fsrs_plan *plan;
    struct fsrs_forecast overall;
    size_t count;

    (void)state;
    deck->dates[0] = -2;
    plan = plan_of(deck);
    overall = forecast_of(plan);
    fsrs_plan_order(plan, NULL, &count);
    assert_int_equal(count, 0);
    assert_int_equal(overall.cards, 60);
    assert_true(fabs(overall.stop.expected - overall.now.expected) < 1e-12);
    assert_true(fabs(overall.on_plan.expected - overall.now.expected) < 1e-12);
    deck_free(deck);
}

/** The gain of FSRS-6 and FSRS-7 against the formulas, by hand. */
static void reasons_follow_from_the_model(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(both_models); i++) {
        struct deck *deck = deck_of(both_models[i], 2);
        double gap = i == 0 ? 0 : 10.0 / 1440, with = 0, recall, without;
        struct fsrs_memory memory = fsrs_first(&deck->model, 3);
        const struct fsrs_plan_choice *order, *choice;

        deck->cards[1].memory = memory;
        deck->cards[1].elapsed = 6;
        deck->dates[0] = 10;
        order = fsrs_plan_order(plan_of(deck), NULL, NULL);
        choice = order[0].card == 1 ? &order[0] : &order[1];
        recall = fsrs_retrievability(&deck->model, memory, 6);
        without = fsrs_retrievability(&deck->model, memory, 16);
        for (int rating = 1; rating <= 4; rating++) {
            struct fsrs_memory next = fsrs_next(&deck->model, memory, 6, rating);

            if (rating == 1) {  // is repeated until it is known
                next = fsrs_next(&deck->model, next, gap, 3);
            }
            with += (rating == 1 ? 1 - recall : recall * deck->habits.passed[rating - 2]) *
                    fsrs_retrievability(&deck->model, next, 10);
        }
        assert_true(fabs(choice->recall - recall) < 1e-12);
        assert_true(fabs(choice->without - without) < 1e-12);
        assert_true(fabs(choice->with - with) < 1e-12);
        assert_true(choice->gain > 0);
        assert_true(fabs(choice->index - choice->gain / choice->seconds) < 1e-12);
        deck_free(deck);
    }
}

/** Where a card has been forgotten to some degree, asking it never does harm. */
static void a_review_that_helps_gains(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(both_models); i++) {
        struct deck *deck = deck_of(both_models[i], 2000);
        const struct fsrs_plan_choice *order;
        size_t count;

        deck->task.seconds_a_day = 0;
        deck->dates[0] = 14;
        order = fsrs_plan_order(plan_of(deck), NULL, &count);
        for (size_t k = 0; k < count; k++) {
            assert_true(order[k].recall > 0.95 || order[k].gain > 0);
        }
        deck_free(deck);
    }
}

static void the_seed_decides_among_equals_only(void **state) {
    struct deck *deck = deck_of(FSRS7_PARAMETERS, 100);
    size_t today, other_today, count;
    const struct fsrs_plan_choice *order, *same, *other;
    bool differs = false;

    (void)state;
    order = fsrs_plan_order(plan_of(deck), &today, &count);
    same = fsrs_plan_order(plan_of(deck), NULL, NULL);
    assert_memory_equal(order, same, count * sizeof(*order));
    deck->task.seed = 2;
    other = fsrs_plan_order(plan_of(deck), &other_today, NULL);
    assert_int_equal(today, other_today);
    for (size_t i = 0; i < count; i++) {
        assert_true(fabs(order[i].index - other[i].index) < 1e-15);
        differs |= order[i].card != other[i].card;
    }
    assert_true(differs);
    deck_free(deck);
}

static void weight_and_pace_move_the_index(void **state) {
    struct deck *deck = deck_of(FSRS6_PARAMETERS, 3);
    const struct fsrs_plan_choice *order;

    (void)state;
    deck->cards[1] = deck->cards[2] = deck->cards[0];
    deck->cards[1].weight = 2;
    deck->cards[2].pace = 2;
    order = fsrs_plan_order(plan_of(deck), NULL, NULL);
    assert_int_equal(order[0].card, 1);
    assert_int_equal(order[1].card, 0);
    assert_int_equal(order[2].card, 2);
    assert_true(fabs(order[0].index - 2 * order[1].index) < 1e-12);
    assert_true(fabs(order[2].index - order[1].index / 2) < 1e-12);
    assert_true(fabs(order[2].seconds - 2 * order[1].seconds) < 1e-12);
    deck_free(deck);
}

static void a_card_without_weight_does_not_count(void **state) {
    struct deck *deck = deck_of(FSRS6_PARAMETERS, 40);
    struct fsrs_forecast before, after;
    size_t count;
    struct fsrs_plan *plan = plan_of(deck);

    (void)state;
    before = forecast_of(plan);
    deck->cards[1].weight = 0;
    plan = plan_of(deck);
    after = forecast_of(plan);
    fsrs_plan_order(plan, NULL, &count);
    assert_int_equal(count, 39);
    assert_int_equal(after.cards, before.cards - 1);
    assert_true(after.now.expected < before.now.expected);
    deck_free(deck);
}

/** A card of the nearer date loses less until then, so what is alike is asked for it last. */
static void each_date_has_its_cards(void **state) {
    struct deck *deck = deck_of(FSRS6_PARAMETERS, 2);
    const struct fsrs_plan_choice *order;
    struct fsrs_memory memory = fsrs_first(&deck->model, 3);

    (void)state;
    deck->task.date_count = 2;
    deck->dates[0] = 2;
    deck->dates[1] = 30;
    for (int i = 0; i < 2; i++) {
        deck->cards[i].memory = memory;
        deck->cards[i].elapsed = 2;
        deck->cards[i].date = (uint32_t)i;
    }
    order = fsrs_plan_order(plan_of(deck), NULL, NULL);
    for (int i = 0; i < 2; i++) {
        double days = deck->dates[order[i].card];

        assert_true(fabs(order[i].without -
                         fsrs_retrievability(&deck->model, memory, 2 + days)) < 1e-12);
    }
    deck_free(deck);
}

/** What is wrong, and what it is called. */
struct fault_row {
    const char *name;
    void (*spoil)(struct deck *deck);
    enum fsrs_plan_fault fault;
    size_t at;
};

static void no_model(struct deck *deck) {
    deck->model.count = 35;
}

static void model_without_numbers(struct deck *deck) {
    deck->model.w[8] = NAN;
}

static void model_out_of_bounds(struct deck *deck) {
    deck->model.w[4] = 1000;
}

static void no_shares(struct deck *deck) {
    deck->habits.passed[0] = -1;
}

static void time_runs_backwards(struct deck *deck) {
    deck->task.seconds_a_day = -1;
}

static void time_is_no_number(struct deck *deck) {
    deck->task.seconds_used = NAN;
}

static void date_is_no_number(struct deck *deck) {
    deck->dates[1] = NAN;
    deck->task.date_count = 2;
}

static void date_is_never(struct deck *deck) {
    deck->dates[0] = INFINITY;
}

static void date_is_too_far(struct deck *deck) {
    deck->dates[0] = FSRS_PLAN_DAYS + 1;
}

static void card_has_no_stability(struct deck *deck) {
    deck->cards[3].memory.stability = NAN;
}

static void card_was_seen_tomorrow(struct deck *deck) {
    deck->cards[3].elapsed = -1;
}

static void card_weighs_less_than_nothing(struct deck *deck) {
    deck->cards[3].weight = -1;
}

static void card_weighs_too_much(struct deck *deck) {
    deck->cards[3].weight = 1e300;
}

static void card_takes_no_number_of_seconds(struct deck *deck) {
    deck->cards[3].pace = NAN;
}

static void card_has_no_topic(struct deck *deck) {
    deck->cards[3].topic = TOPICS;
}

static void card_has_no_date(struct deck *deck) {
    deck->cards[3].date = 1;
}

static struct fault_row fault_rows[] = {
    {"a model of 35 parameters", no_model, FSRS_PLAN_BAD_MODEL, 0},
    {"a parameter that is no number", model_without_numbers, FSRS_PLAN_BAD_MODEL, 0},
    {"a parameter out of bounds", model_out_of_bounds, FSRS_PLAN_BAD_MODEL, 0},
    {"shares that are none", no_shares, FSRS_PLAN_BAD_HABITS, 0},
    {"negative seconds", time_runs_backwards, FSRS_PLAN_BAD_TIME, 0},
    {"seconds that are no number", time_is_no_number, FSRS_PLAN_BAD_TIME, 0},
    {"a date that is no number", date_is_no_number, FSRS_PLAN_BAD_DATE, 1},
    {"a date at the end of time", date_is_never, FSRS_PLAN_BAD_DATE, 0},
    {"a date in more than 400 days", date_is_too_far, FSRS_PLAN_BAD_DATE, 0},
    {"a memory that is no number", card_has_no_stability, FSRS_PLAN_BAD_CARD, 3},
    {"a review in the future", card_was_seen_tomorrow, FSRS_PLAN_BAD_CARD, 3},
    {"a negative weight", card_weighs_less_than_nothing, FSRS_PLAN_BAD_CARD, 3},
    {"a weight beyond reason", card_weighs_too_much, FSRS_PLAN_BAD_CARD, 3},
    {"a pace that is no number", card_takes_no_number_of_seconds, FSRS_PLAN_BAD_CARD, 3},
    {"a topic that is not there", card_has_no_topic, FSRS_PLAN_BAD_CARD, 3},
    {"a date that is not there", card_has_no_date, FSRS_PLAN_BAD_CARD, 3},
};

static void nonsense_is_refused(void **state) {
    const struct fault_row *row = *state;
    struct deck *deck = deck_of(FSRS7_PARAMETERS, 10);
    struct fsrs_room room = learner_room();
    size_t at = 0;

    assert_int_equal(fsrs_plan_check(&deck->task, NULL), FSRS_PLAN_SOUND);
    row->spoil(deck);
    assert_int_equal(fsrs_plan_check(&deck->task, &at), row->fault);
    assert_int_equal(at, row->at);
    assert_null(fsrs_plan_make(&deck->task, &room));
    deck_free(deck);
}

static void strange_memories_are_planned(void **state) {
    static const struct fsrs_memory strange[] = {
        {1e300, 1e300, 10},
        {0, 0, 1e-300},
        {1e-9, 1e9, 1e9},
        {36500, 0, 1},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(both_models); i++) {
        struct deck *deck = deck_of(both_models[i], COUNT(strange));

        for (size_t k = 0; k < COUNT(strange); k++) {
            deck->cards[k].memory = strange[k];
            deck->cards[k].elapsed = k % 2 ? 1e12 : 0;
        }
        deck->task.method = FSRS_PLAN_PRICED;
        check_plan(plan_of(deck), &deck->task);
        deck_free(deck);
    }
}

static void a_huge_deck_is_planned(void **state) {
    struct deck *deck = deck_of(FSRS6_PARAMETERS, 100000);

    (void)state;
    deck->dates[0] = 5;
    deck->task.seconds_a_day = 3600;
    check_plan(plan_of(deck), &deck->task);
    deck_free(deck);
}

static void want_of_memory_is_told(void **state) {
    struct deck *deck = deck_of(FSRS6_PARAMETERS, 4);
    struct fsrs_room room = learner_room();
    long pieces = 0;

    (void)state;
    deck->dates[0] = 3;
    deck->task.method = FSRS_PLAN_PRICED;
    for (;; pieces++) {
        learner_limit_room(pieces);
        if (fsrs_plan_make(&deck->task, &room)) {
            break;
        }
    }
    assert_in_range(pieces, 10, 40);
    deck_free(deck);
}

int main(void) {
    static const struct CMUnitTest single[] = {
        cmocka_unit_test(nothing_is_asked_without_minutes),
        cmocka_unit_test(a_past_date_leaves_things_as_they_are),
        cmocka_unit_test(reasons_follow_from_the_model),
        cmocka_unit_test(a_review_that_helps_gains),
        cmocka_unit_test(the_seed_decides_among_equals_only),
        cmocka_unit_test(weight_and_pace_move_the_index),
        cmocka_unit_test(a_card_without_weight_does_not_count),
        cmocka_unit_test(each_date_has_its_cards),
        cmocka_unit_test(strange_memories_are_planned),
        cmocka_unit_test(a_huge_deck_is_planned),
        cmocka_unit_test(want_of_memory_is_told),
    };
    struct CMUnitTest tests[COUNT(single) + COUNT(plan_rows) + COUNT(fault_rows)];
    struct CMUnitTest *next = tests + COUNT(single);

    memcpy(tests, single, sizeof(single));
    for (size_t i = 0; i < COUNT(plan_rows); i++) {
        *next++ = (struct CMUnitTest){plan_rows[i].name, a_plan_holds_what_it_promises,
                                      NULL, NULL, &plan_rows[i]};
    }
    for (size_t i = 0; i < COUNT(fault_rows); i++) {
        *next++ = (struct CMUnitTest){fault_rows[i].name, nonsense_is_refused, NULL, NULL,
                                      &fault_rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
