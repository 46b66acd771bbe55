// SPDX-License-Identifier: MIT
// ideas-bench: whether ideas to predict better do so, by five folds and a paired bootstrap over cards.

#include "support/draw.h"

#include "schedule/fit_log.h"

#include <viva/evaluation.h>
#include <viva/review_csv.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { RESAMPLES = 1000, FEATURES = 3, NEWTON_STEPS = 25, TOPIC_CARDS = 20, SEEDS = 4 };

static const double least_recall = 1e-6;

/** What is known of an item besides its number. */
struct item {
    uint32_t card;
    bool recalled, next_day;
};

/** A log prepared for one of the models. */
struct subject {
    const char *name;
    const struct fsrs_log *log;
    struct fsrs_log_size size;
    struct item *items;
};

/** A fit to the items before `range`, its predictions for all, and where better ones for `range` go. */
struct trial {
    const struct subject *subject;
    struct fsrs_range_of_items range;
    struct fsrs_fit fit;
    const float *recall;
    float *better;
};

static void *take(void *payload, size_t size) {
    struct arena *arena = payload;

    return arena_take(arena, size);
}

static double logit(double p) {
    double held = fmin(fmax(p, least_recall), 1 - least_recall);

    return log(held / (1 - held));
}

static double logistic(double x) {
    return 1 / (1 + exp(-x));
}

static double loss_of(double recall, bool recalled) {
    double happened = recalled ? recall : 1 - recall;

    return -log(fmin(fmax(happened, 1e-7), 1 - 1e-7));
}

// The calibration layer: logit R' = a + b logit R + c e, e a mean of recent residuals

/** Solves the symmetric system in place; the solution is in `g`. */
static void solve(double h[FEATURES][FEATURES], double *g) {
    for (int i = 0; i < FEATURES; i++) {
        for (int j = i + 1; j < FEATURES; j++) {
            double factor = h[j][i] / h[i][i];

            for (int k = i; k < FEATURES; k++) {
                h[j][k] -= factor * h[i][k];
            }
            g[j] -= factor * g[i];
        }
    }
    for (int i = FEATURES - 1; i >= 0; i--) {
        for (int k = i + 1; k < FEATURES; k++) {
            g[i] -= h[i][k] * g[k];
        }
        g[i] /= h[i][i];
    }
}

/** Logistic regression by Newton's method, held to (0, 1, 0) by `ridge`. */
static void regress(const struct subject *subject, double (*x)[FEATURES], size_t items,
                    const double *ridge, double *theta) {
    static const double prior[FEATURES] = {0, 1, 0};

    memcpy(theta, prior, sizeof(prior));
    for (int step = 0; step < NEWTON_STEPS; step++) {
        double h[FEATURES][FEATURES] = {{0}}, g[FEATURES];

        for (int i = 0; i < FEATURES; i++) {
            g[i] = ridge[i] * (theta[i] - prior[i]);
            h[i][i] = ridge[i];
        }
        for (size_t item = 0; item < items; item++) {
            const double *row = x[item];
            double p = logistic(theta[0] * row[0] + theta[1] * row[1] + theta[2] * row[2]);

            for (int i = 0; i < FEATURES; i++) {
                g[i] += (p - subject->items[item].recalled) * row[i];
                for (int j = 0; j < FEATURES; j++) {
                    h[i][j] += p * (1 - p) * row[i] * row[j];
                }
            }
        }
        solve(h, g);
        for (int i = 0; i < FEATURES; i++) {
            theta[i] -= g[i];
        }
    }
}

