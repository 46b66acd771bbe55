// SPDX-License-Identifier: MIT
// Scores against figures worked out by hand and against the reference's; replays against the plain model.

#include "support/check.h"
#include "support/learner.h"

#include <viva/evaluation.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

static void assert_close(double got, double expected, double close) {
    if (!(fabs(got - expected) <= close)) {
        fail_msg("%.9g is not %.9g", got, expected);
    }
}

/** Reviews of one card a day apart each, whose outcomes are those of a string: + recalled, - lapsed. */
static struct fsrs_log *log_of(const char *outcomes, struct fsrs_room *room) {
    struct fsrs_log_review reviews[20];
    size_t count = 0;

    reviews[count++] = (struct fsrs_log_review){.card = 1, .rating = 3};
    for (const char *at = outcomes; *at; at++, count++) {
        reviews[count] = (struct fsrs_log_review){
            .card = 1,
            .at = (int64_t)count * 86400000,
            .day = (int32_t)count,
            .rating = *at == '+' ? 3 : 1,
        };
    }
    return fsrs_log_prepare(reviews, count, &(struct fsrs_log_options){0}, room, room);
}

static struct score_row {
    const char *name;
    const char *outcomes;
    float recall[8];
    struct fsrs_range_of_items range;
    size_t items;
    double log_loss, rmse_bins, auc;
} score_rows[] = {
    // The second and third review of a card share a bin, the fourth is in the next.
    {"a sure prediction that holds", "+", {1}, {0, 1}, 1, 1e-7, 0, NAN},
    {"a sure one that fails costs 16 nats", "-", {1}, {0, 1}, 1, 16.1181, 1, NAN},
    {"half and half", "+-", {0.5f, 0.5f}, {0, 2}, 2, 0.693147, 0, 0.5},
    {"the lapse was foreseen", "+-", {0.9f, 0.2f}, {0, 2}, 2, 0.164252, 0.05, 1},
    {"the wrong one was", "+-", {0.2f, 0.9f}, {0, 2}, 2, 1.956012, 0.05, 0},
    {"ties count half", "++-", {0.7f, 0.5f, 0.5f}, {0, 3}, 3, 0.580990, 0.435890, 0.75},
    {"only the range is looked at",
     "+-+-",
     {1, 1, 0.5f, 0.3f},
     {2, 4},
     2,
     0.524911,
     0.1,
     1},
    {"nothing at all", "+", {0.5f}, {1, 1}, 0, 0, 0, NAN},
    {"what is no number counts as 0", "-+", {NAN, 1}, {0, 2}, 2, 1e-7, 0, 1},
};

static void predictions_are_scored(void **state) {
    const struct score_row *row = *state;
    struct fsrs_room room = learner_room();
    struct fsrs_log *log = log_of(row->outcomes, &room);
    struct fsrs_score score;
    size_t binned = 0;

    assert_true(fsrs_score(log, row->recall, &row->range, &room, &score));
    assert_int_equal(score.items, row->items);
    assert_close(score.log_loss, row->log_loss, 1e-4);
    assert_close(score.rmse_bins, row->rmse_bins, 1e-4);
    assert_true(isnan(row->auc) ? isnan(score.auc) : fabs(score.auc - row->auc) < 1e-9);
    for (int i = 0; i < FSRS_CALIBRATION_BINS; i++) {
        binned += score.calibration[i].items;
    }
    assert_int_equal(binned, row->items);
    learner_free_room();
}

static void calibration_has_means_of_each_step(void **state) {
    static const float recall[] = {0.91f, 0.93f, 0.12f};
    struct fsrs_room room = learner_room();
    struct fsrs_log *log = log_of("+-+", &room);
    struct fsrs_score score;

    (void)state;
    assert_true(
        fsrs_score(log, recall, &(struct fsrs_range_of_items){.to = 3}, &room, &score));
    assert_int_equal(score.calibration[18].items, 2);
    assert_close(score.calibration[18].predicted, 0.92, 1e-6);
    assert_close(score.calibration[18].recalled, 0.5, 1e-9);
    assert_int_equal(score.calibration[2].items, 1);
    assert_close(score.calibration[2].recalled, 1, 1e-9);
    learner_free_room();
}

static void guesses_know_nothing_of_cards(void **state) {
    struct fsrs_room room = learner_room();
    struct fsrs_log *log = log_of("+--+", &room);
    float recall[4];

    (void)state;
    assert_true(fsrs_guess_average(log, 3, recall));
    assert_close((double)recall[0], 1.0 / 3, 1e-6);
    assert_close((double)recall[3], 1.0 / 3, 1e-6);
    assert_false(fsrs_guess_average(log, 0, recall));
    assert_true(fsrs_guess_moving_average(log, &room, recall));
    assert_close((double)recall[0], 0.768525, 1e-6);  // 1 / (1 + e^-1.2)
    assert_close((double)recall[1], 0.780647, 2e-6);  // x = 1.2 + 0.3 (1 - 0.768525)
    assert_close((double)recall[2], 0.737932, 2e-6);  // x = 1.269443 - 0.3 * 0.780647
    learner_free_room();
}

