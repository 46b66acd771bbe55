// SPDX-License-Identifier: MIT
// Fits the model to a log, and holds contests about it.

#include <viva/training.h>

#include "room.h"

#include <math.h>
#include <string.h>

// The store's reviews

struct collected {
    const struct calendar *calendar;
    struct arena *arena;
    struct fsrs_log_review *reviews;
    size_t count, capacity;
};

static bool collect(void *payload, const struct logged_review *logged) {
    struct collected *collected = payload;
    const struct review_event *event = &logged->review.event;

    if (!logged->undone) {
        collected->reviews =
            arena_grow(collected->arena, collected->reviews, collected->count,
                       &collected->capacity, sizeof(*collected->reviews));
        collected->reviews[collected->count++] = (struct fsrs_log_review){
            .card = logged->key,
            .at = event->at,
            .day = (int32_t)calendar_day_at(collected->calendar, event->at,
                                            event->offset_minutes),
            .rating = (uint8_t)event->grade,
        };
    }
    return true;
}

bool training_read_store(struct store *store, const struct calendar *calendar,
                         struct arena *arena, struct training_log *out, struct error *err) {
    struct collected collected = {.calendar = calendar, .arena = arena};
    int64_t count;

    // An array that grew would leave as much again behind in the arena.
    if (!store_review_count(store, &count, err)) {
        return false;
    }
    collected.capacity = (size_t)count + 1;
    collected.reviews = arena_new(arena, collected.capacity, sizeof(*collected.reviews));
    if (!store_each_review(store, collect, &collected, err)) {
        return false;
    }
    *out = (struct training_log){.reviews = collected.reviews, .count = collected.count};
    return true;
}

/** What the contests work with. */
struct bench {
    const struct training_log *reviews;
    const struct training_options *options;
    struct arena *work;      // the log, and behind the mark what each step needs
    struct arena_mark mark;  // gone back to after each step
    struct arena kept;       // for as long as the bench stands
    const struct fsrs_log *log;
    const struct fsrs_log *other;  // prepared for the other model
    struct fsrs_model defaults, other_defaults;
    float *recall;  // by item
    float *other_recall;
};

static const struct fsrs_log *prepare(struct bench *bench, size_t parameters,
                                      struct arena *arena) {
    const struct fsrs_log_options options = {
        .parameters = parameters,
        .from_learning = bench->reviews->from_learning,
    };
    const struct fsrs_room scratch = room_in(bench->work), room = room_in(arena);

    return fsrs_log_prepare(bench->reviews->reviews, bench->reviews->count, &options,
                            &scratch, &room);
}

static bool fit_items(struct bench *bench, size_t items, struct fsrs_fit *out) {
    const struct fsrs_fit_options options = {
        .items = items,
        .epochs = bench->options->epochs,
        .threads = bench->options->threads,
        .seed = bench->options->seed,
    };
    const struct fsrs_room room = room_in(bench->work);
    bool ok = fsrs_fit(bench->log, &options, &room, out);

    arena_return(bench->work, bench->mark);
    return ok;
}

static bool replay(struct bench *bench, const struct fsrs_log *log,
                   const struct fsrs_model *model, float *recall) {
    const struct fsrs_room room = room_in(bench->work);
    bool ok = fsrs_log_replay(log, model, FSRS_INSTRUCTIONS_BEST, &room, recall, NULL);

    arena_return(bench->work, bench->mark);
    return ok;
}

static bool score(struct bench *bench, const struct fsrs_log *log, const float *recall,
                  struct fsrs_range_of_items range, struct fsrs_score *out) {
    const struct fsrs_room room = room_in(bench->work);
    bool ok = fsrs_score(log, recall, &range, &room, out);

    arena_return(bench->work, bench->mark);
    return ok;
}

static bool score_both(struct bench *bench, struct fsrs_range_of_items range,
                       struct contest *contest, enum rival rival) {
    range.next_day = false;
    if (!score(bench, bench->log, bench->recall, range, &contest->all[rival])) {
        return false;
    }
    range.next_day = true;
    return score(bench, bench->log, bench->recall, range, &contest->next_day[rival]);
}

