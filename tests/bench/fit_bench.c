// SPDX-License-Identifier: MIT
// fit-bench: what fitting costs and is worth, beside the released reference on the same logs.

#include "stopwatch.h"

#include "support/learner.h"

#include <viva/evaluation.h>

#include <jansson.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { ROUNDS = 5, SEEDS = 12, PATH_SIZE = 400 };

static const struct {
    const char *name;
    size_t reviews;
    int reference_rounds;  // within one of its runs; 0 where it is not asked
} sizes[] = {
    {"12k", 12000, 9},  {"40k", 40000, 9},    {"100k", 100000, 5},
    {"1m", 1000000, 2}, {"10m", 10000000, 0},
};

static char folder[300];
static const char *reference;  // the harness that runs it, NULL if it is not here

static bool tell(const char *name, const char *unit, double amount, const char *bound,
                 double limit) {
    bool met = bound[0] == '<' ? amount <= limit : amount >= limit;

    printf("{\"bench\":\"%s\",\"%s\":%.6g,\"limit\":\"%s %.6g\",\"met\":%s}\n", name, unit,
           amount, bound, limit, met ? "true" : "false");
    fflush(stdout);
    return met;
}

/** Medians of both times, and of the ratios of the rounds in which they were taken. */
static bool tell_ratio(const char *name, double *ours, double *theirs, double least) {
    double ratios[ROUNDS], ratio;

    for (int i = 0; i < ROUNDS; i++) {
        ratios[i] = theirs[i] / ours[i];
    }
    ratio = median(ratios, ROUNDS);
    printf("{\"bench\":\"%s\",\"cpu_ms\":%.3f,\"partner\":\"fsrs-rs 6.6.1 with card ids\","
           "\"partner_cpu_ms\":%.3f,\"ratio\":%.2f,\"limit\":\">= %g\",\"met\":%s}\n",
           name, median(ours, ROUNDS), median(theirs, ROUNDS), ratio, least,
           ratio >= least ? "true" : "false");
    fflush(stdout);
    return ratio >= least;
}

/** The first line that a command prints, as JSON. */
static json_t *json_of(const char *command) {
    FILE *pipe = popen(command, "r");
    json_t *object = pipe ? json_loadf(pipe, JSON_DISABLE_EOF_CHECK, NULL) : NULL;

    if (!object || pclose(pipe) != 0) {
        fprintf(stderr, "fit-bench: this failed: %s\n", command);
        exit(1);
    }
    return object;
}

static double number_in(const json_t *object, const char *first, const char *second) {
    const json_t *value = json_object_get(object, first);

    return json_number_value(second ? json_object_get(value, second) : value);
}

static void write_log(const char *path, size_t reviews) {
    struct learner_log log = learner_review(reviews, 1);
    FILE *file = fopen(path, "w");

    if (!file) {
        perror(path);
        exit(1);
    }
    fputs("card_id,review_time_ms,rating,duration_ms,review_kind\n", file);
    for (size_t i = 0; i < log.count; i++) {
        const struct fsrs_log_review *review = &log.reviews[i];

        // From 2020-01-01 04:00 UTC on, so that days begin as the reference's do.
        fprintf(file, "%lld,%lld,%d,5000,%d\n", (long long)review->card,
                (long long)(review->at + 1577851200000), review->rating,
                review->learning ? 0 : 1);
    }
    fclose(file);
    free(log.reviews);
}

/** CPU milliseconds of preparation and training. */
static double fit_ms(const char *path, int threads) {
    char command[PATH_SIZE * 2];
    json_t *fit;
    double ms;

    snprintf(command, sizeof(command),
             "%s optimize --json --model fsrs-6 --holdout 0 --threads %d --log %s",
             VIVA_BINARY, threads, path);
    fit = json_of(command);
    ms = number_in(fit, "prepare_cpu_ms", NULL) + number_in(fit, "train_cpu_ms", NULL);
    json_decref(fit);
    return ms;
}

static json_t *reference_on(const char *path, const char *options) {
    char command[PATH_SIZE * 3];

    snprintf(
        command, sizeof(command),
        "cd %s && node --max-old-space-size=8000 bench_opt.mjs --impl rs661 --csv %s %s",
        reference, path, options);
    return json_of(command);
}

static double reference_ms(const char *path, int rounds) {
    char options[100];
    json_t *run;
    double ms;

    snprintf(options, sizeof(options), "--cardids --reps %d", rounds);
    run = reference_on(path, options);
    ms = number_in(run, "cpuMs", NULL);
    json_decref(run);
    return ms;
}

static bool bench_speed(const char *name, const char *path, int reference_rounds,
                        int threads, double least) {
    double ours[ROUNDS], theirs[ROUNDS];
    char title[100];

    for (int i = 0; i < ROUNDS; i++) {
        ours[i] = fit_ms(path, threads);
        theirs[i] = reference_ms(path, reference_rounds);
    }
    snprintf(title, sizeof(title), "fit %s, %d thread%s", name, threads,
             threads == 1 ? "" : "s");
    return tell_ratio(title, ours, theirs, least);
}

