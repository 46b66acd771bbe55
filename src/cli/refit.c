// SPDX-License-Identifier: MIT
// After a sitting: the model is fitted to the reviews in a process of its own.

#include "refit.h"

#include <viva/training.h>

#include <stdio.h>

static const double holdout = 0.2;

static bool is_due(struct run *run) {
    int64_t entries;

    return run->config.optimize > 0 && run->world->split && run->store &&
           store_since_fit(run->store, &entries, NULL) && entries >= run->config.optimize;
}

static bool fit(struct run *run, struct arena *work, struct training *out,
                struct error *err) {
    size_t parameters = run->schedule.model.count;
    struct training_options options = {
        .parameters = parameters,
        .seed = run->options.seed ? run->seed : 0,
        .holdout = holdout,
        .cpu_ms = run->world->cpu_ms,
    };
    struct training_log log;
    struct fsrs_model current;
    bool found;

    if (!training_read_store(run->store, &run->calendar, &run->arena, &log, err) ||
        !store_parameters(run->store, parameters, &current, &found, err)) {
        return false;
    }
    options.current = found ? &current : NULL;
    return training_run(&log, &options, work, out, err);
}

static void refit(struct run *run) {
    struct training *training = arena_new(&run->arena, 1, sizeof(*training));
    struct arena work = {0};
    struct error err;

    if (run_open_store(run, &err) && fit(run, &work, training, &err)) {
        training_settle(run->store, training, &err);
    }
    arena_free(&work);
}

void refit_after_sitting(struct run *run) {
    if (!is_due(run)) {
        return;
    }
    // A connection to SQLite is not to be carried into another process, nor is text on its way out.
    store_close(run->store);
    run->store = NULL;
    fflush(stdout);
    if (run->world->split()) {
        refit(run);
    }
}
