// SPDX-License-Identifier: MIT
// Figures that other implementations assert of themselves; skipped where their files are not.

#include "support/check.h"

#include <viva/fsrs_fuzz.h>
#include <viva/fsrs_schedule.h>

#include <jansson.h>

#include <math.h>
#include <stdio.h>
#include <string.h>

static const char facts_path[] = VIVA_SHARED_DIR "/data/fsrs/facts.json";
static const char fuzz_path[] = VIVA_SHARED_DIR "/data/fsrs/anki_fuzz.jsonl";

static json_t *facts;
static struct fsrs_model six;

static double at(const json_t *array, size_t index) {
    const json_t *value = json_array_get(array, index);

    assert_true(json_is_number(value));
    return json_number_value(value);
}

static double in(const json_t *object, const char *key) {
    const json_t *value = json_object_get(object, key);

    assert_true(json_is_number(value));
    return json_number_value(value);
}

static void assert_close(double got, double expected, double relative) {
    if (!(fabs(got - expected) <= relative * fmax(fabs(expected), 1))) {
        fail_msg("%.12g is not %.12g", got, expected);
    }
}

static void assert_memory(struct fsrs_memory memory, const json_t *expected, double close) {
    assert_close(memory.stability, at(expected, 0), close);
    assert_close(memory.difficulty, at(expected, 1), close);
}

/** The FSRS-5 set that several facts are about. */
static struct fsrs_model nineteen(void) {
    static const double w[] = {
        0.6845422,    1.6790825,  4.7349424, 10.042885,  7.4410233,   0.64219797, 1.071918,
        0.0025195254, 1.432437,   0.1544,    0.8692766,  2.0696752,   0.0953,     0.2975,
        2.4691248,    0.19542035, 3.201072,  0.18046261, 0.121442534,
    };
    struct fsrs_model model;

    assert_true(fsrs_model_set(&model, w, COUNT(w)));
    return model;
}

static const struct fsrs_review long_history[] = {{0, 1}, {0, 3}, {1, 3},
                                                  {3, 3}, {8, 3}, {21, 3}};
static const struct fsrs_review short_history[] = {{0, 1}, {1, 3}, {3, 3}, {8, 3}, {21, 3}};
static const struct fsrs_memory unknown;

static void default_history(const json_t *expected) {
    assert_memory(fsrs_replay(&six, unknown, long_history, 6), expected, 1e-5);
}

static void history_without_same_day(const json_t *expected) {
    struct fsrs_model model = six;

    model.w[17] = model.w[18] = model.w[19] = 0;
    assert_memory(fsrs_replay(&model, unknown, long_history, 6), expected, 1e-5);
}

static void intervals_by_retention(const json_t *expected) {
    struct fsrs_memory memory = {.stability = 1, .difficulty = 5};

    for (size_t i = 0; i < json_array_size(expected); i++) {
        double days = fsrs_interval(&six, memory, (double)(i + 1) / 10);

        assert_close(fmax(round(days), 1), at(expected, i), 1.1e-6);  // theirs is float32
    }
}

static void older_history(const json_t *expected) {
    struct fsrs_model model = nineteen();

    assert_memory(fsrs_replay(&model, unknown, short_history, 5), expected, 1e-6);
}

static void older_step(const json_t *expected) {
    struct fsrs_model model = nineteen();
    struct fsrs_memory memory = {.stability = 20.925528, .difficulty = 7.005062};

    assert_memory(fsrs_next(&model, memory, 21, 3), expected, 1e-6);
}

static void older_outcomes(const json_t *expected) {
    struct fsrs_model model = nineteen();
    struct fsrs_memory memory = fsrs_replay(&model, unknown, short_history, 4);

    for (int rating = 1; rating <= 4; rating++) {
        assert_memory(fsrs_next(&model, memory, 21, rating),
                      json_array_get(expected, (size_t)rating - 1), 1e-6);
    }
}