/**
 * Over seeds, on the newest fifth: beside the reference's mode that fits better.  Within
 * 0.0003 is a draw: as much lies between two of its own seeds.
 */
static bool bench_quality(const char *name, const char *path) {
    json_t *run = reference_on(path, "--reps 1 --train 0.8");
    double theirs = number_in(run, "test", "logLoss"), mean = 0, worst = 0;
    char title[100];
    bool met;

    json_decref(run);
    for (int seed = 1; seed <= SEEDS; seed++) {
        char command[PATH_SIZE * 2];
        double loss;
        json_t *fit;

        snprintf(command, sizeof(command),
                 "%s optimize --json --model fsrs-6 --seed %d --log %s", VIVA_BINARY, seed,
                 path);
        fit = json_of(command);
        loss = number_in(json_object_get(fit, "holdout"), "log_loss", NULL);
        mean += loss / SEEDS;
        worst = loss > worst ? loss : worst;
        json_decref(fit);
    }
    snprintf(title, sizeof(title), "held-out loss %s, mean of 12 seeds", name);
    met = tell(title, "log_loss", mean, "<=", theirs + 0.0003);
    snprintf(title, sizeof(title), "held-out loss %s, worst of 12 seeds", name);
    return tell(title, "log_loss", worst, "<=", theirs + 0.002) && met;
}

static bool bench_memory(const char *path, size_t reviews) {
    const char *const argv[] = {VIVA_BINARY, "optimize", "-q", "--log", path, NULL};
    struct cost cost = run(argv, NULL);
    char title[100];

    snprintf(title, sizeof(title), "peak memory of optimize, %zu reviews", reviews);
    return tell(title, "bytes_a_review", (double)cost.peak_kib * 1024 / (double)reviews,
                "<=", 100) &&
           cost.status == 0;
}

static double cpu_seconds(void) {
    return process_cpu_ms(getpid()) / 1000;
}

static bool bench_replay(size_t parameters, const char *title) {
    struct learner_log learned = learner_review(1000000, 1);
    struct fsrs_room room = learner_room();
    struct fsrs_log *log = fsrs_log_prepare(
        learned.reviews, learned.count,
        &(struct fsrs_log_options){.parameters = parameters}, &room, &room);
    struct fsrs_log_size size = fsrs_log_size(log);
    float *recall = malloc((size.items + 1) * sizeof(*recall));
    double rates[ROUNDS];
    struct fsrs_model model;

    fsrs_model_set(&model, parameters == FSRS6_PARAMETERS ? fsrs6_defaults : fsrs7_defaults,
                   parameters);
    for (int i = 0; i < ROUNDS; i++) {
        double began = cpu_seconds();

        fsrs_log_replay(log, &model, FSRS_INSTRUCTIONS_BEST, &room, recall, NULL);
        rates[i] = (double)size.reviews / (cpu_seconds() - began) / 1e6;
    }
    free(recall);
    free(learned.reviews);
    learner_free_room();
    return tell(title, "million_reviews_a_cpu_second", median(rates, ROUNDS), ">=", 20);
}

static bool bench_log(size_t i) {
    char path[PATH_SIZE];
    bool met = true;

    snprintf(path, sizeof(path), "%s/%s.csv", folder, sizes[i].name);
    write_log(path, sizes[i].reviews);
    if (reference && sizes[i].reference_rounds) {
        met = bench_speed(sizes[i].name, path, sizes[i].reference_rounds, 1, 12);
        met &= bench_quality(sizes[i].name, path);
    }
    if (reference && sizes[i].reviews == 1000000) {
        met &= bench_speed(sizes[i].name, path, sizes[i].reference_rounds, 2, 20);
    }
    if (sizes[i].reviews >= 1000000) {
        met &= bench_memory(path, sizes[i].reviews);
    }
    unlink(path);
    return met;
}

int main(int argc, char **argv) {
    const char *base = getenv("TMPDIR");
    bool met = true;

    reference = argc > 1 ? argv[1] : NULL;
    snprintf(folder, sizeof(folder), "%s/fit-bench-XXXXXX", base ? base : "/tmp");
    if (!mkdtemp(folder)) {
        perror(folder);
        return 1;
    }
    setenv("TZ", "UTC", 1);
    if (!reference) {
        fputs("fit-bench: without the folder of the reference's harness (npm install there "
              "first) nothing is compared\n",
              stderr);
    }
    met &= bench_replay(FSRS6_PARAMETERS, "replay by FSRS-6");
    met &= bench_replay(FSRS7_PARAMETERS, "replay by FSRS-7");
    for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
        met &= bench_log(i);
    }
    if (argc > 2) {
        met &= bench_speed("of a log of yours", argv[2], 9, 1, 12) &
               bench_quality("of yours", argv[2]);
    }
    rmdir(folder);
    return met ? 0 : 1;
}
