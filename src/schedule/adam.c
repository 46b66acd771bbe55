// SPDX-License-Identifier: MIT
// Adam (Kingma, Ba 2014) with a cosine pace, over batches of cards of every length.

#include "adam.h"

#include "crew.h"

#include <assert.h>
#include <math.h>
#include <string.h>

enum {
    BATCH_ITEMS = 512,
    LARGE_BATCH_ITEMS = 1024,  // so that threads have something to share
    LARGE_LOG_ITEMS = 300000,
    ALIGNMENT = 64,
};

static const double beta1 = 0.8;   // share of the mean slope that a step keeps
static const double beta2 = 0.99;  // share of the mean square
static const double pi = 3.14159265358979323846;

struct adam {
    const struct adam_task *task;
    uint64_t chance;
    const struct group **order;  // stratum by stratum
    double w[FSRS7_PARAMETERS];
    double start[FSRS7_PARAMETERS];
    double scale[FSRS7_PARAMETERS];  // of a step
    double mean[FSRS7_PARAMETERS], square[FSRS7_PARAMETERS];
    double forgotten1, forgotten2;  // beta^steps
    size_t steps;
    size_t batches, slice_groups;
    int epochs;
    double rate;

    // The batch that is on.
    const struct group **batch;
    size_t batch_groups;
    float (*derivative)[FSRS7_PARAMETERS];  // of each slice
    unsigned char **trail;                  // of each worker
};

