// SPDX-License-Identifier: MIT
// Prints what a fit is worth beside its rivals.

#include "fit_report.h"

#include "words.h"

#include <inttypes.h>
#include <math.h>

/** How people and JSON call the rivals; the other model's name depends on which it is. */
static const struct {
    const char *label;
    const char *key;
} rivals[RIVALS] = {
    [RIVAL_FITTED] = {"fitted to the older ones", "fitted"},
    [RIVAL_CURRENT] = {"in use now", "current"},
    [RIVAL_DEFAULT] = {"published", "default"},
    [RIVAL_OTHER_DEFAULT] = {"published", "other_default"},
    [RIVAL_MOVING_AVERAGE] = {"moving average", "moving_average"},
    [RIVAL_AVERAGE] = {"average", "average"},
};

static bool is_six(size_t parameters) {
    return parameters == FSRS6_PARAMETERS;
}

const char *fit_model_name(size_t parameters) {
    return is_six(parameters) ? "fsrs-6" : "fsrs-7";
}

static const char *model_title(size_t parameters) {
    return is_six(parameters) ? "FSRS-6" : "FSRS-7";
}

// For people

static const char *rival_label(enum rival rival, size_t parameters, struct arena *arena) {
    size_t other = is_six(parameters) ? FSRS7_PARAMETERS : FSRS6_PARAMETERS;

    switch (rival) {
    case RIVAL_FITTED:
    case RIVAL_CURRENT:
    case RIVAL_DEFAULT:
        return arena_printf(arena, "%s, %s", model_title(parameters), rivals[rival].label);
    case RIVAL_OTHER_DEFAULT:
        return arena_printf(arena, "%s, %s", model_title(other), rivals[rival].label);
    default: return rivals[rival].label;
    }
}

static const char *number(double value, int digits, struct arena *arena) {
    return isnan(value) ? "-" : arena_printf(arena, "%.*f", digits, value);
}

static void print_scores(struct run *run, const struct fsrs_score *scores,
                         size_t parameters) {
    run_print(run, "  %-34s %9s %11s %7s\n", "", "log loss", "RMSE(bins)", "AUC");
    for (int rival = 0; rival < RIVALS; rival++) {
        const struct fsrs_score *score = &scores[rival];
        struct arena arena = {0};

        if (score->items) {
            run_print(run, "  %-34s %9s %11s %7s\n",
                      rival_label((enum rival)rival, parameters, &arena),
                      number(score->log_loss, 4, &arena),
                      number(score->rmse_bins, 4, &arena), number(score->auc, 3, &arena));
        }
        arena_free(&arena);
    }
}

static void print_contest(struct run *run, const struct contest *contest,
                          const char *headline, size_t parameters) {
    size_t items = contest->all[RIVAL_FITTED].items;
    size_t next_day = contest->next_day[RIVAL_FITTED].items;

    if (!items) {
        return;
    }
    run_print(run, "\n%s: %zu reviews\n", headline, items);
    print_scores(run, contest->all, parameters);
    if (next_day && next_day < items) {
        run_print(run, "\n  of these, %zu on a later day than the review before\n",
                  next_day);
    }
    if (next_day) {
        print_scores(run, contest->next_day, parameters);
    }
}

static void print_calibration(struct run *run, const struct fsrs_score *score) {
    run_print(run, "\nRecall as predicted on them, and as it was\n");
    for (int i = 0; i < FSRS_CALIBRATION_BINS; i++) {
        const struct fsrs_calibration *bin = &score->calibration[i];

        if (bin->items) {
            run_print(run, "  %5.1f %%  %5.1f %%  %7zu review%s\n", 100 * bin->predicted,
                      100 * bin->recalled, bin->items, words_plural((int64_t)bin->items));
        }
    }
}

static void print_parameters(struct run *run, const struct fsrs_model *model) {
    run_print(run, "\nParameters\n ");
    for (size_t i = 0; i < model->count; i++) {
        run_print(run, " %.4f%s", model->w[i],
                  i + 1 == model->count ? "\n"
                  : i % 8 == 7          ? "\n "
                                        : "");
    }
}

static void print_outcome(struct run *run, const struct training *training,
                          enum fit_outcome outcome) {
    static const char *const sentences[] = {
        [FIT_SHOWN] = "Nothing was changed.",
        [FIT_KEPT] = "The fit predicts better what it has not seen: it is in use from now\n"
                     "on, and every card's due date follows from it.",
        [FIT_DROPPED] =
            "The fit does not predict better what it has not seen: what is in use\n"
            "stays.",
    };
    static const char *const shallow[] = {
        [FSRS_FIT_NOTHING] = "That is too little to learn from: these are the published\n"
                             "parameters.",
        [FSRS_FIT_FIRST] = "That is enough for the first stabilities only; the rest is as\n"
                           "published.",
        [FSRS_FIT_ALL] = NULL,
    };

    run_print(run, "\n");
    if (shallow[training->fit.depth]) {
        run_print(run, "%s\n", shallow[training->fit.depth]);
    }
    run_print(run, "%s\n", sentences[outcome]);
}

