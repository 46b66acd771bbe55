// SPDX-License-Identifier: MIT
// Prints how ready one is, will be on plan, and will be if one stops.

#include "plan_report.h"

#include "card_sheet.h"
#include "chart.h"
#include "json.h"
#include "words.h"

#include <viva/display.h>

#include <math.h>
#include <stdio.h>

enum { MINUTES_AN_HOUR = 60, NARROW = 70, NAME_CELLS = 34, NARROW_NAME_CELLS = 16 };

const char *plan_minutes(double minutes, struct arena *arena) {
    long whole = lround(minutes);

    if (minutes < 10 && fabs(minutes - (double)whole) > 0.05) {
        return arena_printf(arena, "%.1f min", minutes);
    }
    if (whole < 2 * MINUTES_AN_HOUR) {
        return arena_printf(arena, "%ld min", whole);
    }
    return whole % MINUTES_AN_HOUR == 0
               ? arena_printf(arena, "%ld h", whole / MINUTES_AN_HOUR)
               : arena_printf(arena, "%ld h %ld min", whole / MINUTES_AN_HOUR,
                              whole % MINUTES_AN_HOUR);
}

// For people

static const char *in_days(int64_t days, struct arena *arena) {
    return days == 0   ? "today"
           : days == 1 ? "tomorrow"
                       : arena_printf(arena, "in %lld days", (long long)days);
}

/** "(topic:sql index)", or nothing where all cards count. */
static const char *query_of(const struct interview *interview, struct arena *arena) {
    const char *all = "";

    for (size_t i = 0; i < interview->word_count; i++) {
        all = arena_printf(arena, "%s%s%s", all, i ? " " : "", interview->words[i]);
    }
    return interview->word_count ? arena_printf(arena, " (%s)", all) : "";
}

static void print_dates(struct run *run, const struct plan_report *report) {
    const struct interviews *interviews = report->interviews;
    size_t over = interviews_over(interviews, run_today(run));

    for (size_t i = over; i < interviews->count; i++) {
        const struct interview *interview = &interviews->items[i];
        size_t cards = report->readiness->dates[i - over].forecast.cards;
        char date[DATE_SIZE];

        sheet_paragraph(
            run,
            arena_printf(&run->arena, "Interview %s, %s: %zu card%s%s, %s a day.",
                         calendar_format_day(interview->day, date),
                         in_days(interview->day - run_today(run), &run->arena), cards,
                         words_plural((int64_t)cards), query_of(interview, &run->arena),
                         plan_minutes(interviews->minutes, &run->arena)));
    }
    for (size_t i = 0; i < interviews->weight_count; i++) {
        run_print(run, "%s counts %g times.\n", interviews->weights[i].topic,
                  interviews->weights[i].weight);
    }
}

static bool is_narrow(const struct run *run) {
    return run->columns && run->columns < NARROW;
}

/** Of a topic whose path is too long for the column, the innermost name. */
static struct text fit_topic(struct run *run, struct text path, int cells) {
    const struct text *names;
    size_t count = topic_names(path, &run->arena, &names);
    struct text title = topic_title(path, &run->arena);

    return count && display_width(title) > cells ? names[count - 1] : title;
}

static int name_cells(const struct run *run) {
    return is_narrow(run) ? NARROW_NAME_CELLS : NAME_CELLS;
}

static void print_name(struct run *run, struct text name) {
    int cells = name_cells(run);
    struct text fitted =
        display_fit(safe_text(name, &run->scratch), cells, run->ascii, &run->scratch);

    printf("  %.*s%*s", TEXT_ARGUMENTS(fitted), cells - display_width(fitted), "");
    arena_rewind(&run->scratch);
}

static void print_forecast(struct run *run, struct text name,
                           const struct fsrs_forecast *forecast) {
    const struct fsrs_expectation *plan = &forecast->on_plan;

    print_name(run, name);
    if (is_narrow(run)) {
        printf("%4.0f %% %6.0f %%\n", 100 * forecast->now.expected, 100 * plan->expected);
    } else {
        printf("%5.0f %% %9.0f %% %9.0f %%  (%.0f to %.0f)\n", 100 * forecast->now.expected,
               100 * forecast->stop.expected, 100 * plan->expected, 100 * plan->low,
               100 * plan->high);
    }
}