/** A ridge of 1e9 leaves a coefficient out. */
static void calibrate(const struct trial *trial, const double *ridge, double half_life) {
    const struct subject *subject = trial->subject;
    double(*x)[FEATURES] = calloc(subject->size.items + 1, sizeof(*x));
    double kept = exp2(-1 / half_life), residual = 0, theta[FEATURES];

    for (size_t i = 0; i < subject->size.items; i++) {
        double recall = (double)trial->recall[i];

        x[i][0] = 1;
        x[i][1] = logit(recall);
        x[i][2] = 10 * residual;
        residual = kept * residual + (1 - kept) * (subject->items[i].recalled - recall);
    }
    regress(subject, x, trial->range.from, ridge, theta);
    for (size_t i = trial->range.from; i < trial->range.to; i++) {
        trial->better[i] =
            (float)logistic(theta[0] + theta[1] * x[i][1] + theta[2] * x[i][2]);
    }
    free(x);
}

static void slope_and_offset(const struct trial *trial) {
    calibrate(trial, (const double[]){10, 10, 1e9}, 50);
}

static void recent_residuals(const struct trial *trial) {
    calibrate(trial, (const double[]){1e9, 1e9, 10}, 50);
}

static void calibration_layer(const struct trial *trial) {
    calibrate(trial, (const double[]){10, 10, 10}, 50);
}

// Effects of topics and cards, by what was seen of them before: o = sum(y - R) / (sum R (1 - R) + 1 / variance)

static double *effects(const struct trial *trial, uint32_t cards_each, double variance) {
    const struct subject *subject = trial->subject;
    size_t kinds = subject->size.cards / cards_each + 1;
    double *effect = malloc((subject->size.items + 1) * sizeof(*effect));
    double *residuals = calloc(kinds, sizeof(*residuals));
    double *weight = calloc(kinds, sizeof(*weight));

    for (size_t i = 0; i < subject->size.items; i++) {
        uint32_t kind = subject->items[i].card / cards_each;
        double recall = (double)trial->recall[i];

        effect[i] = residuals[kind] / (weight[kind] + 1 / variance);
        residuals[kind] += subject->items[i].recalled - recall;
        weight[kind] += recall * (1 - recall);
    }
    free(residuals);
    free(weight);
    return effect;
}

static void shift_recall(const struct trial *trial, uint32_t cards_each, double variance) {
    double *effect = effects(trial, cards_each, variance);

    for (size_t i = trial->range.from; i < trial->range.to; i++) {
        trial->better[i] = (float)logistic(logit((double)trial->recall[i]) + effect[i]);
    }
    free(effect);
}

static void topic_recall(const struct trial *trial) {
    shift_recall(trial, TOPIC_CARDS, 0.05);
}

static void card_recall(const struct trial *trial) {
    shift_recall(trial, 1, 0.05);
}

/** A topic that is known less well than foretold makes its new cards harder: two points a logit. */
static void topic_difficulty(const struct trial *trial) {
    const struct fsrs_log *log = trial->subject->log;
    const struct fsrs_model *model = &trial->fit.model;
    double *effect = effects(trial, TOPIC_CARDS, 0.05);

    for (size_t card = 0; card < log->size.cards; card++) {
        const struct logged *reviews = log->reviews;
        struct logged_card place = log->cards[card];
        struct fsrs_memory memory = fsrs_first(model, logged_rating(reviews[place.begin]));

        if (place.first < place.end) {
            memory.difficulty -= 2 * effect[logged_item(reviews[place.first])];
        }
        for (uint32_t i = place.begin + 1; i < place.end; i++) {
            double elapsed = (double)reviews[i].elapsed;
            uint32_t item = logged_item(reviews[i]);

            if (item >= trial->range.from && item < trial->range.to) {
                trial->better[item] = (float)fsrs_retrievability(model, memory, elapsed);
            }
            memory = fsrs_next(model, memory, elapsed, logged_rating(reviews[i]));
        }
    }
    free(effect);
}

// Parameters found otherwise

static void predict_by(const struct trial *trial, const struct fsrs_model *model) {
    struct arena arena = {0};
    const struct fsrs_room room = {take, &arena};
    float *recall = arena_take(&arena, trial->subject->size.items * sizeof(*recall));

    fsrs_log_replay(trial->subject->log, model, FSRS_INSTRUCTIONS_BEST, &room, recall,
                    NULL);
    memcpy(trial->better + trial->range.from, recall + trial->range.from,
           (trial->range.to - trial->range.from) * sizeof(*recall));
    arena_free(&arena);
}

