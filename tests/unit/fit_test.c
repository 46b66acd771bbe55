// SPDX-License-Identifier: MIT
// Preparing logs and fitting to them: what is an item, what is the same everywhere, what bad logs do.

#include "support/check.h"
#include "support/learner.h"

#include <viva/evaluation.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const int64_t day = 86400000;

enum { REVIEWS_LIMIT = 12 };

/** A log, and what it is prepared as for each of the models. */
static struct log_row {
    const char *name;
    struct {
        int64_t card;
        double day;
        int rating;
        bool learning;
    } reviews[REVIEWS_LIMIT];  // until a card of 0
    bool from_learning;
    struct fsrs_log_size six, seven;
} log_rows[] = {
    {"an empty log has nothing", {{0}}, false, {0, 0, 0}, {0, 0, 0}},
    {"a single review is no item", {{7, 1, 3}}, false, {1, 1, 0}, {1, 1, 0}},
    {"a repeat on the same day is an item of FSRS-7 only",
     {{7, 1, 3}, {7, 1.01, 3}, {7, 3, 3}},
     false,
     {1, 3, 1},
     {1, 3, 2}},
    {"cards are told apart by any number",
     {{-5, 1, 3}, {INT64_MAX, 1.5, 3}, {INT64_MIN, 2, 1}, {-5, 3, 3}, {INT64_MIN, 3.5, 3}},
     false,
     {3, 5, 2},
     {3, 5, 2}},
    {"two reviews at the same time are no time apart",
     {{7, 1, 3}, {7, 1, 3}, {7, 3, 3}, {7, 3, 1}},
     false,
     {1, 4, 1},
     {1, 4, 1}},
    {"a clock that goes backwards is no time either",
     {{7, 5, 3}, {7, 4, 3}, {7, 6, 3}},
     false,
     {1, 3, 1},
     {1, 3, 1}},
    {"ratings out of range are left out",
     {{7, 1, 3}, {7, 2, 0}, {7, 3, 5}, {7, 4, 255}, {7, 5, 3}},
     false,
     {1, 2, 1},
     {1, 2, 1}},
    {"a card begins with its first learning review",
     {{7, 1, 3}, {7, 2, 3}, {7, 3, 3, true}, {7, 4, 3, true}, {7, 6, 3}},
     true,
     {1, 3, 2},
     {1, 3, 2}},
    {"a card learned anew begins there",
     {{7, 1, 3, true}, {7, 2, 3}, {7, 3, 1, true}, {7, 4, 3}},
     true,
     {1, 2, 1},
     {1, 2, 1}},
    {"a card that was never learned is left out",
     {{7, 1, 3}, {7, 2, 3}, {8, 1, 3, true}, {8, 2, 3}},
     true,
     {1, 2, 1},
     {1, 2, 1}},
};

static size_t read_row(const struct log_row *row, struct fsrs_log_review *reviews) {
    size_t count = 0;

    for (; count < REVIEWS_LIMIT && row->reviews[count].card; count++) {
        double at = row->reviews[count].day;

        reviews[count] = (struct fsrs_log_review){
            .card = row->reviews[count].card,
            .at = (int64_t)(at * (double)day),
            .day = (int32_t)floor(at),
            .rating = (uint8_t)row->reviews[count].rating,
            .learning = row->reviews[count].learning,
        };
    }
    return count;
}

static void a_log_is_prepared(void **state) {
    const struct log_row *row = *state;
    struct fsrs_log_review reviews[REVIEWS_LIMIT];
    size_t count = read_row(row, reviews);
    struct fsrs_room room = learner_room();

    for (int six = 0; six < 2; six++) {
        struct fsrs_log_options options = {.parameters = six ? FSRS6_PARAMETERS : 0,
                                           .from_learning = row->from_learning};
        struct fsrs_log_size expected = six ? row->six : row->seven, size;
        struct fsrs_log *log = fsrs_log_prepare(reviews, count, &options, &room, &room);

        assert_non_null(log);
        size = fsrs_log_size(log);
        assert_int_equal(size.cards, expected.cards);
        assert_int_equal(size.reviews, expected.reviews);
        assert_int_equal(size.items, expected.items);
    }
    learner_free_room();
}

/** A fit to a learner's log, with parameters that are all numbers within bounds. */
static struct fsrs_fit fit(const struct fsrs_log *log, struct fsrs_fit_options options) {
    struct fsrs_room room = learner_room();
    struct fsrs_model again;
    struct fsrs_fit fit;

