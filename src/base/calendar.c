// SPDX-License-Identifier: MIT
// Study days from instants, and ISO 8601 in both directions.

#include <viva/calendar.h>

#include <stdio.h>
#include <stdlib.h>

static int64_t floor_divide(int64_t a, int64_t b) {
    return a / b - (a % b != 0 && (a < 0) != (b < 0));
}

int calendar_offset(const struct calendar *calendar, int64_t instant) {
    return calendar->offset_minutes ? calendar->offset_minutes(instant) : 0;
}

int64_t calendar_day_at(const struct calendar *calendar, int64_t instant,
                        int offset_minutes) {
    int64_t shift = (int64_t)(offset_minutes - calendar->day_starts_minutes) * MINUTE_MS;

    return floor_divide(instant + shift, DAY_MS);
}

int64_t calendar_day(const struct calendar *calendar, int64_t instant) {
    return calendar_day_at(calendar, instant, calendar_offset(calendar, instant));
}

int64_t calendar_day_start(const struct calendar *calendar, int64_t day) {
    int64_t wall = day * DAY_MS + (int64_t)calendar->day_starts_minutes * MINUTE_MS;
    int64_t guess = wall - (int64_t)calendar_offset(calendar, wall) * MINUTE_MS;

    // The offset that holds there may differ from the one at the guess: one more step settles it.
    return wall - (int64_t)calendar_offset(calendar, guess) * MINUTE_MS;
}

/*
 * Days to civil date and back over 400-year eras of 146,097 days, with years
 * that begin in March so that the leap day comes last.
 */
struct date calendar_date(int64_t day) {
    int64_t era = floor_divide(day + 719468, 146097);
    int64_t of_era = day + 719468 - era * 146097;
    int64_t year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t month = (5 * of_year + 2) / 153;
    struct date date = {
        .year = (int)(year_of_era + era * 400 + (month >= 10)),
        .month = (int)(month < 10 ? month + 3 : month - 9),
        .day = (int)(of_year - (153 * month + 2) / 5 + 1),
        .weekday = (int)(day + 3 - floor_divide(day + 3, 7) * 7),
    };

    return date;
}

static int64_t days_of(int64_t year, int month, int day) {
    int64_t shifted = year - (month <= 2);
    int64_t era = floor_divide(shifted, 400);
    int64_t year_of_era = shifted - era * 400;
    int64_t of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;

    return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 +
           of_year - 719468;
}

void calendar_clock(const struct calendar *calendar, int64_t instant, int *hour,
                    int *minute) {
    int64_t local = instant + (int64_t)calendar_offset(calendar, instant) * MINUTE_MS;
    int64_t minutes =
        floor_divide(local, MINUTE_MS) - floor_divide(local, DAY_MS) * (24 * 60);

    *hour = (int)(minutes / 60);
    *minute = (int)(minutes % 60);
}