void fit_report_print(struct run *run, const struct training *training,
                      enum fit_outcome outcome) {
    const struct fsrs_log_size *size = &training->size;
    size_t parameters = training->fit.model.count;
    double ms = training->prepare_cpu_ms + training->train_cpu_ms;

    run_print(run,
              "%s fitted to %zu reviews of %zu card%s in %.1f ms\n"
              "%zu of them had an outcome to predict.\n",
              model_title(parameters), size->reviews, size->cards,
              words_plural((int64_t)size->cards), ms, size->items);
    print_contest(run, &training->holdout,
                  "The newest reviews, predicted by a fit that has not seen them",
                  parameters);
    print_contest(run, &training->folds,
                  "Five folds, each predicted by a fit to what was before it", parameters);
    if (training->holdout.all[RIVAL_FITTED].items) {
        print_calibration(run, &training->holdout.all[RIVAL_FITTED]);
    }
    print_parameters(run, &training->fit.model);
    print_outcome(run, training, outcome);
}

// For programs

/** What no number can say is null. */
static json_t *real(double value) {
    return isfinite(value) ? json_real(value) : json_null();
}

static void add_score(json_t *object, const struct fsrs_score *score) {
    json_object_set_new(object, "log_loss",
                        real(score->items ? score->log_loss : (double)NAN));
    json_object_set_new(object, "rmse_bins",
                        real(score->items ? score->rmse_bins : (double)NAN));
    json_object_set_new(object, "auc", real(score->items ? score->auc : (double)NAN));
}

static void add_rivals(json_t *object, const struct fsrs_score *scores) {
    for (int rival = 0; rival < RIVALS; rival++) {
        if (rival != RIVAL_FITTED && scores[rival].items) {
            json_t *score = json_object();

            add_score(score, &scores[rival]);
            json_object_set_new(object, rivals[rival].key, score);
        }
    }
}

static json_t *scores_json(const struct fsrs_score *scores) {
    json_t *object = json_object();

    json_object_set_new(object, "items",
                        json_integer((json_int_t)scores[RIVAL_FITTED].items));
    add_score(object, &scores[RIVAL_FITTED]);
    add_rivals(object, scores);
    return object;
}

static json_t *calibration_json(const struct fsrs_score *score) {
    json_t *array = json_array();

    for (int i = 0; i < FSRS_CALIBRATION_BINS; i++) {
        const struct fsrs_calibration *bin = &score->calibration[i];

        if (bin->items) {
            json_array_append_new(
                array, json_pack("{s:I, s:f, s:f}", "items", (json_int_t)bin->items,
                                 "predicted", bin->predicted, "recalled", bin->recalled));
        }
    }
    return array;
}

static json_t *contest_json(const struct contest *contest) {
    json_t *object = scores_json(contest->all);

    json_object_set_new(object, "trained", json_integer((json_int_t)contest->trained));
    json_object_set_new(object, "next_day", scores_json(contest->next_day));
    json_object_set_new(object, "calibration",
                        calibration_json(&contest->all[RIVAL_FITTED]));
    return object;
}

static json_t *parameters_json(const struct fsrs_model *model) {
    json_t *array = json_array();

    for (size_t i = 0; i < model->count; i++) {
        json_array_append_new(array, real(model->w[i]));
    }
    return array;
}

json_t *fit_report_json(const struct training *training, enum fit_outcome outcome) {
    static const char *const depths[] = {
        [FSRS_FIT_NOTHING] = "nothing", [FSRS_FIT_FIRST] = "first", [FSRS_FIT_ALL] = "all"};
    const struct fsrs_fit *fit = &training->fit;
    json_t *object = json_pack(
        "{s:i, s:s, s:s, s:I, s:I, s:I, s:s, s:I, s:I, s:I}", "v", 1, "type", "fit",
        "model", fit_model_name(fit->model.count), "reviews",
        (json_int_t)training->size.reviews, "cards", (json_int_t)training->size.cards,
        "items", (json_int_t)training->size.items, "depth", depths[fit->depth], "trained",
        (json_int_t)fit->items, "outliers", (json_int_t)fit->left_out, "steps",
        (json_int_t)fit->steps);

    json_object_set_new(object, "parameters", parameters_json(&fit->model));
    add_score(object, &training->whole.all[RIVAL_FITTED]);
    add_rivals(object, training->whole.all);
    json_object_set_new(object, "next_day", scores_json(training->whole.next_day));
    if (training->holdout.all[RIVAL_FITTED].items) {
        json_object_set_new(object, "holdout", contest_json(&training->holdout));
    }
    if (training->folds.all[RIVAL_FITTED].items) {
        json_object_set_new(object, "folds", contest_json(&training->folds));
    }
    json_object_set_new(object, "better", json_boolean(training->better));
    json_object_set_new(object, "applied", json_boolean(outcome == FIT_KEPT));
    json_object_set_new(object, "prepare_cpu_ms", real(training->prepare_cpu_ms));
    json_object_set_new(object, "train_cpu_ms", real(training->train_cpu_ms));
    return object;
}