static void recall_with_decay(const json_t *expected) {
    struct fsrs_model model = six;

    model.w[20] = 0.2;
    for (size_t day = 0; day < json_array_size(expected); day++) {
        assert_close(
            fsrs_retrievability(&model, (struct fsrs_memory){.stability = 1}, (double)day),
            at(expected, day), 1e-6);
    }
}

static void sm2(const json_t *expected) {
    static const double given[][3] = {
        {2.5, 10, 0.9}, {2.5, 10, 0.8}, {2.5, 10, 0.95}, {1.3, 20, 0.9}};

    for (size_t i = 0; i < COUNT(given); i++) {
        assert_memory(fsrs_from_sm2(&six, given[i][0], given[i][1], given[i][2]),
                      json_array_get(expected, i), 1e-5);
    }
}

static void next_difficulty(const json_t *expected) {
    struct fsrs_memory memory = {.stability = 5, .difficulty = 5};

    for (int rating = 1; rating <= 4; rating++) {
        assert_close(fsrs_next(&six, memory, 1, rating).difficulty,
                     at(expected, (size_t)rating - 1), 1e-6);
    }
}

/** Stability after a review of S = 5 at the moment recall is as given. */
static double after(double difficulty, double recall, int rating) {
    struct fsrs_memory memory = {.stability = 5, .difficulty = difficulty};

    return fsrs_next(&six, memory, fsrs_interval(&six, memory, recall), rating).stability;
}

static void success(const json_t *expected) {
    assert_close(after(1, 0.9, 3), at(expected, 0), 1e-5);  // neither hard nor easy
    assert_close(after(2, 0.8, 2), at(expected, 1), 1e-5);
    assert_close(after(3, 0.7, 3), at(expected, 2), 1e-5);
    assert_close(after(4, 0.6, 4), at(expected, 3), 1e-5);
}

static void lapse(const json_t *expected) {
    for (size_t i = 0; i < 4; i++) {
        assert_close(after((double)i + 1, 0.9 - 0.1 * (double)i, 1), at(expected, i), 1e-6);
    }
}

static void same_day(const json_t *expected) {
    for (int rating = 1; rating <= 4; rating++) {
        struct fsrs_memory memory = {.stability = 5, .difficulty = 5};

        assert_close(fsrs_next(&six, memory, 0, rating).stability,
                     at(expected, (size_t)rating - 1), 1e-6);
    }
}

static void migration(const json_t *expected) {
    static const double old[] = {0.4,  0.6,  2.4,  5.8,  4.93, 0.94, 0.86, 0.01, 1.49,
                                 0.14, 0.94, 2.18, 0.05, 0.34, 1.26, 0.29, 2.61};
    struct fsrs_model model;

    assert_true(fsrs_model_set(&model, old, COUNT(old)));
    for (size_t i = 0; i < FSRS6_PARAMETERS; i++) {
        assert_close(model.w[i], at(expected, i), 1e-6);
    }
}

static void clipping(const json_t *expected) {
    static const double wild[] = {0, -1000, 1000, 0, 1000, -1000, 1, 0.25, -0.1};
    double w[FSRS6_PARAMETERS];
    struct fsrs_model model;

    memcpy(w, fsrs6_defaults, sizeof w);
    memcpy(w, wild, sizeof wild);
    assert_true(fsrs_model_set(&model, w, FSRS6_PARAMETERS));
    for (size_t i = 0; i < COUNT(wild); i++) {
        assert_close(model.w[i], at(expected, i), 0);
    }
}

static const double minute_steps[] = {1, 10};

static struct fsrs_policy policy_of(enum fsrs_manner manner) {
    return (struct fsrs_policy){.model = &six,
                                .desired_retention = 0.9,
                                .maximum_interval = FSRS_MAXIMUM_INTERVAL,
                                .fuzz = FSRS_NO_FUZZ,
                                .learning = {minute_steps, 2},
                                .relearning = {minute_steps + 1, 1},
                                .manner = manner};
}

