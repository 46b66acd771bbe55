// SPDX-License-Identifier: MIT
// Prints what each desired retention costs and brings.

#include "load_report.h"

#include "card_sheet.h"
#include "chart.h"
#include "json.h"
#include "words.h"

#include <math.h>
#include <stdio.h>

enum { SECONDS_A_MINUTE = 60, BAR_CELLS = 20, NARROW = 64 };

static double minutes_a_day(const struct load_report *report, double seconds) {
    return seconds / SECONDS_A_MINUTE / (double)report->options->days;
}

static double cards_of(const struct load_report *report) {
    return (double)(report->workload->seen + report->workload->unseen);
}

/** The simulated retention next to the one in use. */
static size_t in_use(const struct load_report *report) {
    double now = report->options->schedule->desired_retention;
    const struct workload_options *options = report->options;
    size_t nearest = 0;

    for (size_t i = 1; i < options->retention_count; i++) {
        if (fabs(options->retentions[i] - now) < fabs(options->retentions[nearest] - now)) {
            nearest = i;
        }
    }
    return nearest;
}

static bool is_in_use(const struct load_report *report, size_t i) {
    return fabs(report->options->retentions[i] -
                report->options->schedule->desired_retention) < 1e-9;
}

// For people

static void print_premises(struct run *run, const struct load_report *report) {
    const struct workload *workload = report->workload;
    const char *habits =
        workload->answers
            ? arena_printf(&run->arena,
                           "You answer as in your last %zu review%s; published figures "
                           "fill in.",
                           workload->answers, words_plural((int64_t)workload->answers))
            : "There are no reviews of yours yet: published figures stand in.";

    sheet_paragraph(
        run,
        arena_printf(&run->arena,
                     "%zu day%s with %zu card%s that you know and %zu new, %d a day. %s",
                     report->options->days, words_plural((int64_t)report->options->days),
                     workload->seen, words_plural((int64_t)workload->seen),
                     workload->unseen, report->options->new_per_day, habits));
}

static const char *bar(const struct run *run, double share, struct arena *arena) {
    const char *cell = run->ascii ? "#" : "━";
    int cells = (int)lround(share * BAR_CELLS);
    const char *all = "";

    for (int i = 0; i < cells; i++) {
        all = arena_printf(arena, "%s%s", all, cell);
    }
    return all;
}

static void print_row(struct run *run, const struct load_report *report, size_t i) {
    const struct fsrs_load *load = &report->workload->loads[i];
    double cards = cards_of(report);
    bool narrow = run->columns && run->columns < NARROW;
    struct arena arena = {0};
    const char *mark = !is_in_use(report, i) ? " " : run->ascii ? ">" : "▸";

    if (run->options.plain) {
        printf("%g\t%.1f\t%zu\t%.0f\n", load->desired_retention,
               minutes_a_day(report, load->seconds), load->reviews, load->memorised);
    } else if (narrow) {
        run_print(run, "%s %3.0f %% %9.1f %11.0f\n", mark, 100 * load->desired_retention,
                  minutes_a_day(report, load->seconds), load->memorised);
    } else {
        run_print(run, "%s %7.0f %% %13.1f %10zu %12.0f  %s\n", mark,
                  100 * load->desired_retention, minutes_a_day(report, load->seconds),
                  load->reviews, load->memorised,
                  bar(run, cards > 0 ? load->memorised / cards : 0, &arena));
    }
    arena_free(&arena);
}

static void print_table(struct run *run, const struct load_report *report) {
    if (run->options.plain) {
        puts("retention\tminutes a day\treviews\tremembered");
    } else if (run->columns && run->columns < NARROW) {
        run_print(run, "\n RECALL   MIN/DAY  REMEMBERED\n");
    } else {
        run_print(run, "\n  RETENTION   MINUTES A DAY    REVIEWS   REMEMBERED\n");
    }
    for (size_t i = 0; i < report->options->retention_count; i++) {
        print_row(run, report, i);
    }
}

static void print_plot(struct run *run, const struct load_report *report) {
    size_t days = report->options->days, at = in_use(report);
    struct arena arena = {0};
    double *minutes = arena_new(&arena, days, sizeof(*minutes));

    for (size_t day = 0; day < days; day++) {
        minutes[day] = report->workload->days[at][day].seconds / SECONDS_A_MINUTE;
    }
    run_print(run, "\nMinutes a day at %.0f %%\n", 100 * report->options->retentions[at]);
    chart_days(run, minutes, days, 0, "min");
    arena_free(&arena);
}