    assert_true(fsrs_fit(log, &options, &room, &fit));
    assert_true(fsrs_model_set(&again, fit.model.w, fit.model.count));
    assert_memory_equal(again.w, fit.model.w, fit.model.count * sizeof(again.w[0]));
    return fit;
}

static double log_loss(const struct fsrs_log *log, const struct fsrs_model *model) {
    struct fsrs_room room = learner_room();
    size_t items = fsrs_log_size(log).items;
    float *recall = malloc((items + 1) * sizeof(*recall));
    struct fsrs_score score;

    assert_true(fsrs_log_replay(log, model, FSRS_INSTRUCTIONS_BEST, &room, recall, NULL));
    assert_true(
        fsrs_score(log, recall, &(struct fsrs_range_of_items){.to = items}, &room, &score));
    free(recall);
    return score.log_loss;
}

static const size_t both_models[] = {FSRS6_PARAMETERS, FSRS7_PARAMETERS};

/** Calls `check` with a log prepared for each model. */
static void with_logs(size_t reviews, void (*check)(const struct fsrs_log *log)) {
    struct learner_log learned = learner_review(reviews, 1);

    for (size_t i = 0; i < COUNT(both_models); i++) {
        struct fsrs_room room = learner_room();
        struct fsrs_log_options options = {.parameters = both_models[i]};
        struct fsrs_log *log =
            fsrs_log_prepare(learned.reviews, learned.count, &options, &room, &room);

        assert_non_null(log);
        check(log);
        learner_free_room();
    }
    free(learned.reviews);
}

static void check_threads(const struct fsrs_log *log) {
    struct fsrs_fit alone = fit(log, (struct fsrs_fit_options){.seed = 3});

    for (int threads = 2; threads <= 7; threads += 1 + (threads > 2)) {
        struct fsrs_fit together =
            fit(log, (struct fsrs_fit_options){.seed = 3, .threads = threads});

        assert_memory_equal(&together, &alone, sizeof(alone));
    }
}

static void any_number_of_threads_gives_the_same_bits(void **state) {
    (void)state;
    with_logs(9000, check_threads);
}

static void check_instructions(const struct fsrs_log *log) {
    struct fsrs_fit scalar =
        fit(log,
            (struct fsrs_fit_options){.seed = 5, .instructions = FSRS_INSTRUCTIONS_SCALAR});
    struct fsrs_fit vector =
        fit(log,
            (struct fsrs_fit_options){.seed = 5, .instructions = FSRS_INSTRUCTIONS_VECTOR});
    struct fsrs_fit avx2 = fit(
        log, (struct fsrs_fit_options){.seed = 5, .instructions = FSRS_INSTRUCTIONS_AVX2});

    assert_memory_equal(&scalar, &vector, sizeof(scalar));
    for (size_t i = 0; i < scalar.model.count; i++) {
        double close = 1e-4 * fmax(fabs(scalar.model.w[i]), 1e-2);

        if (!(fabs(scalar.model.w[i] - avx2.model.w[i]) <= close)) {
            fail_msg("w%zu is %.9g by plain C, %.9g by AVX2", i, scalar.model.w[i],
                     avx2.model.w[i]);
        }
    }
}

static void any_instruction_set_gives_the_same_parameters(void **state) {
    (void)state;
    with_logs(9000, check_instructions);
}

static void check_seeds(const struct fsrs_log *log) {
    struct fsrs_fit one = fit(log, (struct fsrs_fit_options){.seed = 1});
    struct fsrs_fit same = fit(log, (struct fsrs_fit_options){.seed = 1});
    struct fsrs_fit other = fit(log, (struct fsrs_fit_options){.seed = 2});

    assert_memory_equal(&one, &same, sizeof(one));
    assert_memory_not_equal(one.model.w, other.model.w, sizeof(one.model.w));
}

static void the_seed_decides(void **state) {
    (void)state;
    with_logs(3000, check_seeds);
}

/** Whatever the order of the cards, the fit is as good. */
static void check_no_bad_seed(const struct fsrs_log *log) {
    double least = INFINITY, most = 0;

    for (uint64_t seed = 1; seed <= 8; seed++) {
        struct fsrs_fit one = fit(log, (struct fsrs_fit_options){.seed = seed});
        double loss = log_loss(log, &one.model);

        least = fmin(least, loss);
        most = fmax(most, loss);
    }
    assert_true(most < 1.01 * least);
}

static void no_seed_is_a_bad_one(void **state) {
    (void)state;
    with_logs(6000, check_no_bad_seed);
}

