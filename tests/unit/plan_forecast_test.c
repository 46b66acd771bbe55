// SPDX-License-Identifier: MIT
// What a plan is expected to come to: by topic, with other minutes, and how far off that may be.

#include "support/check.h"
#include "support/planned_deck.h"

#include "schedule/dice.h"
#include "schedule/planning.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/** With too little time the topic that counts more ends readier, whichever method. */
static void a_heavy_topic_ends_readier(void **state) {
    (void)state;
    for (int method = FSRS_PLAN_GREEDY; method <= FSRS_PLAN_PRICED; method++) {
        struct deck *deck = deck_of(FSRS7_PARAMETERS, 200);
        struct fsrs_forecast overall, topics[TOPICS];

        memset(deck->cards, 0, 200 * sizeof(*deck->cards));
        for (size_t i = 0; i < 200; i++) {
            deck->cards[i].topic = (uint32_t)(i % TOPICS);
            deck->cards[i].weight = i % TOPICS == 3 ? 3 : 1;
        }
        deck->task.method = (enum fsrs_plan_method)method;
        deck->task.seconds_a_day = 120;
        fsrs_plan_forecast(plan_of(deck), &(struct fsrs_forecast_options){0}, &overall,
                           topics);
        for (int topic = 0; topic < TOPICS; topic++) {
            assert_true(topic == 3 ||
                        topics[3].on_plan.expected > topics[topic].on_plan.expected + 0.2);
            assert_int_equal(topics[topic].cards, 40);
        }
        deck_free(deck);
    }
}

static void topics_add_up(void **state) {
    struct deck *deck = deck_of(FSRS7_PARAMETERS, 83);
    struct fsrs_forecast overall, topics[TOPICS];
    double now = 0, stop = 0, on_plan = 0;

    (void)state;
    fsrs_plan_forecast(plan_of(deck), &(struct fsrs_forecast_options){0}, &overall, topics);
    for (int topic = 0; topic < TOPICS; topic++) {
        double share = topics[topic].weight / overall.weight;

        now += share * topics[topic].now.expected;
        stop += share * topics[topic].stop.expected;
        on_plan += share * topics[topic].on_plan.expected;
        assert_true(topics[topic].now.high - topics[topic].now.low >
                    overall.now.high - overall.now.low);
    }
    assert_true(fabs(now - overall.now.expected) < 1e-9);
    assert_true(fabs(stop - overall.stop.expected) < 1e-9);
    assert_true(fabs(on_plan - overall.on_plan.expected) < 1e-9);
    deck_free(deck);
}

static void readiness_grows_with_minutes(void **state) {
    static const double seconds[] = {0,   1,   15,   60,   120,   200,   300, 301,
                                     600, 900, 1800, 3600, 10000, 86400, 1e9};

    (void)state;
    for (int method = FSRS_PLAN_GREEDY; method <= FSRS_PLAN_PRICED; method++) {
        struct deck *deck = deck_of(FSRS7_PARAMETERS, 150);
        struct fsrs_plan *plan;
        struct fsrs_forecast overall;
        double readiness[COUNT(seconds)];

        deck->task.method = (enum fsrs_plan_method)method;
        plan = plan_of(deck);
        overall = forecast_of(plan);
        fsrs_plan_readiness(plan, seconds, COUNT(seconds), readiness);
        for (size_t i = 1; i < COUNT(seconds); i++) {
            assert_true(readiness[i] >= readiness[i - 1]);
        }
        assert_true(fabs(readiness[0] - overall.stop.expected) < 1e-9);
        assert_true(fabs(readiness[6] - overall.on_plan.expected) < 1e-9);
        assert_true(readiness[COUNT(seconds) - 1] > readiness[6] + 0.01);
        deck_free(deck);
    }
}

/** With a handful of cards chance is large, and still more minutes are never worse. */
static void few_cards_make_no_ladder_crooked(void **state) {
    (void)state;
    for (size_t count = 1; count < 8; count++) {
        struct deck *deck = deck_of(FSRS6_PARAMETERS, count);
        struct fsrs_plan *plan;
        double before = 0;

        deck->task.seconds_a_day = 20;
        plan = plan_of(deck);
        for (double seconds = 0; seconds < 400; seconds += 5) {
            double readiness;

            fsrs_plan_readiness(plan, &seconds, 1, &readiness);
            assert_true(readiness >= before);
            before = readiness;
        }
        deck_free(deck);
    }
}