/** SplitMix64. */
static uint64_t draw(uint64_t *state) {
    uint64_t z = *state += 0x9e3779b97f4a7c15u;

    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

/*
 * Groups stand by length.  As many as there are batches follow each other are a
 * stratum; each batch gets one group of every stratum, so that all batches have
 * short and long cards in the same shares.  A stratum lies in its place, in random order.
 */
static void shuffle(struct adam *adam) {
    for (size_t from = 0; from < adam->task->groups->count; from += adam->batches) {
        const struct group **stratum = adam->order + from;
        size_t left = adam->task->groups->count - from;

        for (size_t i = left < adam->batches ? left : adam->batches; i > 1; i--) {
            size_t other = (size_t)((draw(&adam->chance) >> 32) * i >> 32);
            const struct group *kept = stratum[i - 1];

            stratum[i - 1] = stratum[other];
            stratum[other] = kept;
        }
    }
}

static size_t add_group(struct adam *adam, const struct group *group) {
    adam->batch[adam->batch_groups++] = group;
    return group->targets;
}

/**
 * Gathers a batch, short groups first, since the slopes take them two by two; returns its
 * items.  The groups of the last stratum, which may not suffice for all, go to batches evenly
 * spread: they are the longest, and must be seen until the end.
 */
static size_t gather_batch(struct adam *adam, size_t number) {
    size_t count = adam->task->groups->count, batches = adam->batches;
    size_t rest, whole, last, end, items = 0;

    assert(batches > 0);
    rest = count % batches;
    whole = count - rest;
    last = whole + number * rest / batches;
    end = whole + (number + 1) * rest / batches;
    adam->batch_groups = 0;
    for (size_t at = number; at < whole; at += batches) {
        items += add_group(adam, adam->order[at]);
    }
    if (last < end) {
        items += add_group(adam, adam->order[last]);
    }
    return items;
}

static void derive_slice(void *payload, size_t number, int worker) {
    struct adam *adam = payload;
    size_t from = number * adam->slice_groups;
    size_t left = adam->batch_groups - from;

    adam->task->slope->derive(adam->w, adam->batch + from,
                              left < adam->slice_groups ? left : adam->slice_groups,
                              adam->trail[worker], adam->derivative[number]);
}

/** Sums the slices in their order, whoever computed them, and the penalty's share. */
static void add_up(const struct adam *adam, size_t slices, size_t items, double *slope) {
    const struct recipe *recipe = adam->task->recipe;
    double share = (double)items / (double)adam->task->groups->targets;

    for (size_t i = 0; i < recipe->rules->count; i++) {
        double away = adam->w[i] - adam->start[i];

        slope[i] =
            2 * recipe->stiffness * share * away / (recipe->sigma[i] * recipe->sigma[i]);
        for (size_t slice = 0; slice < slices; slice++) {
            slope[i] += (double)adam->derivative[slice][i];
        }
    }
}

static void step(struct adam *adam, const double *slope, double rate) {
    const struct recipe *recipe = adam->task->recipe;

    adam->steps++;
    adam->forgotten1 *= beta1;
    adam->forgotten2 *= beta2;
    for (size_t i = 0; i < recipe->rules->count; i++) {
        double mean, deviation;

        adam->mean[i] += (1 - beta1) * (slope[i] - adam->mean[i]);
        adam->square[i] += (1 - beta2) * (slope[i] * slope[i] - adam->square[i]);
        mean = adam->mean[i] / (1 - adam->forgotten1);
        deviation = sqrt(adam->square[i] / (1 - adam->forgotten2));
        adam->w[i] -= rate * adam->scale[i] * mean / (deviation + 1e-8);
    }
    recipe->rules->complete(adam->w, recipe->rules->count);
}

/** One pass over all cards. */
static void run_epoch(struct adam *adam, struct crew *crew, int epoch) {
    const struct groups *groups = adam->task->groups;
    size_t passed = 0;

    shuffle(adam);
    for (size_t number = 0; number < adam->batches; number++) {
        double done = (epoch + (double)passed / (double)groups->targets) / adam->epochs;
        double slope[FSRS7_PARAMETERS];
        size_t items = gather_batch(adam, number);
        size_t slices = (adam->batch_groups + adam->slice_groups - 1) / adam->slice_groups;

        crew_run(crew, slices);
        add_up(adam, slices, items, slope);
        step(adam, slope, adam->rate * 0.5 * (1 + cos(pi * done)));
        passed += items;
    }
}

/** How long and how fast, and how far a step moves each parameter. */
static void set_pace(struct adam *adam) {
    const struct recipe *recipe = adam->task->recipe;
    const struct groups *groups = adam->task->groups;
    bool large = groups->targets >= LARGE_LOG_ITEMS;
    size_t batch_items = large ? LARGE_BATCH_ITEMS : BATCH_ITEMS;
    double steps_an_epoch;

    adam->batches = (groups->targets + batch_items - 1) / batch_items;
    adam->batches = adam->batches < groups->count ? adam->batches : groups->count;
    adam->slice_groups = large ? 4 : 8;
    steps_an_epoch = (double)adam->batches;
    adam->epochs = adam->task->options->epochs;
    if (adam->epochs <= 0) {
        double enough = ceil(recipe->enough_steps / steps_an_epoch);
        double least = ceil(recipe->least_steps / steps_an_epoch);

        adam->epochs = (int)fmax(fmax(2, least), fmin(enough, recipe->most_epochs));
    }
    adam->rate = fmin(recipe->pace / sqrt(steps_an_epoch * adam->epochs), recipe->fastest);
    for (size_t i = 0; i < recipe->rules->count; i++) {
        // First stabilities differ by factors, everything else by what people differ.
        adam->scale[i] = i < 4 ? fmax(adam->w[i], 0.1) : recipe->sigma[i] / 0.3;
    }
}

static bool take_room(struct adam *adam, const struct fsrs_room *room, int workers) {
    const struct groups *groups = adam->task->groups;
    size_t trail = 2 * groups->longest * adam->task->slope->trail_size + ALIGNMENT;
    size_t strata = groups->count / adam->batches + 1;

    adam->derivative =
        room_take(room, strata / adam->slice_groups + 1, sizeof(*adam->derivative));
    adam->order = room_take(room, groups->count, sizeof(const struct group *));
    adam->batch = room_take(room, strata, sizeof(const struct group *));
    adam->trail = room_take(room, (size_t)workers, sizeof(*adam->trail));
    if (!adam->derivative || !adam->order || !adam->batch || !adam->trail) {
        return false;
    }
    for (int i = 0; i < workers; i++) {
        unsigned char *bytes = room_take(room, 1, trail);

        if (!bytes) {
            return false;
        }
        adam->trail[i] = bytes + (ALIGNMENT - (uintptr_t)bytes % ALIGNMENT) % ALIGNMENT;
    }
    for (size_t i = 0; i < groups->count; i++) {
        adam->order[i] = &groups->groups[i];
    }
    return true;
}

bool adam_run(const struct adam_task *task, const struct fsrs_room *room, double *w,
              size_t *steps) {
    struct adam adam = {
        .task = task, .chance = task->options->seed, .forgotten1 = 1, .forgotten2 = 1};
    size_t size = task->recipe->rules->count * sizeof(*w);
    int workers = task->options->threads > 1 ? task->options->threads : 1;
    struct crew *crew;

    memcpy(adam.w, w, size);
    memcpy(adam.start, w, size);
    set_pace(&adam);
    if (!take_room(&adam, room, workers)) {
        return false;
    }
    crew = crew_open(workers, derive_slice, &adam, room);
    if (!crew) {
        return false;
    }
    for (int epoch = 0; epoch < adam.epochs; epoch++) {
        run_epoch(&adam, crew, epoch);
    }
    crew_close(crew);
    memcpy(w, adam.w, size);
    *steps = adam.steps;
    return true;
}
