// SPDX-License-Identifier: MIT
// `viva optimize`: fits the memory model to the review log, and keeps the fit if it is better.

#include "fit_report.h"
#include "json.h"

#include <viva/review_csv.h>

#include <string.h>

enum { THREADS_LIMIT = 64, EPOCHS_LIMIT = 10000 };

static const size_t log_limit = (size_t)1 << 32;

static bool read_model(struct run *run, size_t *parameters, struct error *err) {
    const char *name = run->options.model;

    *parameters = run->schedule.model.count;
    if (!name) {
        return true;
    }
    if (strcmp(name, fit_model_name(FSRS7_PARAMETERS)) == 0) {
        *parameters = FSRS7_PARAMETERS;
    } else if (strcmp(name, fit_model_name(FSRS6_PARAMETERS)) == 0) {
        *parameters = FSRS6_PARAMETERS;
    } else {
        return error_set(err, ERROR_USAGE, "--model wants fsrs-7 or fsrs-6, not \"%s\"",
                         name);
    }
    return true;
}

static bool check_limits(const struct run *run, struct error *err) {
    if (run->options.threads > THREADS_LIMIT) {
        return error_set(err, ERROR_USAGE, "--threads wants at most %d", THREADS_LIMIT);
    }
    return run->options.epochs <= EPOCHS_LIMIT ||
           error_set(err, ERROR_USAGE, "--epochs wants at most %d", EPOCHS_LIMIT);
}

/** The memory that held the file's text is emptied and used again by the fit. */
static bool read_file(struct run *run, struct arena *work, struct training_log *log,
                      struct error *err) {
    struct review_csv csv;
    struct text text;

    if (!text_read_file(run->options.log, log_limit, work, &text, err)) {
        return false;
    }
    if (!review_csv_read(text, &run->calendar, &run->arena, &csv, err)) {
        return error_at(err, run->options.log);
    }
    arena_rewind(work);
    *log = (struct training_log){csv.reviews, csv.count, csv.has_kinds};
    if (csv.left_out && !run->options.quiet) {
        run_warn(run, "%zu changes by hand were left out", csv.left_out);
    }
    return true;
}

static bool read_log(struct run *run, struct arena *work, struct training_log *log,
                     struct error *err) {
    return run->options.log
               ? read_file(run, work, log, err)
               : run_open_store(run, err) &&
                     training_read_store(run->store, &run->calendar, &run->arena, log, err);
}

/** What the fit has to beat: what was fitted to this database before, if anything. */
static bool find_current(struct run *run, size_t parameters, struct fsrs_model *current,
                         bool *found, struct error *err) {
    *found = false;
    return !run->store || store_parameters(run->store, parameters, current, found, err);
}

static bool keep(struct run *run, const struct training *training,
                 enum fit_outcome *outcome, struct error *err) {
    *outcome = FIT_SHOWN;
    if (!run->store || run->options.dry_run) {
        return true;
    }
    *outcome = training->better ? FIT_KEPT : FIT_DROPPED;
    return training_settle(run->store, training, err);
}

static void tell(struct run *run, const struct training *training,
                 enum fit_outcome outcome) {
    if (run->options.json) {
        json_line(fit_report_json(training, outcome));
    } else if (!run->options.quiet) {
        fit_report_print(run, training, outcome);
    }
}

static int optimize(struct run *run, size_t parameters, struct arena *work,
                    struct error *err) {
    struct training *training = arena_new(&run->arena, 1, sizeof(*training));
    struct fsrs_model current;
    struct training_log log = {.count = 0};
    enum fit_outcome outcome;
    bool found;

    if (!read_log(run, work, &log, err)) {
        return run_fail(run, err);
    }
    if (!log.count) {
        run_warn(run, "there are no reviews to learn from yet");
        return EXIT_NOTHING;
    }
    if (!find_current(run, parameters, &current, &found, err) ||
        !training_run(&log,
                      &(struct training_options){
                          .parameters = parameters,
                          .epochs = run->options.epochs,
                          .threads = run->options.threads,
                          .seed = run->options.seed ? run->seed : 0,
                          .holdout = run->options.holdout,
                          .folds = run->options.folds,
                          .current = found ? &current : NULL,
                          .cpu_ms = run->world->cpu_ms,
                      },
                      work, training, err) ||
        !keep(run, training, &outcome, err)) {
        return run_fail(run, err);
    }
    tell(run, training, outcome);
    return EXIT_DONE;
}

int cmd_optimize(struct run *run) {
    struct error err = {.kind = ERROR_NONE};
    struct arena work = {0};
    size_t parameters;
    int code;

    if (!read_model(run, &parameters, &err) || !check_limits(run, &err)) {
        return run_fail(run, &err);
    }
    code = optimize(run, parameters, &work, &err);
    arena_free(&work);
    return code;
}
