// SPDX-License-Identifier: MIT
// Review logs as CSV: columns, order, study days, and lines that make no sense.

#include "support/check.h"

#include <viva/review_csv.h>

#include <string.h>

#define HEAD "card_id,review_time_ms,rating,duration_ms,review_kind\n"

static int two_hours_ahead(int64_t instant) {
    (void)instant;
    return 120;
}

static const struct calendar calendar = {.offset_minutes = two_hours_ahead,
                                         .day_starts_minutes = 240};

static struct csv_row {
    const char *name;
    const char *csv;
    const char *error;  // NULL if there is none
    const char *read;  // "rating@milliseconds" of each review, "L" behind those of learning
    size_t left_out;
} csv_rows[] = {
    {"the columns as they come", HEAD "1,1000,3,5,0\n1,2000,1,5,1\n", NULL,
     "3@1000L 1@2000 "},
    {"columns in another order, and some unknown",
     "rating,deck,card_id,review_time_ms\n3,x,1,1000\n", NULL, "3@1000 "},
    {"CR LF, quotes, blank lines, a byte order mark",
     "\xef\xbb\xbf\"card_id\",\"review_time_ms\",\"rating\"\r\n\r\n\"1\",\"1000\","
     "\"4\"\r\n",
     NULL, "4@1000 "},
    {"a last line without its end", HEAD "1,1000,3,5,1", NULL, "3@1000 "},
    {"a log out of order is sorted, equal times stay as they are",
     HEAD "1,3000,3,0,1\n2,1000,1,0,1\n3,3000,4,0,1\n4,1000,2,0,1\n5,2000,3,0,1\n", NULL,
     "1@1000 2@1000 3@2000 3@3000 4@3000 "},
    {"changes by hand are left out", HEAD "1,1000,0,5,4\n1,2000,3,5,1\n", NULL, "3@2000 ",
     1},
    {"ids may be words", "card_id,review_time_ms,rating\na-b,1,3\na-b,2,3\nc,3,3\n", NULL,
     "3@1 3@2 3@3 "},
    {"an empty log with its head", HEAD, NULL, ""},
    {"nothing at all", "", "line 1: there is no column card_id"},
    {"no head", "1,1000,3,5,0\n", "line 1: there is no column card_id"},
    {"no ratings", "card_id,review_time_ms\n1,2\n", "line 1: there is no column rating"},
    {"a rating out of range", HEAD "1,1000,3,5,0\n1,2000,7,5,0\n",
     "line 3: \"7\" is not a rating"},
    {"a rating that is no number", HEAD "1,1000,good,5,0\n",
     "line 2: \"good\" is not a rating"},
    {"a rating below 0", HEAD "1,1000,-1,5,0\n", "line 2: \"-1\" is not a rating"},
    {"a time that is no number", HEAD "1,soon,3,5,0\n", "line 2: \"soon\" is not a time"},
    {"a time beyond all days", HEAD "1,999999999999999999,3,5,0\n",
     "line 2: \"999999999999999999\" is not a time"},
    {"a time too long to read", HEAD "1,99999999999999999999,3,5,0\n", "is not a time"},
    {"a kind that is none", HEAD "1,1000,3,5,9\n", "line 2: \"9\" is not a review_kind"},
    {"a line cut short", HEAD "1,1000\n", "line 2: \"\" is not a rating"},
    {"no card", HEAD ",1000,3,5,0\n", "line 2: there is no card_id"},
};

static void csv_is_read(void **state) {
    const struct csv_row *row = *state;
    struct arena arena = {0};
    struct error err = {.kind = ERROR_NONE};
    struct review_csv csv;
    const char *read = "";
    bool ok = review_csv_read(text_of(row->csv), &calendar, &arena, &csv, &err);

    if (row->error) {
        assert_false(ok);
        assert_int_equal(err.kind, ERROR_FORMAT);
        assert_non_null(strstr(err.message, row->error));
    } else {
        assert_true(ok);
        for (size_t i = 0; i < csv.count; i++) {
            const struct fsrs_log_review *review = &csv.reviews[i];

            read = arena_printf(&arena, "%s%d@%lld%s ", read, review->rating,
                                (long long)review->at, review->learning ? "L" : "");
        }
        assert_string_equal(read, row->read);
        assert_int_equal(csv.left_out, row->left_out);
    }
    arena_free(&arena);
}

static void study_days_are_local(void **state) {
    // 01:59:59.999 and 02:00 UTC are 03:59:59.999 and 04:00 two hours ahead.
    static const char two[] = "card_id,review_time_ms,rating\n1,93599999,3\n1,93600000,3\n";
    struct arena arena = {0};
    struct review_csv csv;

    (void)state;
    assert_true(review_csv_read(text_of(two), &calendar, &arena, &csv, NULL));
    assert_int_equal(csv.reviews[0].day, 0);
    assert_int_equal(csv.reviews[1].day, 1);
    assert_false(csv.has_kinds);
    arena_free(&arena);
}

static void the_same_word_is_the_same_card(void **state) {
    static const char three[] = "card_id,review_time_ms,rating\nx,1,3\ny,2,3\nx,3,3\n";
    struct arena arena = {0};
    struct review_csv csv;

    (void)state;
    assert_true(review_csv_read(text_of(three), &calendar, &arena, &csv, NULL));
    assert_true(csv.reviews[0].card == csv.reviews[2].card);
    assert_true(csv.reviews[0].card != csv.reviews[1].card);
    arena_free(&arena);
}

int main(void) {
    struct CMUnitTest tests[COUNT(csv_rows) + 2] = {
        cmocka_unit_test(study_days_are_local),
        cmocka_unit_test(the_same_word_is_the_same_card),
    };

    for (size_t i = 0; i < COUNT(csv_rows); i++) {
        tests[2 + i] =
            (struct CMUnitTest){csv_rows[i].name, csv_is_read, NULL, NULL, &csv_rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