/** Readiness with other minutes, from a sample, is what a plan with these would come to. */
static void other_minutes_are_as_if_planned(void **state) {
    struct deck *deck = deck_of(FSRS6_PARAMETERS, 2000);
    double seconds[] = {1200, 3000}, readiness[2];
    struct fsrs_plan *plan;

    (void)state;
    deck->dates[0] = 8;
    deck->task.seconds_a_day = 2000;
    plan = plan_of(deck);
    fsrs_plan_readiness(plan, seconds, 2, readiness);
    for (int i = 0; i < 2; i++) {
        deck->task.seconds_a_day = seconds[i];
        assert_true(fabs(forecast_of(plan_of(deck)).on_plan.expected - readiness[i]) <
                    0.03);
    }
    deck_free(deck);
}

/** Prices are found, and looking ahead with them is worth more than going by gain. */
static void prices_pay_in_the_long_run(void **state) {
    struct deck *deck = deck_of(FSRS6_PARAMETERS, 200);
    struct fsrs_plan *plan;
    double greedy;

    (void)state;
    memset(deck->cards, 0, 200 * sizeof(*deck->cards));
    for (size_t i = 0; i < 200; i++) {
        deck->cards[i].weight = 1;
    }
    deck->dates[0] = 60;
    deck->task.seconds_a_day = 240;
    deck->task.method = FSRS_PLAN_GREEDY;
    greedy = forecast_of(plan_of(deck)).on_plan.expected;
    deck->task.method = FSRS_PLAN_PRICED;
    plan = plan_of(deck);
    for (int day = 0; day < plan->sittings; day++) {
        assert_true(plan->prices[day] >= 0 && plan->prices[day] < 1);
    }
    assert_true(forecast_of(plan).on_plan.expected > greedy + 0.003);
    deck_free(deck);
}

static void minutes_are_found_for_a_target(void **state) {
    struct deck *deck = deck_of(FSRS6_PARAMETERS, 150);
    struct fsrs_plan *plan = plan_of(deck);
    double target, seconds, readiness;

    (void)state;
    for (target = 0.5; target < 0.96; target += 0.05) {
        seconds = fsrs_plan_seconds(plan, target);
        fsrs_plan_readiness(plan, &seconds, 1, &readiness);
        assert_true(readiness >= target && readiness < target + 1e-4);
        seconds *= 0.99;
        fsrs_plan_readiness(plan, &seconds, 1, &readiness);
        assert_true(readiness < target);
    }
    assert_true(fsrs_plan_seconds(plan, 0) <= 0);
    assert_true(isinf(fsrs_plan_seconds(plan, 0.9999)));
    assert_true(isinf(fsrs_plan_seconds(plan, NAN)));
    deck_free(deck);
}

/** How often a share that is drawn lies within an interval; recalls are shifted by `error`. */
static double share_within(struct fsrs_expectation interval, const float *recalls,
                           size_t count, size_t worlds, double error) {
    struct dice dice = {11};
    size_t within = 0;

    for (size_t world = 0; world < worlds; world++) {
        const float *recall = recalls + count * world;
        double normal = sqrt(-2 * log1p(-dice_share(&dice))) *
                        cos(2 * 3.14159265358979323846 * dice_share(&dice));
        double known = 0;

        for (size_t i = 0; i < count; i++) {
            double odds = (double)recall[i] / (1 - (double)recall[i]) * exp(error * normal);

            known += dice_share(&dice) < odds / (1 + odds);
        }
        known /= (double)count;
        within += known >= interval.low && known <= interval.high;
    }
    return (double)within / (double)worlds;
}

enum { WORLDS = 400, TESTED = 200 };

