// SPDX-License-Identifier: MIT
// `viva plan`: dates to be ready for, and how ready one will be.

#include "json.h"
#include "plan_report.h"
#include "sentence.h"
#include "words.h"

#include <viva/overview.h>

#include <stdlib.h>
#include <string.h>

enum { USUAL_MINUTES = 30 };

/** What the command line asks for. */
struct wish {
    bool dated;
    int64_t day;
    bool changes;  // sets something
};

static bool read_date(struct run *run, struct wish *wish, struct error *err) {
    int64_t instant, ahead;

    wish->dated = run->options.date != NULL;
    if (!wish->dated) {
        return true;
    }
    if (!run_instant(run, "--date", run->options.date, &instant, err)) {
        return false;
    }
    wish->day = calendar_day(&run->calendar, instant);
    ahead = wish->day - run_today(run);
    if (run->options.clear) {
        return true;
    }
    if (ahead < 0) {
        return error_set(err, ERROR_USAGE, "--date wants a day to come; %s is over",
                         run->options.date);
    }
    return ahead <= INTERVIEW_DAYS ||
           error_set(err, ERROR_USAGE, "--date wants a day within the next %d",
                     INTERVIEW_DAYS);
}

static bool check_wish(struct run *run, struct wish *wish, struct error *err) {
    const struct options *options = &run->options;
    double minutes = (double)options->plan_ms / MINUTE_MS;
    bool sets = wish->dated || options->plan_ms >= 0 || options->weights.count;

    if (options->clear && (options->plan_ms >= 0 || options->weights.count ||
                           run->operand_count || options->dry_run)) {
        return error_set(err, ERROR_USAGE, "--clear goes with --date alone");
    }
    if (run->operand_count && !wish->dated) {
        return error_set(err, ERROR_USAGE,
                         "a query says which cards count at a date: --date names it");
    }
    if (options->plan_ms >= 0 && (minutes < 1 || minutes > INTERVIEW_MINUTES)) {
        return error_set(err, ERROR_USAGE,
                         minutes < 1 ? "--minutes wants at least 1: without time nothing "
                                       "can be planned (--clear ends the plan)"
                                     : "--minutes wants no more than a day has, %d",
                         INTERVIEW_MINUTES);
    }
    wish->changes = sets && !options->clear;
    return true;
}

/** "sql=2" */
static bool apply_weight(struct run *run, const char *text, struct interviews *interviews,
                         struct error *err) {
    const char *equals = strrchr(text, '=');
    const char *topic =
        equals ? arena_printf(&run->arena, "%.*s", (int)(equals - text), text) : "";
    const char *word = arena_printf(&run->arena, "topic:\"%s\"", topic);
    char *end = NULL;
    double weight = equals ? strtod(equals + 1, &end) : 0;

    if (!topic[0] || !end || end == equals + 1 || *end ||
        !(weight >= 0 && weight <= INTERVIEW_WEIGHT) || strpbrk(topic, "\"\n\t") ||
        !query_parse(&word, 1, &run->arena, NULL)) {
        return error_set(err, ERROR_USAGE,
                         "--weight wants a topic and a number up to %d, as sql=2, not "
                         "\"%s\"",
                         INTERVIEW_WEIGHT, text);
    }
    return interviews_weigh(interviews, topic, weight) ||
           error_set(err, ERROR_USAGE, "there are %d weights already", WEIGHTS_LIMIT);
}

/** What is set, with the wish carried out. */
static bool apply(struct run *run, const struct wish *wish, struct interviews *interviews,
                  struct error *err) {
    const struct options *options = &run->options;
    const struct interview interview = {wish->day, run->operands,
                                        (size_t)run->operand_count};

    if (wish->dated && !interviews_add(interviews, &interview)) {
        return error_set(err, ERROR_USAGE,
                         "there are %d dates already; --clear forgets them",
                         INTERVIEWS_LIMIT);
    }
    if (options->plan_ms >= 0) {
        interviews->minutes = (double)options->plan_ms / MINUTE_MS;
    } else if (!(interviews->minutes > 0)) {
        interviews->minutes = USUAL_MINUTES;
    }
    for (size_t i = 0; i < options->weights.count; i++) {
        if (!apply_weight(run, options->weights.items[i], interviews, err)) {
            return false;
        }
    }
    return true;
}

static void say(struct run *run, const char *sentence) {
    if (!run->options.json && !run->options.quiet) {
        run_print(run, "%s\n", sentence);
    }
}