/** The item of the other log that comes when so many next-day items have been. */
static size_t other_item(const struct bench *bench, size_t next_day_items) {
    size_t low = 0, high = fsrs_log_size(bench->other).items;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (fsrs_next_day_items(bench->other, middle) < next_day_items) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/** The other model counts other items; those of the next day are the same. */
static bool score_other(struct bench *bench, struct fsrs_range_of_items range,
                        struct contest *contest) {
    struct fsrs_range_of_items other = {
        .from = other_item(bench, fsrs_next_day_items(bench->log, range.from)),
        .to = other_item(bench, fsrs_next_day_items(bench->log, range.to)),
        .next_day = true,
    };

    return score(bench, bench->other, bench->other_recall, other,
                 &contest->next_day[RIVAL_OTHER_DEFAULT]);
}

static bool score_moving_average(struct bench *bench, struct fsrs_range_of_items range,
                                 struct contest *contest) {
    const struct fsrs_room room = room_in(bench->work);
    bool ok = fsrs_guess_moving_average(bench->log, &room, bench->recall);

    arena_return(bench->work, bench->mark);
    return ok && score_both(bench, range, contest, RIVAL_MOVING_AVERAGE);
}

static bool score_model(struct bench *bench, const struct fsrs_model *model,
                        struct fsrs_range_of_items range, struct contest *contest,
                        enum rival rival) {
    return replay(bench, bench->log, model, bench->recall) &&
           score_both(bench, range, contest, rival);
}

/** Everyone but those who learn from the older items, who may have several folds to show. */
static bool score_rivals(struct bench *bench, struct fsrs_range_of_items range,
                         struct contest *contest) {
    const struct fsrs_model *current = bench->options->current;

    return (!current || score_model(bench, current, range, contest, RIVAL_CURRENT)) &&
           score_model(bench, &bench->defaults, range, contest, RIVAL_DEFAULT) &&
           score_other(bench, range, contest) &&
           score_moving_average(bench, range, contest);
}

static bool hold_out(struct bench *bench, struct training *out) {
    size_t items = out->size.items;
    struct fsrs_range_of_items range = {
        .from = (size_t)((double)items * (1 - bench->options->holdout)), .to = items};
    enum rival in_use;
    struct fsrs_fit fit;

    if (range.from == 0 || range.from >= items) {
        return true;
    }
    out->holdout.trained = range.from;
    if (!fit_items(bench, range.from, &fit) ||
        !score_model(bench, &fit.model, range, &out->holdout, RIVAL_FITTED) ||
        !score_rivals(bench, range, &out->holdout) ||
        !fsrs_guess_average(bench->log, range.from, bench->recall) ||
        !score_both(bench, range, &out->holdout, RIVAL_AVERAGE)) {
        return false;
    }
    in_use = bench->options->current ? RIVAL_CURRENT : RIVAL_DEFAULT;
    out->better = fit.depth != FSRS_FIT_NOTHING && out->holdout.all[RIVAL_FITTED].log_loss <
                                                       out->holdout.all[in_use].log_loss;
    return true;
}

/** Predictions for a fold's block go to their place among those of the others. */
static void keep_block(const struct bench *bench, struct fsrs_range_of_items range,
                       float *predicted) {
    memcpy(predicted + range.from, bench->recall + range.from,
           (range.to - range.from) * sizeof(*predicted));
}

static bool predict_fold(struct bench *bench, struct fsrs_range_of_items range,
                         float *fitted, float *average) {
    struct fsrs_fit fit;

    if (!fit_items(bench, range.from, &fit) ||
        !replay(bench, bench->log, &fit.model, bench->recall)) {
        return false;
    }
    keep_block(bench, range, fitted);
    if (!fsrs_guess_average(bench->log, range.from, bench->recall)) {
        return false;
    }
    keep_block(bench, range, average);
    return true;
}

/** Scores predictions that five folds put together. */
static bool score_folds(struct bench *bench, const float *predicted,
                        struct fsrs_range_of_items all, struct contest *contest,
                        enum rival rival) {
    memcpy(bench->recall + all.from, predicted + all.from,
           (all.to - all.from) * sizeof(*predicted));
    return score_both(bench, all, contest, rival);
}

/** Each fit predicts the block after what it saw; all five are scored together. */
static bool fold(struct bench *bench, struct training *out) {
    struct fsrs_range_of_items all = {.from = fsrs_fold(bench->log, 0).from,
                                      .to = out->size.items};
    float *fitted, *average;

    if (all.from == 0 || all.from >= all.to) {
        return true;
    }
    fitted = arena_new(&bench->kept, out->size.items, sizeof(*fitted));
    average = arena_new(&bench->kept, out->size.items, sizeof(*average));
    for (int i = 0; i < FSRS_FOLDS; i++) {
        if (!predict_fold(bench, fsrs_fold(bench->log, i), fitted, average)) {
            return false;
        }
    }
    out->folds.trained = all.from;
    return score_folds(bench, fitted, all, &out->folds, RIVAL_FITTED) &&
           score_folds(bench, average, all, &out->folds, RIVAL_AVERAGE) &&
           score_rivals(bench, all, &out->folds);
}

static bool fit_whole(struct bench *bench, struct training *out) {
    double (*cpu_ms)(void) = bench->options->cpu_ms;
    double began = cpu_ms();

    // In the same memory as its scratch: what is used already costs no page faults.
    bench->log = prepare(bench, bench->options->parameters, bench->work);
    bench->mark = arena_mark(bench->work);
    if (!bench->log) {
        return false;
    }
    out->prepare_cpu_ms = cpu_ms() - began;
    out->size = fsrs_log_size(bench->log);
    began = cpu_ms();
    if (!fit_items(bench, 0, &out->fit)) {
        return false;
    }
    out->train_cpu_ms = cpu_ms() - began;
    return true;
}

/** What the contests need besides the log. */
static bool furnish(struct bench *bench, const struct training *out) {
    size_t other = bench->options->parameters == FSRS6_PARAMETERS ? FSRS7_PARAMETERS
                                                                  : FSRS6_PARAMETERS;
    bool six = bench->options->parameters == FSRS6_PARAMETERS;

    fsrs_model_set(six ? &bench->defaults : &bench->other_defaults, fsrs6_defaults,
                   FSRS6_PARAMETERS);
    fsrs_model_set(six ? &bench->other_defaults : &bench->defaults, fsrs7_defaults,
                   FSRS7_PARAMETERS);
    bench->recall = arena_new(&bench->kept, out->size.items + 1, sizeof(*bench->recall));
    if (bench->options->holdout <= 0 && !bench->options->folds) {
        return true;
    }
    bench->other = prepare(bench, other, &bench->kept);
    arena_return(bench->work, bench->mark);
    if (!bench->other) {
        return false;
    }
    bench->other_recall = arena_new(&bench->kept, fsrs_log_size(bench->other).items + 1,
                                    sizeof(*bench->other_recall));
    return replay(bench, bench->other, &bench->other_defaults, bench->other_recall);
}

static bool compare(struct bench *bench, struct training *out) {
    struct fsrs_range_of_items all = {.from = 0, .to = out->size.items};

    if (!out->size.items) {
        return true;
    }
    out->whole.trained = out->size.items;
    return furnish(bench, out) &&
           score_model(bench, &out->fit.model, all, &out->whole, RIVAL_FITTED) &&
           score_model(bench, &bench->defaults, all, &out->whole, RIVAL_DEFAULT) &&
           (bench->options->holdout <= 0 || hold_out(bench, out)) &&
           (!bench->options->folds || fold(bench, out));
}

bool training_run(const struct training_log *log, const struct training_options *options,
                  struct arena *work, struct training *out, struct error *err) {
    struct bench bench = {.reviews = log, .options = options, .work = work};
    bool ok;

    *out = (struct training){.size = {0}};
    ok = fit_whole(&bench, out) && compare(&bench, out);
    arena_free(&bench.kept);
    // Memory never runs short in an arena: what is left is a log without end, or no thread to be had.
    return ok ||
           error_set(err, ERROR_FORMAT,
                     "the log cannot be fitted: it has more than 2^28 reviews, or the "
                     "system gives no more threads");
}

bool training_settle(struct store *store, const struct training *training,
                     struct error *err) {
    return training->better ? store_keep_parameters(store, &training->fit.model, err)
                            : store_note_fit(store, err);
}
