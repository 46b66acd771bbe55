// SPDX-License-Identifier: MIT
// `viva simulate`: what a desired retention costs and brings.

#include "load_report.h"
#include "sentence.h"

#include <math.h>
#include <stdlib.h>

enum { USUAL_DAYS = 365, RETENTIONS = 64 };

static const double least_retention = 0.5, most_retention = 0.995;

/** Tried unless the user says otherwise, beside the one in use. */
static const double usual[] = {0.70, 0.75, 0.80, 0.82, 0.84, 0.86,
                               0.88, 0.90, 0.92, 0.94, 0.96, 0.98};

struct retentions {
    double items[RETENTIONS];
    size_t count;
};

/** Keeps them rising, each once. */
static bool add_retention(struct retentions *retentions, double retention) {
    size_t at = retentions->count;

    if (at == RETENTIONS) {
        return false;
    }
    while (at > 0 && retentions->items[at - 1] >= retention - 1e-9) {
        at--;
    }
    if (at < retentions->count && fabs(retentions->items[at] - retention) < 1e-9) {
        return true;
    }
    for (size_t i = retentions->count++; i > at; i--) {
        retentions->items[i] = retentions->items[i - 1];
    }
    retentions->items[at] = retention;
    return true;
}

/** "0.8,0.9", or "80,90" as percent. */
static bool read_list(const char *list, struct retentions *out, struct error *err) {
    const char *rest = list;

    for (;;) {
        char *end;
        double retention = strtod(rest, &end);

        retention = retention > 1 ? retention / 100 : retention;
        if (end == rest || (*end && *end != ',') ||
            !(retention >= least_retention && retention <= most_retention) ||
            !add_retention(out, retention)) {
            return error_set(err, ERROR_USAGE,
                             "--retention wants shares from 0.5 to 0.995 with commas "
                             "between, as 0.8,0.9, not \"%s\"",
                             list);
        }
        if (!*end) {
            return true;
        }
        rest = end + 1;
    }
}

static bool read_retentions(const struct run *run, struct retentions *out,
                            struct error *err) {
    *out = (struct retentions){.count = 0};
    if (run->options.retentions) {
        return read_list(run->options.retentions, out, err);
    }
    for (size_t i = 0; i < sizeof(usual) / sizeof(usual[0]); i++) {
        add_retention(out, usual[i]);
    }
    add_retention(out, run->schedule.desired_retention);
    return true;
}

static bool read_days(const struct run *run, size_t *days, struct error *err) {
    int wanted = run->options.days < 0 ? USUAL_DAYS : run->options.days;

    *days = (size_t)wanted;
    return (wanted >= 1 && wanted <= FSRS_SIMULATION_DAYS) ||
           error_set(err, ERROR_USAGE, "--days wants 1 to %d", FSRS_SIMULATION_DAYS);
}

static void tell(struct run *run, const struct load_report *report) {
    if (run->options.json) {
        load_report_json(run, report);
    } else {
        load_report_print(run, report);
    }
}

int cmd_simulate(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct workload_options options = {
        .schedule = &run->schedule,
        .calendar = &run->calendar,
        .new_per_day = run->config.new_per_day,
        .reviews_per_day = run->config.max_reviews,
        // Without --seed the figures stay as they are while nothing is reviewed.
        .seed = run->options.seed ? run->seed : 0,
    };
    struct retentions retentions;
    struct workload workload;
    bool has_cards;

    if (!read_days(run, &options.days, &err) || !read_retentions(run, &retentions, &err) ||
        !run_open_store(run, &err) || !store_has_cards(run->store, &has_cards, &err)) {
        return run_fail(run, &err);
    }
    if (!has_cards) {
        if (!run->options.json) {
            sentence_no_cards(run);
        }
        return EXIT_NOTHING;
    }
    options.retentions = retentions.items;
    options.retention_count = retentions.count;
    if (!workload_simulate(run->store, &options, run->now, &run->arena, &workload, &err)) {
        return run_fail(run, &err);
    }
    tell(run, &(struct load_report){&options, &workload});
    return EXIT_DONE;
}
