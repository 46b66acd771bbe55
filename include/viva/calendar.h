// SPDX-License-Identifier: MIT

/**
 * Instants, study days and ISO 8601.
 *
 * An instant is an int64_t: Unix milliseconds UTC.  A study day is counted
 * from 1970-01-01 and begins at a set local time (04:00 unless configured),
 * so that a late evening belongs to the day it began in.  The local zone is a
 * function that main.c supplies; nothing here reads the environment.
 */

#ifndef VIVA_CALENDAR_H
#define VIVA_CALENDAR_H

#include <viva/text.h>

#include <stdbool.h>
#include <stdint.h>

enum {
    SECOND_MS = 1000,
    MINUTE_MS = 60 * SECOND_MS,
    HOUR_MS = 60 * MINUTE_MS,
    DAY_MS = 24 * HOUR_MS,
};

struct calendar {
    int (*offset_minutes)(int64_t instant);  // local time minus UTC then; NULL is UTC
    int day_starts_minutes;                  // local minutes after midnight, 240 for 04:00
};

/** Local time minus UTC at that instant, in minutes. */
int calendar_offset(const struct calendar *calendar, int64_t instant);

/** The study day of an instant, for an offset that is known already (the review log stores it). */
int64_t calendar_day_at(const struct calendar *calendar, int64_t instant,
                        int offset_minutes);

/** The study day of an instant. */
int64_t calendar_day(const struct calendar *calendar, int64_t instant);

/** The instant at which a study day begins. */
int64_t calendar_day_start(const struct calendar *calendar, int64_t day);

/** A date on the civil calendar (proleptic Gregorian). */
struct date {
    int year;
    int month;    // 1 to 12
    int day;      // 1 to 31
    int weekday;  // 0 is Monday
};

/** The date of a day counted from 1970-01-01. */
struct date calendar_date(int64_t day);

/** Hour and minute of the local day at that instant. */
void calendar_clock(const struct calendar *calendar, int64_t instant, int *hour,
                    int *minute);

/** "Sat 21 Nov" */
enum { DATE_SIZE = 32 };
const char *calendar_format_day(int64_t day, char out[DATE_SIZE]);

/** "2026-11-21T18:52:07.250Z" */
enum { ISO_SIZE = 40 };
const char *calendar_format_iso(int64_t instant, char out[ISO_SIZE]);

/**
 * Reads "2026-11-21", "2026-11-21T18:52[:07[.250]][Z|+01:00]" or Unix seconds
 * ("1795287127", with a fraction if wanted).  A time without a zone is local;
 * a date alone is the start of that local day at midnight.
 */
bool calendar_parse(const struct calendar *calendar, struct text text, int64_t *instant);

#endif