static void print_table(struct run *run, const struct plan_report *report) {
    const struct readiness *readiness = report->readiness;

    fputc('\n', stdout);
    print_name(run, TEXT("EXPECTED RECALL"));
    puts(is_narrow(run) ? "   NOW  ON PLAN" : "    NOW  IF I STOP    ON PLAN");
    print_forecast(run, TEXT("all"), &readiness->overall);
    for (size_t i = 0; readiness->date_count > 1 && i < readiness->date_count; i++) {
        char date[DATE_SIZE];

        print_forecast(run, text_of(calendar_format_day(readiness->dates[i].day, date)),
                       &readiness->dates[i].forecast);
    }
    for (size_t i = 0; readiness->topic_count > 1 && i < readiness->topic_count; i++) {
        struct text title = fit_topic(run, readiness->topics[i].path, name_cells(run));

        print_forecast(run, title.size ? title : TEXT("(no topic)"),
                       &readiness->topics[i].forecast);
    }
}

/** "30 min a day reaches 74 %; 46 min reaches 90 %." */
static const char *feasibility(const struct plan_report *report, struct arena *arena) {
    const struct readiness *readiness = report->readiness;
    const char *minutes = plan_minutes(report->interviews->minutes, arena);
    double reached = 100 * readiness->overall.on_plan.expected;
    double target = 100 * readiness->target;

    if (readiness->overall.weight <= 0) {
        return "None of these cards counts: all weights are 0.";
    }
    if (!isfinite(readiness->minutes)) {
        return arena_printf(arena,
                            "%s a day reaches %.0f %%; twice as much reaches %.0f %%, and "
                            "%.0f %% is out of reach by then.",
                            minutes, reached, 100 * readiness->doubled_reaches, target);
    }
    if (readiness->minutes <= 0) {
        return arena_printf(
            arena,
            "%s a day reaches %.0f %%; %.0f %% will be left even if nothing "
            "is studied.",
            minutes, reached, target);
    }
    if (ceil(readiness->minutes) >= report->interviews->minutes &&
        readiness->minutes < report->interviews->minutes) {
        return arena_printf(arena,
                            "%s a day reaches %.0f %%; a little less would do for "
                            "%.0f %%.",
                            minutes, reached, target);
    }
    if (readiness->minutes < report->interviews->minutes) {
        return arena_printf(arena, "%s a day reaches %.0f %%; %s would do for %.0f %%.",
                            minutes, reached, plan_minutes(ceil(readiness->minutes), arena),
                            target);
    }
    return arena_printf(arena, "%s a day reaches %.0f %%; %s reaches %.0f %%.", minutes,
                        reached, plan_minutes(ceil(readiness->minutes), arena), target);
}

static const char *share_of_today(const struct plan_report *report, struct arena *arena) {
    if (report->due + report->fresh == 0) {
        return "Today nothing is left to do for it.";
    }
    return arena_printf(arena, "Today %lld due and %lld new, about %s.",
                        (long long)report->due, (long long)report->fresh,
                        plan_minutes(ceil(report->minutes), arena));
}

static void print_plot(struct run *run, const struct readiness *readiness) {
    double *percent = arena_new(&run->arena, readiness->day_count + 1, sizeof(*percent));

    for (size_t day = 0; day < readiness->day_count; day++) {
        percent[day] = 100 * readiness->days[day].readiness;
    }
    fputc('\n', stdout);
    sheet_paragraph(run, "Expected recall at the date, after each day of study");
    chart_days(run, percent, readiness->day_count, 100, "%");
}

void plan_report_print(struct run *run, const struct plan_report *report) {
    print_dates(run, report);
    print_table(run, report);
    fputc('\n', stdout);
    sheet_paragraph(run, feasibility(report, &run->arena));
    sheet_paragraph(run, share_of_today(report, &run->arena));
    if (!report->kept) {
        run_print(run, "Nothing was set.\n");
    }
    if (run->columns && report->readiness->day_count > 2) {
        print_plot(run, report->readiness);
    }
}

// For programs

