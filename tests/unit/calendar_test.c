// SPDX-License-Identifier: MIT
// Study days across zones and clock changes; ISO 8601 both ways.

#include "support/check.h"

#include <viva/calendar.h>

static int eastward(int64_t instant) {
    (void)instant;
    return 14 * 60;
}

static int westward(int64_t instant) {
    (void)instant;
    return -12 * 60;
}

/** Berlin around 2026: summer time from 29 March 01:00 UTC to 25 October 01:00 UTC. */
static int berlin(int64_t instant) {
    return instant >= INT64_C(1774746000000) && instant < INT64_C(1792890000000) ? 120 : 60;
}

static struct parse_row {
    const char *name;
    const char *text;
    const char *iso;  // NULL: refused
} parse_rows[] = {
    {"Unix seconds", "1795287127", "2026-11-21T18:52:07.000Z"},
    {"Unix seconds with a fraction", "1795287127.25", "2026-11-21T18:52:07.250Z"},
    {"a time in UTC", "2026-11-21T18:52:07Z", "2026-11-21T18:52:07.000Z"},
    {"a time with milliseconds", "2026-11-21T18:52:07.250Z", "2026-11-21T18:52:07.250Z"},
    {"a time in another zone", "2026-11-21T19:52:07+01:00", "2026-11-21T18:52:07.000Z"},
    {"a zone without a colon", "2026-11-21T17:22:07-0130", "2026-11-21T18:52:07.000Z"},
    {"a time without a zone is local", "2026-07-01T12:00", "2026-07-01T10:00:00.000Z"},
    {"a date alone is local midnight", "2026-11-21", "2026-11-20T23:00:00.000Z"},
    {"a leap day", "2028-02-29T00:00:00Z", "2028-02-29T00:00:00.000Z"},
    {"before 1970", "1969-12-31T23:59:59Z", "1969-12-31T23:59:59.000Z"},
    {"the year 9999", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59.000Z"},
    {"no such day", "2026-02-29", NULL},
    {"no such month", "2026-13-01", NULL},
    {"no such hour", "2026-11-21T24:00Z", NULL},
    {"words", "tomorrow", NULL},
    {"something behind it", "2026-11-21T18:52:07Zulu", NULL},
    {"nothing", "", NULL},
};

static void parses(void **state) {
    const struct parse_row *row = *state;
    struct calendar calendar = {.offset_minutes = berlin};
    char iso[ISO_SIZE];
    int64_t instant;

    assert_int_equal(calendar_parse(&calendar, text_of(row->text), &instant),
                     row->iso != NULL);
    if (row->iso) {
        assert_string_equal(calendar_format_iso(instant, iso), row->iso);
    }
}

static void a_study_day_begins_at_its_hour(void **state) {
    struct calendar calendar = {.offset_minutes = berlin, .day_starts_minutes = 240};
    int64_t before;
    int64_t after;

    (void)state;
    assert_true(calendar_parse(&calendar, TEXT("2026-11-22T03:59:59"), &before));
    assert_true(calendar_parse(&calendar, TEXT("2026-11-22T04:00:00"), &after));
    assert_int_equal(calendar_day(&calendar, before) + 1, calendar_day(&calendar, after));
    assert_int_equal(calendar_day_start(&calendar, calendar_day(&calendar, after)), after);
}

static void a_day_start_belongs_to_its_day_in_every_zone(void **state) {
    int (*const zones[])(int64_t) = {NULL, berlin, eastward, westward};

    (void)state;
    for (size_t zone = 0; zone < COUNT(zones); zone++) {
        for (int starts = 0; starts < 24 * 60; starts += 60) {
            struct calendar calendar = {zones[zone], starts};

            for (int64_t day = 20400; day < 20800; day++) {
                int64_t start = calendar_day_start(&calendar, day);

                assert_int_equal(calendar_day(&calendar, start + HOUR_MS), day);
                assert_int_equal(calendar_day(&calendar, start - HOUR_MS - 1), day - 1);
            }
        }
    }
}

static void formats_days(void **state) {
    char day[DATE_SIZE];

    (void)state;
    assert_string_equal(calendar_format_day(20778, day), "Sat 21 Nov");
    assert_string_equal(calendar_format_day(0, day), "Thu 1 Jan");
    assert_string_equal(calendar_format_day(-1, day), "Wed 31 Dec");
}

int main(void) {
    struct CMUnitTest tests[COUNT(parse_rows) + 3] = {
        cmocka_unit_test(a_study_day_begins_at_its_hour),
        cmocka_unit_test(a_day_start_belongs_to_its_day_in_every_zone),
        cmocka_unit_test(formats_days),
    };

    for (size_t i = 0; i < COUNT(parse_rows); i++) {
        tests[3 + i] =
            (struct CMUnitTest){parse_rows[i].name, parses, NULL, NULL, &parse_rows[i]};
    }
    return cmocka_run_group_tests(tests, NULL, NULL);
}