const char *calendar_format_day(int64_t day, char out[DATE_SIZE]) {
    static const char *const weekdays[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    struct date date = calendar_date(day);

    snprintf(out, DATE_SIZE, "%s %d %s", weekdays[date.weekday], date.day,
             months[date.month - 1]);
    return out;
}

const char *calendar_format_iso(int64_t instant, char out[ISO_SIZE]) {
    int64_t day = floor_divide(instant, DAY_MS);
    int64_t rest = instant - day * DAY_MS;
    struct date date = calendar_date(day);

    snprintf(out, ISO_SIZE, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", date.year, date.month,
             date.day, (int)(rest / HOUR_MS), (int)(rest / MINUTE_MS % 60),
             (int)(rest / SECOND_MS % 60), (int)(rest % SECOND_MS));
    return out;
}

/** Reads exactly `digits` digits at *at and moves behind them. */
static bool read_digits(struct text text, size_t *at, int digits, int *value) {
    *value = 0;
    for (int i = 0; i < digits; i++, (*at)++) {
        if (*at >= text.size || text.bytes[*at] < '0' || text.bytes[*at] > '9') {
            return false;
        }
        *value = *value * 10 + (text.bytes[*at] - '0');
    }
    return true;
}

static bool read_mark(struct text text, size_t *at, char mark) {
    if (*at < text.size && text.bytes[*at] == mark) {
        (*at)++;
        return true;
    }
    return false;
}

/** A fraction of a second of any length, in milliseconds; the mark before it is read. */
static int read_fraction(struct text text, size_t *at) {
    int value = 0;
    int digit;

    for (int scale = 100; read_digits(text, at, 1, &digit); scale /= 10) {
        value += digit * scale;
    }
    return value;
}

static bool read_date(struct text text, size_t *at, int64_t *day) {
    static const int lengths[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int year;
    int month;
    int day_of_month;

    if (!read_digits(text, at, 4, &year) || !read_mark(text, at, '-') ||
        !read_digits(text, at, 2, &month) || !read_mark(text, at, '-') ||
        !read_digits(text, at, 2, &day_of_month)) {
        return false;
    }
    if (month < 1 || month > 12 || day_of_month < 1 || day_of_month > lengths[month - 1]) {
        return false;
    }
    *day = days_of(year, month, day_of_month);
    return calendar_date(*day).day == day_of_month;
}

static bool read_time(struct text text, size_t *at, int64_t *of_day) {
    int hour;
    int minute;
    int second = 0;
    int fraction = 0;

    if (!read_digits(text, at, 2, &hour) || !read_mark(text, at, ':') ||
        !read_digits(text, at, 2, &minute)) {
        return false;
    }
    if (read_mark(text, at, ':')) {
        if (!read_digits(text, at, 2, &second)) {
            return false;
        }
        fraction = read_mark(text, at, '.') ? read_fraction(text, at) : 0;
    }
    *of_day = (int64_t)hour * HOUR_MS + (int64_t)minute * MINUTE_MS +
              (int64_t)second * SECOND_MS + fraction;
    return hour < 24 && minute < 60 && second <= 60;
}

/** "Z", "+01:00" or nothing, which means local time. */
static bool read_zone(const struct calendar *calendar, struct text text, size_t *at,
                      int64_t wall, int64_t *instant) {
    int hour;
    int minute;
    int sign = read_mark(text, at, '+') ? 1 : read_mark(text, at, '-') ? -1 : 0;

    if (sign) {
        if (!read_digits(text, at, 2, &hour) ||
            (read_mark(text, at, ':'), !read_digits(text, at, 2, &minute))) {
            return false;
        }
        *instant = wall - sign * ((int64_t)hour * HOUR_MS + (int64_t)minute * MINUTE_MS);
    } else if (read_mark(text, at, 'Z')) {
        *instant = wall;
    } else {
        int64_t guess = wall - (int64_t)calendar_offset(calendar, wall) * MINUTE_MS;

        *instant = wall - (int64_t)calendar_offset(calendar, guess) * MINUTE_MS;
    }
    return true;
}

/** Unix seconds, all digits with an optional fraction. */
static bool parse_seconds(struct text text, int64_t *instant) {
    size_t at = 0;
    int64_t seconds = 0;
    int digit;
    bool negative = read_mark(text, &at, '-');
    size_t first = at;

    while (at - first < 12 && read_digits(text, &at, 1, &digit)) {
        seconds = seconds * 10 + digit;
    }
    if (at == first) {
        return false;
    }
    seconds *= SECOND_MS;
    if (read_mark(text, &at, '.')) {
        seconds += read_fraction(text, &at);
    }
    *instant = negative ? -seconds : seconds;
    return at == text.size;
}

bool calendar_parse(const struct calendar *calendar, struct text text, int64_t *instant) {
    size_t at = 0;
    int64_t day;
    int64_t of_day = 0;

    if (parse_seconds(text, instant)) {
        return true;
    }
    at = 0;
    if (!read_date(text, &at, &day)) {
        return false;
    }
    if (at < text.size && (read_mark(text, &at, 'T') || read_mark(text, &at, ' ')) &&
        !read_time(text, &at, &of_day)) {
        return false;
    }
    return read_zone(calendar, text, &at, day * DAY_MS + of_day, instant) &&
           at == text.size;
}