static void check_converged(const struct fsrs_log *log) {
    struct fsrs_fit quick = fit(log, (struct fsrs_fit_options){.seed = 1});
    struct fsrs_fit slow = fit(log, (struct fsrs_fit_options){.seed = 1, .epochs = 60});
    struct fsrs_model defaults;
    double loss = log_loss(log, &quick.model);

    fsrs_model_set(&defaults,
                   quick.model.count == FSRS6_PARAMETERS ? fsrs6_defaults : fsrs7_defaults,
                   quick.model.count);
    assert_int_equal(quick.depth, FSRS_FIT_ALL);
    assert_true(loss < 0.997 * log_loss(log, &defaults));
    assert_true(loss < 1.005 * log_loss(log, &slow.model));
}

static void a_fit_beats_the_defaults_and_is_near_the_best(void **state) {
    (void)state;
    with_logs(20000, check_converged);
}

static void check_later_items(const struct fsrs_log *log) {
    size_t items = fsrs_log_size(log).items;
    struct fsrs_fit part = fit(log, (struct fsrs_fit_options){.items = items / 2});
    struct fsrs_fit whole = fit(log, (struct fsrs_fit_options){.items = items * 2});

    assert_int_equal(part.items + part.left_out, items / 2);
    assert_int_equal(whole.items + whole.left_out, items);
}

static void only_the_oldest_items_are_trained_on(void **state) {
    (void)state;
    with_logs(5000, check_later_items);
}

/** Each piece of memory that is missing is noticed. */
static void check_memory(const struct fsrs_log *log) {
    struct fsrs_room room = learner_room();
    struct fsrs_fit out;
    long pieces = 0;

    for (bool done = false; !done; pieces++) {
        learner_limit_room(pieces);
        done = fsrs_fit(log, &(struct fsrs_fit_options){.threads = 2, .epochs = 1}, &room,
                        &out);
    }
    assert_true(pieces > 5);
    learner_limit_room(-1);
}

static void want_of_memory_is_told(void **state) {
    struct learner_log learned = learner_review(500, 1);
    struct fsrs_log_options options = {0};
    struct fsrs_room room = learner_room();
    long pieces = 0;
    struct fsrs_log *log = NULL;

    (void)state;
    with_logs(2000, check_memory);
    for (; !log; pieces++) {
        learner_limit_room(pieces);
        log = fsrs_log_prepare(learned.reviews, learned.count, &options, &room, &room);
    }
    assert_true(pieces > 5);
    learner_free_room();
    free(learned.reviews);
}

static void a_log_that_is_too_long_is_refused_unread(void **state) {
    static const struct fsrs_log_review none = {0};
    struct fsrs_log_options options = {0};
    struct fsrs_room room = learner_room();

    (void)state;
    assert_null(fsrs_log_prepare(&none, ((size_t)1 << 28) - 1, &options, &room, &room));
    assert_null(fsrs_log_prepare(&none, SIZE_MAX, &options, &room, &room));
    learner_free_room();
}

/** Logs from which nothing sensible can be learned, made from a learner's. */
struct bad_row {
    const char *name;
    size_t count;
    enum fsrs_fit_depth six, seven;
    void (*spoil)(struct fsrs_log_review *reviews, size_t count);
};

static void keep(struct fsrs_log_review *reviews, size_t count) {
    (void)reviews;
    (void)count;
}

static void all_again(struct fsrs_log_review *reviews, size_t count) {
    for (size_t i = 0; i < count; i++) {
        reviews[i].rating = 1;
    }
}

static void all_easy(struct fsrs_log_review *reviews, size_t count) {
    for (size_t i = 0; i < count; i++) {
        reviews[i].rating = 4;
    }
}

static void one_card(struct fsrs_log_review *reviews, size_t count) {
    for (size_t i = 0; i < count; i++) {
        reviews[i].card = 1;
    }
}

static void backwards(struct fsrs_log_review *reviews, size_t count) {
    for (size_t i = 0; i < count; i++) {
        reviews[i].at = -reviews[i].at;
        reviews[i].day = -reviews[i].day;
    }
}

static void at_one_time(struct fsrs_log_review *reviews, size_t count) {
    for (size_t i = 0; i < count; i++) {
        reviews[i].at = 0;
        reviews[i].day = 0;
    }
}

static void each_twice(struct fsrs_log_review *reviews, size_t count) {
    for (size_t i = 1; i < count; i += 2) {
        reviews[i] = reviews[i - 1];
    }
}

static void ages_apart(struct fsrs_log_review *reviews, size_t count) {
    for (size_t i = 0; i < count; i++) {
        reviews[i].at = i % 2 ? INT64_MAX : INT64_MIN;
        reviews[i].day = i % 2 ? INT32_MAX : INT32_MIN;
    }
}