/** Each review on its due time, so days pass as scheduled. */
static void interval_history(const json_t *expected) {
    static const int ratings[] = {3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3};
    struct fsrs_policy policy = policy_of(FSRS_LIKE_TS_FSRS);
    struct fsrs_card card = {0};

    for (size_t i = 0; i < COUNT(ratings); i++) {
        struct fsrs_card outcomes[4];

        fsrs_schedule(&policy, &card, card.interval, outcomes);
        card = outcomes[ratings[i] - 1];
        assert_int_equal(card.interval, (int)at(expected, i));
    }
}

static void first_reviews(const json_t *expected) {
    struct fsrs_policy policy = policy_of(FSRS_LIKE_TS_FSRS);
    struct fsrs_card card = {0};
    struct fsrs_card outcomes[4];

    fsrs_schedule(&policy, &card, 0, outcomes);
    for (size_t i = 0; i < 4; i++) {
        assert_close(outcomes[i].memory.stability, at(json_array_get(expected, 0), i),
                     1e-8);
        assert_close(outcomes[i].memory.difficulty, at(json_array_get(expected, 1), i),
                     1e-8);
        assert_int_equal(outcomes[i].interval, (int)at(json_array_get(expected, 2), i));
    }
}

static void recall_when_due(const json_t *expected) {
    assert_close(fsrs_retrievability(&six, fsrs_first(&six, 4), 8),
                 json_number_value(expected), 1e-7);
}

static void fuzz_by_factor(const json_t *expected) {
    static const double factors[] = {0, 0.5, 0.99};

    for (size_t i = 0; i < json_array_size(expected); i++) {
        const json_t *row = json_array_get(expected, i);

        for (size_t j = 0; j < COUNT(factors); j++) {
            assert_int_equal(
                fsrs_fuzz(at(row, 0), (int)at(row, 1), (int)at(row, 2), factors[j]),
                (int)at(row, 3 + j));
        }
    }
}

static void fuzz_minimum(const json_t *expected) {
    for (size_t i = 0; i < json_array_size(expected); i++) {
        const json_t *row = json_array_get(expected, i);

        assert_int_equal(fsrs_fuzz_minimum(at(row, 0), (int)at(row, 1), (int)at(row, 2)),
                         (int)at(row, 3));
    }
}

/** Rows of steps in minutes, how many remain, and seconds after again, hard and good. */
static void learning_steps(const json_t *expected) {
    for (size_t i = 0; i < json_array_size(expected); i++) {
        const json_t *row = json_array_get(expected, i);
        const json_t *given = json_array_get(row, 0);
        struct fsrs_policy policy = policy_of(FSRS_LIKE_ANKI);
        struct fsrs_card card = {.phase = FSRS_LEARNING, .memory = fsrs_first(&six, 4)};
        struct fsrs_card outcomes[4];
        double minutes[8];

        for (size_t j = 0; j < json_array_size(given); j++) {
            minutes[j] = at(given, j);
        }
        policy.learning = (struct fsrs_steps){minutes, (int)json_array_size(given)};
        card.step = policy.learning.count - (int)at(row, 1);
        fsrs_schedule(&policy, &card, 0, outcomes);
        for (size_t j = 0; j < 3; j++) {
            if (json_is_null(json_array_get(row, 2 + j))) {
                assert_int_equal(outcomes[j].phase, FSRS_REVIEW);
            } else {
                assert_int_equal(outcomes[j].delay, (int64_t)at(row, 2 + j));
            }
        }
    }
}