static int clear(struct run *run, const struct wish *wish, struct interviews *interviews,
                 struct error *err) {
    const struct interviews nothing = {.minutes = 0};
    bool one = wish->dated && interviews->count > 1;

    if (!interviews->count || (wish->dated && !interviews_remove(interviews, wish->day))) {
        say(run, wish->dated ? "There is no such date." : "There was no date.");
        return EXIT_NOTHING;
    }
    if (!interviews_keep(run->store, one ? interviews : &nothing, err)) {
        return run_fail(run, err);
    }
    say(run, one ? "That date is forgotten; the others stay."
                 : "The plan is cleared: plain FSRS goes on.");
    return EXIT_DONE;
}

/** There is nothing to show: no date, or none that is not over. */
static int tell_no_date(struct run *run, const struct interviews *interviews) {
    char date[DATE_SIZE];

    if (interviews->count) {
        int64_t last = interviews->items[interviews->count - 1].day;

        say(run,
            arena_printf(&run->arena,
                         "The date, %s, is over: plain FSRS goes on. viva plan --clear "
                         "forgets it.",
                         calendar_format_day(last, date)));
    } else {
        say(run, "No date is set. viva plan --date 2026-12-15 --minutes 30 sets one.");
    }
    return EXIT_NOTHING;
}

static int tell_no_match(struct run *run) {
    bool has_cards = false;

    if (store_has_cards(run->store, &has_cards, NULL) && !has_cards) {
        if (!run->options.json) {
            sentence_no_cards(run);
        }
    } else {
        run_warn(run, "no card matches, so there is nothing to plan");
    }
    return EXIT_NOTHING;
}

/** Today's share as the drill will ask it; of a plan that is not set, as it would be. */
static bool read_today(struct run *run, const struct readiness *readiness,
                       struct plan_report *report, struct error *err) {
    struct session_options options;
    struct overview overview;

    report->due = (int64_t)readiness->today.seen_cards;
    report->fresh = (int64_t)readiness->today.new_cards;
    report->minutes = (readiness->today.seen_seconds + readiness->today.new_seconds) / 60;
    if (!report->kept) {
        return true;
    }
    if (!run_session_options(run, NULL, &options, err) ||
        !overview_read(run->store, &options, run->now, &run->arena, &overview, err)) {
        return false;
    }
    report->due = overview.due;
    report->fresh = overview.fresh;
    report->minutes = overview.minutes;
    return true;
}

static int show(struct run *run, const struct interviews *interviews,
                const struct readiness *readiness, bool kept, struct error *err) {
    struct plan_report report = {
        .interviews = interviews, .readiness = readiness, .kept = kept};

    if (!read_today(run, readiness, &report, err)) {
        return run_fail(run, err);
    }
    if (run->options.json) {
        plan_report_json(run, &report);
    } else if (!run->options.quiet) {
        plan_report_print(run, &report);
    }
    return EXIT_DONE;
}

static int plan(struct run *run, const struct wish *wish, struct interviews *interviews,
                struct error *err) {
    struct readiness_options options = {
        .store = run->store,
        .schedule = &run->schedule,
        .calendar = &run->calendar,
        .interviews = interviews,
        .seed = run_day_seed(run),
        .details = true,
    };
    bool kept = !run->options.dry_run || !wish->changes;
    struct readiness readiness;

    if (interviews_over(interviews, run_today(run)) == interviews->count) {
        return tell_no_date(run, interviews);
    }
    if (!readiness_read(&options, run->now, &run->arena, &readiness, err)) {
        return run_fail(run, err);
    }
    if (!readiness.matches) {
        return tell_no_match(run);
    }
    if (wish->changes && kept && !interviews_keep(run->store, interviews, err)) {
        return run_fail(run, err);
    }
    return show(run, interviews, &readiness, kept, err);
}

int cmd_plan(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct interviews interviews;
    struct wish wish = {.dated = false};

    if (!read_date(run, &wish, &err) || !check_wish(run, &wish, &err) ||
        !query_parse(run->operands, (size_t)run->operand_count, &run->arena, &err) ||
        !run_open_store(run, &err) ||
        !interviews_read(run->store, &run->arena, &interviews, &err)) {
        return run_fail(run, &err);
    }
    if (run->options.clear) {
        return clear(run, &wish, &interviews, &err);
    }
    if (wish.changes && !apply(run, &wish, &interviews, &err)) {
        return run_fail(run, &err);
    }
    return plan(run, &wish, &interviews, &err);
}