static struct fsrs_fit fit_with(const struct trial *trial, uint64_t seed, int epochs) {
    struct arena arena = {0};
    const struct fsrs_room room = {take, &arena};
    struct fsrs_fit fit;

    fsrs_fit(trial->subject->log,
             &(struct fsrs_fit_options){
                 .items = trial->range.from, .seed = seed, .epochs = epochs, .threads = 1},
             &room, &fit);
    arena_free(&arena);
    return fit;
}

static void averaged_parameters(const struct trial *trial) {
    double w[FSRS7_PARAMETERS] = {0};
    struct fsrs_model mean;

    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        struct fsrs_fit fit = fit_with(trial, seed, 0);

        for (size_t i = 0; i < fit.model.count; i++) {
            w[i] += fit.model.w[i] / SEEDS;
        }
    }
    fsrs_model_set(&mean, w, trial->fit.model.count);
    predict_by(trial, &mean);
}

static void forty_passes(const struct trial *trial) {
    struct fsrs_fit fit = fit_with(trial, 1, 40);

    predict_by(trial, &fit.model);
}

static const struct {
    const char *name;
    void (*predict)(const struct trial *trial);
} ideas[] = {
    {"slope and offset", slope_and_offset},
    {"recent residuals", recent_residuals},
    {"slope, offset and recent residuals", calibration_layer},
    {"effect of the topic on recall", topic_recall},
    {"effect of the topic on first difficulty", topic_difficulty},
    {"effect of the card on recall", card_recall},
    {"parameters averaged over four seeds", averaged_parameters},
    {"forty passes", forty_passes},
};

enum { IDEAS = sizeof(ideas) / sizeof(ideas[0]) };

static int by_size(const void *a, const void *b) {
    const double *x = a, *y = b;

    return (*x > *y) - (*x < *y);
}

/** Sums of differences in loss, and items, by card. */
struct tally {
    double *difference;
    double *items;
    double base, total, count;
};

static struct tally tally_of(const struct subject *subject, const float *base,
                             const float *better, bool next_day) {
    struct tally tally = {
        .difference = calloc(subject->size.cards + 1, sizeof(double)),
        .items = calloc(subject->size.cards + 1, sizeof(double)),
    };

    for (size_t i = fsrs_fold(subject->log, 0).from; i < subject->size.items; i++) {
        const struct item *item = &subject->items[i];
        double before = loss_of((double)base[i], item->recalled);
        double difference = loss_of((double)better[i], item->recalled) - before;

        if (!next_day || item->next_day) {
            tally.difference[item->card] += difference;
            tally.items[item->card]++;
            tally.base += before;
            tally.total += difference;
            tally.count++;
        }
    }
    return tally;
}

/** Prints the mean difference, and where 95 % of those lie that other cards of this kind would give. */
static void tell(const struct subject *subject, const char *idea, const float *base,
                 const float *better, bool next_day) {
    struct tally tally = tally_of(subject, base, better, next_day);
    struct chance chance = {5};
    double means[RESAMPLES];

    for (int k = 0; k < RESAMPLES; k++) {
        double difference = 0, items = 0;

        for (size_t i = 0; i < subject->size.cards; i++) {
            size_t drawn = (size_t)draw_below(&chance, subject->size.cards);

            difference += tally.difference[drawn];
            items += tally.items[drawn];
        }
        means[k] = difference / items;
    }
    qsort(means, RESAMPLES, sizeof(means[0]), by_size);
    printf("{\"log\":\"%s\",\"model\":\"fsrs-%d\",\"items\":\"%s\",\"count\":%.0f,"
           "\"idea\":\"%s\",\"log_loss\":%.5f,\"change\":%.5f,\"from\":%.5f,\"to\":%.5f}\n",
           subject->name, subject->log->parameters == FSRS6_PARAMETERS ? 6 : 7,
           next_day ? "next day" : "all", tally.count, idea, tally.base / tally.count,
           tally.total / tally.count, means[RESAMPLES / 40],
           means[RESAMPLES - 1 - RESAMPLES / 40]);
    fflush(stdout);
    free(tally.difference);
    free(tally.items);
}