static struct fact_row {
    const char *name;
    const char *what;  // how the fact begins in the file
    void (*check)(const json_t *expected);
} fact_rows[] = {
    {"six reviews at the defaults", "default w, ratings", default_history},
    {"the same without a same-day rule", "same history with", history_without_same_day},
    {"intervals at every retention", "next interval for S=1", intervals_by_retention},
    {"five reviews with an FSRS-5 set", "19-parameter w=", older_history},
    {"one more of them", "same w, state", older_step},
    {"its four outcomes", "same w, ratings", older_outcomes},
    {"recall with another decay", "retrievability S=1", recall_with_decay},
    {"SM-2 states", "SM-2 conversion, default w", sm2},
    {"difficulty after each grade", "... after mean reversion", next_difficulty},
    {"stability after a success", "S=5; success", success},
    {"stability after a lapse", "S=5; post-lapse", lapse},
    {"stability after a same-day repeat", "S=5 same-day", same_day},
    {"an FSRS-4.5 set migrated", "17-parameter", migration},
    {"parameters clipped", "clip [0,", clipping},
    {"whole days over thirteen reviews", "interval history", interval_history},
    {"the four first reviews", "first review ratings", first_reviews},
    {"recall when due", "R at due", recall_when_due},
    {"Anki's fuzz", "[interval,min,max]", fuzz_by_factor},
    {"Anki's shortest intervals", "minimum fuzz interval", fuzz_minimum},
    {"Anki's learning steps", "steps minutes, remaining", learning_steps},
};

static void is_so(void **state) {
    const struct fact_row *row = *state;
    const json_t *fact;
    size_t i;

    if (!facts) {
        print_message("skipped: %s is not here\n", facts_path);
        skip();
    }
    json_array_foreach(json_object_get(facts, "facts"), i, fact) {
        const char *what = json_string_value(json_object_get(fact, "what"));

        if (what && strncmp(what, row->what, strlen(row->what)) == 0) {
            row->check(json_object_get(fact, "expect"));
            return;
        }
    }
    fail_msg("no fact begins with \"%s\"", row->what);
}

static void assert_fuzzed(const json_t *line) {
    double interval = in(line, "ivl");
    int minimum = (int)in(line, "min");
    int maximum = (int)in(line, "max");
    struct fsrs_range range = fsrs_fuzz_range(interval, minimum, maximum);

    assert_int_equal(range.low, (int)in(line, "lo"));
    assert_int_equal(range.high, (int)in(line, "hi"));
    assert_int_equal(fsrs_fuzz(interval, minimum, maximum, in(line, "factor")),
                     (int)in(line, "fuzzed"));
    assert_int_equal(fsrs_fuzz_minimum(interval, (int)in(line, "prev"), maximum),
                     (int)in(line, "minfuzz"));
    if (minimum <= maximum) {
        assert_int_equal(fsrs_fuzz(interval, minimum, maximum, FSRS_NO_FUZZ),
                         (int)in(line, "nofuzz"));
    }
}

static void anki_fuzzes_alike(void **state) {
    FILE *file = fopen(fuzz_path, "r");
    char text[1024];
    int lines = 0;

    (void)state;
    if (!file) {
        print_message("skipped: %s is not here\n", fuzz_path);
        skip();
    }
    while (fgets(text, sizeof text, file)) {
        json_t *line = json_loads(text, 0, NULL);

        assert_non_null(line);
        assert_fuzzed(line);
        json_decref(line);
        lines++;
    }
    fclose(file);
    assert_true(lines > 0);
}

int main(void) {
    struct CMUnitTest tests[COUNT(fact_rows) + 1] = {cmocka_unit_test(anki_fuzzes_alike)};
    int failed;

    facts = json_load_file(facts_path, 0, NULL);
    fsrs_model_set(&six, fsrs6_defaults, FSRS6_PARAMETERS);
    for (size_t i = 0; i < COUNT(fact_rows); i++) {
        tests[1 + i] =
            (struct CMUnitTest){fact_rows[i].name, is_so, NULL, NULL, &fact_rows[i]};
    }
    failed = cmocka_run_group_tests(tests, NULL, NULL);
    json_decref(facts);
    return failed;
}