static void nonsense(struct fsrs_log_review *reviews, size_t count) {
    for (size_t i = 0; i < count; i++) {
        reviews[i].rating = (uint8_t)(5 + i % 250);
    }
}

static struct bad_row bad_rows[] = {
    {"no review", 0, FSRS_FIT_NOTHING, FSRS_FIT_NOTHING, keep},
    {"five reviews", 5, FSRS_FIT_NOTHING, FSRS_FIT_NOTHING, keep},
    {"a hundred reviews", 100, FSRS_FIT_NOTHING, FSRS_FIT_ALL, keep},
    {"nothing was ever known", 3000, FSRS_FIT_ALL, FSRS_FIT_ALL, all_again},
    {"everything was always easy", 3000, FSRS_FIT_ALL, FSRS_FIT_ALL, all_easy},
    {"all reviews are of one card", 3000, FSRS_FIT_NOTHING, FSRS_FIT_ALL, one_card},
    {"time runs backwards", 3000, FSRS_FIT_NOTHING, FSRS_FIT_NOTHING, backwards},
    {"everything happened at once", 3000, FSRS_FIT_NOTHING, FSRS_FIT_NOTHING, at_one_time},
    {"each review is there twice", 3000, FSRS_FIT_ALL, FSRS_FIT_ALL, each_twice},
    {"reviews are ages apart", 3000, FSRS_FIT_NOTHING, FSRS_FIT_ALL, ages_apart},
    {"no rating is one", 3000, FSRS_FIT_NOTHING, FSRS_FIT_NOTHING, nonsense},
};

/** Every card is remembered by numbers within their bounds. */
static void check_states(const struct fsrs_log *log, const struct fsrs_model *model) {
    size_t cards = fsrs_log_size(log).cards;
    struct fsrs_memory *memory = calloc(cards + 1, sizeof(*memory));
    struct fsrs_room room = learner_room();

    assert_true(fsrs_log_replay(log, model, FSRS_INSTRUCTIONS_BEST, &room, NULL, memory));
    for (size_t i = 0; i < cards; i++) {
        assert_true(memory[i].stability > 0 && memory[i].stability <= 36500);
        assert_true(memory[i].fast >= 0 && memory[i].fast <= 36500);
        assert_true(memory[i].difficulty >= 1 && memory[i].difficulty <= 10);
    }
    free(memory);
}

static void a_bad_log_is_fitted_sanely(void **state) {
    const struct bad_row *row = *state;
    struct learner_log learned = learner_review(3000, 4);

    row->spoil(learned.reviews, learned.count);
    for (size_t i = 0; i < COUNT(both_models); i++) {
        struct fsrs_room room = learner_room();
        struct fsrs_log_options options = {.parameters = both_models[i]};
        size_t count = row->count < learned.count ? row->count : learned.count;
        struct fsrs_log *log =
            fsrs_log_prepare(learned.reviews, count, &options, &room, &room);
        struct fsrs_fit out = fit(log, (struct fsrs_fit_options){.seed = 1});

        assert_true(isfinite(log_loss(log, &out.model)));
        check_states(log, &out.model);
        if (out.depth != (both_models[i] == FSRS6_PARAMETERS ? row->six : row->seven)) {
            fail_msg("depth %d, %zu items", (int)out.depth, out.items);
        }
        learner_free_room();
    }
    free(learned.reviews);
}

int main(void) {
    struct CMUnitTest tests[COUNT(log_rows) + COUNT(bad_rows) + 8] = {
        cmocka_unit_test(any_number_of_threads_gives_the_same_bits),
        cmocka_unit_test(any_instruction_set_gives_the_same_parameters),
        cmocka_unit_test(the_seed_decides),
        cmocka_unit_test(no_seed_is_a_bad_one),
        cmocka_unit_test(a_fit_beats_the_defaults_and_is_near_the_best),
        cmocka_unit_test(only_the_oldest_items_are_trained_on),
        cmocka_unit_test(want_of_memory_is_told),
        cmocka_unit_test(a_log_that_is_too_long_is_refused_unread),
    };
    struct CMUnitTest *next = tests + 8;

    for (size_t i = 0; i < COUNT(log_rows); i++) {
        *next++ = (struct CMUnitTest){log_rows[i].name, a_log_is_prepared, NULL, NULL,
                                      &log_rows[i]};
    }
    for (size_t i = 0; i < COUNT(bad_rows); i++) {
        *next++ = (struct CMUnitTest){bad_rows[i].name, a_bad_log_is_fitted_sanely, NULL,
                                      NULL, &bad_rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