/** What to do and why, in a sentence. */
static const char *advice_sentence(const struct load_report *report, struct arena *arena) {
    const struct fsrs_advice *advice = &report->workload->advice;
    double minutes =
        minutes_a_day(report, advice->seconds) - minutes_a_day(report, advice->seconds_now);
    double cards = advice->memorised - advice->memorised_now;
    double now = 100 * report->options->schedule->desired_retention;
    double to = 100 * advice->desired_retention;

    switch (advice->reason) {
    case FSRS_ADVICE_HIGHER:
        return arena_printf(arena,
                            "Take %.0f %% instead of %.0f %%: %.1f more minutes a day for "
                            "%.0f more cards remembered, which is a good price.",
                            to, now, minutes, cards);
    case FSRS_ADVICE_LOWER:
        return arena_printf(arena,
                            "Take %.0f %% instead of %.0f %%: it saves %.1f minutes a day "
                            "and costs %.0f cards remembered, which is cheap.",
                            to, now, -minutes, -cards);
    case FSRS_ADVICE_KEEP:
        return advice->high - advice->low > 0.005
                   ? arena_printf(arena,
                                  "Keep %.0f %%: from %.0f %% to %.0f %% the choice makes "
                                  "no difference.",
                                  now, 100 * advice->low, 100 * advice->high)
                   : arena_printf(arena, "Keep %.0f %%: none of these is better.", now);
    case FSRS_ADVICE_NONE: break;
    }
    return "Nothing is studied in that time, so there is nothing to advise.";
}

static void print_advice(struct run *run, const struct load_report *report) {
    const struct fsrs_advice *advice = &report->workload->advice;

    run_print(run, "\n");
    sheet_paragraph(run, advice_sentence(report, &run->arena));
    if (advice->reason == FSRS_ADVICE_HIGHER || advice->reason == FSRS_ADVICE_LOWER) {
        sheet_paragraph(run,
                        arena_printf(&run->arena,
                                     "The config file sets it: study { retention = %.2f }",
                                     advice->desired_retention));
    }
}

void load_report_print(struct run *run, const struct load_report *report) {
    if (!run->options.plain) {
        print_premises(run, report);
    }
    print_table(run, report);
    if (run->columns && !run->options.plain) {
        print_plot(run, report);
    }
    if (!run->options.plain) {
        print_advice(run, report);
    }
}

// For programs

static void json_days(struct run *run, const struct load_report *report, size_t i) {
    int64_t today = run_today(run);

    for (size_t day = 0; day < report->options->days; day++) {
        const struct workload_day *simulated = &report->workload->days[i][day];

        json_line(json_pack("{s:i, s:s, s:f, s:I, s:o, s:f, s:f, s:f, s:f, s:f}", "v", 1,
                            "type", "simulation_day", "retention",
                            report->options->retentions[i], "day", (json_int_t)day, "date",
                            json_date(today + (int64_t)day), "reviews", simulated->reviews,
                            "new", simulated->new_cards, "postponed", simulated->postponed,
                            "minutes", simulated->seconds / SECONDS_A_MINUTE, "memorised",
                            simulated->memorised));
    }
}

static void json_load(const struct load_report *report, size_t i) {
    const struct fsrs_load *load = &report->workload->loads[i];

    json_line(json_pack(
        "{s:i, s:s, s:f, s:I, s:I, s:I, s:f, s:f, s:f}", "v", 1, "type", "simulation",
        "retention", load->desired_retention, "days", (json_int_t)report->options->days,
        "seen", (json_int_t)load->seen, "reviews", (json_int_t)load->reviews, "minutes",
        load->seconds / SECONDS_A_MINUTE, "minutes_a_day",
        minutes_a_day(report, load->seconds), "memorised", load->memorised));
}

static void json_advice(const struct load_report *report) {
    static const char *const reasons[] = {[FSRS_ADVICE_NONE] = "none",
                                          [FSRS_ADVICE_KEEP] = "keep",
                                          [FSRS_ADVICE_HIGHER] = "higher",
                                          [FSRS_ADVICE_LOWER] = "lower"};
    const struct fsrs_advice *advice = &report->workload->advice;
    json_t *object =
        json_pack("{s:i, s:s, s:s, s:f, s:f}", "v", 1, "type", "advice", "reason",
                  reasons[advice->reason], "retention", advice->desired_retention,
                  "retention_now", report->options->schedule->desired_retention);

    if (advice->reason != FSRS_ADVICE_NONE) {
        json_t *more = json_pack(
            "{s:f, s:f, s:f, s:f, s:f, s:f, s:f}", "low", advice->low, "high", advice->high,
            "memorised", advice->memorised, "memorised_now", advice->memorised_now,
            "minutes_a_day", minutes_a_day(report, advice->seconds), "minutes_a_day_now",
            minutes_a_day(report, advice->seconds_now), "cheapest", advice->cheapest);

        json_object_update(object, more);
        json_decref(more);
    }
    json_object_set_new(object, "reviews",
                        json_integer((json_int_t)report->workload->answers));
    json_object_set_new(object, "runs", json_integer((json_int_t)report->workload->runs));
    json_line(object);
}

void load_report_json(struct run *run, const struct load_report *report) {
    for (size_t i = 0; i < report->options->retention_count; i++) {
        json_days(run, report, i);
        json_load(report, i);
    }
    json_advice(report);
}