static json_t *expectation_json(const struct fsrs_expectation *expectation) {
    return json_pack("{s:f, s:f, s:f}", "expected", expectation->expected, "low",
                     expectation->low, "high", expectation->high);
}

static void add_forecast(json_t *object, const struct fsrs_forecast *forecast) {
    json_object_set_new(object, "cards", json_integer((json_int_t)forecast->cards));
    json_object_set_new(object, "now", expectation_json(&forecast->now));
    json_object_set_new(object, "on_plan", expectation_json(&forecast->on_plan));
    json_object_set_new(object, "stop", expectation_json(&forecast->stop));
}

static json_t *query_json(const struct interview *interview) {
    json_t *array = json_array();

    for (size_t i = 0; i < interview->word_count; i++) {
        json_array_append_new(array, json_string(interview->words[i]));
    }
    return array;
}

static json_t *weights_json(const struct interviews *interviews) {
    json_t *object = json_object();

    for (size_t i = 0; i < interviews->weight_count; i++) {
        json_object_set_new(object, interviews->weights[i].topic,
                            json_real(interviews->weights[i].weight));
    }
    return object;
}

static void json_plan(const struct run *run, const struct plan_report *report) {
    const struct readiness *readiness = report->readiness;
    const struct interviews *interviews = report->interviews;
    int64_t last = interviews->items[interviews->count - 1].day;
    json_t *object = json_pack("{s:i, s:s, s:o, s:I, s:f}", "v", 1, "type", "plan", "date",
                               json_date(last), "days", (json_int_t)(last - run_today(run)),
                               "minutes", interviews->minutes);

    add_forecast(object, &readiness->overall);
    json_object_set_new(object, "weights", weights_json(interviews));
    json_object_set_new(object, "target", json_real(readiness->target));
    json_object_set_new(object, "target_minutes",
                        isfinite(readiness->minutes) ? json_real(readiness->minutes)
                                                     : json_null());
    json_object_set_new(object, "twice_the_minutes", json_real(readiness->doubled_reaches));
    json_object_set_new(object, "today",
                        json_pack("{s:I, s:I, s:f}", "due", (json_int_t)report->due, "new",
                                  (json_int_t)report->fresh, "minutes", report->minutes));
    json_object_set_new(object, "reviews", json_integer((json_int_t)readiness->answers));
    json_object_set_new(object, "kept", json_boolean(report->kept));
    json_line(object);
}

static void json_dates(const struct run *run, const struct plan_report *report) {
    size_t over = interviews_over(report->interviews, run_today(run));

    for (size_t i = 0; i < report->readiness->date_count; i++) {
        const struct interview *interview = &report->interviews->items[over + i];
        json_t *object = json_pack("{s:i, s:s, s:o, s:I, s:o}", "v", 1, "type", "plan_date",
                                   "date", json_date(interview->day), "days",
                                   (json_int_t)(interview->day - run_today(run)), "query",
                                   query_json(interview));

        add_forecast(object, &report->readiness->dates[i].forecast);
        json_line(object);
    }
}

static void json_topics(struct run *run, const struct readiness *readiness) {
    for (size_t i = 0; i < readiness->topic_count; i++) {
        json_t *object = json_pack("{s:i, s:s, s:o}", "v", 1, "type", "plan_topic", "topic",
                                   json_names(readiness->topics[i].path, &run->arena));

        add_forecast(object, &readiness->topics[i].forecast);
        json_line(object);
    }
}

static void json_days(const struct run *run, const struct readiness *readiness) {
    for (size_t i = 0; i < readiness->day_count; i++) {
        const struct fsrs_plan_day *day = &readiness->days[i];

        json_line(json_pack("{s:i, s:s, s:I, s:o, s:f, s:f, s:f, s:f}", "v", 1, "type",
                            "plan_day", "day", (json_int_t)i, "date",
                            json_date(run_today(run) + (int64_t)i), "reviews",
                            day->seen_cards, "new", day->new_cards, "minutes",
                            day->seconds / 60, "readiness", day->readiness));
    }
}

void plan_report_json(struct run *run, const struct plan_report *report) {
    json_plan(run, report);
    json_dates(run, report);
    json_topics(run, report->readiness);
    json_days(run, report->readiness);
}