static void list_items(struct subject *subject, struct arena *arena) {
    const struct fsrs_log *log = subject->log;

    subject->items = arena_new(arena, subject->size.items + 1, sizeof(*subject->items));
    for (size_t card = 0; card < log->size.cards; card++) {
        for (uint32_t i = log->cards[card].begin; i < log->cards[card].end; i++) {
            struct logged review = log->reviews[i];

            if (logged_item(review) != NO_ITEM) {
                subject->items[logged_item(review)] = (struct item){
                    .card = (uint32_t)card,
                    .recalled = logged_rating(review) > 1,
                    .next_day = logged_next_day(review),
                };
            }
        }
    }
}

static void try_ideas(const struct subject *subject, struct arena *arena) {
    size_t size = (subject->size.items + 1) * sizeof(float);
    float *base = arena_new(arena, 1, size), *recall = arena_new(arena, 1, size);
    float *better[IDEAS];

    for (size_t i = 0; i < IDEAS; i++) {
        better[i] = arena_new(arena, 1, size);
    }
    for (int fold = 0; fold < FSRS_FOLDS; fold++) {
        struct trial trial = {subject, .range = fsrs_fold(subject->log, fold)};
        struct fsrs_range_of_items range = trial.range;

        trial.fit = fit_with(&trial, 1, 0);
        trial.range = (struct fsrs_range_of_items){.to = subject->size.items};
        trial.better = recall;
        predict_by(&trial, &trial.fit.model);
        memcpy(base + range.from, recall + range.from,
               (range.to - range.from) * sizeof(*base));
        trial.range = range;
        trial.recall = recall;
        for (size_t i = 0; i < IDEAS; i++) {
            trial.better = better[i];
            ideas[i].predict(&trial);
        }
    }
    for (size_t i = 0; i < IDEAS; i++) {
        tell(subject, ideas[i].name, base, better[i], false);
        if (subject->log->parameters == FSRS7_PARAMETERS) {
            tell(subject, ideas[i].name, base, better[i], true);
        }
    }
}

static int no_offset(int64_t instant) {
    (void)instant;
    return 0;
}

static bool bench(const char *path, size_t parameters) {
    static const struct calendar calendar = {no_offset, .day_starts_minutes = 4 * 60};
    struct arena arena = {0};
    const struct fsrs_room room = {take, &arena};
    struct error err;
    struct review_csv csv;
    struct text text;
    const char *slash = strrchr(path, '/');
    struct subject subject = {.name = slash ? slash + 1 : path};

    if (!text_read_file(path, (size_t)1 << 32, &arena, &text, &err) ||
        !review_csv_read(text, &calendar, &arena, &csv, &err)) {
        fprintf(stderr, "ideas-bench: %s: %s\n", path, err.message);
        return false;
    }
    subject.log = fsrs_log_prepare(
        csv.reviews, csv.count,
        &(struct fsrs_log_options){parameters, .from_learning = csv.has_kinds}, &room,
        &room);
    subject.size = fsrs_log_size(subject.log);
    list_items(&subject, &arena);
    try_ideas(&subject, &arena);
    arena_free(&arena);
    return true;
}

int main(int argc, char **argv) {
    bool ok = argc > 1;

    if (!ok) {
        fputs("usage: ideas-bench LOG.csv ...\n", stderr);
    }
    for (int i = 1; ok && i < argc; i++) {
        ok = bench(argv[i], FSRS7_PARAMETERS) && bench(argv[i], FSRS6_PARAMETERS);
    }
    return ok ? 0 : 1;
}