static void an_interval_holds_what_it_says(void **state) {
    static const struct {
        double coverage, error;
    } rows[] = {{0.8, 0}, {0.5, 0}, {0.95, 0}, {0.8, 0.3}};
    struct deck *deck = deck_of(FSRS7_PARAMETERS, TESTED);
    float *stop = calloc((size_t)WORLDS * TESTED, sizeof(*stop));
    float *on_plan = calloc((size_t)WORLDS * TESTED, sizeof(*on_plan));
    struct fsrs_plan *plan;

    (void)state;
    deck->dates[0] = 6;
    plan = plan_of(deck);
    plan_map(plan);
    for (size_t world = 0; world < WORLDS; world++) {
        struct rehearsal rehearsal = {.seconds_a_day = deck->task.seconds_a_day,
                                      .count = TESTED,
                                      .price = VALUE_NEVER,
                                      .seed = 1000 + world};

        rehearse(plan, &rehearsal, &plan->stage, on_plan + world * TESTED, NULL);
        for (size_t i = 0; i < TESTED; i++) {
            stop[world * TESTED + i] = plan->cards[i].without;
        }
    }
    for (size_t i = 0; i < COUNT(rows); i++) {
        const struct fsrs_forecast_options options = {
            .coverage = rows[i].coverage,
            .model_error = rows[i].error > 0 ? rows[i].error : -1,
        };
        struct fsrs_forecast overall;

        fsrs_plan_forecast(plan, &options, &overall, NULL);
        double stopped = share_within(overall.stop, stop, TESTED, WORLDS, rows[i].error);
        double planned =
            share_within(overall.on_plan, on_plan, TESTED, WORLDS, rows[i].error);

        if (fabs(stopped - rows[i].coverage) > 0.05 ||
            fabs(planned - rows[i].coverage) > 0.05) {
            fail_msg("%g is %g if one stops and %g on plan", rows[i].coverage, stopped,
                     planned);
        }
    }
    free(stop);
    free(on_plan);
    deck_free(deck);
}

/** From nothing studied to the plan's end, within the minutes, whichever method. */
static void days_lead_to_where_the_plan_ends(void **state) {
    (void)state;
    for (int method = FSRS_PLAN_GREEDY; method <= FSRS_PLAN_PRICED; method++) {
        struct deck *deck = deck_of(FSRS7_PARAMETERS, 83);
        struct fsrs_plan_day days[21];
        struct fsrs_forecast overall;
        struct fsrs_plan *plan;
        double met = 0;

        deck->dates[1] = -1;
        deck->task.date_count = 2;
        deck->cards[7].date = 1;
        deck->cards[9].weight = 0;
        deck->cards[11].weight = 5;
        deck->task.method = (enum fsrs_plan_method)method;
        plan = plan_of(deck);
        assert_int_equal(fsrs_plan_days(plan, NULL), 21);
        assert_int_equal(fsrs_plan_days(plan, days), 21);
        overall = forecast_of(plan);
        for (int day = 0; day < 21; day++) {
            double before = day ? days[day - 1].readiness : overall.stop.expected;

            assert_true(days[day].seconds > 0 && days[day].seconds < 300 + 100);
            assert_true(days[day].seen_cards >= 0 && days[day].readiness > before - 0.02);
            met += days[day].new_cards;
        }
        assert_true(met > 30 && met <= 42);
        assert_true(fabs(days[20].readiness - overall.on_plan.expected) < 1e-5);
        assert_true(days[0].readiness > overall.stop.expected);
        deck_free(deck);
    }
}

static void nothing_to_study_has_days_without_anything(void **state) {
    struct deck *deck = deck_of(FSRS7_PARAMETERS, 2);
    struct fsrs_plan_day days[21];
    struct fsrs_plan *plan;

    (void)state;
    deck->cards[0].weight = deck->cards[1].weight = 0;
    plan = plan_of(deck);
    assert_int_equal(fsrs_plan_days(plan, days), 21);
    assert_true(days[20].readiness == 0 && days[0].seconds == 0);
    deck_free(deck);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_lead_to_where_the_plan_ends),
        cmocka_unit_test(nothing_to_study_has_days_without_anything),
        cmocka_unit_test(a_heavy_topic_ends_readier),
        cmocka_unit_test(topics_add_up),
        cmocka_unit_test(readiness_grows_with_minutes),
        cmocka_unit_test(few_cards_make_no_ladder_crooked),
        cmocka_unit_test(other_minutes_are_as_if_planned),
        cmocka_unit_test(prices_pay_in_the_long_run),
        cmocka_unit_test(minutes_are_found_for_a_target),
        cmocka_unit_test(an_interval_holds_what_it_says),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
