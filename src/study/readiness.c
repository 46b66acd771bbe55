// SPDX-License-Identifier: MIT
// Readiness from the log as it is now: overall, by date, by topic, by day, and with other minutes.

#include <viva/preparation.h>

#include "course.h"

#include <math.h>

static const struct fsrs_forecast_options usual = {.coverage = 0};

static void read_topics(const struct course *course, const struct fsrs_forecast *forecasts,
                        struct arena *arena, struct readiness *out) {
    out->topics = arena_new(arena, course->task.topic_count + 1, sizeof(*out->topics));
    for (size_t i = 0; i < course->task.topic_count; i++) {
        if (forecasts[i].cards > 0) {
            out->topics[out->topic_count++] = (struct readiness_part){
                .path = text_copy(course->topics[i].path, arena),
                .forecast = forecasts[i],
            };
        }
    }
}

static struct course_options course_from(const struct readiness_options *options,
                                         int64_t now, bool by_date) {
    return (struct course_options){
        .store = options->store,
        .schedule = options->schedule,
        .calendar = options->calendar,
        .interviews = options->interviews,
        .now = now,
        .seed = options->seed,
        .by_date = by_date,
    };
}

/** One date is all; several are planned once more with the dates as topics. */
static bool read_dates(const struct readiness_options *options, int64_t now,
                       struct arena *arena, struct readiness *out, struct error *err) {
    const struct course_options by_date = course_from(options, now, true);
    struct fsrs_forecast overall, forecasts[INTERVIEWS_LIMIT];
    struct arena scratch = {0};
    struct course course;
    struct fsrs_plan *plan = NULL;

    if (course_read(&by_date, &scratch, &course, err)) {
        plan = course_plan(&course, &scratch, err);
    }
    if (plan) {
        fsrs_plan_forecast(plan, &usual, &overall, forecasts);
        out->date_count = course.interview_count;
        out->dates = arena_new(arena, out->date_count + 1, sizeof(*out->dates));
        for (size_t i = 0; i < out->date_count; i++) {
            out->dates[i] = (struct readiness_part){.day = course.interviews[i].day,
                                                    .forecast = forecasts[i]};
        }
    }
    arena_free(&scratch);
    return plan;
}

static void read_minutes(const struct readiness_options *options, struct fsrs_plan *plan,
                         struct readiness *out) {
    const double doubled = 2 * 60 * options->interviews->minutes;

    out->target = options->schedule->desired_retention;
    out->minutes = fsrs_plan_seconds(plan, out->target) / 60;
    fsrs_plan_readiness(plan, &doubled, 1, &out->doubled_reaches);
}

static bool read_details(const struct readiness_options *options, int64_t now,
                         const struct course *course, struct fsrs_plan *plan,
                         struct arena *arena, struct readiness *out, struct error *err) {
    struct fsrs_forecast *forecasts =
        arena_new(arena, course->task.topic_count + 1, sizeof(*forecasts));

    fsrs_plan_forecast(plan, &usual, &out->overall, forecasts);
    read_topics(course, forecasts, arena, out);
    out->days = arena_new(arena, fsrs_plan_days(plan, NULL) + 1, sizeof(*out->days));
    out->day_count = fsrs_plan_days(plan, out->days);
    read_minutes(options, plan, out);
    if (course->interview_count > 1) {
        return read_dates(options, now, arena, out, err);
    }
    out->date_count = 1;
    out->dates = arena_new(arena, 1, sizeof(*out->dates));
    out->dates[0] =
        (struct readiness_part){.day = course->interviews[0].day, .forecast = out->overall};
    return true;
}

bool readiness_read(const struct readiness_options *options, int64_t now,
                    struct arena *arena, struct readiness *out, struct error *err) {
    const struct course_options from_now = course_from(options, now, false);
    struct arena scratch = {0};
    struct course course;
    struct fsrs_plan *plan = NULL;
    bool ok = true;

    *out = (struct readiness){.matches = 0};
    if (interviews_over(options->interviews, calendar_day(options->calendar, now)) ==
        options->interviews->count) {
        return true;
    }
    if (course_read(&from_now, &scratch, &course, err)) {
        plan = course_plan(&course, &scratch, err);
    }
    if (plan) {
        out->matches = course.matches;
        out->answers = course.answers;
        out->today = fsrs_plan_today(plan);
        if (options->details) {
            ok = read_details(options, now, &course, plan, arena, out, err);
        } else {
            fsrs_plan_forecast(plan, &usual, &out->overall, NULL);
        }
    }
    arena_free(&scratch);
    return plan && ok;
}