static void folds_share_out_the_later_items(void **state) {
    struct fsrs_room room = learner_room();
    struct fsrs_log *log =
        log_of("+++++++++++++", &room);  // 13: the first block gets 3, then 2 each

    (void)state;
    for (int fold = 0; fold < FSRS_FOLDS; fold++) {
        struct fsrs_range_of_items range = fsrs_fold(log, fold);

        assert_int_equal(range.from, 3 + 2 * fold);
        assert_int_equal(range.to, 5 + 2 * fold);
    }
    learner_free_room();
}

static void a_replay_is_that_of_the_plain_model(void **state) {
    static const size_t counts[] = {FSRS6_PARAMETERS, FSRS7_PARAMETERS};
    struct learner_log learned = learner_review(4000, 9);

    (void)state;
    for (size_t i = 0; i < 6000 && i < learned.count; i += 2) {
        learned.reviews[i].card =
            i % 4 ? 1 : learned.reviews[i].card;  // one card is very long
    }
    for (size_t model = 0; model < COUNT(counts); model++) {
        struct fsrs_room room = learner_room();
        struct fsrs_log *log = fsrs_log_prepare(
            learned.reviews, learned.count,
            &(struct fsrs_log_options){.parameters = counts[model]}, &room, &room);
        struct fsrs_log_size size = fsrs_log_size(log);
        float *by_lanes = calloc(size.items, sizeof(float));
        float *by_one = calloc(size.items, sizeof(float));
        struct fsrs_memory *memory = calloc(size.cards, sizeof(*memory));
        struct fsrs_model plain;

        fsrs_model_set(&plain, model ? fsrs7_defaults : fsrs6_defaults, counts[model]);
        assert_true(
            fsrs_log_replay(log, &plain, FSRS_INSTRUCTIONS_BEST, &room, by_lanes, memory));
        assert_true(
            fsrs_log_replay(log, &plain, FSRS_INSTRUCTIONS_SCALAR, &room, by_one, NULL));
        for (size_t i = 0; i < size.items; i++) {
            assert_close((double)by_lanes[i], (double)by_one[i], 1e-4);
            assert_true(by_lanes[i] > 0 && by_lanes[i] <= 1);
        }
        for (size_t i = 0; i < size.cards; i++) {
            assert_true(fsrs_known(memory[i]) && memory[i].stability > 0);
        }
        assert_false(fsrs_log_replay(log, &(struct fsrs_model){.count = counts[!model]},
                                     FSRS_INSTRUCTIONS_BEST, &room, by_lanes, NULL));
        free(by_lanes);
        free(by_one);
        free(memory);
        learner_free_room();
    }
    free(learned.reviews);
}

static void next_day_items_are_the_same_in_both_models(void **state) {
    struct learner_log learned = learner_review(2000, 3);
    struct fsrs_room room = learner_room();
    struct fsrs_log *six = fsrs_log_prepare(
        learned.reviews, learned.count,
        &(struct fsrs_log_options){.parameters = FSRS6_PARAMETERS}, &room, &room);
    struct fsrs_log *seven = fsrs_log_prepare(learned.reviews, learned.count,
                                              &(struct fsrs_log_options){0}, &room, &room);

    (void)state;
    assert_true(fsrs_log_size(seven).items > fsrs_log_size(six).items);
    assert_int_equal(fsrs_next_day_items(seven, fsrs_log_size(seven).items),
                     fsrs_log_size(six).items);
    assert_int_equal(fsrs_next_day_items(six, 100), 100);
    learner_free_room();
    free(learned.reviews);
}

int main(void) {
    struct CMUnitTest tests[COUNT(score_rows) + 5] = {
        cmocka_unit_test(calibration_has_means_of_each_step),
        cmocka_unit_test(guesses_know_nothing_of_cards),
        cmocka_unit_test(folds_share_out_the_later_items),
        cmocka_unit_test(a_replay_is_that_of_the_plain_model),
        cmocka_unit_test(next_day_items_are_the_same_in_both_models),
    };

    for (size_t i = 0; i < COUNT(score_rows); i++) {
        tests[5 + i] = (struct CMUnitTest){score_rows[i].name, predictions_are_scored, NULL,
                                           NULL, &score_rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
